"""`EntityListMultiPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .entity_list_multi_patch_item_model import EntityListMultiPatchItemModelDict

__all__ = ["EntityListMultiPatchModelDict"]


class EntityListMultiPatchModelDict(TypedDict):
    """`EntityListMultiPatchModel` as plain JSON."""

    items: NotRequired[list[EntityListMultiPatchItemModelDict] | None]
    mode: NotRequired[Literal["replace", "merge", "delete"] | str | None]
