"""`ChangeUserNameRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ChangeUserNameRequestModel"]


@define(kw_only=True, repr=False)
class ChangeUserNameRequestModel(Model):
    """Body of ``users.change_user_name``.

    Attributes:
        new_name: Matching ``^[a-zA-Z0-9][a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9]$``.
    """

    new_name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("new_name", "newName", True, None),
    )
