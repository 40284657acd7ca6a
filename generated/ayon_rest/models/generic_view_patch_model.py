"""`GenericViewPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["GenericViewPatchModel"]


@define(kw_only=True, repr=False)
class GenericViewPatchModel(Model):
    """Body of ``views.update_view``.
    """

    label: str | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    settings: dict[str, Any] | None | Unset = UNSET
    view_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("label", "label", False, None),
        ("owner", "owner", False, None),
        ("settings", "settings", False, None),
        ("view_type", "viewType", False, None),
    )
