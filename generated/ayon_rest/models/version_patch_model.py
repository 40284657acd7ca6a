"""`VersionPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .version_attrib_model import VersionAttribModel

__all__ = ["VersionPatchModel"]


@define(kw_only=True, repr=False)
class VersionPatchModel(Model):
    """Body of ``versions.update_version``.

    Attributes:
        active: The server's default is True.
        author: Matching ``^[a-zA-Z0-9][a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9]$``.
        product_id: Matching ``^[0-f]{32}$``.
        task_id: Matching ``^[0-f]{32}$``.
        thumbnail_id: Matching ``^[0-f]{32}$``.
    """

    active: bool | None | Unset = UNSET
    attrib: VersionAttribModel | None | Unset = UNSET
    author: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    version: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "version_attrib_model", "VersionAttribModel")),
        ("author", "author", False, None),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("product_id", "productId", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("task_id", "taskId", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
        ("updated_by", "updatedBy", False, None),
        ("version", "version", False, None),
    )
