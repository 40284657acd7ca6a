"""`ApiKeyPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ApiKeyPatchModel"]


@define(kw_only=True, repr=False)
class ApiKeyPatchModel(Model):
    """Body of ``users.update_user_api_key``.
    """

    expires: float | None | Unset = UNSET
    label: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("expires", "expires", False, None),
        ("label", "label", False, None),
    )
