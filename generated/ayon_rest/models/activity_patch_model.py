"""`ActivityPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ActivityPatchModel"]


@define(kw_only=True, repr=False)
class ActivityPatchModel(Model):
    """Body of ``activity_feed.patch_project_activity``.

    Attributes:
        append_files: The server's default is False.
    """

    append_files: bool | None | Unset = UNSET
    body: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    files: list[str] | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("append_files", "appendFiles", False, None),
        ("body", "body", False, None),
        ("data", "data", False, None),
        ("files", "files", False, None),
        ("tags", "tags", False, None),
    )
