"""`RepresentationPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .representation_attrib_model import RepresentationAttribModelDict
    from .representation_file_model import RepresentationFileModelDict

__all__ = ["RepresentationPatchModelDict"]


class RepresentationPatchModelDict(TypedDict):
    """`RepresentationPatchModel` as plain JSON."""

    active: NotRequired[bool | None]
    attrib: NotRequired[RepresentationAttribModelDict | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    files: NotRequired[list[RepresentationFileModelDict] | None]
    name: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    traits: NotRequired[dict[str, Any] | None]
    updatedBy: NotRequired[str | None]
    versionId: NotRequired[str | None]
