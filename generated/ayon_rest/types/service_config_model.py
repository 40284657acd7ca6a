"""`ServiceConfigModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["ServiceConfigModelDict"]


class ServiceConfigModelDict(TypedDict):
    """`ServiceConfigModel` as plain JSON."""

    env: NotRequired[dict[str, Any] | None]
    memLimit: NotRequired[str | None]
    ports: NotRequired[list[str] | None]
    storagePath: NotRequired[str | None]
    user: NotRequired[str | None]
    volumes: NotRequired[list[str] | None]
