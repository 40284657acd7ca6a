"""`VersionModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .version_attrib_model import VersionAttribModel

__all__ = ["VersionModel"]


@define(kw_only=True, repr=False)
class VersionModel(Model):
    """Answer of ``versions.get_version``.

    Attributes:
        product_id: Matching ``^[0-f]{32}$``.
        active: The server's default is True.
        author: Matching ``^[a-zA-Z0-9][a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9]$``.
        id: Matching ``^[0-f]{32}$``.
        task_id: Matching ``^[0-f]{32}$``.
        thumbnail_id: Matching ``^[0-f]{32}$``.
    """

    product_id: str
    version: int
    active: bool | None | Unset = UNSET
    attrib: VersionAttribModel | None | Unset = UNSET
    author: str | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    own_attrib: list[str] | None | Unset = UNSET
    path: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("product_id", "productId", True, None),
        ("version", "version", True, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "version_attrib_model", "VersionAttribModel")),
        ("author", "author", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
        ("own_attrib", "ownAttrib", False, None),
        ("path", "path", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("task_id", "taskId", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("updated_by", "updatedBy", False, None),
    )
