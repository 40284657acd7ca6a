"""`InstallAddonResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["InstallAddonResponseModel"]


@define(kw_only=True, repr=False)
class InstallAddonResponseModel(Model):
    """Answer of ``addons.upload_addon_zip_file``.
    """

    event_id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("event_id", "eventId", True, None),
    )
