"""`CreateActivityResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["CreateActivityResponseModelDict"]


class CreateActivityResponseModelDict(TypedDict):
    """`CreateActivityResponseModel` as plain JSON."""

    id: str
