"""`FileInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FileInfoDict"]


class FileInfoDict(TypedDict):
    """`FileInfo` as plain JSON."""

    size: int
    contentType: NotRequired[str | None]
    filename: NotRequired[str | None]
