"""`LinkTypeListResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .link_type_model import LinkTypeModelDict

__all__ = ["LinkTypeListResponseDict"]


class LinkTypeListResponseDict(TypedDict):
    """`LinkTypeListResponse` as plain JSON."""

    types: list[LinkTypeModelDict]
