"""`FolderSearchResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["FolderSearchResponse"]


@define(kw_only=True, repr=False)
class FolderSearchResponse(Model):
    """Answer of ``folders.search_folders``.
    """

    folder_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folder_ids", "folderIds", False, None),
    )
