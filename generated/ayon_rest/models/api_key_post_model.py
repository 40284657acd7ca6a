"""`ApiKeyPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ApiKeyPostModel"]


@define(kw_only=True, repr=False)
class ApiKeyPostModel(Model):
    """Body of ``users.create_user_api_key``.
    """

    key: str
    label: str
    expires: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("key", "key", True, None),
        ("label", "label", True, None),
        ("expires", "expires", False, None),
    )
