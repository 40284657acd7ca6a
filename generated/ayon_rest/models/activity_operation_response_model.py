"""`ActivityOperationResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ActivityOperationResponseModel"]


@define(kw_only=True, repr=False)
class ActivityOperationResponseModel(Model):
    """Part of ``ActivityOperationsResponseModel``.
    """

    id: str
    success: bool
    type: Literal["create", "update", "delete"] | str
    activity_id: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("success", "success", True, None),
        ("type", "type", True, None),
        ("activity_id", "activityId", False, None),
        ("detail", "detail", False, None),
        ("status", "status", False, None),
    )
