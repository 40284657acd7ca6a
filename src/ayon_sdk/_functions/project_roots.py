# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Roots of projects: the directories that paths start with, by site and platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Optional

__all__ = [
    "get_project_root_overrides",
    "get_project_root_overrides_by_site_id",
    "get_project_roots_by_platform",
    "get_project_roots_by_site",
    "get_project_roots_by_site_id",
    "get_project_roots_for_site",
    "set_project_root_overrides",
]


def get_project_root_overrides(project_name: str) -> dict[str, dict[str, str]]:
    """Read the roots that this user has set for sites.

    Args:
        project_name: Project to read.

    Returns:
        Site id → root name → directory; only what differs from the project's own roots.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_project_root_overrides(project_name)


def get_project_roots_by_site(project_name: str) -> dict[str, dict[str, str]]:
    """Do as `get_project_root_overrides` does, which is the name to use.

    .. deprecated:: 0.1

    Args:
        project_name: Project to read.

    Returns:
        Site id → root name → directory.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_project_roots_by_site(project_name)


def get_project_root_overrides_by_site_id(project_name: str, site_id: Optional[str] = None) -> dict[str, str]:
    """Read the roots that this user has set for a site.

    Args:
        project_name: Project to read.
        site_id: Id of the site, None for the site of this connection.

    Returns:
        Root name → directory; empty for a site without any, and when this connection has no site.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_project_root_overrides_by_site_id(project_name, site_id=site_id)


def get_project_roots_for_site(project_name: str, site_id: Optional[str] = None) -> dict[str, str]:
    """Do as `get_project_root_overrides_by_site_id` does, which is the name to use.

    .. deprecated:: 0.1

    Args:
        project_name: Project to read.
        site_id: Id of the site, None for the site of this connection.

    Returns:
        Root name → directory.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_project_roots_for_site(project_name, site_id=site_id)


def set_project_root_overrides(project_name: str, site_id: str, roots: dict[str, Optional[str]]) -> None:
    """Set the roots of a site for this user.

    Args:
        project_name: Project to change.
        site_id: Id of the site.
        roots: Root name → directory, None to use the project's own root. They replace those set before.

    Raises:
        RequestFailed: There is no such project, or a directory is no text.
    """
    get_server_api_connection().set_project_root_overrides(project_name, site_id, roots)


def get_project_roots_by_site_id(project_name: str, site_id: Optional[str] = None) -> dict[str, str]:
    """Read the roots as a site sees them: the project's for its platform, with those set for the site.

    Args:
        project_name: Project to read.
        site_id: Id of the site, None for the site of this connection.

    Returns:
        Root name → directory; empty when this connection has no site.

    Raises:
        RequestFailed: There is no such project or site.
    """
    return get_server_api_connection().get_project_roots_by_site_id(project_name, site_id=site_id)


def get_project_roots_by_platform(project_name: str, platform_name: Optional[str] = None) -> dict[str, str]:
    """Read the roots of a platform.

    Args:
        project_name: Project to read.
        platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``, None for the one this runs on.

    Returns:
        Root name → directory.

    Raises:
        RequestFailed: There is no such project or platform.
    """
    return get_server_api_connection().get_project_roots_by_platform(project_name, platform_name=platform_name)
