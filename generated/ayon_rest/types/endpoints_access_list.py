"""`EndpointsAccessList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["EndpointsAccessListDict"]


class EndpointsAccessListDict(TypedDict):
    """`EndpointsAccessList` as plain JSON."""

    enabled: NotRequired[bool | None]
    endpoints: NotRequired[list[str] | None]
