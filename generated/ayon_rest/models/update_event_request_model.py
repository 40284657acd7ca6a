"""`UpdateEventRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["UpdateEventRequestModel"]


@define(kw_only=True, repr=False)
class UpdateEventRequestModel(Model):
    """Body of ``events.update_existing_event``.

    Attributes:
        progress: At least 0, at most 100.
        project: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        project_name: Deprecated.
    """

    description: str | None | Unset = UNSET
    payload: dict[str, Any] | None | Unset = UNSET
    progress: float | None | Unset = UNSET
    project: str | None | Unset = UNSET
    project_name: str | None | Unset = UNSET
    retries: int | None | Unset = UNSET
    sender: str | None | Unset = UNSET
    status: Literal["pending", "in_progress", "finished", "failed", "aborted", "restarted"] | str | None | Unset = UNSET
    summary: dict[str, Any] | None | Unset = UNSET
    user: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("description", "description", False, None),
        ("payload", "payload", False, None),
        ("progress", "progress", False, None),
        ("project", "project", False, None),
        ("project_name", "projectName", False, None),
        ("retries", "retries", False, None),
        ("sender", "sender", False, None),
        ("status", "status", False, None),
        ("summary", "summary", False, None),
        ("user", "user", False, None),
    )
