"""`AttributeModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .attribute_data import AttributeData

__all__ = ["AttributeModel"]


@define(kw_only=True, repr=False)
class AttributeModel(Model):
    """Answer of ``attributes.get_attribute_config``. Part of ``GetAttributeListModel``, ``InfoResponseModel``,
    ``SetAttributeListModel``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9]{2,64}$``.
        builtin: The server's default is False.
    """

    data: AttributeData
    name: str
    position: int
    builtin: bool | None | Unset = UNSET
    scope: list[Literal["folder", "product", "version", "representation", "task", "workfile"] | str | Literal["project", "user"] | Literal["list"]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("data", "data", True, ("model", "attribute_data", "AttributeData")),
        ("name", "name", True, None),
        ("position", "position", True, None),
        ("builtin", "builtin", False, None),
        ("scope", "scope", False, None),
    )
