"""`AgentInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AgentInfo"]


@define(kw_only=True, repr=False)
class AgentInfo(Model):
    """Part of ``ClientInfo``.
    """

    client: str | None | Unset = UNSET
    device: str | None | Unset = UNSET
    platform: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("client", "client", False, None),
        ("device", "device", False, None),
        ("platform", "platform", False, None),
    )
