"""`AttributeWriteAccessList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AttributeWriteAccessListDict"]


class AttributeWriteAccessListDict(TypedDict):
    """`AttributeWriteAccessList` as plain JSON."""

    attributes: NotRequired[list[str] | None]
    enabled: NotRequired[bool | None]
    fields: NotRequired[list[str] | None]
