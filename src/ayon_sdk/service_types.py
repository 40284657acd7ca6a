"""Types of services, hosts, sites, secrets and enums; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

if TYPE_CHECKING:
    from ayon_rest.types import IconModelDict, ServiceConfigModelDict
    from typing_extensions import NotRequired

PlatformName = Literal["windows", "linux", "darwin"]


class ServiceDict(TypedDict):
    """A service of an addon, running on a host; ``lastSeen`` in UTC without offset, ``lastSeenDelta`` in seconds."""

    name: str
    hostname: str
    addonName: str
    addonVersion: str
    service: str
    shouldRun: bool
    isRunning: bool
    lastSeen: str | None
    lastSeenDelta: float | None
    data: ServiceConfigModelDict


class HostHealthDict(TypedDict):
    """Load of a host, in percent."""

    cpu: float
    mem: float


class HostDict(TypedDict):
    """A host that runs services; ``lastSeen`` in ISO 8601."""

    name: str
    lastSeen: str
    health: HostHealthDict


class SiteDict(TypedDict):
    """A workstation that users have connected from."""

    id: str
    platform: Union[PlatformName, str]
    hostname: str
    version: str
    users: list[str]


class RestartRequiredDict(TypedDict):
    """Whether the server has to be restarted, and why."""

    required: bool
    reason: str | None


class EnumItemDict(TypedDict):
    """One choice of an enum; which of the other keys are there depends on the enum."""

    value: str | int | float | bool
    label: str
    color: NotRequired[str | None]
    description: NotRequired[str | None]
    disabled: NotRequired[bool]
    disabledMessage: NotRequired[str | None]
    fulltext: NotRequired[list[str]]
    group: NotRequired[str | None]
    icon: NotRequired[str | IconModelDict | None]
    shortName: NotRequired[str | None]


class SecretDict(TypedDict):
    """A secret of the server."""

    name: str
    value: str
