"""`MigrateBundleSettingsRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["MigrateBundleSettingsRequest"]


@define(kw_only=True, repr=False)
class MigrateBundleSettingsRequest(Model):
    """Body of ``bundles.migrate_settings_by_bundle``.

    Attributes:
        with_projects: The server's default is True.
    """

    source_bundle: str
    source_variant: str
    target_bundle: str
    target_variant: str
    with_projects: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("source_bundle", "sourceBundle", True, None),
        ("source_variant", "sourceVariant", True, None),
        ("target_bundle", "targetBundle", True, None),
        ("target_variant", "targetVariant", True, None),
        ("with_projects", "withProjects", False, None),
    )
