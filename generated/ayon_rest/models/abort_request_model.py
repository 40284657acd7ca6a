"""`AbortRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AbortRequestModel"]


@define(kw_only=True, repr=False)
class AbortRequestModel(Model):
    """Body of ``actions.abort_action``.

    Attributes:
        message: The server's default is "Action aborted by user".
    """

    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("message", "message", False, None),
    )
