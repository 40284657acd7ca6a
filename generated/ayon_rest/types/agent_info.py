"""`AgentInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AgentInfoDict"]


class AgentInfoDict(TypedDict):
    """`AgentInfo` as plain JSON."""

    client: NotRequired[str | None]
    device: NotRequired[str | None]
    platform: NotRequired[str | None]
