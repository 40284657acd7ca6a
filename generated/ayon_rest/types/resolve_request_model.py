"""`ResolveRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ResolveRequestModelDict"]


class ResolveRequestModelDict(TypedDict):
    """`ResolveRequestModel` as plain JSON."""

    uris: list[str]
    resolveRoots: NotRequired[bool | None]
