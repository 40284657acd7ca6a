"""`ProjectTagsModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectTagsModelDict"]


class ProjectTagsModelDict(TypedDict):
    """`ProjectTagsModel` as plain JSON."""

    folders: NotRequired[list[str] | None]
    products: NotRequired[list[str] | None]
    representations: NotRequired[list[str] | None]
    tasks: NotRequired[list[str] | None]
    versions: NotRequired[list[str] | None]
    workfiles: NotRequired[list[str] | None]
