"""`AllSettingsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .addon_settings_item_model import AddonSettingsItemModel

__all__ = ["AllSettingsResponseModel"]


@define(kw_only=True, repr=False)
class AllSettingsResponseModel(Model):
    """Answer of ``addons.get_all_settings``.

    Attributes:
        bundle_name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        project_name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
    """

    bundle_name: str
    addons: list[AddonSettingsItemModel] | None | Unset = UNSET
    inherited_addons: list[str] | None | Unset = UNSET
    project_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("bundle_name", "bundleName", True, None),
        ("addons", "addons", False, ("list", ("model", "addon_settings_item_model", "AddonSettingsItemModel"))),
        ("inherited_addons", "inheritedAddons", False, None),
        ("project_name", "projectName", False, None),
    )
