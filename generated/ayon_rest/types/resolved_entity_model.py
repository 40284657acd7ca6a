"""`ResolvedEntityModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["ResolvedEntityModelDict"]


class ResolvedEntityModelDict(TypedDict):
    """`ResolvedEntityModel` as plain JSON."""

    filePath: NotRequired[str | None]
    folderId: NotRequired[str | None]
    productId: NotRequired[str | None]
    projectName: NotRequired[str | None]
    representationId: NotRequired[str | None]
    target: NotRequired[Literal["folder", "product", "version", "representation", "task", "workfile"] | str | None]
    taskId: NotRequired[str | None]
    versionId: NotRequired[str | None]
    workfileId: NotRequired[str | None]
