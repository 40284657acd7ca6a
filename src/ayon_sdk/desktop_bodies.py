"""Parts of the bodies that announce installers and dependency packages, checked and copied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .entity_bodies import json_objects

if TYPE_CHECKING:
    from ayon_rest.types import SourceModelDict


def sources_of(sources: Iterable[Any]) -> list[SourceModelDict]:
    """Where a file can be had from, as JSON data.

    Raises:
        TypeError: It is no iterable of dictionaries.
        ValueError: Something in it is no dictionary, or can't be written as JSON.
    """
    return json_objects(sources, "sources")


def file_size_of(size: Any) -> int:
    """The size of a file in bytes.

    Raises:
        TypeError: It is no whole number.
        ValueError: It is negative.
    """
    if isinstance(size, bool) or not isinstance(size, int):
        raise TypeError(f"file_size is a whole number of bytes, not {size!r}")
    if size < 0:
        raise ValueError(f"file_size is a number of bytes, not {size}")
    return size
