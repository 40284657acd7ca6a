"""`CustomTemplate`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["CustomTemplate"]


@define(kw_only=True, repr=False)
class CustomTemplate(Model):
    """Part of ``Templates``.

    Attributes:
        value: The server's default is "".
    """

    name: str
    value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("value", "value", False, None),
    )
