"""`FrontendScopeSettings`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["FrontendScopeSettings"]


@define(kw_only=True, repr=False)
class FrontendScopeSettings(Model):
    """Part of ``VersionInfo``.
    """

    admin: bool | None | Unset = UNSET
    manager: bool | None | Unset = UNSET
    sidebar: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("admin", "admin", False, None),
        ("manager", "manager", False, None),
        ("sidebar", "sidebar", False, None),
    )
