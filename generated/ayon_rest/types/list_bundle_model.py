"""`ListBundleModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .bundle_model import BundleModelDict

__all__ = ["ListBundleModelDict"]


class ListBundleModelDict(TypedDict):
    """`ListBundleModel` as plain JSON."""

    bundles: NotRequired[list[BundleModelDict] | None]
    devBundles: NotRequired[list[str] | None]
    productionBundle: NotRequired[str | None]
    stagingBundle: NotRequired[str | None]
