"""`AssignUsersRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AssignUsersRequestModel"]


@define(kw_only=True, repr=False)
class AssignUsersRequestModel(Model):
    """Body of ``tasks.assign_users_to_task``.
    """

    mode: Literal["add", "remove", "set"] | str
    users: list[str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("mode", "mode", True, None),
        ("users", "users", True, None),
    )
