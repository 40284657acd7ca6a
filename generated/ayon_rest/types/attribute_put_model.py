"""`AttributePutModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .attribute_data import AttributeDataDict

__all__ = ["AttributePutModelDict"]


class AttributePutModelDict(TypedDict):
    """`AttributePutModel` as plain JSON."""

    data: AttributeDataDict
    position: int
    scope: NotRequired[list[Literal["folder", "product", "version", "representation", "task", "workfile"] | str | Literal["project", "user"] | Literal["list"]] | None]
