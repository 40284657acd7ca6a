"""`LinkType`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["LinkType"]


@define(kw_only=True, repr=False)
class LinkType(Model):
    """Part of ``Anatomy``.

    Attributes:
        link_type: 1 to 100 characters.
        style: The server's default is "solid".
    """

    input_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    link_type: str
    output_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    color: str | None | Unset = UNSET
    style: Literal["solid", "dashed"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("input_type", "input_type", True, None),
        ("link_type", "link_type", True, None),
        ("output_type", "output_type", True, None),
        ("color", "color", False, None),
        ("style", "style", False, None),
    )
