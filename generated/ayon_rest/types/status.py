"""`Status` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["StatusDict"]


class StatusDict(TypedDict):
    """`Status` as plain JSON."""

    name: str
    color: NotRequired[str | None]
    icon: NotRequired[str | None]
    original_name: NotRequired[str | None]
    scope: NotRequired[list[str] | None]
    shortName: NotRequired[str | None]
    state: NotRequired[Literal["not_started", "in_progress", "done", "blocked"] | str | None]
