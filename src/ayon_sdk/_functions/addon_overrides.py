# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Overrides: what the studio, a project or a site has changed of an addon's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal, Optional

__all__ = [
    "delete_addon_overrides",
    "delete_addon_project_overrides",
    "delete_addon_studio_overrides",
    "get_addon_overrides",
    "get_addon_project_overrides",
    "get_addon_studio_overrides",
    "modify_addon_overrides",
    "modify_addon_project_overrides",
    "modify_addon_studio_overrides",
]


def get_addon_studio_overrides(
    addon_name: str, addon_version: str, variant: Optional[str] = None, as_version: Optional[str] = None
) -> dict[str, Any]:
    """Read which of an addon's settings the studio has changed.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        variant: Settings variant; `get_default_settings_variant` by default.
        as_version: Read them as they would be for another version of the addon.

    Returns:
        Key of a setting → ``path`` (names that lead to it), ``level``, ``scope`` and ``value``; groups have a
        ``type`` instead of a value.

    Raises:
        RequestFailed: There is no such addon or version, or the user may not read it.
    """
    return get_server_api_connection().get_addon_studio_overrides(
        addon_name, addon_version, variant=variant, as_version=as_version
    )


def get_addon_project_overrides(
    addon_name: str,
    addon_version: str,
    project_name: str,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    as_version: Optional[str] = None,
) -> dict[str, Any]:
    """Read which of an addon's settings a project has changed, or a site of it.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are told too.
        as_version: Read them as they would be for another version of the addon.

    Returns:
        Key of a setting → ``path``, ``level`` (``"project"`` or ``"site"``), ``scope`` and ``value``.

    Raises:
        ValueError: No project is given; nothing is sent.
        RequestFailed: There is no such addon, version or project, or the user may not read it.
    """
    return get_server_api_connection().get_addon_project_overrides(
        addon_name, addon_version, project_name, variant=variant, site_id=site_id, as_version=as_version
    )


def get_addon_overrides(
    addon_name: str,
    addon_version: str,
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    as_version: Optional[str] = None,
) -> dict[str, Any]:
    """Read which of an addon's settings were changed, by a project or by the studio.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project, None for the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are told too, with a project only.
        as_version: Read them as they would be for another version of the addon.

    Returns:
        Key of a setting → ``path``, ``level``, ``scope`` and ``value``.

    Raises:
        ValueError: A site is given without a project; nothing is sent.
        RequestFailed: There is no such addon, version or project, or the user may not read it.
    """
    return get_server_api_connection().get_addon_overrides(
        addon_name, addon_version, project_name=project_name, variant=variant, site_id=site_id, as_version=as_version
    )


def modify_addon_studio_overrides(
    addon_name: str,
    addon_version: str,
    action: Literal["delete", "pin"],
    path: Iterable[str],
    variant: Optional[str] = None,
) -> None:
    """Delete or pin one of the studio's overrides.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        action: ``"pin"`` to keep the value as it is now, even if the addon's default changes; ``"delete"`` to go
            back to the default.
        path: Names that lead to the setting, e.g. ``["nested", "limit"]``.
        variant: Settings variant; `get_default_settings_variant` by default.

    Raises:
        TypeError: The path is a text, or holds something else than texts and numbers; nothing is sent.
        RequestFailed: There is no such addon or version, or the user may not change it.
    """
    get_server_api_connection().modify_addon_studio_overrides(addon_name, addon_version, action, path, variant=variant)


def modify_addon_project_overrides(
    addon_name: str,
    addon_version: str,
    project_name: str,
    action: Literal["delete", "pin"],
    path: Iterable[str],
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Delete or pin one of a project's overrides, or of a site of it.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        action: ``"pin"`` to keep the value as it is now; ``"delete"`` to go back to what the studio has.
        path: Names that lead to the setting, e.g. ``["nested", "limit"]``.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose override it is, None for the project's.

    Raises:
        TypeError: The path is a text, or holds something else than texts and numbers; nothing is sent.
        ValueError: No project is given; nothing is sent.
        RequestFailed: There is no such addon, version or project, or the user may not change it.
    """
    get_server_api_connection().modify_addon_project_overrides(
        addon_name, addon_version, project_name, action, path, variant=variant, site_id=site_id
    )


def modify_addon_overrides(
    addon_name: str,
    addon_version: str,
    action: Literal["delete", "pin"],
    path: Iterable[str],
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Delete or pin an override, of a project or of the studio.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        action: ``"pin"`` to keep the value as it is now; ``"delete"`` to go back to what it would be without.
        path: Names that lead to the setting, e.g. ``["nested", "limit"]``.
        project_name: Name of the project, None for the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose override it is, with a project only.

    Raises:
        TypeError: The path is a text, or holds something else than texts and numbers; nothing is sent.
        ValueError: A site is given without a project; nothing is sent.
        RequestFailed: There is no such addon, version or project, or the user may not change it.
    """
    get_server_api_connection().modify_addon_overrides(
        addon_name, addon_version, action, path, project_name=project_name, variant=variant, site_id=site_id
    )


def delete_addon_studio_overrides(addon_name: str, addon_version: str, variant: Optional[str] = None) -> None:
    """Delete all that the studio has changed of an addon's settings.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        variant: Settings variant; `get_default_settings_variant` by default.

    Raises:
        RequestFailed: There is no such addon or version, or the user may not change it.
    """
    get_server_api_connection().delete_addon_studio_overrides(addon_name, addon_version, variant=variant)


def delete_addon_project_overrides(
    addon_name: str, addon_version: str, project_name: str, variant: Optional[str] = None, site_id: Optional[str] = None
) -> None:
    """Delete all that a project, or a site of it, has changed of an addon's settings.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes to delete, None for those of the project.

    Raises:
        ValueError: No project is given; nothing is sent.
        RequestFailed: There is no such addon, version or project, or the user may not change it.
    """
    get_server_api_connection().delete_addon_project_overrides(
        addon_name, addon_version, project_name, variant=variant, site_id=site_id
    )


def delete_addon_overrides(
    addon_name: str,
    addon_version: str,
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
) -> None:
    """Delete all that a project or the studio has changed of an addon's settings.

    Args:
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        project_name: Name of the project, None for the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes to delete, with a project only.

    Raises:
        ValueError: A site is given without a project; nothing is sent.
        RequestFailed: There is no such addon, version or project, or the user may not change it.
    """
    get_server_api_connection().delete_addon_overrides(
        addon_name, addon_version, project_name=project_name, variant=variant, site_id=site_id
    )
