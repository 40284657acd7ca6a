"""`SiteInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SiteInfoDict"]


class SiteInfoDict(TypedDict):
    """`SiteInfo` as plain JSON."""

    hostname: str
    id: str
    platform: Literal["windows", "linux", "darwin"] | str
    users: list[str]
    version: str
