"""`ExecuteResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ExecuteResponseModel"]


@define(kw_only=True, repr=False)
class ExecuteResponseModel(Model):
    """Answer of ``actions.execute_action``.

    Attributes:
        success: The server's default is True.
        type: The server's default is "simple".
    """

    message: str | None | Unset = UNSET
    payload: dict[str, Any] | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    type: Literal["form", "launcher", "navigate", "query", "redirect", "simple"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("message", "message", False, None),
        ("payload", "payload", False, None),
        ("success", "success", False, None),
        ("type", "type", False, None),
    )
