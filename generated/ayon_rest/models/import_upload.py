"""`ImportUpload`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ImportUpload"]


@define(kw_only=True, repr=False)
class ImportUpload(Model):
    """Answer of ``data_import.upload_file``.
    """

    id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
    )
