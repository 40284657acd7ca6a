"""`FileInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["FileInfo"]


@define(kw_only=True, repr=False)
class FileInfo(Model):
    """Answer of ``files.get_project_file_info``.

    Attributes:
        content_type: The server's default is "application/octet-stream".
        filename: The server's default is "unknown".
    """

    size: int
    content_type: str | None | Unset = UNSET
    filename: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("size", "size", True, None),
        ("content_type", "contentType", False, None),
        ("filename", "filename", False, None),
    )
