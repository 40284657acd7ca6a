"""`BundleIssueModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["BundleIssueModelDict"]


class BundleIssueModelDict(TypedDict):
    """`BundleIssueModel` as plain JSON."""

    message: str
    severity: Literal["error", "warning"] | str
    addon: NotRequired[str | None]
    requiredAddon: NotRequired[str | None]
