"""`Secret`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["Secret"]


@define(kw_only=True, repr=False)
class Secret(Model):
    """Answer of ``system.get_list_of_secrets``, ``system.get_secret``. Body of ``system.save_secret``.
    """

    name: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", False, None),
        ("value", "value", False, None),
    )
