"""`ActivityPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["ActivityPatchModelDict"]


class ActivityPatchModelDict(TypedDict):
    """`ActivityPatchModel` as plain JSON."""

    appendFiles: NotRequired[bool | None]
    body: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    files: NotRequired[list[str] | None]
    tags: NotRequired[list[str] | None]
