"""`InvalidField`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["InvalidField"]


@define(kw_only=True, repr=False)
class InvalidField(Model):
    """Part of ``InvalidRequestAnswer``.
    """

    loc: list[str | int]
    msg: str
    type: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("loc", "loc", True, None),
        ("msg", "msg", True, None),
        ("type", "type", True, None),
    )
