"""`SourceModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["SourceModelDict"]


class SourceModelDict(TypedDict):
    """`SourceModel` as plain JSON."""

    type: Literal["server", "http"] | str
    url: NotRequired[str | None]
