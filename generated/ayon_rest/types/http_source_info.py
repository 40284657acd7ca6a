"""`HttpSourceInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["HttpSourceInfoDict"]


class HttpSourceInfoDict(TypedDict):
    """`HttpSourceInfo` as plain JSON."""

    url: str
    filename: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]
    type: NotRequired[Literal["http"] | str | None]
