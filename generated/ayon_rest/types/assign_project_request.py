"""`AssignProjectRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AssignProjectRequestDict"]


class AssignProjectRequestDict(TypedDict):
    """`AssignProjectRequest` as plain JSON."""

    projectNames: list[str]
    folderId: NotRequired[str | None]
