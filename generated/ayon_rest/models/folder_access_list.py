"""`FolderAccessList`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .folder_access import FolderAccess

__all__ = ["FolderAccessList"]


@define(kw_only=True, repr=False)
class FolderAccessList(Model):
    """Part of ``Permissions``.

    Attributes:
        enabled: The server's default is False.
    """

    access_list: list[FolderAccess] | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access_list", "access_list", False, ("list", ("model", "folder_access", "FolderAccess"))),
        ("enabled", "enabled", False, None),
    )
