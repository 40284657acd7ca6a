"""`MigrateBundleSettingsRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["MigrateBundleSettingsRequestDict"]


class MigrateBundleSettingsRequestDict(TypedDict):
    """`MigrateBundleSettingsRequest` as plain JSON."""

    sourceBundle: str
    sourceVariant: str
    targetBundle: str
    targetVariant: str
    withProjects: NotRequired[bool | None]
