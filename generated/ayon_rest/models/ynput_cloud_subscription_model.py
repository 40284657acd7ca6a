"""`YnputCloudSubscriptionModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["YnputCloudSubscriptionModel"]


@define(kw_only=True, repr=False)
class YnputCloudSubscriptionModel(Model):
    """Part of ``YnputCloudInfoModel``.
    """

    name: str
    product_type: str
    trial_end: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("product_type", "productType", True, None),
        ("trial_end", "trialEnd", False, None),
    )
