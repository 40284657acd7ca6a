"""Finds the Pythons of this machine and gives each an environment with the runtime dependencies.

Run as a script it makes the environments (this may download packages); the tests only use what is there, so that they
need no network.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ("3.9", "3.10", "3.11", "3.12", "3.13")

# The oldest Python with the oldest releases we claim to run with; all others get the newest.
LOWEST = "3.9-lowest"
ENVIRONMENTS = (LOWEST, *VERSIONS)


def environment(name: str) -> Path:
    """Where the environment of that name is, made or not."""
    return ROOT / ".venvs" / f"py{name}"


def python_of(env: Path) -> Path:
    return env / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def find_interpreter(version: str) -> str | None:
    """A Python of that version that runs: from PATH, or from pyenv's versions."""
    pyenv = Path(os.environ.get("PYENV_ROOT", str(Path.home() / ".pyenv"))) / "versions"
    candidates = [f"python{version}", *sorted(str(path) for path in pyenv.glob(f"{version}.*/bin/python"))]
    probe = "import sys; print('%d.%d' % sys.version_info[:2])"
    for candidate in candidates:
        try:
            done = subprocess.run([candidate, "-c", probe], capture_output=True, text=True, timeout=30)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0 and done.stdout.strip() == version:
            return candidate
    return None


def runtime_dependencies(name: str) -> list[str]:
    """What a plain installation brings, in the oldest releases allowed where `name` asks for them."""
    import tomllib

    with open(ROOT / "pyproject.toml", "rb") as file:
        requirements = list(tomllib.load(file)["project"]["dependencies"])
    if name == LOWEST:
        return [requirement.split(",")[0].replace(">=", "==") for requirement in requirements]
    return requirements


def make(name: str, interpreter: str) -> None:
    env = environment(name)
    ready = env / ".ready"
    wanted = "\n".join(runtime_dependencies(name))
    if ready.is_file() and ready.read_text() == wanted:
        return
    print(f"environment for Python {name}")
    subprocess.run([interpreter, "-m", "venv", "--clear", str(env)], check=True)
    install = [str(python_of(env)), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*install, *runtime_dependencies(name)], check=True)
    ready.write_text(wanted)


def main() -> int:
    for name in ENVIRONMENTS:
        interpreter = find_interpreter(name.partition("-")[0])
        if interpreter is None:
            print(f"Python {name} was not found: its tests will be skipped")
            continue
        make(name, interpreter)
    return 0


if __name__ == "__main__":
    sys.exit(main())
