"""`BundleActionModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BundleActionModel"]


@define(kw_only=True, repr=False)
class BundleActionModel(Model):
    """Body of ``bundles.bundle_actions``.
    """

    action: Literal["promote"] | str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("action", "action", True, None),
    )
