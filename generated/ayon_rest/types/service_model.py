"""`ServiceModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .service_data_model import ServiceDataModelDict

__all__ = ["ServiceModelDict"]


class ServiceModelDict(TypedDict):
    """`ServiceModel` as plain JSON."""

    addonName: str
    addonVersion: str
    hostname: str
    isRunning: bool
    name: str
    service: str
    shouldRun: bool
    data: NotRequired[ServiceDataModelDict | None]
    lastSeen: NotRequired[str | None]
    lastSeenDelta: NotRequired[float | None]
