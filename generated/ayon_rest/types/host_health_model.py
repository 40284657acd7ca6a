"""`HostHealthModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["HostHealthModelDict"]


class HostHealthModelDict(TypedDict):
    """`HostHealthModel` as plain JSON."""

    cpu: NotRequired[float | None]
    mem: NotRequired[float | None]
