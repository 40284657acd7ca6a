"""`EventModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["EventModelDict"]


class EventModelDict(TypedDict):
    """`EventModel` as plain JSON."""

    hash: str
    topic: str
    createdAt: NotRequired[str | None]
    dependsOn: NotRequired[str | None]
    description: NotRequired[str | None]
    id: NotRequired[str | None]
    payload: NotRequired[dict[str, Any] | None]
    project: NotRequired[str | None]
    retries: NotRequired[int | None]
    sender: NotRequired[str | None]
    senderType: NotRequired[str | None]
    status: NotRequired[Literal["pending", "in_progress", "finished", "failed", "aborted", "restarted"] | str | None]
    summary: NotRequired[dict[str, Any] | None]
    updatedAt: NotRequired[str | None]
    user: NotRequired[str | None]
