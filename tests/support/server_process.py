"""A sandbox in a process of its own, on a port that it keeps: something to be killed and started again."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

from typing_extensions import Self


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class ServerProcess:
    """The server; a context manager, which starts and kills it.

    Args:
        data: Directory that keeps its database between runs.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._process: subprocess.Popen[str] | None = None
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.admin_key = ""
        self.service_key = ""

    def start(self) -> None:
        """Start it, and return when it answers."""
        command = [sys.executable, "-m", "ayon_sandbox", "run", "--port", str(self.port), "--data", str(self._data)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert self._process.stdout is not None
        said = ""
        for line in self._process.stdout:
            said += line
            if "Ctrl+C" in line:
                break
        keys = dict(re.findall(r"(admin|service) +(\w{64})", said))
        assert keys, f"the server did not start: {said}"
        self.admin_key, self.service_key = keys["admin"], keys["service"]

    def kill(self) -> None:
        """End it without giving it a chance to say so."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.communicate(timeout=20)
            self._process = None

    def restart(self) -> None:
        """Kill it and start it again with what it has written down."""
        self.kill()
        self.start()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.kill()
