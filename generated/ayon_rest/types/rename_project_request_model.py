"""`RenameProjectRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["RenameProjectRequestModelDict"]


class RenameProjectRequestModelDict(TypedDict):
    """`RenameProjectRequestModel` as plain JSON."""

    name: str
    code: NotRequired[str | None]
