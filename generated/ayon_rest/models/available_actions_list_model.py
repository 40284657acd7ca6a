"""`AvailableActionsListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .base_action_manifest import BaseActionManifest

__all__ = ["AvailableActionsListModel"]


@define(kw_only=True, repr=False)
class AvailableActionsListModel(Model):
    """Answer of ``actions.list_available_actions_for_context``.
    """

    actions: list[BaseActionManifest] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("actions", "actions", False, ("list", ("model", "base_action_manifest", "BaseActionManifest"))),
    )
