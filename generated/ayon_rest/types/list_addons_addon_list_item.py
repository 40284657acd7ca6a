"""`ListAddonsAddonListItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .version_info import VersionInfoDict

__all__ = ["ListAddonsAddonListItemDict"]


class ListAddonsAddonListItemDict(TypedDict):
    """`ListAddonsAddonListItem` as plain JSON."""

    addonType: Literal["server", "pipeline"] | str
    description: str
    name: str
    title: str
    versions: dict[str, VersionInfoDict]
    productionVersion: NotRequired[str | None]
    projectCanOverrideAddonVersion: NotRequired[bool | None]
    stagingVersion: NotRequired[str | None]
    system: NotRequired[bool | None]
