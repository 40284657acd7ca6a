"""`QueryFilter`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .query_condition import QueryCondition

__all__ = ["QueryFilter"]


@define(kw_only=True, repr=False)
class QueryFilter(Model):
    """Part of ``EnrollRequestModel``, ``EventOperationModel``, ``FolderSearchRequest`` and 2 more.

    Attributes:
        operator: The server's default is "and".
    """

    conditions: list[QueryCondition | QueryFilter] | None | Unset = UNSET
    operator: Literal["and", "or"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("conditions", "conditions", False, ("list", ("union", ("model", "query_condition", "QueryCondition"), ("model", "query_filter", "QueryFilter")))),
        ("operator", "operator", False, None),
    )
