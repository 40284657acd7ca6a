"""`GenericViewPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["GenericViewPatchModelDict"]


class GenericViewPatchModelDict(TypedDict):
    """`GenericViewPatchModel` as plain JSON."""

    label: NotRequired[str | None]
    owner: NotRequired[str | None]
    settings: NotRequired[dict[str, Any] | None]
    viewType: NotRequired[str | None]
