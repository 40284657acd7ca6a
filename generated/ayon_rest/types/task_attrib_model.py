"""`TaskAttribModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["TaskAttribModelDict"]


class TaskAttribModelDict(TypedDict):
    """`TaskAttribModel` as plain JSON."""

    clipIn: NotRequired[int | None]
    clipOut: NotRequired[int | None]
    description: NotRequired[str | None]
    endDate: NotRequired[str | None]
    fps: NotRequired[float | None]
    frameEnd: NotRequired[int | None]
    frameStart: NotRequired[int | None]
    handleEnd: NotRequired[int | None]
    handleStart: NotRequired[int | None]
    pixelAspect: NotRequired[float | None]
    priority: NotRequired[Literal["urgent", "high", "normal", "low"] | str | None]
    resolutionHeight: NotRequired[int | None]
    resolutionWidth: NotRequired[int | None]
    startDate: NotRequired[str | None]
