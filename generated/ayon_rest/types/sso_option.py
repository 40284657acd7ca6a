"""`SSOOption` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["SSOOptionDict"]


class SSOOptionDict(TypedDict):
    """`SSOOption` as plain JSON."""

    callback: str
    name: str
    url: str
    args: NotRequired[dict[str, str] | None]
    color: NotRequired[str | None]
    hidden: NotRequired[bool | None]
    icon: NotRequired[str | None]
    redirectKey: NotRequired[str | None]
    textColor: NotRequired[str | None]
    title: NotRequired[str | None]
