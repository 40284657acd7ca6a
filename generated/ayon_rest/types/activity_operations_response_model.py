"""`ActivityOperationsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .activity_operation_response_model import ActivityOperationResponseModelDict

__all__ = ["ActivityOperationsResponseModelDict"]


class ActivityOperationsResponseModelDict(TypedDict):
    """`ActivityOperationsResponseModel` as plain JSON."""

    success: bool
    operations: NotRequired[list[ActivityOperationResponseModelDict] | None]
