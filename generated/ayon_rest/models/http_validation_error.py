"""`HTTPValidationError`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .validation_error import ValidationError

__all__ = ["HTTPValidationError"]


@define(kw_only=True, repr=False)
class HTTPValidationError(Model):
    """Object of the server's schema.
    """

    detail: list[ValidationError] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", False, ("list", ("model", "validation_error", "ValidationError"))),
    )
