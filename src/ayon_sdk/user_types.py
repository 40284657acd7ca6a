"""Types of users' keys, sessions and permissions, and of teams; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from ayon_rest.types import PermissionsDict, StudioManagementPermissionsDict
    from typing_extensions import NotRequired


class ApiKeyDict(TypedDict):
    """An API key of a user; times in seconds since 1970, ``preview`` shows its first and last letters."""

    id: str
    label: str
    preview: str
    created: float
    expires: float | None


class UserSessionDict(TypedDict):
    """A session of a user; ``lastUsed`` in seconds since 1970. The token is as secret as a password."""

    token: str
    isService: bool
    lastUsed: float
    clientInfo: dict[str, Any] | None


class AccessGroupDict(TypedDict):
    """An access group; ``isProjectLevel`` when a project has permissions of its own for it."""

    name: str
    isProjectLevel: bool


class UserPermissionsDict(TypedDict):
    """What a user may do; ``studio`` and ``projects`` are None for those who may do everything."""

    user_level: Literal["admin", "manager", "user"]
    studio: StudioManagementPermissionsDict | None
    projects: dict[str, PermissionsDict] | None


class TeamMemberDict(TypedDict):
    """A member of a team."""

    name: str
    leader: bool
    roles: list[str]


class NewTeamMemberDict(TypedDict):
    """A member of a team to save; no leader and without roles if nothing else is said."""

    name: str
    leader: NotRequired[bool]
    roles: NotRequired[list[str]]


class TeamDict(TypedDict):
    """A team of a project; ``members`` are there when asked for."""

    name: str
    memberCount: int
    leaders: list[TeamMemberDict]
    members: list[TeamMemberDict]


class NewTeamDict(TypedDict):
    """A team to save."""

    name: str
    members: NotRequired[list[NewTeamMemberDict]]
