"""`CreateFileResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["CreateFileResponseModel"]


@define(kw_only=True, repr=False)
class CreateFileResponseModel(Model):
    """Answer of ``files.upload_project_file``.
    """

    id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
    )
