"""`PatchServiceRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .service_config_model import ServiceConfigModelDict

__all__ = ["PatchServiceRequestModelDict"]


class PatchServiceRequestModelDict(TypedDict):
    """`PatchServiceRequestModel` as plain JSON."""

    config: NotRequired[ServiceConfigModelDict | None]
    env: NotRequired[dict[str, Any] | None]
    hostname: NotRequired[str | None]
    memLimit: NotRequired[str | None]
    ports: NotRequired[list[str] | None]
    shouldRun: NotRequired[bool | None]
    storagePath: NotRequired[str | None]
    user: NotRequired[str | None]
    volumes: NotRequired[list[str] | None]
