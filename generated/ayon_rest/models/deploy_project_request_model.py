"""`DeployProjectRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .anatomy import Anatomy

__all__ = ["DeployProjectRequestModel"]


@define(kw_only=True, repr=False)
class DeployProjectRequestModel(Model):
    """Body of ``projects.deploy_project``.

    Attributes:
        assign_users: The server's default is True.
        color: Matching ``^#(?:[0-9a-fA-F]{3}){1,2}$``.
        library: The server's default is False.
        skeleton: The server's default is False.
    """

    code: str
    name: str
    anatomy: Anatomy | None | Unset = UNSET
    anatomy_preset: str | None | Unset = UNSET
    assign_users: bool | None | Unset = UNSET
    color: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    library: bool | None | Unset = UNSET
    skeleton: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("code", "code", True, None),
        ("name", "name", True, None),
        ("anatomy", "anatomy", False, ("model", "anatomy", "Anatomy")),
        ("anatomy_preset", "anatomyPreset", False, None),
        ("assign_users", "assignUsers", False, None),
        ("color", "color", False, None),
        ("label", "label", False, None),
        ("library", "library", False, None),
        ("skeleton", "skeleton", False, None),
    )
