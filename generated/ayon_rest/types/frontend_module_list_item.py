"""`FrontendModuleListItem` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["FrontendModuleListItemDict"]


class FrontendModuleListItemDict(TypedDict):
    """`FrontendModuleListItem` as plain JSON."""

    addonName: str
    addonVersion: str
    modules: dict[str, list[str]]
