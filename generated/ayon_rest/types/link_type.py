"""`LinkType` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["LinkTypeDict"]


class LinkTypeDict(TypedDict):
    """`LinkType` as plain JSON."""

    input_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    link_type: str
    output_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    color: NotRequired[str | None]
    style: NotRequired[Literal["solid", "dashed"] | str | None]
