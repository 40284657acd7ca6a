"""`CreateLinksResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .link_created_item import LinkCreatedItemDict

__all__ = ["CreateLinksResponseModelDict"]


class CreateLinksResponseModelDict(TypedDict):
    """`CreateLinksResponseModel` as plain JSON."""

    created: list[LinkCreatedItemDict]
