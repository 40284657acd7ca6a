"""`EntityNaming`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["EntityNaming"]


@define(kw_only=True, repr=False)
class EntityNaming(Model):
    """Part of ``Anatomy``.

    Attributes:
        capitalization: The server's default is "lower".
        separator: The server's default is "_".
    """

    capitalization: Literal["lower", "upper", "keep", "pascal", "camel"] | str | None | Unset = UNSET
    separator: Literal["", "_", "-", "."] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("capitalization", "capitalization", False, None),
        ("separator", "separator", False, None),
    )
