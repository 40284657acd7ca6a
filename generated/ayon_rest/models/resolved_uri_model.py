"""`ResolvedURIModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .resolved_entity_model import ResolvedEntityModel

__all__ = ["ResolvedURIModel"]


@define(kw_only=True, repr=False)
class ResolvedURIModel(Model):
    """Answer of ``uris.resolve_uris``.
    """

    uri: str
    entities: list[ResolvedEntityModel] | None | Unset = UNSET
    error: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("uri", "uri", True, None),
        ("entities", "entities", False, ("list", ("model", "resolved_entity_model", "ResolvedEntityModel"))),
        ("error", "error", False, None),
    )
