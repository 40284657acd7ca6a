"""`AttributeModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .attribute_data import AttributeDataDict

__all__ = ["AttributeModelDict"]


class AttributeModelDict(TypedDict):
    """`AttributeModel` as plain JSON."""

    data: AttributeDataDict
    name: str
    position: int
    builtin: NotRequired[bool | None]
    scope: NotRequired[list[Literal["folder", "product", "version", "representation", "task", "workfile"] | str | Literal["project", "user"] | Literal["list"]] | None]
