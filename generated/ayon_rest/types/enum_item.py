"""`EnumItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .icon_model import IconModelDict

__all__ = ["EnumItemDict"]


class EnumItemDict(TypedDict):
    """`EnumItem` as plain JSON."""

    label: str
    value: str | int | float | bool
    color: NotRequired[str | None]
    description: NotRequired[str | None]
    disabled: NotRequired[bool | None]
    disabledMessage: NotRequired[str | None]
    fulltext: NotRequired[list[str] | None]
    group: NotRequired[str | None]
    icon: NotRequired[str | IconModelDict | None]
    shortName: NotRequired[str | None]
