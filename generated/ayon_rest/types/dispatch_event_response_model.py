"""`DispatchEventResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["DispatchEventResponseModelDict"]


class DispatchEventResponseModelDict(TypedDict):
    """`DispatchEventResponseModel` as plain JSON."""

    id: str
