"""`ListProjectsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .list_projects_item_model import ListProjectsItemModel

__all__ = ["ListProjectsResponseModel"]


@define(kw_only=True, repr=False)
class ListProjectsResponseModel(Model):
    """Answer of ``projects.list_projects``.

    Attributes:
        count: The server's default is 0.
        detail: The server's default is "OK".
    """

    count: int | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    projects: list[ListProjectsItemModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("count", "count", False, None),
        ("detail", "detail", False, None),
        ("projects", "projects", False, ("list", ("model", "list_projects_item_model", "ListProjectsItemModel"))),
    )
