"""`CreateThumbnailResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .affected_entity import AffectedEntity

__all__ = ["CreateThumbnailResponseModel"]


@define(kw_only=True, repr=False)
class CreateThumbnailResponseModel(Model):
    """Answer of ``thumbnails.create_folder_thumbnail``, ``thumbnails.create_task_thumbnail``,
    ``thumbnails.create_project_thumbnail`` and 4 more.
    """

    id: str
    affected_entities: list[AffectedEntity] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("affected_entities", "affectedEntities", False, ("list", ("model", "affected_entity", "AffectedEntity"))),
    )
