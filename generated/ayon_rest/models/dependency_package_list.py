"""`DependencyPackageList`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .dependency_package import DependencyPackage

__all__ = ["DependencyPackageList"]


@define(kw_only=True, repr=False)
class DependencyPackageList(Model):
    """Answer of ``desktop.list_dependency_packages``.
    """

    packages: list[DependencyPackage] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("packages", "packages", False, ("list", ("model", "dependency_package", "DependencyPackage"))),
    )
