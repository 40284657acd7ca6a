"""`SuggestResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .task_suggestion_item import TaskSuggestionItem
    from .team_suggestion_item import TeamSuggestionItem
    from .user_suggestion_item import UserSuggestionItem
    from .version_suggestion_item import VersionSuggestionItem

__all__ = ["SuggestResponse"]


@define(kw_only=True, repr=False)
class SuggestResponse(Model):
    """Answer of ``activity_feed.suggest_entity_mention``.
    """

    tasks: list[TaskSuggestionItem] | None | Unset = UNSET
    teams: list[TeamSuggestionItem] | None | Unset = UNSET
    users: list[UserSuggestionItem] | None | Unset = UNSET
    versions: list[VersionSuggestionItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("tasks", "tasks", False, ("list", ("model", "task_suggestion_item", "TaskSuggestionItem"))),
        ("teams", "teams", False, ("list", ("model", "team_suggestion_item", "TeamSuggestionItem"))),
        ("users", "users", False, ("list", ("model", "user_suggestion_item", "UserSuggestionItem"))),
        ("versions", "versions", False, ("list", ("model", "version_suggestion_item", "VersionSuggestionItem"))),
    )
