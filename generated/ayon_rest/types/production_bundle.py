"""`ProductionBundle` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProductionBundleDict"]


class ProductionBundleDict(TypedDict):
    """`ProductionBundle` as plain JSON."""

    addons: NotRequired[dict[str, str] | None]
    dependencyPackages: NotRequired[dict[str, str] | None]
    launcherVersion: NotRequired[str | None]
