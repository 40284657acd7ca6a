"""`FormSelectOption` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FormSelectOptionDict"]


class FormSelectOptionDict(TypedDict):
    """`FormSelectOption` as plain JSON."""

    label: str
    value: str
    badges: NotRequired[list[str] | None]
    color: NotRequired[str | None]
    icon: NotRequired[str | None]
