"""`GetUrisResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .uri_response_item import UriResponseItem

__all__ = ["GetUrisResponse"]


@define(kw_only=True, repr=False)
class GetUrisResponse(Model):
    """Answer of ``uris.get_project_entity_uris``.
    """

    uris: list[UriResponseItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("uris", "uris", False, ("list", ("model", "uri_response_item", "UriResponseItem"))),
    )
