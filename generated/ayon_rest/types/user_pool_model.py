"""`UserPoolModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["UserPoolModelDict"]


class UserPoolModelDict(TypedDict):
    """`UserPoolModel` as plain JSON."""

    exp: int
    id: str
    label: str
    max: int
    note: str
    type: Literal["fixed", "metered"] | str
    used: int
    valid: bool
    meta: NotRequired[dict[str, Any] | None]
