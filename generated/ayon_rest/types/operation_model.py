"""`OperationModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["OperationModelDict"]


class OperationModelDict(TypedDict):
    """`OperationModel` as plain JSON."""

    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    type: Literal["create", "update", "delete"] | str
    asUser: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    entityId: NotRequired[str | None]
    force: NotRequired[bool | None]
    id: NotRequired[str | None]
