"""`SourcesPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .source_model import SourceModelDict

__all__ = ["SourcesPatchModelDict"]


class SourcesPatchModelDict(TypedDict):
    """`SourcesPatchModel` as plain JSON."""

    sources: NotRequired[list[SourceModelDict] | None]
