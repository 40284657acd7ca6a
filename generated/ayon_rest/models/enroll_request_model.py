"""`EnrollRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .query_filter import QueryFilter

__all__ = ["EnrollRequestModel"]


@define(kw_only=True, repr=False)
class EnrollRequestModel(Model):
    """Body of ``events.enroll``.

    Attributes:
        target_topic: Matching ``^[a-zA-Z][a-zA-Z0-9_\\.\\*]{2,64}$``.
        ignore_older_than: The server's default is 3.
        max_retries: The server's default is 3.
        sequential: The server's default is False.
        sloth_mode: The server's default is False.
    """

    source_topic: str | list[str]
    target_topic: str
    description: str | None | Unset = UNSET
    filter: QueryFilter | None | Unset = UNSET
    ignore_older_than: int | None | Unset = UNSET
    ignore_sender_types: list[str] | None | Unset = UNSET
    max_retries: int | None | Unset = UNSET
    sender: str | None | Unset = UNSET
    sender_type: str | None | Unset = UNSET
    sequential: bool | None | Unset = UNSET
    sloth_mode: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("source_topic", "sourceTopic", True, None),
        ("target_topic", "targetTopic", True, None),
        ("description", "description", False, None),
        ("filter", "filter", False, ("model", "query_filter", "QueryFilter")),
        ("ignore_older_than", "ignoreOlderThan", False, None),
        ("ignore_sender_types", "ignoreSenderTypes", False, None),
        ("max_retries", "maxRetries", False, None),
        ("sender", "sender", False, None),
        ("sender_type", "senderType", False, None),
        ("sequential", "sequential", False, None),
        ("sloth_mode", "slothMode", False, None),
    )
