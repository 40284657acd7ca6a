"""`YnputConnectRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["YnputConnectRequestModel"]


@define(kw_only=True, repr=False)
class YnputConnectRequestModel(Model):
    """Body of ``ynput_cloud.set_ynput_cloud_key``.
    """

    key: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("key", "key", True, None),
    )
