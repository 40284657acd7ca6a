"""Paths of what addons offer, as part of an address."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote


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
