"""`VersionAttribModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["VersionAttribModelDict"]


class VersionAttribModelDict(TypedDict):
    """`VersionAttribModel` as plain JSON."""

    clipIn: NotRequired[int | None]
    clipOut: NotRequired[int | None]
    colorSpace: NotRequired[str | None]
    comment: NotRequired[str | None]
    description: NotRequired[str | None]
    families: NotRequired[list[str] | None]
    fps: NotRequired[float | None]
    frameEnd: NotRequired[int | None]
    frameStart: NotRequired[int | None]
    handleEnd: NotRequired[int | None]
    handleStart: NotRequired[int | None]
    intent: NotRequired[str | None]
    machine: NotRequired[str | None]
    pixelAspect: NotRequired[float | None]
    resolutionHeight: NotRequired[int | None]
    resolutionWidth: NotRequired[int | None]
    site: NotRequired[str | None]
    source: NotRequired[str | None]
