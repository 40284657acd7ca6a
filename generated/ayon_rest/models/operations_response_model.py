"""`OperationsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .operation_response_model import OperationResponseModel

__all__ = ["OperationsResponseModel"]


@define(kw_only=True, repr=False)
class OperationsResponseModel(Model):
    """Answer of ``operations.operations``. Part of ``BackgroundOperationsResponseModel``.

    Attributes:
        success: The server's default is False.
    """

    operations: list[OperationResponseModel] | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("operations", "operations", False, ("list", ("model", "operation_response_model", "OperationResponseModel"))),
        ("success", "success", False, None),
    )
