"""`ProjectActivityPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime
    from typing import Literal

__all__ = ["ProjectActivityPostModel"]


@define(kw_only=True, repr=False)
class ProjectActivityPostModel(Model):
    """Body of ``activity_feed.post_project_activity``.

    Attributes:
        body: The server's default is "".
    """

    activity_type: Literal["comment", "watch", "reviewable", "status.change", "assignee.add", "assignee.remove", "version.publish", "version.review", "attrib.change"] | str
    body: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    files: list[str] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    timestamp: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("activity_type", "activityType", True, None),
        ("body", "body", False, None),
        ("data", "data", False, None),
        ("files", "files", False, None),
        ("id", "id", False, None),
        ("tags", "tags", False, None),
        ("timestamp", "timestamp", False, ("datetime",)),
    )
