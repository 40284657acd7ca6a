"""`AvailableActionsListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .base_action_manifest import BaseActionManifestDict

__all__ = ["AvailableActionsListModelDict"]


class AvailableActionsListModelDict(TypedDict):
    """`AvailableActionsListModel` as plain JSON."""

    actions: NotRequired[list[BaseActionManifestDict] | None]
