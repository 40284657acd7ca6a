"""`RepresentationAttribModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["RepresentationAttribModelDict"]


class RepresentationAttribModelDict(TypedDict):
    """`RepresentationAttribModel` as plain JSON."""

    clipIn: NotRequired[int | None]
    clipOut: NotRequired[int | None]
    description: NotRequired[str | None]
    extension: NotRequired[str | None]
    fps: NotRequired[float | None]
    frameEnd: NotRequired[int | None]
    frameStart: NotRequired[int | None]
    handleEnd: NotRequired[int | None]
    handleStart: NotRequired[int | None]
    path: NotRequired[str | None]
    pixelAspect: NotRequired[float | None]
    resolutionHeight: NotRequired[int | None]
    resolutionWidth: NotRequired[int | None]
    template: NotRequired[str | None]
