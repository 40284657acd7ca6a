"""`OrderEntityListItemsRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["OrderEntityListItemsRequestModelDict"]


class OrderEntityListItemsRequestModelDict(TypedDict):
    """`OrderEntityListItemsRequestModel` as plain JSON."""

    order: list[str]
