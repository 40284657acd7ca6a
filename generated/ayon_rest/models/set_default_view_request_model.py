"""`SetDefaultViewRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["SetDefaultViewRequestModel"]


@define(kw_only=True, repr=False)
class SetDefaultViewRequestModel(Model):
    """Body of ``views.set_default_view``.

    Attributes:
        view_id: Matching ``^[0-9a-f]{32}$``.
    """

    view_id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("view_id", "viewId", True, None),
    )
