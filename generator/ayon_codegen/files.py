"""Where the generator's own files are, and writing that never leaves half of something."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from .errors import CodegenError, OutputRefused

__all__ = [
    "MARKER",
    "differing",
    "replace_package",
    "repository",
    "template_directory",
    "write_if_changed",
]

MARKER = "generated.json"
"""Every generated package holds this file; a directory without it is never replaced."""

_PACKAGE = Path(__file__).resolve().parent


def template_directory() -> Path:
    """The jinja templates: of the checkout, or those that were installed with the package."""
    for candidate in (_PACKAGE.parents[1] / "templates", _PACKAGE / "templates"):
        if (candidate / "core.py.jinja").is_file():
            return candidate
    raise CodegenError(f"the templates are missing beside {_PACKAGE}; install ayon-sdk again")


def repository() -> Path:
    """Root of the checkout that the generator runs from.

    Raises:
        CodegenError: It runs from an installed package.
    """
    root = _PACKAGE.parents[1]
    if not (root / "pyproject.toml").is_file() or not (root / "generated").is_dir():
        raise CodegenError("this needs a checkout of ayon-sdk; name the directory to write to instead")
    return root


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write a file at once or not at all; an equal file keeps its time stamp. Returns whether it was written."""
    with contextlib.suppress(FileNotFoundError):
        if path.read_bytes() == data:
            return False
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return True


def _is_output(name: str) -> bool:
    return "__pycache__" not in name.split("/")


def _content(directory: Path) -> dict[str, Path]:
    return {
        name: path
        for path in sorted(directory.rglob("*"))
        if path.is_file() and _is_output(name := path.relative_to(directory).as_posix())
    }


def differing(directory: Path, files: Mapping[str, bytes]) -> list[str]:
    """Names of files in a directory that are missing, too many, or have other bytes than given; sorted."""
    there = _content(directory)
    wrong = {name for name, data in files.items() if name not in there or there[name].read_bytes() != data}
    return sorted(wrong | (there.keys() - files.keys()))


def replace_package(directory: Path, files: Mapping[str, bytes]) -> None:
    """Put a generated package in place of what is there: written beside it, then renamed.

    Args:
        directory: The package directory; may be missing, empty, or an earlier generated package.
        files: Content by path relative to the directory; holds `MARKER`.

    Raises:
        OutputRefused: The directory holds something that was not generated.
    """
    if directory.is_symlink() or (directory.exists() and not directory.is_dir()):
        raise OutputRefused(f"{directory} is not a directory; choose another --out")
    if directory.is_dir() and any(directory.iterdir()) and not (directory / MARKER).is_file():
        raise OutputRefused(
            f"{directory} is not empty and holds no generated package ({MARKER} is missing); choose another --out"
        )
    directory.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(dir=directory.parent, prefix=f".{directory.name}."))
    old = staging / "old"
    new = staging / "new"
    try:
        for name, data in files.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        if directory.exists():
            directory.rename(old)
        try:
            new.rename(directory)
        except OSError:
            if old.exists():
                old.rename(directory)
            raise
    finally:
        shutil.rmtree(staging, ignore_errors=True)
