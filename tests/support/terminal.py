"""Runs a command in a terminal of its own, types into it, and returns what it showed."""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Sequence

SECONDS = 60.0


def in_terminal(
    command: Sequence[str], typed: Sequence[tuple[str, str]] = (), *, env: dict[str, str], cwd: str, stdout: int = -3
) -> tuple[int, str]:
    """Run a command with a terminal for its standard streams.

    Args:
        command: The command and its arguments.
        typed: What to wait for, and what to type then.
        env: Its environment.
        cwd: Its working directory.
        stdout: Where its output goes instead of the terminal.

    Returns:
        Its exit code, and what the terminal showed.
    """
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs if stdout == -3 else stdout,
        stderr=theirs,
        env={**env, "TERM": "xterm", "COLUMNS": "160"},
        cwd=cwd,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(theirs)
    shown, todo = b"", list(typed)
    end = time.monotonic() + SECONDS
    try:
        while time.monotonic() < end:
            if select.select([ours], [], [], 0.1)[0]:
                try:
                    piece = os.read(ours, 65536)
                except OSError:  # how Linux says that the other side is closed
                    break
                if not piece:
                    break
                shown += piece
            elif process.poll() is not None:
                break
            if todo and todo[0][0].encode() in shown:
                os.write(ours, todo.pop(0)[1].encode())
        return process.wait(max(1.0, end - time.monotonic())), shown.decode("utf-8", "replace")
    finally:
        process.kill()
        process.wait()
        os.close(ours)
