"""A sandbox in a process of its own that can be killed and started again: same port, same data, same keys."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path


class RestartingSandbox:
    """A context manager; the process ends with the block.

    Attributes:
        data: Where it keeps everything.
        url: Where it listens, also while it is down.
        admin_key: API key of the administrator.
        service_key: API key of the service user.
        kills: How often it was killed.
    """

    def __init__(self, data: Path) -> None:
        self.data = data
        self._process: subprocess.Popen[bytes] | None = None
        self._returning: list[threading.Thread] = []
        self.url = ""
        self.admin_key = ""
        self.service_key = ""
        self.kills = 0

    def start(self) -> None:
        """Start it, and return when it answers."""
        port = self.url.rpartition(":")[2] or "0"
        command = [sys.executable, "-m", "ayon_sandbox", "--port", port, "--data", str(self.data)]
        log = self.data / "sandbox.log"
        # A file and not a pipe: nothing has to be read, or kept open, while it runs.
        with log.open("w") as output:
            self._process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + 30
        while not (said := log.read_text()).rstrip().endswith("to stop."):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the sandbox did not start:\n{said}")
            time.sleep(0.02)
        for words in map(str.split, said.splitlines()):
            if words[:3] == ["AYON", "sandbox", "at"]:
                self.url = words[3]
            elif words[:1] == ["admin"]:
                self.admin_key = words[1]
            elif words[:1] == ["service"]:
                self.service_key = words[1]

    def kill(self) -> None:
        """End it at once, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait(10)
            self.kills += 1

    def kill_for(self, seconds: float) -> None:
        """End it at once; it is back after so long."""
        self.kill()
        timer = threading.Timer(seconds, self.start)
        self._returning.append(timer)
        timer.start()

    def wait(self) -> None:
        """Wait until it is back."""
        while self._returning:
            self._returning.pop().join(30)

    def __enter__(self) -> RestartingSandbox:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.wait()
        self.kill()
