"""`RenameProjectRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["RenameProjectRequestModel"]


@define(kw_only=True, repr=False)
class RenameProjectRequestModel(Model):
    """Body of ``projects.rename_project``.

    Attributes:
        name: At least 1 characters, matching ``^[a-zA-Z0-9_]*$``.
        code: At least 1 characters, matching ``^[a-zA-Z0-9_][a-zA-Z0-9_]*[a-zA-Z0-9_]$``.
    """

    name: str
    code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("code", "code", False, None),
    )
