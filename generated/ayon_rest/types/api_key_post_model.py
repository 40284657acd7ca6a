"""`ApiKeyPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ApiKeyPostModelDict"]


class ApiKeyPostModelDict(TypedDict):
    """`ApiKeyPostModel` as plain JSON."""

    key: str
    label: str
    expires: NotRequired[float | None]
