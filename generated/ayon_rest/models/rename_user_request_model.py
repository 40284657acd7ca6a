"""`RenameUserRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["RenameUserRequestModel"]


@define(kw_only=True, repr=False)
class RenameUserRequestModel(Model):
    """Body of ``users.rename_user``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9][a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9]$``.
    """

    name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
    )
