"""`CreateLinkRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["CreateLinkRequestModelDict"]


class CreateLinkRequestModelDict(TypedDict):
    """`CreateLinkRequestModel` as plain JSON."""

    input: str
    output: str
    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
    link: NotRequired[str | None]
    linkType: NotRequired[str | None]
    name: NotRequired[str | None]
