"""`ListAddonsAddonListItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .version_info import VersionInfo

__all__ = ["ListAddonsAddonListItem"]


@define(kw_only=True, repr=False)
class ListAddonsAddonListItem(Model):
    """Part of ``ListAddonsAddonList``.

    Attributes:
        project_can_override_addon_version: The server's default is False.
        system: The server's default is False.
    """

    addon_type: Literal["server", "pipeline"] | str
    description: str
    name: str
    title: str
    versions: dict[str, VersionInfo]
    production_version: str | None | Unset = UNSET
    project_can_override_addon_version: bool | None | Unset = UNSET
    staging_version: str | None | Unset = UNSET
    system: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addon_type", "addonType", True, None),
        ("description", "description", True, None),
        ("name", "name", True, None),
        ("title", "title", True, None),
        ("versions", "versions", True, ("dict", ("model", "version_info", "VersionInfo"))),
        ("production_version", "productionVersion", False, None),
        ("project_can_override_addon_version", "projectCanOverrideAddonVersion", False, None),
        ("staging_version", "stagingVersion", False, None),
        ("system", "system", False, None),
    )
