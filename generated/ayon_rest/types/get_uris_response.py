"""`GetUrisResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .uri_response_item import UriResponseItemDict

__all__ = ["GetUrisResponseDict"]


class GetUrisResponseDict(TypedDict):
    """`GetUrisResponse` as plain JSON."""

    uris: NotRequired[list[UriResponseItemDict] | None]
