"""`TakeResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .action_context import ActionContext

__all__ = ["TakeResponseModel"]


@define(kw_only=True, repr=False)
class TakeResponseModel(Model):
    """Answer of ``actions.take_action``.
    """

    action_identifier: str
    addon_name: str
    addon_version: str
    context: ActionContext
    event_id: str
    user_name: str
    variant: str
    args: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("action_identifier", "actionIdentifier", True, None),
        ("addon_name", "addonName", True, None),
        ("addon_version", "addonVersion", True, None),
        ("context", "context", True, ("model", "action_context", "ActionContext")),
        ("event_id", "eventId", True, None),
        ("user_name", "userName", True, None),
        ("variant", "variant", True, None),
        ("args", "args", False, None),
    )
