"""`ApiKeyPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ApiKeyPatchModelDict"]


class ApiKeyPatchModelDict(TypedDict):
    """`ApiKeyPatchModel` as plain JSON."""

    expires: NotRequired[float | None]
    label: NotRequired[str | None]
