"""`SettingsOverride` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["SettingsOverrideDict"]


class SettingsOverrideDict(TypedDict):
    """`SettingsOverride` as plain JSON."""

    path: list[str | int]
    level: str
    value: NotRequired[Any]
    type: NotRequired[str | None]
    inGroup: NotRequired[list[str | int] | None]
    scope: NotRequired[list[str] | None]
