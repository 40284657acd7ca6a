"""A real browser without a screen, driven over its DevTools protocol."""

from __future__ import annotations

import base64
import contextlib
import json
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from websockets.sync.client import ClientConnection, connect

__all__ = ["Browser", "Page", "find_browser", "running"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
    "--remote-allow-origins=*",
)
_PATIENCE = 60.0


def find_browser() -> Optional[str]:
    """The path of a browser of the Chromium family, or None."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Page:
    """One tab."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._last = 0
        self.requests: list[str] = []
        """Addresses that the page asked for, its own first."""
        self.messages: list[str] = []
        """What it wrote to the console, refused or failed to do."""
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        self._last += 1
        self._socket.send(json.dumps({"id": self._last, "method": method, "params": params}))
        while True:
            message = self._receive()
            if message.get("id") == self._last:
                assert "error" not in message, (method, message["error"])
                result: dict[str, Any] = message["result"]
                return result

    def _receive(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self._socket.recv(timeout=_PATIENCE))
        params = message.get("params", {})
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif message.get("method") == "Log.entryAdded":
            self.messages.append(params["entry"]["text"])
        elif message.get("method") == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.messages.append(details.get("exception", {}).get("description") or details["text"])
        elif message.get("method") == "Runtime.consoleAPICalled":
            self.messages.append(" ".join(str(part.get("value")) for part in params["args"]))
        return message

    def open(self, url: str) -> None:
        self.send("Page.navigate", url=url)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def run(self, script: str) -> Any:
        """The value of an expression, promises awaited."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def until(self, script: str) -> None:
        """Wait for an expression to come true."""
        end = time.monotonic() + _PATIENCE
        while not self.run(script):
            assert time.monotonic() < end, f"never true: {script}"
            time.sleep(0.02)

    def key(self, key: str, text: str = "") -> None:
        """Press and let go of a key; ``text`` is what it types."""
        codes = {"Enter": 13, "Escape": 27, "Tab": 9, " ": 32}
        code = codes.get(key, ord(key.upper()) if key.isalnum() and len(key) == 1 else 0)
        typed = {"text": text} if text else {}
        for kind in ("keyDown", "keyUp"):
            self.send(
                "Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code,
                **(typed if kind == "keyDown" else {}),
            )  # fmt: skip

    def type(self, text: str) -> None:
        for char in text:
            self.key(char, char)

    def click(self, selector: str) -> None:
        """Click in the middle of an element, with the mouse."""
        script = (
            f"(() => {{ const e = document.querySelector({json.dumps(selector)});"
            " e.scrollIntoView({block: 'center'});"
            " const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        x, y = self.run(script)
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def size(self, width: int, height: int = 900) -> None:
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, media: str = "", **features: str) -> None:
        """Emulate ``print``, or features such as ``prefers_color_scheme="dark"``."""
        given = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.send("Emulation.setEmulatedMedia", media=media, features=given)

    def screenshot(self, path: Path, *, whole: bool = False) -> None:
        answer = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(answer["data"]))

    def pdf(self) -> bytes:
        return base64.b64decode(self.send("Page.printToPDF", printBackground=True)["data"])


class Browser:
    """A running browser."""

    def __init__(self, address: str) -> None:
        self._address = address

    @contextlib.contextmanager
    def page(self) -> Iterator[Page]:
        """A fresh tab, closed afterwards."""
        with connect(self._address, max_size=None, open_timeout=_PATIENCE) as control:
            control.send(json.dumps({"id": 1, "method": "Target.createTarget", "params": {"url": "about:blank"}}))
            target = self._answer(control, 1)["targetId"]
            address = self._address.rpartition("/devtools/")[0] + f"/devtools/page/{target}"
            with connect(address, max_size=None, open_timeout=_PATIENCE) as socket:
                yield Page(socket)
            control.send(json.dumps({"id": 2, "method": "Target.closeTarget", "params": {"targetId": target}}))
            self._answer(control, 2)

    @staticmethod
    def _answer(control: ClientConnection, number: int) -> dict[str, Any]:
        while True:
            message: dict[str, Any] = json.loads(control.recv(timeout=_PATIENCE))
            if message.get("id") == number:
                result: dict[str, Any] = message["result"]
                return result


@contextlib.contextmanager
def running(program: str) -> Iterator[Browser]:
    """Start a browser of its own, with an empty profile, and end it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield Browser(_address(Path(profile), process))
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(20)


def _address(profile: Path, process: subprocess.Popen[bytes]) -> str:
    """Where the browser listens: it writes that into its profile."""
    end = time.monotonic() + _PATIENCE
    file = profile / "DevToolsActivePort"
    while time.monotonic() < end:
        assert process.poll() is None, f"the browser ended with exit code {process.returncode}"
        lines = file.read_text().split() if file.exists() else []
        if len(lines) == 2:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.05)
    raise AssertionError("the browser does not say where it listens")
