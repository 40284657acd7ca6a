"""`IconModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["IconModel"]


@define(kw_only=True, repr=False)
class IconModel(Model):
    """Part of ``BaseActionManifest``, ``EnumItem``.

    Attributes:
        type: The server's default is "url".
    """

    color: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type: Literal["material-symbols", "url"] | str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("color", "color", False, None),
        ("name", "name", False, None),
        ("type", "type", False, None),
        ("url", "url", False, None),
    )
