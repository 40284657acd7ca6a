"""`ApiKeyModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ApiKeyModel"]


@define(kw_only=True, repr=False)
class ApiKeyModel(Model):
    """Answer of ``users.get_user_api_keys``.
    """

    created: float
    id: str
    label: str
    preview: str
    expires: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("created", "created", True, None),
        ("id", "id", True, None),
        ("label", "label", True, None),
        ("preview", "preview", True, None),
        ("expires", "expires", False, None),
    )
