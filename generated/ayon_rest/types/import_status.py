"""`ImportStatus` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["ImportStatusDict"]


class ImportStatusDict(TypedDict):
    """`ImportStatus` as plain JSON."""

    created: NotRequired[int | None]
    failed: NotRequired[int | None]
    failedItems: NotRequired[dict[str, Any] | None]
    phase: NotRequired[Literal["validating", "importing"] | str | None]
    preview: NotRequired[bool | None]
    skipped: NotRequired[int | None]
    updated: NotRequired[int | None]
