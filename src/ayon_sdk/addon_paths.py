"""Paths of what addons offer: as part of an address, and as a file on this machine."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Union
from urllib.parse import quote

_ABSOLUTE = re.compile(r"[A-Za-z]:|[/\\]")


def escaped(parts: Iterable[str], *, divided: bool = False) -> list[str]:
    """Parts of a path, percent-encoded.

    Args:
        parts: Names of any script.
        divided: Whether slashes in a part divide further parts.

    Raises:
        ValueError: A part is empty, ``"."`` or ``".."``, which would address something else than was meant.
    """
    found: list[str] = []
    for part in parts:
        names = part.strip("/").split("/") if divided else [part]
        if any(name in ("", ".", "..") for name in names):
            raise ValueError(f"{part!r} can't be part of the path of an addon's endpoint")
        found.extend(quote(name, safe="") for name in names)
    return found


def below_folder(folder: Union[str, os.PathLike[str]], name: str) -> str:
    """Path of a file below a folder.

    Args:
        folder: Folder on this machine.
        name: Path of the file, divided by slashes.

    Raises:
        ValueError: It would lie somewhere else.
    """
    parts = re.split(r"[/\\]", name) if os.name == "nt" else name.split("/")
    if _ABSOLUTE.match(name) or not name or "\0" in name or any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"{name!r} is no path of a file below {os.fspath(folder)!r}")
    return os.path.join(os.fspath(folder), *parts)
