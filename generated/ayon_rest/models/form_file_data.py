"""`FormFileData`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["FormFileData"]


@define(kw_only=True, repr=False)
class FormFileData(Model):
    """Part of ``SimpleFormField``.
    """

    filename: str
    payload: str
    download: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("filename", "filename", True, None),
        ("payload", "payload", True, None),
        ("download", "download", False, None),
    )
