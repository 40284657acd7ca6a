"""`InstallerListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .installer import InstallerDict

__all__ = ["InstallerListModelDict"]


class InstallerListModelDict(TypedDict):
    """`InstallerListModel` as plain JSON."""

    installers: NotRequired[list[InstallerDict] | None]
