"""`DispatchEventRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["DispatchEventRequestModel"]


@define(kw_only=True, repr=False)
class DispatchEventRequestModel(Model):
    """Body of ``events.post_event``.

    Attributes:
        topic: Matching ``^[a-zA-Z][a-zA-Z0-9_\\.\\*]{2,64}$``.
        depends_on: 32 characters.
        finished: The server's default is True.
        project: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        reuse: The server's default is False.
        store: The server's default is True.
    """

    topic: str
    depends_on: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    finished: bool | None | Unset = UNSET
    hash: str | None | Unset = UNSET
    payload: dict[str, Any] | None | Unset = UNSET
    project: str | None | Unset = UNSET
    reuse: bool | None | Unset = UNSET
    sender: str | None | Unset = UNSET
    store: bool | None | Unset = UNSET
    summary: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("topic", "topic", True, None),
        ("depends_on", "dependsOn", False, None),
        ("description", "description", False, None),
        ("finished", "finished", False, None),
        ("hash", "hash", False, None),
        ("payload", "payload", False, None),
        ("project", "project", False, None),
        ("reuse", "reuse", False, None),
        ("sender", "sender", False, None),
        ("store", "store", False, None),
        ("summary", "summary", False, None),
    )
