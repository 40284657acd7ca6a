"""`ContextFilterModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ContextFilterModelDict"]


class ContextFilterModelDict(TypedDict):
    """`ContextFilterModel` as plain JSON."""

    key: str
    values: list[str]
