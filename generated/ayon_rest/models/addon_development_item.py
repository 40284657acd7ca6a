"""`AddonDevelopmentItem`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AddonDevelopmentItem"]


@define(kw_only=True, repr=False)
class AddonDevelopmentItem(Model):
    """Part of ``BundleModel``, ``BundlePatchModel``.

    Attributes:
        enabled: The server's default is True.
        path: The server's default is "".
    """

    enabled: bool | None | Unset = UNSET
    path: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("enabled", "enabled", False, None),
        ("path", "path", False, None),
    )
