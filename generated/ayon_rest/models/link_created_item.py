"""`LinkCreatedItem`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["LinkCreatedItem"]


@define(kw_only=True, repr=False)
class LinkCreatedItem(Model):
    """Part of ``CreateLinksResponseModel``.

    Attributes:
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
        input: 32 characters, matching ``^[0-9a-f]{32}$``.
        output: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    id: str
    input: str
    link_type: str
    output: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("input", "input", True, None),
        ("link_type", "linkType", True, None),
        ("output", "output", True, None),
    )
