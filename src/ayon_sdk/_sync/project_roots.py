# Derived from src/ayon_sdk/_async/project_roots.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Roots of projects: the directories that paths start with, by site and platform."""

from __future__ import annotations

from typing import Any, Optional

from ..deprecation import warn_deprecated
from ..entity_bodies import json_object
from ..identity import PLATFORM
from .connection import Connection


class ProjectRootsAPI(Connection):
    """Roots of projects, and what sites have instead of them."""

    def get_project_root_overrides(self, project_name: str) -> dict[str, dict[str, str]]:
        """Read the roots that this user has set for sites.

        Args:
            project_name: Project to read.

        Returns:
            Site id → root name → directory; only what differs from the project's own roots.

        Raises:
            RequestFailed: There is no such project.
        """
        return (self.rest.projects.raw.get_project_roots_overrides(project_name)).data

    def get_project_roots_by_site(self, project_name: str) -> dict[str, dict[str, str]]:
        """Do as `get_project_root_overrides` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project to read.

        Returns:
            Site id → root name → directory.

        Raises:
            RequestFailed: There is no such project.
        """
        warn_deprecated("use get_project_root_overrides")
        return self.get_project_root_overrides(project_name)

    def get_project_root_overrides_by_site_id(
        self, project_name: str, site_id: Optional[str] = None
    ) -> dict[str, str]:
        """Read the roots that this user has set for a site.

        Args:
            project_name: Project to read.
            site_id: Id of the site, None for the site of this connection.

        Returns:
            Root name → directory; empty for a site without any, and when this connection has no site.

        Raises:
            RequestFailed: There is no such project.
        """
        site_id = site_id or self.site_id
        if not site_id:
            return {}
        return (self.get_project_root_overrides(project_name)).get(site_id, {})

    def get_project_roots_for_site(self, project_name: str, site_id: Optional[str] = None) -> dict[str, str]:
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
        warn_deprecated("use get_project_root_overrides_by_site_id")
        return self.get_project_root_overrides_by_site_id(project_name, site_id)

    def set_project_root_overrides(
        self, project_name: str, site_id: str, roots: dict[str, Optional[str]]
    ) -> None:
        """Set the roots of a site for this user.

        Args:
            project_name: Project to change.
            site_id: Id of the site.
            roots: Root name → directory, None to use the project's own root. They replace those set before.

        Raises:
            RequestFailed: There is no such project, or a directory is no text.
        """
        self.rest.projects.raw.set_project_roots_overrides(project_name, site_id, json_object(roots, "roots"))

    def get_project_roots_by_site_id(self, project_name: str, site_id: Optional[str] = None) -> dict[str, str]:
        """Read the roots as a site sees them: the project's for its platform, with those set for the site.

        Args:
            project_name: Project to read.
            site_id: Id of the site, None for the site of this connection.

        Returns:
            Root name → directory; empty when this connection has no site.

        Raises:
            RequestFailed: There is no such project or site.
        """
        site_id = site_id or self.site_id
        if not site_id:
            return {}
        return (self.rest.projects.raw.get_project_site_roots(project_name, x_ayon_site_id=site_id)).data

    def get_project_roots_by_platform(
        self, project_name: str, platform_name: Optional[str] = None
    ) -> dict[str, str]:
        """Read the roots of a platform.

        Args:
            project_name: Project to read.
            platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``, None for the one this runs on.

        Returns:
            Root name → directory.

        Raises:
            RequestFailed: There is no such project or platform.
        """
        name: Any = (platform_name or PLATFORM).lower()
        return (self.rest.projects.raw.get_project_site_roots(project_name, platform=name)).data
