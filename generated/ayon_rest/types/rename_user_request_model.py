"""`RenameUserRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["RenameUserRequestModelDict"]


class RenameUserRequestModelDict(TypedDict):
    """`RenameUserRequestModel` as plain JSON."""

    name: str
