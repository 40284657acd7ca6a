"""`SSOOption`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["SSOOption"]


@define(kw_only=True, repr=False)
class SSOOption(Model):
    """Part of ``InfoResponseModel``.

    Attributes:
        color: The server's default is "#47b7da".
        hidden: The server's default is False.
        text_color: The server's default is "#ffffff".
    """

    callback: str
    name: str
    url: str
    args: dict[str, str] | None | Unset = UNSET
    color: str | None | Unset = UNSET
    hidden: bool | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    redirect_key: str | None | Unset = UNSET
    text_color: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("callback", "callback", True, None),
        ("name", "name", True, None),
        ("url", "url", True, None),
        ("args", "args", False, None),
        ("color", "color", False, None),
        ("hidden", "hidden", False, None),
        ("icon", "icon", False, None),
        ("redirect_key", "redirectKey", False, None),
        ("text_color", "textColor", False, None),
        ("title", "title", False, None),
    )
