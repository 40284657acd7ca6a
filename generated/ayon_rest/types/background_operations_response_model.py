"""`BackgroundOperationsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .operations_response_model import OperationsResponseModelDict

__all__ = ["BackgroundOperationsResponseModelDict"]


class BackgroundOperationsResponseModelDict(TypedDict):
    """`BackgroundOperationsResponseModel` as plain JSON."""

    id: str
    progress: NotRequired[float | None]
    result: NotRequired[OperationsResponseModelDict | None]
    status: NotRequired[Literal["pending", "in_progress", "completed"] | str | None]
