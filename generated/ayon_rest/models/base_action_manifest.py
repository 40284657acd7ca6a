"""`BaseActionManifest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .icon_model import IconModel
    from .simple_form_field import SimpleFormField

__all__ = ["BaseActionManifest"]


@define(kw_only=True, repr=False)
class BaseActionManifest(Model):
    """Answer of ``actions.list_all_actions``. Part of ``AvailableActionsListModel``.

    Attributes:
        admin_only: The server's default is False.
        category: The server's default is "General".
        featured: The server's default is False.
        manager_only: The server's default is False.
        order: The server's default is 100.
    """

    identifier: str
    label: str
    addon_name: str | None | Unset = UNSET
    addon_version: str | None | Unset = UNSET
    admin_only: bool | None | Unset = UNSET
    category: str | None | Unset = UNSET
    config_fields: list[SimpleFormField] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    featured: bool | None | Unset = UNSET
    group_label: str | None | Unset = UNSET
    icon: IconModel | None | Unset = UNSET
    manager_only: bool | None | Unset = UNSET
    order: int | None | Unset = UNSET
    variant: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("identifier", "identifier", True, None),
        ("label", "label", True, None),
        ("addon_name", "addonName", False, None),
        ("addon_version", "addonVersion", False, None),
        ("admin_only", "adminOnly", False, None),
        ("category", "category", False, None),
        ("config_fields", "configFields", False, ("list", ("model", "simple_form_field", "SimpleFormField"))),
        ("description", "description", False, None),
        ("featured", "featured", False, None),
        ("group_label", "groupLabel", False, None),
        ("icon", "icon", False, ("model", "icon_model", "IconModel")),
        ("manager_only", "managerOnly", False, None),
        ("order", "order", False, None),
        ("variant", "variant", False, None),
    )
