"""`ProjectBundleModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectBundleModel"]


@define(kw_only=True, repr=False)
class ProjectBundleModel(Model):
    """Body of ``projects.set_project_bundles``.
    """

    production: str | None | Unset = UNSET
    staging: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("production", "production", False, None),
        ("staging", "staging", False, None),
    )
