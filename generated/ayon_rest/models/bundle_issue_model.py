"""`BundleIssueModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BundleIssueModel"]


@define(kw_only=True, repr=False)
class BundleIssueModel(Model):
    """Part of ``CheckBundleResponseModel``.
    """

    message: str
    severity: Literal["error", "warning"] | str
    addon: str | None | Unset = UNSET
    required_addon: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("message", "message", True, None),
        ("severity", "severity", True, None),
        ("addon", "addon", False, None),
        ("required_addon", "requiredAddon", False, None),
    )
