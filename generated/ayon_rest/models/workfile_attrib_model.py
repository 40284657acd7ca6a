"""`WorkfileAttribModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["WorkfileAttribModel"]


@define(kw_only=True, repr=False)
class WorkfileAttribModel(Model):
    """Part of ``WorkfileModel``, ``WorkfilePatchModel``, ``WorkfilePostModel``.
    """

    description: str | None | Unset = UNSET
    extension: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("description", "description", False, None),
        ("extension", "extension", False, None),
    )
