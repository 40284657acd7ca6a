"""`UpdateReviewablesRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["UpdateReviewablesRequest"]


@define(kw_only=True, repr=False)
class UpdateReviewablesRequest(Model):
    """Body of ``reviewables.update_reviewable``.
    """

    label: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("label", "label", False, None),
    )
