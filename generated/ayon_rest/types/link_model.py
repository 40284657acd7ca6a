"""`LinkModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["LinkModelDict"]


class LinkModelDict(TypedDict):
    """`LinkModel` as plain JSON."""

    url: str
    label: NotRequired[str | None]
    type: NotRequired[Literal["homepage", "github", "documentation", "license"] | str | None]
