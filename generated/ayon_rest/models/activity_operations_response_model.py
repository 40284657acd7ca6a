"""`ActivityOperationsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .activity_operation_response_model import ActivityOperationResponseModel

__all__ = ["ActivityOperationsResponseModel"]


@define(kw_only=True, repr=False)
class ActivityOperationsResponseModel(Model):
    """Answer of ``operations.activities_operations``.
    """

    success: bool
    operations: list[ActivityOperationResponseModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("success", "success", True, None),
        ("operations", "operations", False, ("list", ("model", "activity_operation_response_model", "ActivityOperationResponseModel"))),
    )
