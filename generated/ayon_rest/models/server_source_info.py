"""`ServerSourceInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ServerSourceInfo"]


@define(kw_only=True, repr=False)
class ServerSourceInfo(Model):
    """Part of ``VersionInfo``.

    Attributes:
        type: The server's default is "server".
    """

    filename: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    type: Literal["server"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("filename", "filename", False, None),
        ("path", "path", False, None),
        ("type", "type", False, None),
    )
