"""`ManageInboxItemRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ManageInboxItemRequest"]


@define(kw_only=True, repr=False)
class ManageInboxItemRequest(Model):
    """Body of ``inbox.manage_inbox_item``.

    Attributes:
        all: The server's default is False.
    """

    project_name: str
    status: Literal["unread", "read", "inactive"] | str
    all: bool | None | Unset = UNSET
    ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("project_name", "projectName", True, None),
        ("status", "status", True, None),
        ("all", "all", False, None),
        ("ids", "ids", False, None),
    )
