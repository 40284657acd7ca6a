"""`ClientInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .agent_info import AgentInfoDict
    from .location_info import LocationInfoDict

__all__ = ["ClientInfoDict"]


class ClientInfoDict(TypedDict):
    """`ClientInfo` as plain JSON."""

    ip: str
    agent: NotRequired[AgentInfoDict | None]
    languages: NotRequired[list[str] | None]
    location: NotRequired[LocationInfoDict | None]
    site_id: NotRequired[str | None]
