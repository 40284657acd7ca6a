"""`ActivityOperationModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ActivityOperationModel"]


@define(kw_only=True, repr=False)
class ActivityOperationModel(Model):
    """Part of ``ActivityOperationsRequestModel``.
    """

    type: Literal["create", "update", "delete"] | str
    activity_id: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("type", "type", True, None),
        ("activity_id", "activityId", False, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
    )
