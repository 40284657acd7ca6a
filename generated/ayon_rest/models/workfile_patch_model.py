"""`WorkfilePatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .workfile_attrib_model import WorkfileAttribModel

__all__ = ["WorkfilePatchModel"]


@define(kw_only=True, repr=False)
class WorkfilePatchModel(Model):
    """Body of ``workfiles.update_workfile``.

    Attributes:
        active: The server's default is True.
        task_id: Matching ``^[0-f]{32}$``.
        thumbnail_id: Matching ``^[0-f]{32}$``.
    """

    active: bool | None | Unset = UNSET
    attrib: WorkfileAttribModel | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    path: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "workfile_attrib_model", "WorkfileAttribModel")),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("path", "path", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("task_id", "taskId", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
        ("updated_by", "updatedBy", False, None),
    )
