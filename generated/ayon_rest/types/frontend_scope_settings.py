"""`FrontendScopeSettings` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FrontendScopeSettingsDict"]


class FrontendScopeSettingsDict(TypedDict):
    """`FrontendScopeSettings` as plain JSON."""

    admin: NotRequired[bool | None]
    manager: NotRequired[bool | None]
    sidebar: NotRequired[str | None]
