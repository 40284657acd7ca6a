"""`CDNSettingsModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["CDNSettingsModel"]


@define(kw_only=True, repr=False)
class CDNSettingsModel(Model):
    """Part of ``ServerConfigModel``.

    Attributes:
        default_cdn_resolver_url: The server's default is "".
    """

    default_cdn_resolver_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("default_cdn_resolver_url", "default_cdn_resolver_url", False, None),
    )
