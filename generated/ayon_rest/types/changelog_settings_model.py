"""`ChangelogSettingsModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ChangelogSettingsModelDict"]


class ChangelogSettingsModelDict(TypedDict):
    """`ChangelogSettingsModel` as plain JSON."""

    show_changelog_to_users: NotRequired[bool | None]
