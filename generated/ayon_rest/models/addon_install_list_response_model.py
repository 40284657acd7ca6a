"""`AddonInstallListResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .addon_install_list_item_model import AddonInstallListItemModel

__all__ = ["AddonInstallListResponseModel"]


@define(kw_only=True, repr=False)
class AddonInstallListResponseModel(Model):
    """Answer of ``addons.get_installed_addons_list``.
    """

    items: list[AddonInstallListItemModel]
    restart_required: bool
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("items", "items", True, ("list", ("model", "addon_install_list_item_model", "AddonInstallListItemModel"))),
        ("restart_required", "restartRequired", True, None),
    )
