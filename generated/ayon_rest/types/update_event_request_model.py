"""`UpdateEventRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["UpdateEventRequestModelDict"]


class UpdateEventRequestModelDict(TypedDict):
    """`UpdateEventRequestModel` as plain JSON."""

    description: NotRequired[str | None]
    payload: NotRequired[dict[str, Any] | None]
    progress: NotRequired[float | None]
    project: NotRequired[str | None]
    projectName: NotRequired[str | None]
    retries: NotRequired[int | None]
    sender: NotRequired[str | None]
    status: NotRequired[Literal["pending", "in_progress", "finished", "failed", "aborted", "restarted"] | str | None]
    summary: NotRequired[dict[str, Any] | None]
    user: NotRequired[str | None]
