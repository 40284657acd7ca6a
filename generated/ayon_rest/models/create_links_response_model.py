"""`CreateLinksResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .link_created_item import LinkCreatedItem

__all__ = ["CreateLinksResponseModel"]


@define(kw_only=True, repr=False)
class CreateLinksResponseModel(Model):
    """Answer of ``links.create_entity_links_bulk``.
    """

    created: list[LinkCreatedItem]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("created", "created", True, ("list", ("model", "link_created_item", "LinkCreatedItem"))),
    )
