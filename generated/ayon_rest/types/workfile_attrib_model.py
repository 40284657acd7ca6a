"""`WorkfileAttribModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["WorkfileAttribModelDict"]


class WorkfileAttribModelDict(TypedDict):
    """`WorkfileAttribModel` as plain JSON."""

    description: NotRequired[str | None]
    extension: NotRequired[str | None]
