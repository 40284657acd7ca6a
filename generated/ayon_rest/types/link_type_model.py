"""`LinkTypeModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["LinkTypeModelDict"]


class LinkTypeModelDict(TypedDict):
    """`LinkTypeModel` as plain JSON."""

    inputType: str
    linkType: str
    name: str
    outputType: str
    data: NotRequired[dict[str, Any] | None]
