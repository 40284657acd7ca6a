"""`CreateLinksRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .create_link_request_model import CreateLinkRequestModel

__all__ = ["CreateLinksRequestModel"]


@define(kw_only=True, repr=False)
class CreateLinksRequestModel(Model):
    """Body of ``links.create_entity_links_bulk``.
    """

    links: list[CreateLinkRequestModel]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("links", "links", True, ("list", ("model", "create_link_request_model", "CreateLinkRequestModel"))),
    )
