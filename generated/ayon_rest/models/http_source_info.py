"""`HttpSourceInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["HttpSourceInfo"]


@define(kw_only=True, repr=False)
class HttpSourceInfo(Model):
    """Part of ``VersionInfo``.

    Attributes:
        type: The server's default is "http".
    """

    url: str
    filename: str | None | Unset = UNSET
    headers: dict[str, str] | None | Unset = UNSET
    type: Literal["http"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("url", "url", True, None),
        ("filename", "filename", False, None),
        ("headers", "headers", False, None),
        ("type", "type", False, None),
    )
