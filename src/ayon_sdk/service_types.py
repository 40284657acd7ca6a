"""Types of services, hosts, sites, enums and reviewables; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from ayon_rest.types import IconModelDict, ServiceConfigModelDict
    from typing_extensions import NotRequired

PlatformName = Literal["windows", "linux", "darwin"]
ThumbnailEntityType = Literal["folder", "task", "version", "workfile"]


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


class ReviewableAuthorDict(TypedDict):
    """Who uploaded a reviewable."""

    name: str
    fullName: str | None


class ReviewableProcessingDict(TypedDict):
    """How far the conversion of a reviewable is."""

    eventId: str | None
    status: str
    description: str


class ReviewableDict(TypedDict):
    """A video or an image to review; times in ISO 8601."""

    fileId: str
    activityId: str
    filename: str
    label: str | None
    mimetype: str
    availability: Literal["unknown", "conversionRequired", "conversionRecommended", "ready"] | str
    mediaInfo: dict[str, Any] | None
    createdFrom: str | None
    createdAt: str
    updatedAt: str
    processing: ReviewableProcessingDict | None
    author: ReviewableAuthorDict


class VersionReviewablesDict(TypedDict):
    """A version with what there is of it to review, in order; ``version`` is its number as text."""

    id: str
    name: str
    version: str
    status: str
    attrib: dict[str, Any]
    productId: str
    productName: str
    productType: str
    reviewables: list[ReviewableDict]
