"""`QueryCondition`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["QueryCondition"]


@define(kw_only=True, repr=False)
class QueryCondition(Model):
    """Part of ``QueryFilter``.

    Attributes:
        operator: The server's default is "eq".
    """

    key: str
    operator: Literal["eq", "like", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "includes", "excludes", "includesall", "excludesall", "includesany", "excludesany"] | str | None | Unset = UNSET
    value: str | int | float | bool | list[str] | list[int] | list[float] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("key", "key", True, None),
        ("operator", "operator", False, None),
        ("value", "value", False, None),
    )
