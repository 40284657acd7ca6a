"""`AddonConfigRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .variant_copy_request import VariantCopyRequest

__all__ = ["AddonConfigRequest"]


@define(kw_only=True, repr=False)
class AddonConfigRequest(Model):
    """Body of ``addons.configure_addons``.
    """

    copy_variant: VariantCopyRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("copy_variant", "copyVariant", False, ("model", "variant_copy_request", "VariantCopyRequest")),
    )
