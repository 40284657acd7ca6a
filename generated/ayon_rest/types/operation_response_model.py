"""`OperationResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["OperationResponseModelDict"]


class OperationResponseModelDict(TypedDict):
    """`OperationResponseModel` as plain JSON."""

    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    id: str
    status: int
    success: bool
    type: Literal["create", "update", "delete"] | str
    detail: NotRequired[str | None]
    entityId: NotRequired[str | None]
    errorCode: NotRequired[str | None]
