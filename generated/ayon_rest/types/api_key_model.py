"""`ApiKeyModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ApiKeyModelDict"]


class ApiKeyModelDict(TypedDict):
    """`ApiKeyModel` as plain JSON."""

    created: float
    id: str
    label: str
    preview: str
    expires: NotRequired[float | None]
