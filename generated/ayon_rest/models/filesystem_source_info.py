"""`FilesystemSourceInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .path_definition import PathDefinition

__all__ = ["FilesystemSourceInfo"]


@define(kw_only=True, repr=False)
class FilesystemSourceInfo(Model):
    """Part of ``VersionInfo``.

    Attributes:
        type: The server's default is "filesystem".
    """

    path: PathDefinition | None | Unset = UNSET
    type: Literal["filesystem"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("path", "path", False, ("model", "path_definition", "PathDefinition")),
        ("type", "type", False, None),
    )
