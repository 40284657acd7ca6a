"""`RepresentationFileModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RepresentationFileModel"]


@define(kw_only=True, repr=False)
class RepresentationFileModel(Model):
    """Part of ``RepresentationModel``, ``RepresentationPatchModel``, ``RepresentationPostModel``.

    Attributes:
        hash_type: The server's default is "md5".
        size: The server's default is 0.
    """

    id: str
    path: str
    hash: str | None | Unset = UNSET
    hash_type: Literal["md5", "sha1", "sha256", "op3"] | str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    size: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("path", "path", True, None),
        ("hash", "hash", False, None),
        ("hash_type", "hashType", False, None),
        ("name", "name", False, None),
        ("size", "size", False, None),
    )
