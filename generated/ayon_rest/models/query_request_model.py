"""`QueryRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .query_filter import QueryFilter

__all__ = ["QueryRequestModel"]


@define(kw_only=True, repr=False)
class QueryRequestModel(Model):
    """Body of ``events.query``.

    Attributes:
        limit: The server's default is 100.
        offset: The server's default is 0.
    """

    entity: Literal["event", "project", "user", "folder", "product", "task", "version", "representation", "workfile"] | str
    filter: QueryFilter | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity", "entity", True, None),
        ("filter", "filter", False, ("model", "query_filter", "QueryFilter")),
        ("limit", "limit", False, None),
        ("offset", "offset", False, None),
    )
