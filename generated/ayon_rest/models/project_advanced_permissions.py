"""`ProjectAdvancedPermissions`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectAdvancedPermissions"]


@define(kw_only=True, repr=False)
class ProjectAdvancedPermissions(Model):
    """Part of ``Permissions``.

    Attributes:
        show_sibling_tasks: The server's default is True.
    """

    show_sibling_tasks: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("show_sibling_tasks", "show_sibling_tasks", False, None),
    )
