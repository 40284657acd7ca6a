"""`DispatchEventRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["DispatchEventRequestModelDict"]


class DispatchEventRequestModelDict(TypedDict):
    """`DispatchEventRequestModel` as plain JSON."""

    topic: str
    dependsOn: NotRequired[str | None]
    description: NotRequired[str | None]
    finished: NotRequired[bool | None]
    hash: NotRequired[str | None]
    payload: NotRequired[dict[str, Any] | None]
    project: NotRequired[str | None]
    reuse: NotRequired[bool | None]
    sender: NotRequired[str | None]
    store: NotRequired[bool | None]
    summary: NotRequired[dict[str, Any] | None]
