"""`ProjectFolderData`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectFolderData"]


@define(kw_only=True, repr=False)
class ProjectFolderData(Model):
    """Part of ``ProjectFolderModel``, ``ProjectFolderPatchModel``, ``ProjectFolderPostModel``.
    """

    color: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("color", "color", False, None),
        ("icon", "icon", False, None),
    )
