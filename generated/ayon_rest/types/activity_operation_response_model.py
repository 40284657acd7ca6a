"""`ActivityOperationResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["ActivityOperationResponseModelDict"]


class ActivityOperationResponseModelDict(TypedDict):
    """`ActivityOperationResponseModel` as plain JSON."""

    id: str
    success: bool
    type: Literal["create", "update", "delete"] | str
    activityId: NotRequired[str | None]
    detail: NotRequired[str | None]
    status: NotRequired[int | None]
