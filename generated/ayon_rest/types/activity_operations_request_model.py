"""`ActivityOperationsRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .activity_operation_model import ActivityOperationModelDict

__all__ = ["ActivityOperationsRequestModelDict"]


class ActivityOperationsRequestModelDict(TypedDict):
    """`ActivityOperationsRequestModel` as plain JSON."""

    canFail: NotRequired[bool | None]
    operations: NotRequired[list[ActivityOperationModelDict] | None]
