"""`OperationModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["OperationModel"]


@define(kw_only=True, repr=False)
class OperationModel(Model):
    """Part of ``OperationsRequestModel``.

    Attributes:
        force: The server's default is False.
    """

    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    type: Literal["create", "update", "delete"] | str
    as_user: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    entity_id: str | None | Unset = UNSET
    force: bool | None | Unset = UNSET
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_type", "entityType", True, None),
        ("type", "type", True, None),
        ("as_user", "asUser", False, None),
        ("data", "data", False, None),
        ("entity_id", "entityId", False, None),
        ("force", "force", False, None),
        ("id", "id", False, None),
    )
