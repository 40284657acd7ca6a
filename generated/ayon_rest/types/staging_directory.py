"""`StagingDirectory` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["StagingDirectoryDict"]


class StagingDirectoryDict(TypedDict):
    """`StagingDirectory` as plain JSON."""

    name: str
    directory: NotRequired[str | None]
