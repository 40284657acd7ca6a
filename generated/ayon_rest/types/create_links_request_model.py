"""`CreateLinksRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .create_link_request_model import CreateLinkRequestModelDict

__all__ = ["CreateLinksRequestModelDict"]


class CreateLinksRequestModelDict(TypedDict):
    """`CreateLinksRequestModel` as plain JSON."""

    links: list[CreateLinkRequestModelDict]
