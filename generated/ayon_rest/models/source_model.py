"""`SourceModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SourceModel"]


@define(kw_only=True, repr=False)
class SourceModel(Model):
    """Part of ``DependencyPackage``, ``DependencyPackageManifest``, ``Installer`` and 2 more.
    """

    type: Literal["server", "http"] | str
    url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("type", "type", True, None),
        ("url", "url", False, None),
    )
