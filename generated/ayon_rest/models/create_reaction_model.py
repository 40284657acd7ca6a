"""`CreateReactionModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["CreateReactionModel"]


@define(kw_only=True, repr=False)
class CreateReactionModel(Model):
    """Body of ``activity_feed.create_reaction_to_activity``.
    """

    reaction: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("reaction", "reaction", True, None),
    )
