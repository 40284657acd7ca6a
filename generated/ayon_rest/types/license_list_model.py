"""`LicenseListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["LicenseListModelDict"]


class LicenseListModelDict(TypedDict):
    """`LicenseListModel` as plain JSON."""

    licenses: NotRequired[list[dict[str, Any]] | None]
    syncedAt: NotRequired[float | None]
