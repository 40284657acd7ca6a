"""`SimpleFormField`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .form_file_data import FormFileData
    from .form_select_option import FormSelectOption

__all__ = ["SimpleFormField"]


@define(kw_only=True, repr=False)
class SimpleFormField(Model):
    """Part of ``BaseActionManifest``.
    """

    name: str
    type: Literal["text", "boolean", "select", "multiselect", "hidden", "integer", "float", "label", "file"] | str
    highlight: Literal["info", "warning", "error"] | str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    max: int | float | None | Unset = UNSET
    min: int | float | None | Unset = UNSET
    multiline: bool | None | Unset = UNSET
    options: list[FormSelectOption] | None | Unset = UNSET
    placeholder: Any = UNSET
    regex: str | None | Unset = UNSET
    syntax: str | None | Unset = UNSET
    valid_extensions: list[str] | None | Unset = UNSET
    value: str | int | float | bool | list[str] | list[int] | list[float] | FormFileData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("type", "type", True, None),
        ("highlight", "highlight", False, None),
        ("label", "label", False, None),
        ("max", "max", False, None),
        ("min", "min", False, None),
        ("multiline", "multiline", False, None),
        ("options", "options", False, ("list", ("model", "form_select_option", "FormSelectOption"))),
        ("placeholder", "placeholder", False, None),
        ("regex", "regex", False, None),
        ("syntax", "syntax", False, None),
        ("valid_extensions", "validExtensions", False, None),
        ("value", "value", False, ("model", "form_file_data", "FormFileData")),
    )
