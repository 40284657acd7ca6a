"""`CheckBundleResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .bundle_issue_model import BundleIssueModelDict

__all__ = ["CheckBundleResponseModelDict"]


class CheckBundleResponseModelDict(TypedDict):
    """`CheckBundleResponseModel` as plain JSON."""

    issues: NotRequired[list[BundleIssueModelDict] | None]
    success: NotRequired[bool | None]
