"""`OperationsRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .operation_model import OperationModel

__all__ = ["OperationsRequestModel"]


@define(kw_only=True, repr=False)
class OperationsRequestModel(Model):
    """Body of ``operations.operations``, ``operations.background_operations``.

    Attributes:
        can_fail: The server's default is False.
        raise_on_error: The server's default is False.
        wait_for_events: The server's default is False.
    """

    can_fail: bool | None | Unset = UNSET
    operations: list[OperationModel] | None | Unset = UNSET
    raise_on_error: bool | None | Unset = UNSET
    wait_for_events: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("can_fail", "canFail", False, None),
        ("operations", "operations", False, ("list", ("model", "operation_model", "OperationModel"))),
        ("raise_on_error", "raiseOnError", False, None),
        ("wait_for_events", "waitForEvents", False, None),
    )
