"""`ModifyOverridesRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ModifyOverridesRequestModel"]


@define(kw_only=True, repr=False)
class ModifyOverridesRequestModel(Model):
    """Body of ``addons.modify_studio_overrides``, ``addons.modify_project_overrides``.
    """

    action: Literal["delete", "pin"] | str
    path: list[str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("action", "action", True, None),
        ("path", "path", True, None),
    )
