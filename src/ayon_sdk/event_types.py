"""Types of events and activities: filters, states, jobs that services take on; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias

ActivityReferenceType: TypeAlias = Literal["origin", "mention", "author", "relation", "watching"]
ActivityType: TypeAlias = Literal[
    "comment", "watch", "reviewable", "status.change", "assignee.add", "assignee.remove", "version.publish"
]
EventFilterValueType: TypeAlias = Union[str, int, float, "list[str]", "list[int]", "list[float]", None]
EventStatus: TypeAlias = Literal["pending", "in_progress", "finished", "failed", "aborted", "restarted"]


class EventFilterCondition(TypedDict):
    """One condition of an event filter."""

    key: str
    value: EventFilterValueType
    operator: Literal[
        "eq", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "contains", "excludes", "like"
    ]


class EventFilter(TypedDict):
    """Conditions on events, joined by an operator."""

    conditions: list[EventFilterCondition]
    operator: NotRequired[Literal["and", "or"]]


class EnrollEventData(TypedDict):
    """An event that a service took on."""

    id: str
    dependsOn: str
    hash: str
    status: EventStatus
