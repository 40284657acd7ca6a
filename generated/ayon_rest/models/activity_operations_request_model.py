"""`ActivityOperationsRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .activity_operation_model import ActivityOperationModel

__all__ = ["ActivityOperationsRequestModel"]


@define(kw_only=True, repr=False)
class ActivityOperationsRequestModel(Model):
    """Body of ``operations.activities_operations``.

    Attributes:
        can_fail: The server's default is False.
    """

    can_fail: bool | None | Unset = UNSET
    operations: list[ActivityOperationModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("can_fail", "canFail", False, None),
        ("operations", "operations", False, ("list", ("model", "activity_operation_model", "ActivityOperationModel"))),
    )
