"""Paths of files to write whose names come from somebody else, e.g. from a server."""

from __future__ import annotations

import os
import re
from typing import Optional, Union

__all__ = ["below_folder"]

_LONGEST = 255
"""Bytes, on Windows UTF-16 units, that file systems take for one name."""
_ABSOLUTE = re.compile(r"[A-Za-z]:|[/\\]")
_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*\x00-\x1f]')
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE)


def below_folder(folder: Union[str, os.PathLike[str]], name: str, *, windows: bool = os.name == "nt") -> str:
    """Path of a file below a folder, whatever its name is.

    Args:
        folder: Folder on this machine.
        name: Path of the file below it, divided by slashes (on Windows by backslashes too).
        windows: Whether the rules for names of Windows hold.

    Raises:
        ValueError: The file would lie somewhere else, e.g. for ``"../x"``, ``"/etc/x"`` or ``"C:x"``, or no file can
            have this name: it is too long, has a NUL in it, is a device of Windows such as ``"aux.txt"``.
    """
    parts = re.split(r"[/\\]", name) if windows else name.split("/")
    problem = (
        "is absolute"
        if _ABSOLUTE.match(name)
        else next(filter(None, (_problem(part, windows) for part in parts)), None)
    )
    if problem:
        raise ValueError(f"{name[:_LONGEST]!r} is no path of a file below {os.fspath(folder)!r}: it {problem}")
    return os.path.join(os.fspath(folder), *parts)


def _problem(part: str, windows: bool) -> Optional[str]:
    """What is wrong with one name of a path, None when nothing is."""
    if part in ("", ".", ".."):
        return f"has the part {part!r}"
    if "\0" in part:
        return "has a NUL in it"
    if windows:
        # Windows drops blanks and dots at the end of names: ".. " is "..", and "x." writes to "x".
        if part[-1] in " .":
            return "has a part that ends with a blank or a dot"
        if _NOT_ON_WINDOWS.search(part):
            return "has characters that Windows does not take"
        if _DEVICES.fullmatch(part):
            return f"has a device of Windows in it, {part!r}"
    return "has a part that is too long" if _length(part, windows) > _LONGEST else None


def _length(part: str, windows: bool) -> int:
    try:
        return len(part.encode("utf-16-le", "surrogatepass")) // 2 if windows else len(os.fsencode(part))
    except UnicodeEncodeError:
        # No file system takes half of a surrogate pair.
        return _LONGEST + 1
