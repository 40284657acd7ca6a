"""`ServerConfigModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .authentication_model import AuthenticationModel
    from .cdn_settings_model import CDNSettingsModel
    from .changelog_settings_model import ChangelogSettingsModel
    from .customization_model import CustomizationModel
    from .project_options_model import ProjectOptionsModel

__all__ = ["ServerConfigModel"]


@define(kw_only=True, repr=False)
class ServerConfigModel(Model):
    """Answer of ``configuration.get_server_config``. Body of ``configuration.set_server_config``.

    Attributes:
        studio_name: The server's default is "".
    """

    authentication: AuthenticationModel | None | Unset = UNSET
    cdn: CDNSettingsModel | None | Unset = UNSET
    changelog: ChangelogSettingsModel | None | Unset = UNSET
    customization: CustomizationModel | None | Unset = UNSET
    project_options: ProjectOptionsModel | None | Unset = UNSET
    studio_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("authentication", "authentication", False, ("model", "authentication_model", "AuthenticationModel")),
        ("cdn", "cdn", False, ("model", "cdn_settings_model", "CDNSettingsModel")),
        ("changelog", "changelog", False, ("model", "changelog_settings_model", "ChangelogSettingsModel")),
        ("customization", "customization", False, ("model", "customization_model", "CustomizationModel")),
        ("project_options", "project_options", False, ("model", "project_options_model", "ProjectOptionsModel")),
        ("studio_name", "studio_name", False, None),
    )
