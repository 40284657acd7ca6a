"""`RepresentationPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .representation_attrib_model import RepresentationAttribModel
    from .representation_file_model import RepresentationFileModel

__all__ = ["RepresentationPostModel"]


@define(kw_only=True, repr=False)
class RepresentationPostModel(Model):
    """Body of ``representations.create_representation``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        version_id: Matching ``^[0-f]{32}$``.
        active: The server's default is True.
        id: Matching ``^[0-f]{32}$``.
    """

    name: str
    version_id: str
    active: bool | None | Unset = UNSET
    attrib: RepresentationAttribModel | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    files: list[RepresentationFileModel] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    traits: dict[str, Any] | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("version_id", "versionId", True, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "representation_attrib_model", "RepresentationAttribModel")),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("files", "files", False, ("list", ("model", "representation_file_model", "RepresentationFileModel"))),
        ("id", "id", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("traits", "traits", False, None),
        ("updated_by", "updatedBy", False, None),
    )
