"""`Tag`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["Tag"]


@define(kw_only=True, repr=False)
class Tag(Model):
    """Part of ``Anatomy``, ``ProjectModel``, ``ProjectPatchModel`` and 1 more.

    Attributes:
        name: 1 to 100 characters.
        color: The server's default is "#cacaca".
    """

    name: str
    color: str | None | Unset = UNSET
    original_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("color", "color", False, None),
        ("original_name", "original_name", False, None),
    )
