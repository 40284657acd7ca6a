"""`TasksFoldersQuery`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .query_filter import QueryFilter

__all__ = ["TasksFoldersQuery"]


@define(kw_only=True, repr=False)
class TasksFoldersQuery(Model):
    """Body of ``tasks.query_tasks_folders``.
    """

    filter: QueryFilter | None | Unset = UNSET
    search: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("filter", "filter", False, ("model", "query_filter", "QueryFilter")),
        ("search", "search", False, None),
    )
