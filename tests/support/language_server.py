"""A client of pyright's language server: asks what an editor asks."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120.0


class LanguageServer:
    """Runs the server in a block.

    Args:
        folder: An empty folder to work in.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ids = 0
        paths = [str(ROOT / "src"), str(ROOT / "generated")]
        config = {"extraPaths": paths, "pythonVersion": "3.9", "typeCheckingMode": "strict"}
        (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")

    def __enter__(self) -> LanguageServer:
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=self._folder
        )
        # Whatever happens, no read waits for ever.
        self._timer = threading.Timer(SECONDS, self._process.kill)
        self._timer.start()
        folder = {"uri": self._folder.as_uri(), "name": "scripts"}
        capabilities = {"textDocument": {"completion": {}, "hover": {"contentFormat": ["plaintext"]}}}
        self._ask("initialize", {"processId": None, "capabilities": capabilities, "workspaceFolders": [folder]})
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self,
        _kind: Optional[type[BaseException]],
        _error: Optional[BaseException],
        _traceback: Optional[TracebackType],
    ) -> None:
        self._timer.cancel()
        self._process.kill()
        self._process.communicate()

    def open(self, name: str, text: str) -> str:
        """Open a file and return its address."""
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return path.as_uri()

    def ask_at(self, what: str, uri: str, line: int, character: int) -> Any:
        """Ask about a place, e.g. for ``"completion"``, ``"hover"`` or ``"signatureHelp"``; both count from 0."""
        position = {"line": line, "character": character}
        return self._ask(f"textDocument/{what}", {"textDocument": {"uri": uri}, "position": position})

    def _ask(self, method: str, params: Any) -> Any:
        self._ids += 1
        self._send({"id": self._ids, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                settings = [{}] * len(message.get("params", {}).get("items", ())) or None
                self._send({"id": message["id"], "result": settings})
            elif message.get("id") == self._ids:
                assert "error" not in message, message["error"]
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server ended, or took too long"
        return json.loads(self._process.stdout.read(length))
