"""`RepresentationAttribModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["RepresentationAttribModel"]


@define(kw_only=True, repr=False)
class RepresentationAttribModel(Model):
    """Part of ``RepresentationModel``, ``RepresentationPatchModel``, ``RepresentationPostModel``.

    Attributes:
        resolution_height: Below 50000.
        resolution_width: Below 50000.
    """

    clip_in: int | None | Unset = UNSET
    clip_out: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    extension: str | None | Unset = UNSET
    fps: float | None | Unset = UNSET
    frame_end: int | None | Unset = UNSET
    frame_start: int | None | Unset = UNSET
    handle_end: int | None | Unset = UNSET
    handle_start: int | None | Unset = UNSET
    path: str | None | Unset = UNSET
    pixel_aspect: float | None | Unset = UNSET
    resolution_height: int | None | Unset = UNSET
    resolution_width: int | None | Unset = UNSET
    template: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("clip_in", "clipIn", False, None),
        ("clip_out", "clipOut", False, None),
        ("description", "description", False, None),
        ("extension", "extension", False, None),
        ("fps", "fps", False, None),
        ("frame_end", "frameEnd", False, None),
        ("frame_start", "frameStart", False, None),
        ("handle_end", "handleEnd", False, None),
        ("handle_start", "handleStart", False, None),
        ("path", "path", False, None),
        ("pixel_aspect", "pixelAspect", False, None),
        ("resolution_height", "resolutionHeight", False, None),
        ("resolution_width", "resolutionWidth", False, None),
        ("template", "template", False, None),
    )
