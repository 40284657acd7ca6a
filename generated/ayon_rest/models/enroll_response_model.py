"""`EnrollResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["EnrollResponseModel"]


@define(kw_only=True, repr=False)
class EnrollResponseModel(Model):
    """Answer of ``events.enroll``.

    Attributes:
        status: The server's default is "pending".
    """

    depends_on: str
    hash: str
    id: str
    status: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("depends_on", "dependsOn", True, None),
        ("hash", "hash", True, None),
        ("id", "id", True, None),
        ("status", "status", False, None),
    )
