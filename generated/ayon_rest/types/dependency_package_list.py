"""`DependencyPackageList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .dependency_package import DependencyPackageDict

__all__ = ["DependencyPackageListDict"]


class DependencyPackageListDict(TypedDict):
    """`DependencyPackageList` as plain JSON."""

    packages: NotRequired[list[DependencyPackageDict] | None]
