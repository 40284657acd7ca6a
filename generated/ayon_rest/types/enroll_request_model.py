"""`EnrollRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .query_filter import QueryFilterDict

__all__ = ["EnrollRequestModelDict"]


class EnrollRequestModelDict(TypedDict):
    """`EnrollRequestModel` as plain JSON."""

    sourceTopic: str | list[str]
    targetTopic: str
    description: NotRequired[str | None]
    filter: NotRequired[QueryFilterDict | None]
    ignoreOlderThan: NotRequired[int | None]
    ignoreSenderTypes: NotRequired[list[str] | None]
    maxRetries: NotRequired[int | None]
    sender: NotRequired[str | None]
    senderType: NotRequired[str | None]
    sequential: NotRequired[bool | None]
    slothMode: NotRequired[bool | None]
