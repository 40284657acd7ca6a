"""`BackgroundOperationsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .operations_response_model import OperationsResponseModel

__all__ = ["BackgroundOperationsResponseModel"]


@define(kw_only=True, repr=False)
class BackgroundOperationsResponseModel(Model):
    """Answer of ``operations.background_operations``, ``operations.get_background_operations_status``.

    Attributes:
        status: The server's default is "pending".
    """

    id: str
    progress: float | None | Unset = UNSET
    result: OperationsResponseModel | None | Unset = UNSET
    status: Literal["pending", "in_progress", "completed"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("progress", "progress", False, None),
        ("result", "result", False, ("model", "operations_response_model", "OperationsResponseModel")),
        ("status", "status", False, None),
    )
