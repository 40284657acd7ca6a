"""`ActivityOperationModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["ActivityOperationModelDict"]


class ActivityOperationModelDict(TypedDict):
    """`ActivityOperationModel` as plain JSON."""

    type: Literal["create", "update", "delete"] | str
    activityId: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
