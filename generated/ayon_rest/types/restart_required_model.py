"""`RestartRequiredModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["RestartRequiredModelDict"]


class RestartRequiredModelDict(TypedDict):
    """`RestartRequiredModel` as plain JSON."""

    required: bool
    reason: NotRequired[str | None]
