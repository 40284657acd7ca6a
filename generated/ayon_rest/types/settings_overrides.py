"""`SettingsOverrides` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["SettingsOverridesDict"]


class SettingsOverridesDict(TypedDict):
    """`SettingsOverrides` as plain JSON."""

    addonName: NotRequired[str | None]
    addonVersion: NotRequired[str | None]
    paths: NotRequired[list[list[str]] | None]
