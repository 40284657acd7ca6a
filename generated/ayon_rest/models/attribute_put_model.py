"""`AttributePutModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .attribute_data import AttributeData

__all__ = ["AttributePutModel"]


@define(kw_only=True, repr=False)
class AttributePutModel(Model):
    """Body of ``attributes.set_attribute_config``.
    """

    data: AttributeData
    position: int
    scope: list[Literal["folder", "product", "version", "representation", "task", "workfile"] | str | Literal["project", "user"] | Literal["list"]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("data", "data", True, ("model", "attribute_data", "AttributeData")),
        ("position", "position", True, None),
        ("scope", "scope", False, None),
    )
