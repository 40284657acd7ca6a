"""`ProjectActivityPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["ProjectActivityPostModelDict"]


class ProjectActivityPostModelDict(TypedDict):
    """`ProjectActivityPostModel` as plain JSON."""

    activityType: Literal["comment", "watch", "reviewable", "status.change", "assignee.add", "assignee.remove", "version.publish", "version.review", "attrib.change"] | str
    body: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    files: NotRequired[list[str] | None]
    id: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    timestamp: NotRequired[str | None]
