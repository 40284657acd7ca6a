"""`VariantCopyRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["VariantCopyRequest"]


@define(kw_only=True, repr=False)
class VariantCopyRequest(Model):
    """Part of ``AddonConfigRequest``.
    """

    addon_name: str
    copy_from: Literal["production", "staging"] | str
    copy_to: Literal["production", "staging"] | str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addon_name", "addonName", True, None),
        ("copy_from", "copyFrom", True, None),
        ("copy_to", "copyTo", True, None),
    )
