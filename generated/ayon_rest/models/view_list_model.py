"""`ViewListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .view_list_item_model import ViewListItemModel

__all__ = ["ViewListModel"]


@define(kw_only=True, repr=False)
class ViewListModel(Model):
    """Answer of ``views.list_views``.
    """

    views: list[ViewListItemModel]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("views", "views", True, ("list", ("model", "view_list_item_model", "ViewListItemModel"))),
    )
