"""`ViewListItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["ViewListItemModelDict"]


class ViewListItemModelDict(TypedDict):
    """`ViewListItemModel` as plain JSON."""

    accessLevel: int
    label: str
    owner: str
    position: int
    scope: Literal["project", "studio"] | str
    visibility: Literal["public", "private"] | str
    working: bool
    id: NotRequired[str | None]
