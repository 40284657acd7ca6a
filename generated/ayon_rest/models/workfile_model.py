"""`WorkfileModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .workfile_attrib_model import WorkfileAttribModel

__all__ = ["WorkfileModel"]


@define(kw_only=True, repr=False)
class WorkfileModel(Model):
    """Answer of ``workfiles.get_workfile``.

    Attributes:
        task_id: Matching ``^[0-f]{32}$``.
        active: The server's default is True.
        id: Matching ``^[0-f]{32}$``.
        thumbnail_id: Matching ``^[0-f]{32}$``.
    """

    path: str
    task_id: str
    active: bool | None | Unset = UNSET
    attrib: WorkfileAttribModel | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    own_attrib: list[str] | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("path", "path", True, None),
        ("task_id", "taskId", True, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "workfile_attrib_model", "WorkfileAttribModel")),
        ("created_at", "createdAt", False, ("datetime",)),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
        ("own_attrib", "ownAttrib", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("updated_by", "updatedBy", False, None),
    )
