"""`ImportableColumn` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .enum_item import EnumItemDict

__all__ = ["ImportableColumnDict"]


class ImportableColumnDict(TypedDict):
    """`ImportableColumn` as plain JSON."""

    errorHandlingModes: list[Literal["skip", "abort", "default"] | str]
    key: str
    label: str
    required: bool
    valueType: Literal["string", "integer", "float", "boolean", "datetime", "list_of_strings", "list_of_integers", "list_of_any", "list_of_submodels", "dict"] | str
    createNewItems: NotRequired[bool | None]
    defaultValue: NotRequired[str | None]
    enumItems: NotRequired[list[EnumItemDict] | None]
    enumName: NotRequired[str | None]
