"""`LinkModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["LinkModel"]


@define(kw_only=True, repr=False)
class LinkModel(Model):
    """Part of ``AddonDetail``, ``AddonVersionDetail``, ``MarketAddonListItem``.

    Attributes:
        type: The server's default is "homepage".
    """

    url: str
    label: str | None | Unset = UNSET
    type: Literal["homepage", "github", "documentation", "license"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("url", "url", True, None),
        ("label", "label", False, None),
        ("type", "type", False, None),
    )
