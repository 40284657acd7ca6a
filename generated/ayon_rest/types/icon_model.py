"""`IconModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["IconModelDict"]


class IconModelDict(TypedDict):
    """`IconModel` as plain JSON."""

    color: NotRequired[str | None]
    name: NotRequired[str | None]
    type: NotRequired[Literal["material-symbols", "url"] | str | None]
    url: NotRequired[str | None]
