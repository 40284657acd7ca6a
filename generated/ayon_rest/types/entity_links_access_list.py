"""`EntityLinksAccessList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["EntityLinksAccessListDict"]


class EntityLinksAccessListDict(TypedDict):
    """`EntityLinksAccessList` as plain JSON."""

    enabled: NotRequired[bool | None]
    link_types: NotRequired[list[str] | None]
