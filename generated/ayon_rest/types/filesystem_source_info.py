"""`FilesystemSourceInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .path_definition import PathDefinitionDict

__all__ = ["FilesystemSourceInfoDict"]


class FilesystemSourceInfoDict(TypedDict):
    """`FilesystemSourceInfo` as plain JSON."""

    path: NotRequired[PathDefinitionDict | None]
    type: NotRequired[Literal["filesystem"] | str | None]
