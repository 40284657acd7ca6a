"""`ColumnValueMapping`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ColumnValueMapping"]


@define(kw_only=True, repr=False)
class ColumnValueMapping(Model):
    """Part of ``ColumnMapping``.
    """

    action: Literal["map", "skip", "create"] | str
    source: str | None | Unset = UNSET
    target: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("action", "action", True, None),
        ("source", "source", False, None),
        ("target", "target", False, None),
    )
