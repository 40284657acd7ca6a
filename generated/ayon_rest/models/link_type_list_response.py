"""`LinkTypeListResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .link_type_model import LinkTypeModel

__all__ = ["LinkTypeListResponse"]


@define(kw_only=True, repr=False)
class LinkTypeListResponse(Model):
    """Answer of ``links.list_link_types``.
    """

    types_: list[LinkTypeModel]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("types_", "types", True, ("list", ("model", "link_type_model", "LinkTypeModel"))),
    )
