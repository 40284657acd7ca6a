"""A virtual environment for each client: both as a user installs them, with the same interpreter."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INCUMBENT = "ayon-python-api==1.2.25"
INCUMBENT_HOME = ROOT / ".venvs" / "incumbent"
OURS_HOME = ROOT / ".venvs" / "ours"


def incumbent_python() -> Path:
    """Interpreter with the incumbent client; installed from the package index at the first call."""
    python = INCUMBENT_HOME / "bin" / "python"
    mark = INCUMBENT_HOME / ".installed"
    if not mark.exists() or mark.read_text("utf-8") != INCUMBENT:
        _run(sys.executable, "-m", "venv", "--clear", str(INCUMBENT_HOME))
        _run(str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", INCUMBENT)
        mark.write_text(INCUMBENT, "utf-8")
    return python


def our_python() -> Path:
    """Interpreter with this project's wheel, made again when the sources changed."""
    python = OURS_HOME / "bin" / "python"
    mark = OURS_HOME / ".installed"
    state = _state_of_sources()
    if not mark.exists():
        _run(sys.executable, "-m", "venv", "--clear", str(OURS_HOME))
        _run(str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(ROOT))
    elif mark.read_text("utf-8") != state:
        _run(str(python), "-m", "pip", "uninstall", "-q", "-y", "--disable-pip-version-check", "ayon-sdk")
        _run(str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(ROOT))
    # pip compiles what it installs, so no run pays for that.
    mark.write_text(state, "utf-8")
    return python


def _state_of_sources() -> str:
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    for top in ("src", "generated", "generator", "templates"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                info = path.stat()
                digest.update(f"{path.relative_to(ROOT)} {info.st_mtime_ns} {info.st_size}\n".encode())
    return digest.hexdigest()


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    print(incumbent_python())
