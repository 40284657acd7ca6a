"""`UserPoolModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["UserPoolModel"]


@define(kw_only=True, repr=False)
class UserPoolModel(Model):
    """Answer of ``authentication.get_user_pools``.
    """

    exp: int
    id: str
    label: str
    max: int
    note: str
    type: Literal["fixed", "metered"] | str
    used: int
    valid: bool
    meta: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("exp", "exp", True, None),
        ("id", "id", True, None),
        ("label", "label", True, None),
        ("max", "max", True, None),
        ("note", "note", True, None),
        ("type", "type", True, None),
        ("used", "used", True, None),
        ("valid", "valid", True, None),
        ("meta", "meta", False, None),
    )
