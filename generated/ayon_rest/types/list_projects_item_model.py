"""`ListProjectsItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ListProjectsItemModelDict"]


class ListProjectsItemModelDict(TypedDict):
    """`ListProjectsItemModel` as plain JSON."""

    code: str
    createdAt: str
    name: str
    updatedAt: str
    active: NotRequired[bool | None]
    color: NotRequired[str | None]
    label: NotRequired[str | None]
    library: NotRequired[bool | None]
    pinned: NotRequired[bool | None]
    projectFolder: NotRequired[str | None]
    skeleton: NotRequired[bool | None]
