"""`OperationsRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .operation_model import OperationModelDict

__all__ = ["OperationsRequestModelDict"]


class OperationsRequestModelDict(TypedDict):
    """`OperationsRequestModel` as plain JSON."""

    canFail: NotRequired[bool | None]
    operations: NotRequired[list[OperationModelDict] | None]
    raiseOnError: NotRequired[bool | None]
    waitForEvents: NotRequired[bool | None]
