"""`AnatomyProjectAttribModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime
    from typing import Literal

__all__ = ["AnatomyProjectAttribModel"]


@define(kw_only=True, repr=False)
class AnatomyProjectAttribModel(Model):
    """Part of ``Anatomy``.

    Attributes:
        clip_in: The server's default is 1.
        clip_out: The server's default is 1.
        fps: The server's default is 25.
        frame_end: The server's default is 1001.
        frame_start: The server's default is 1001.
        handle_end: The server's default is 0.
        handle_start: The server's default is 0.
        pixel_aspect: The server's default is 1.0.
        priority: The server's default is "normal".
        resolution_height: Below 50000. The server's default is 1080.
        resolution_width: Below 50000. The server's default is 1920.
    """

    clip_in: int | None | Unset = UNSET
    clip_out: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    fps: float | None | Unset = UNSET
    frame_end: int | None | Unset = UNSET
    frame_start: int | None | Unset = UNSET
    handle_end: int | None | Unset = UNSET
    handle_start: int | None | Unset = UNSET
    pixel_aspect: float | None | Unset = UNSET
    priority: Literal["urgent", "high", "normal", "low"] | str | None | Unset = UNSET
    resolution_height: int | None | Unset = UNSET
    resolution_width: int | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("clip_in", "clipIn", False, None),
        ("clip_out", "clipOut", False, None),
        ("description", "description", False, None),
        ("end_date", "endDate", False, ("datetime",)),
        ("fps", "fps", False, None),
        ("frame_end", "frameEnd", False, None),
        ("frame_start", "frameStart", False, None),
        ("handle_end", "handleEnd", False, None),
        ("handle_start", "handleStart", False, None),
        ("pixel_aspect", "pixelAspect", False, None),
        ("priority", "priority", False, None),
        ("resolution_height", "resolutionHeight", False, None),
        ("resolution_width", "resolutionWidth", False, None),
        ("start_date", "startDate", False, ("datetime",)),
    )
