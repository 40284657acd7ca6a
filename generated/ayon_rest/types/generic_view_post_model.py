"""`GenericViewPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["GenericViewPostModelDict"]


class GenericViewPostModelDict(TypedDict):
    """`GenericViewPostModel` as plain JSON."""

    label: str
    settings: dict[str, Any]
    id: NotRequired[str | None]
    viewType: NotRequired[str | None]
    working: NotRequired[bool | None]
