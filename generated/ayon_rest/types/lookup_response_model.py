"""`LookupResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["LookupResponseModelDict"]


class LookupResponseModelDict(TypedDict):
    """`LookupResponseModel` as plain JSON."""

    ids: NotRequired[list[str] | None]
