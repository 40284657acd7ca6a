"""`InvalidRequestAnswer`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .invalid_field import InvalidField

__all__ = ["InvalidRequestAnswer"]


@define(kw_only=True, repr=False)
class InvalidRequestAnswer(Model):
    """Object of the server's schema.
    """

    detail: str
    code: int | None | Unset = UNSET
    path: str | None | Unset = UNSET
    traceback: str | None | Unset = UNSET
    errors: list[InvalidField] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", True, None),
        ("code", "code", False, None),
        ("path", "path", False, None),
        ("traceback", "traceback", False, None),
        ("errors", "errors", False, ("list", ("model", "invalid_field", "InvalidField"))),
    )
