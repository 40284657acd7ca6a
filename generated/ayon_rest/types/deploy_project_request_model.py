"""`DeployProjectRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .anatomy import AnatomyDict

__all__ = ["DeployProjectRequestModelDict"]


class DeployProjectRequestModelDict(TypedDict):
    """`DeployProjectRequestModel` as plain JSON."""

    code: str
    name: str
    anatomy: NotRequired[AnatomyDict | None]
    anatomyPreset: NotRequired[str | None]
    assignUsers: NotRequired[bool | None]
    color: NotRequired[str | None]
    label: NotRequired[str | None]
    library: NotRequired[bool | None]
    skeleton: NotRequired[bool | None]
