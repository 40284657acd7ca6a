# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Raw overrides: what is stored of an addon's settings, as it is, without any check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

__all__ = [
    "get_addon_project_raw_overrides",
    "get_addon_raw_overrides",
    "get_addon_studio_raw_overrides",
    "set_addon_project_raw_overrides",
    "set_addon_raw_overrides",
    "set_addon_studio_raw_overrides",
]


def get_addon_studio_raw_overrides(
    addon_name: str, addon_version: str, variant: Optional[str] = None
) -> dict[str, Any]:
    """Read what is stored of the studio's changes of an addon's settings.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        variant: Settings variant; `get_default_settings_variant` by default.

    Returns:
        The changed settings only; empty where nothing is stored.

    Raises:
        RequestFailed: The user is no administrator.
    """
    return get_server_api_connection().get_addon_studio_raw_overrides(addon_name, addon_version, variant=variant)


def get_addon_project_raw_overrides(
    addon_name: str, addon_version: str, project_name: str, variant: Optional[str] = None, site_id: Optional[str] = None
) -> dict[str, Any]:
    """Read what is stored of a project's changes of an addon's settings, or of those of a site.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site to read, None for the project.

    Returns:
        The changed settings only; empty where nothing is stored.

    Raises:
        ValueError: No project is given; nothing is sent.
        RequestFailed: There is no such project, or the user is no administrator.
    """
    return get_server_api_connection().get_addon_project_raw_overrides(
        addon_name, addon_version, project_name, variant=variant, site_id=site_id
    )


def get_addon_raw_overrides(
    addon_name: str,
    addon_version: str,
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> dict[str, Any]:
    """Read what is stored of the changes of an addon's settings, of a project or of the studio.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project, None for the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site to read, with a project only.

    Returns:
        The changed settings only; empty where nothing is stored.

    Raises:
        ValueError: A site is given without a project; nothing is sent.
        RequestFailed: There is no such project, or the user is no administrator.
    """
    return get_server_api_connection().get_addon_raw_overrides(
        addon_name, addon_version, project_name=project_name, variant=variant, site_id=site_id
    )


def set_addon_studio_raw_overrides(
    addon_name: str, addon_version: str, overrides: dict[str, Any], variant: Optional[str] = None
) -> None:
    """Replace what is stored of the studio's changes of an addon's settings.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        overrides: The changed settings only, as `get_addon_studio_raw_overrides` tells them.
        variant: Settings variant; `get_default_settings_variant` by default.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().set_addon_studio_raw_overrides(addon_name, addon_version, overrides, variant=variant)


def set_addon_project_raw_overrides(
    addon_name: str,
    addon_version: str,
    project_name: str,
    overrides: dict[str, Any],
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Replace what is stored of a project's changes of an addon's settings, or of those of a site.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        overrides: The changed settings only.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site to write, None for the project.

    Raises:
        ValueError: No project is given, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such project, or the user is no administrator.
    """
    get_server_api_connection().set_addon_project_raw_overrides(
        addon_name, addon_version, project_name, overrides, variant=variant, site_id=site_id
    )


def set_addon_raw_overrides(
    addon_name: str,
    addon_version: str,
    overrides: dict[str, Any],
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Replace what is stored of the changes of an addon's settings, of a project or of the studio.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        overrides: The changed settings only.
        project_name: Name of the project, None for the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site to write, with a project only.

    Raises:
        ValueError: A site is given without a project, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such project, or the user is no administrator.
    """
    get_server_api_connection().set_addon_raw_overrides(
        addon_name, addon_version, overrides, project_name=project_name, variant=variant, site_id=site_id
    )
