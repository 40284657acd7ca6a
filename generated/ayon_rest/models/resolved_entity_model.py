"""`ResolvedEntityModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResolvedEntityModel"]


@define(kw_only=True, repr=False)
class ResolvedEntityModel(Model):
    """Part of ``ResolvedURIModel``.
    """

    file_path: str | None | Unset = UNSET
    folder_id: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    project_name: str | None | Unset = UNSET
    representation_id: str | None | Unset = UNSET
    target: Literal["folder", "product", "version", "representation", "task", "workfile"] | str | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    version_id: str | None | Unset = UNSET
    workfile_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("file_path", "filePath", False, None),
        ("folder_id", "folderId", False, None),
        ("product_id", "productId", False, None),
        ("project_name", "projectName", False, None),
        ("representation_id", "representationId", False, None),
        ("target", "target", False, None),
        ("task_id", "taskId", False, None),
        ("version_id", "versionId", False, None),
        ("workfile_id", "workfileId", False, None),
    )
