"""`ServerConfigModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .authentication_model import AuthenticationModelDict
    from .cdn_settings_model import CDNSettingsModelDict
    from .changelog_settings_model import ChangelogSettingsModelDict
    from .customization_model import CustomizationModelDict
    from .project_options_model import ProjectOptionsModelDict

__all__ = ["ServerConfigModelDict"]


class ServerConfigModelDict(TypedDict):
    """`ServerConfigModel` as plain JSON."""

    authentication: NotRequired[AuthenticationModelDict | None]
    cdn: NotRequired[CDNSettingsModelDict | None]
    changelog: NotRequired[ChangelogSettingsModelDict | None]
    customization: NotRequired[CustomizationModelDict | None]
    project_options: NotRequired[ProjectOptionsModelDict | None]
    studio_name: NotRequired[str | None]
