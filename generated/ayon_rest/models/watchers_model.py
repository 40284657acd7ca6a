"""`WatchersModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["WatchersModel"]


@define(kw_only=True, repr=False)
class WatchersModel(Model):
    """Answer of ``activity_feed.get_entity_watchers``. Body of ``activity_feed.set_entity_watchers``.
    """

    watchers: list[str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("watchers", "watchers", True, None),
    )
