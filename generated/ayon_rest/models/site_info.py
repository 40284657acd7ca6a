"""`SiteInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SiteInfo"]


@define(kw_only=True, repr=False)
class SiteInfo(Model):
    """Answer of ``system.get_sites``. Part of ``InfoResponseModel``.
    """

    hostname: str
    id: str
    platform: Literal["windows", "linux", "darwin"] | str
    users: list[str]
    version: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("hostname", "hostname", True, None),
        ("id", "id", True, None),
        ("platform", "platform", True, None),
        ("users", "users", True, None),
        ("version", "version", True, None),
    )
