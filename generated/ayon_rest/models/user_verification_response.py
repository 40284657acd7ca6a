"""`UserVerificationResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["UserVerificationResponse"]


@define(kw_only=True, repr=False)
class UserVerificationResponse(Model):
    """Answer of ``ynput_cloud.get_feedback_verification``.

    Attributes:
        available: The server's default is False.
    """

    available: bool | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("available", "available", False, None),
        ("data", "data", False, None),
        ("detail", "detail", False, None),
    )
