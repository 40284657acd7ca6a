"""`FolderAccess`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["FolderAccess"]


@define(kw_only=True, repr=False)
class FolderAccess(Model):
    """Part of ``FolderAccessList``.

    Attributes:
        access_type: The server's default is "assigned".
        path: The server's default is "".
    """

    access_type: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access_type", "access_type", False, None),
        ("path", "path", False, None),
    )
