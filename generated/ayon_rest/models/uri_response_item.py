"""`UriResponseItem`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["UriResponseItem"]


@define(kw_only=True, repr=False)
class UriResponseItem(Model):
    """Part of ``GetUrisResponse``.
    """

    id: str
    uri: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("uri", "uri", True, None),
    )
