"""`ErrorAnswer`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ErrorAnswer"]


@define(kw_only=True, repr=False)
class ErrorAnswer(Model):
    """Object of the server's schema.
    """

    detail: str
    code: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", True, None),
        ("code", "code", False, None),
    )
