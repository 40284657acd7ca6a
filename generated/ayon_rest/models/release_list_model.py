"""`ReleaseListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .release_list_item_model import ReleaseListItemModel

__all__ = ["ReleaseListModel"]


@define(kw_only=True, repr=False)
class ReleaseListModel(Model):
    """Answer of ``market.get_releases``.

    Attributes:
        detail: The server's default is "".
    """

    releases: list[ReleaseListItemModel]
    detail: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("releases", "releases", True, ("list", ("model", "release_list_item_model", "ReleaseListItemModel"))),
        ("detail", "detail", False, None),
    )
