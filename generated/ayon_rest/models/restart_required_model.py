"""`RestartRequiredModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["RestartRequiredModel"]


@define(kw_only=True, repr=False)
class RestartRequiredModel(Model):
    """Answer of ``system.get_restart_required``. Body of ``system.set_restart_required``.
    """

    required: bool
    reason: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("required", "required", True, None),
        ("reason", "reason", False, None),
    )
