"""`ManageInboxItemRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["ManageInboxItemRequestDict"]


class ManageInboxItemRequestDict(TypedDict):
    """`ManageInboxItemRequest` as plain JSON."""

    projectName: str
    status: Literal["unread", "read", "inactive"] | str
    all: NotRequired[bool | None]
    ids: NotRequired[list[str] | None]
