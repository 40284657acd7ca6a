"""`EntityListMultiPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .entity_list_multi_patch_item_model import EntityListMultiPatchItemModel

__all__ = ["EntityListMultiPatchModel"]


@define(kw_only=True, repr=False)
class EntityListMultiPatchModel(Model):
    """Body of ``entity_lists.update_entity_list_items``.

    Attributes:
        items: At least 1 items.
        mode: The server's default is "replace".
    """

    items: list[EntityListMultiPatchItemModel] | None | Unset = UNSET
    mode: Literal["replace", "merge", "delete"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("items", "items", False, ("list", ("model", "entity_list_multi_patch_item_model", "EntityListMultiPatchItemModel"))),
        ("mode", "mode", False, None),
    )
