"""`CreateFileResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["CreateFileResponseModelDict"]


class CreateFileResponseModelDict(TypedDict):
    """`CreateFileResponseModel` as plain JSON."""

    id: str
