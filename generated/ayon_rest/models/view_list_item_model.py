"""`ViewListItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ViewListItemModel"]


@define(kw_only=True, repr=False)
class ViewListItemModel(Model):
    """Part of ``ViewListModel``.
    """

    access_level: int
    label: str
    owner: str
    position: int
    scope: Literal["project", "studio"] | str
    visibility: Literal["public", "private"] | str
    working: bool
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access_level", "accessLevel", True, None),
        ("label", "label", True, None),
        ("owner", "owner", True, None),
        ("position", "position", True, None),
        ("scope", "scope", True, None),
        ("visibility", "visibility", True, None),
        ("working", "working", True, None),
        ("id", "id", False, None),
    )
