"""`ExecuteResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["ExecuteResponseModelDict"]


class ExecuteResponseModelDict(TypedDict):
    """`ExecuteResponseModel` as plain JSON."""

    message: NotRequired[str | None]
    payload: NotRequired[dict[str, Any] | None]
    success: NotRequired[bool | None]
    type: NotRequired[Literal["form", "launcher", "navigate", "query", "redirect", "simple"] | str | None]
