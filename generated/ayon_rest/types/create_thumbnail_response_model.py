"""`CreateThumbnailResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .affected_entity import AffectedEntityDict

__all__ = ["CreateThumbnailResponseModelDict"]


class CreateThumbnailResponseModelDict(TypedDict):
    """`CreateThumbnailResponseModel` as plain JSON."""

    id: str
    affectedEntities: NotRequired[list[AffectedEntityDict] | None]
