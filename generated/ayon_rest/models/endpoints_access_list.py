"""`EndpointsAccessList`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["EndpointsAccessList"]


@define(kw_only=True, repr=False)
class EndpointsAccessList(Model):
    """Part of ``Permissions``.

    Attributes:
        enabled: The server's default is False.
    """

    enabled: bool | None | Unset = UNSET
    endpoints: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("enabled", "enabled", False, None),
        ("endpoints", "endpoints", False, None),
    )
