"""`EventModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime
    from typing import Literal

__all__ = ["EventModel"]


@define(kw_only=True, repr=False)
class EventModel(Model):
    """Answer of ``events.get_event``.

    Attributes:
        depends_on: 32 characters.
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
        project: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        retries: The server's default is 0.
        status: The server's default is "pending".
    """

    hash: str
    topic: str
    created_at: datetime.datetime | None | Unset = UNSET
    depends_on: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    payload: dict[str, Any] | None | Unset = UNSET
    project: str | None | Unset = UNSET
    retries: int | None | Unset = UNSET
    sender: str | None | Unset = UNSET
    sender_type: str | None | Unset = UNSET
    status: Literal["pending", "in_progress", "finished", "failed", "aborted", "restarted"] | str | None | Unset = UNSET
    summary: dict[str, Any] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("hash", "hash", True, None),
        ("topic", "topic", True, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("depends_on", "dependsOn", False, None),
        ("description", "description", False, None),
        ("id", "id", False, None),
        ("payload", "payload", False, None),
        ("project", "project", False, None),
        ("retries", "retries", False, None),
        ("sender", "sender", False, None),
        ("sender_type", "senderType", False, None),
        ("status", "status", False, None),
        ("summary", "summary", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("user", "user", False, None),
    )
