"""`GenericViewPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["GenericViewPostModel"]


@define(kw_only=True, repr=False)
class GenericViewPostModel(Model):
    """Body of ``views.create_view``.

    Attributes:
        working: The server's default is True.
    """

    label: str
    settings: dict[str, Any]
    id: str | None | Unset = UNSET
    view_type: str | None | Unset = UNSET
    working: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("label", "label", True, None),
        ("settings", "settings", True, None),
        ("id", "id", False, None),
        ("view_type", "viewType", False, None),
        ("working", "working", False, None),
    )
