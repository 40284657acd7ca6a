"""`SpawnServiceRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .service_config_model import ServiceConfigModelDict

__all__ = ["SpawnServiceRequestModelDict"]


class SpawnServiceRequestModelDict(TypedDict):
    """`SpawnServiceRequestModel` as plain JSON."""

    addonName: str
    addonVersion: str
    hostname: str
    service: str
    config: NotRequired[ServiceConfigModelDict | None]
