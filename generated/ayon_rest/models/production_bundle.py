"""`ProductionBundle`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProductionBundle"]


@define(kw_only=True, repr=False)
class ProductionBundle(Model):
    """Part of ``Metrics``.
    """

    addons: dict[str, str] | None | Unset = UNSET
    dependency_packages: dict[str, str] | None | Unset = UNSET
    launcher_version: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addons", "addons", False, None),
        ("dependency_packages", "dependencyPackages", False, None),
        ("launcher_version", "launcherVersion", False, None),
    )
