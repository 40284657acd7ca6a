"""`ListBundleModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .bundle_model import BundleModel

__all__ = ["ListBundleModel"]


@define(kw_only=True, repr=False)
class ListBundleModel(Model):
    """Answer of ``bundles.list_bundles``.
    """

    bundles: list[BundleModel] | None | Unset = UNSET
    dev_bundles: list[str] | None | Unset = UNSET
    production_bundle: str | None | Unset = UNSET
    staging_bundle: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("bundles", "bundles", False, ("list", ("model", "bundle_model", "BundleModel"))),
        ("dev_bundles", "devBundles", False, None),
        ("production_bundle", "productionBundle", False, None),
        ("staging_bundle", "stagingBundle", False, None),
    )
