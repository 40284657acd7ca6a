"""`FormFileData` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FormFileDataDict"]


class FormFileDataDict(TypedDict):
    """`FormFileData` as plain JSON."""

    filename: str
    payload: str
    download: NotRequired[bool | None]
