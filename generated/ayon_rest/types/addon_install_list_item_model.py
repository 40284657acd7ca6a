"""`AddonInstallListItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["AddonInstallListItemModelDict"]


class AddonInstallListItemModelDict(TypedDict):
    """`AddonInstallListItemModel` as plain JSON."""

    createdAt: str
    description: str
    id: str
    status: str
    topic: Literal["addon.install", "addon.install_from_url"] | str
    addonName: NotRequired[str | None]
    addonVersion: NotRequired[str | None]
    updatedAt: NotRequired[str | None]
    user: NotRequired[str | None]
