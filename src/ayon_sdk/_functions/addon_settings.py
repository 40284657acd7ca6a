# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Settings of one addon: of the studio, of projects and of sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

__all__ = [
    "get_addon_project_settings",
    "get_addon_settings",
    "get_addon_settings_schema",
    "get_addon_site_settings",
    "get_addon_site_settings_schema",
    "get_addon_studio_settings",
    "set_addon_project_settings",
    "set_addon_settings",
    "set_addon_site_settings",
    "set_addon_studio_settings",
]


def get_addon_settings_schema(
    addon_name: str,
    addon_version: str,
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> dict[str, Any]:
    """Read what an addon's settings look like.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Project to read it for; what can be chosen may depend on it.
        variant: Settings variant to read it for; the server's choice by default.
        site_id: Site to read it for, with a project only.

    Returns:
        A JSON schema, with AYON's own keys, e.g. ``scope``, in it.

    Raises:
        RequestFailed: There is no such addon, version or project.
    """
    return get_server_api_connection().get_addon_settings_schema(
        addon_name, addon_version, project_name=project_name, variant=variant, site_id=site_id
    )


def get_addon_site_settings_schema(addon_name: str, addon_version: str) -> dict[str, Any]:
    """Read what an addon's settings of a site look like.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.

    Returns:
        A JSON schema; empty for an addon that has no such settings.

    Raises:
        RequestFailed: There is no such addon or version.
    """
    return get_server_api_connection().get_addon_site_settings_schema(addon_name, addon_version)


def get_addon_studio_settings(addon_name: str, addon_version: str, variant: Optional[str] = None) -> dict[str, Any]:
    """Read the studio's settings of an addon: its defaults with the studio's changes applied.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        variant: Settings variant; `get_default_settings_variant` by default.

    Returns:
        The settings.

    Raises:
        RequestFailed: There is no such addon or version.
    """
    return get_server_api_connection().get_addon_studio_settings(addon_name, addon_version, variant=variant)


def get_addon_project_settings(
    addon_name: str,
    addon_version: str,
    project_name: str,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    use_site: bool = True,
) -> dict[str, Any]:
    """Read the settings of an addon on a project: those of the studio with the project's changes applied.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are applied too; that of the connection by default.
        use_site: Whether to apply the changes of a site at all.

    Returns:
        The settings.

    Raises:
        ValueError: No project is given; nothing is sent.
        RequestFailed: There is no such addon, version or project.
    """
    return get_server_api_connection().get_addon_project_settings(
        addon_name, addon_version, project_name, variant=variant, site_id=site_id, use_site=use_site
    )


def get_addon_settings(
    addon_name: str,
    addon_version: str,
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    use_site: bool = True,
) -> dict[str, Any]:
    """Read the settings of an addon, of a project or of the studio.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project, None for the settings of the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are applied too, with a project only; that of the connection by default.
        use_site: Whether to apply the changes of a site at all.

    Returns:
        The settings.

    Raises:
        RequestFailed: There is no such addon, version or project.
    """
    return get_server_api_connection().get_addon_settings(
        addon_name, addon_version, project_name=project_name, variant=variant, site_id=site_id, use_site=use_site
    )


def get_addon_site_settings(addon_name: str, addon_version: str, site_id: Optional[str] = None) -> dict[str, Any]:
    """Read the settings that a user has of an addon on a site.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        site_id: Id of the site; that of the connection by default.

    Returns:
        The settings; empty, without a request, where no site is known.

    Raises:
        RequestFailed: There is no such addon or version.
    """
    return get_server_api_connection().get_addon_site_settings(addon_name, addon_version, site_id=site_id)


def set_addon_studio_settings(
    addon_name: str, addon_version: str, settings: dict[str, Any], variant: Optional[str] = None
) -> None:
    """Change the studio's settings of an addon.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        settings: The settings; what differs from the addon's defaults becomes the studio's own. Paths in
            ``__pinned_fields__`` become so in any case, those in ``__unpinned_fields__`` in none.
        variant: Settings variant; `get_default_settings_variant` by default.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such addon or version, a value is not valid, or the user may not change it.
    """
    get_server_api_connection().set_addon_studio_settings(addon_name, addon_version, settings, variant=variant)


def set_addon_project_settings(
    addon_name: str,
    addon_version: str,
    project_name: str,
    settings: dict[str, Any],
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Change the settings of an addon on a project, or on a site of it.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        settings: The settings; what differs from those of the studio becomes the project's own.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site to change the settings of, None for the project itself.

    Raises:
        ValueError: No project is given, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such addon, version or project, a value is not valid, or the user may not
            change it.
    """
    get_server_api_connection().set_addon_project_settings(
        addon_name, addon_version, project_name, settings, variant=variant, site_id=site_id
    )


def set_addon_settings(
    addon_name: str,
    addon_version: str,
    settings: dict[str, Any],
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Change the settings of an addon, of a project or of the studio.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        settings: The settings; what differs from those above becomes an override.
        project_name: Name of the project, None for the settings of the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site to change the settings of, with a project only.

    Raises:
        ValueError: A site is given without a project, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such addon, version or project, a value is not valid, or the user may not
            change it.
    """
    get_server_api_connection().set_addon_settings(
        addon_name, addon_version, settings, project_name=project_name, variant=variant, site_id=site_id
    )


def set_addon_site_settings(
    addon_name: str, addon_version: str, settings: dict[str, Any], site_id: Optional[str] = None
) -> None:
    """Replace the settings that the user has of an addon on a site.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        settings: The settings.
        site_id: Id of the site; that of the connection by default.

    Raises:
        ValueError: No site is known, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such addon, version or site, or a value is not valid.
    """
    get_server_api_connection().set_addon_site_settings(addon_name, addon_version, settings, site_id=site_id)
