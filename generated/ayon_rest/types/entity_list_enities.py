"""`EntityListEnities` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["EntityListEnitiesDict"]


class EntityListEnitiesDict(TypedDict):
    """`EntityListEnities` as plain JSON."""

    entityIds: list[str]
    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
