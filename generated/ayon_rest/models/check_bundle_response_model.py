"""`CheckBundleResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .bundle_issue_model import BundleIssueModel

__all__ = ["CheckBundleResponseModel"]


@define(kw_only=True, repr=False)
class CheckBundleResponseModel(Model):
    """Answer of ``bundles.check_bundle_compatibility``.

    Attributes:
        success: The server's default is False.
    """

    issues: list[BundleIssueModel] | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("issues", "issues", False, ("list", ("model", "bundle_issue_model", "BundleIssueModel"))),
        ("success", "success", False, None),
    )
