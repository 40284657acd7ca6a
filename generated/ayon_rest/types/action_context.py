"""`ActionContext` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["ActionContextDict"]


class ActionContextDict(TypedDict):
    """`ActionContext` as plain JSON."""

    entityIds: NotRequired[list[str] | None]
    entitySubtypes: NotRequired[list[str] | None]
    entityType: NotRequired[Literal["project", "list", "folder", "task", "product", "version", "representation", "workfile"] | str | None]
    formData: NotRequired[dict[str, Any] | None]
    projectName: NotRequired[str | None]
