"""Paths of files to write whose names come from somebody else, e.g. from a server."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import Optional, Union

__all__ = ["below_folder", "safe_file_name"]

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


def safe_file_name(name: str) -> str:
    """Turn a name that comes from somebody else into one that a file in any folder of any system can have.

    What is before the last slash or backslash goes, as do dots at the beginning, characters that can't be seen and
    those that Windows does not take; names of devices get an underscore, and long names lose the end of what is before
    their extension.

    Args:
        name: E.g. ``"../sh010/notes ✓.txt"``, which becomes ``"notes ✓.txt"``.

    Raises:
        ValueError: Nothing is left of it.
    """
    plain = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(char for char in plain if char.isprintable() and not _NOT_ON_WINDOWS.match(char))
    kept = kept.strip(" ").lstrip(". ").rstrip(". ")
    if _DEVICES.fullmatch(kept):
        kept = f"_{kept}"
    stem, extension = os.path.splitext(kept)
    if len(extension.encode()) > _LONGEST // 4:
        stem, extension = kept, ""
    room = _LONGEST - len(extension.encode())
    if len(stem.encode()) > room:
        stem = stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ")
    if not stem:
        raise ValueError(f"{name[:_LONGEST]!r} can't be the name of a file")
    return stem + extension


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
