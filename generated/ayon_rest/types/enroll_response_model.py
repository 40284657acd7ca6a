"""`EnrollResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["EnrollResponseModelDict"]


class EnrollResponseModelDict(TypedDict):
    """`EnrollResponseModel` as plain JSON."""

    dependsOn: str
    hash: str
    id: str
    status: NotRequired[str | None]
