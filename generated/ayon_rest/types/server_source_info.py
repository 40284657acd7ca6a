"""`ServerSourceInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["ServerSourceInfoDict"]


class ServerSourceInfoDict(TypedDict):
    """`ServerSourceInfo` as plain JSON."""

    filename: NotRequired[str | None]
    path: NotRequired[str | None]
    type: NotRequired[Literal["server"] | str | None]
