"""`Root` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["RootDict"]


class RootDict(TypedDict):
    """`Root` as plain JSON."""

    name: str
    darwin: NotRequired[str | None]
    linux: NotRequired[str | None]
    windows: NotRequired[str | None]
