"""`AddonSettingsResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

__all__ = ["AddonSettingsResponseDict"]


class AddonSettingsResponseDict(TypedDict):
    """`AddonSettingsResponse` as plain JSON."""

    settings: dict[str, dict[str, Any]]
    versions: dict[str, str]
