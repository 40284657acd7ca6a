"""`AttributePatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .attribute_data import AttributeData

__all__ = ["AttributePatchModel"]


@define(kw_only=True, repr=False)
class AttributePatchModel(Model):
    """Body of ``attributes.patch_attribute_config``.
    """

    data: AttributeData | None | Unset = UNSET
    position: int | None | Unset = UNSET
    scope: list[Literal["folder", "product", "version", "representation", "task", "workfile"] | str | Literal["project", "user"] | Literal["list"]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("data", "data", False, ("model", "attribute_data", "AttributeData")),
        ("position", "position", False, None),
        ("scope", "scope", False, None),
    )
