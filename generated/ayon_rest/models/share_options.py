"""`ShareOptions`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .share_option import ShareOption

__all__ = ["ShareOptions"]


@define(kw_only=True, repr=False)
class ShareOptions(Model):
    """Answer of ``access.get_share_options``.
    """

    options: list[ShareOption]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("options", "options", True, ("list", ("model", "share_option", "ShareOption"))),
    )
