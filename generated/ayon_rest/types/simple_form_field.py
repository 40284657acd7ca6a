"""`SimpleFormField` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from .form_file_data import FormFileDataDict
    from .form_select_option import FormSelectOptionDict

__all__ = ["SimpleFormFieldDict"]


class SimpleFormFieldDict(TypedDict):
    """`SimpleFormField` as plain JSON."""

    name: str
    type: Literal["text", "boolean", "select", "multiselect", "hidden", "integer", "float", "label", "file"] | str
    highlight: NotRequired[Literal["info", "warning", "error"] | str | None]
    label: NotRequired[str | None]
    max: NotRequired[int | float | None]
    min: NotRequired[int | float | None]
    multiline: NotRequired[bool | None]
    options: NotRequired[list[FormSelectOptionDict] | None]
    placeholder: NotRequired[Any]
    regex: NotRequired[str | None]
    syntax: NotRequired[str | None]
    validExtensions: NotRequired[list[str] | None]
    value: NotRequired[str | int | float | bool | list[str] | list[int] | list[float] | FormFileDataDict | None]
