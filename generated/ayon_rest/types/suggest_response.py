"""`SuggestResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .task_suggestion_item import TaskSuggestionItemDict
    from .team_suggestion_item import TeamSuggestionItemDict
    from .user_suggestion_item import UserSuggestionItemDict
    from .version_suggestion_item import VersionSuggestionItemDict

__all__ = ["SuggestResponseDict"]


class SuggestResponseDict(TypedDict):
    """`SuggestResponse` as plain JSON."""

    tasks: NotRequired[list[TaskSuggestionItemDict] | None]
    teams: NotRequired[list[TeamSuggestionItemDict] | None]
    users: NotRequired[list[UserSuggestionItemDict] | None]
    versions: NotRequired[list[VersionSuggestionItemDict] | None]
