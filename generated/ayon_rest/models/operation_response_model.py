"""`OperationResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["OperationResponseModel"]


@define(kw_only=True, repr=False)
class OperationResponseModel(Model):
    """Part of ``OperationsResponseModel``.
    """

    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    id: str
    status: int
    success: bool
    type: Literal["create", "update", "delete"] | str
    detail: str | None | Unset = UNSET
    entity_id: str | None | Unset = UNSET
    error_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_type", "entityType", True, None),
        ("id", "id", True, None),
        ("status", "status", True, None),
        ("success", "success", True, None),
        ("type", "type", True, None),
        ("detail", "detail", False, None),
        ("entity_id", "entityId", False, None),
        ("error_code", "errorCode", False, None),
    )
