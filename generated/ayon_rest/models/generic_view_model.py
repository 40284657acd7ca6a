"""`GenericViewModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["GenericViewModel"]


@define(kw_only=True, repr=False)
class GenericViewModel(Model):
    """Answer of ``views.get_base_view``, ``views.get_default_view``, ``views.get_working_view`` and 1 more.
    """

    access: dict[str, Any]
    access_level: int
    label: str
    owner: str
    position: int
    scope: Literal["project", "studio"] | str
    settings: dict[str, Any]
    view_type: str
    visibility: Literal["public", "private"] | str
    working: bool
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access", "access", True, None),
        ("access_level", "accessLevel", True, None),
        ("label", "label", True, None),
        ("owner", "owner", True, None),
        ("position", "position", True, None),
        ("scope", "scope", True, None),
        ("settings", "settings", True, None),
        ("view_type", "viewType", True, None),
        ("visibility", "visibility", True, None),
        ("working", "working", True, None),
        ("id", "id", False, None),
    )
