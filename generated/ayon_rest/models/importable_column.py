"""`ImportableColumn`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .enum_item import EnumItem

__all__ = ["ImportableColumn"]


@define(kw_only=True, repr=False)
class ImportableColumn(Model):
    """Answer of ``data_import.export_fields``.

    Attributes:
        create_new_items: The server's default is True.
    """

    error_handling_modes: list[Literal["skip", "abort", "default"] | str]
    key: str
    label: str
    required: bool
    value_type: Literal["string", "integer", "float", "boolean", "datetime", "list_of_strings", "list_of_integers", "list_of_any", "list_of_submodels", "dict"] | str
    create_new_items: bool | None | Unset = UNSET
    default_value: str | None | Unset = UNSET
    enum_items: list[EnumItem] | None | Unset = UNSET
    enum_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("error_handling_modes", "errorHandlingModes", True, None),
        ("key", "key", True, None),
        ("label", "label", True, None),
        ("required", "required", True, None),
        ("value_type", "valueType", True, None),
        ("create_new_items", "createNewItems", False, None),
        ("default_value", "defaultValue", False, None),
        ("enum_items", "enumItems", False, ("list", ("model", "enum_item", "EnumItem"))),
        ("enum_name", "enumName", False, None),
    )
