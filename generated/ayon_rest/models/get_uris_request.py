"""`GetUrisRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["GetUrisRequest"]


@define(kw_only=True, repr=False)
class GetUrisRequest(Model):
    """Body of ``uris.get_project_entity_uris``.
    """

    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_type", "entityType", True, None),
        ("ids", "ids", False, None),
    )
