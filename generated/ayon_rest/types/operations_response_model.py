"""`OperationsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .operation_response_model import OperationResponseModelDict

__all__ = ["OperationsResponseModelDict"]


class OperationsResponseModelDict(TypedDict):
    """`OperationsResponseModel` as plain JSON."""

    operations: NotRequired[list[OperationResponseModelDict] | None]
    success: NotRequired[bool | None]
