"""`CreateLinkTypeRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["CreateLinkTypeRequestModelDict"]


class CreateLinkTypeRequestModelDict(TypedDict):
    """`CreateLinkTypeRequestModel` as plain JSON."""

    data: NotRequired[dict[str, Any] | None]
