"""`ActionsAccessList`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ActionsAccessList"]


@define(kw_only=True, repr=False)
class ActionsAccessList(Model):
    """Part of ``Permissions``.

    Attributes:
        enabled: The server's default is False.
    """

    actions: list[str] | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("actions", "actions", False, None),
        ("enabled", "enabled", False, None),
    )
