"""Raw overrides: what is stored of an addon's settings, as it is, without any check."""

from __future__ import annotations

from typing import Any, Optional

from ..entity_bodies import json_object
from .addon_settings import need_project, refuse_site
from .connection import AsyncConnection


class AsyncAddonRawOverridesAPI(AsyncConnection):
    """Reading and writing raw overrides, e.g. to carry settings from one server to another.

    Nobody checks them, neither when they are read nor when they are written: not even that the addon exists.
    """

    async def get_addon_studio_raw_overrides(
        self, addon_name: str, addon_version: str, variant: Optional[str] = None
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
        answer = await self.rest.addons.raw.get_raw_addon_studio_overrides(
            addon_name, addon_version, variant=variant or self.get_default_settings_variant()
        )
        return answer.data

    async def get_addon_project_raw_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        variant: Optional[str] = None,
        site_id: Optional[str] = None,
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
        need_project(project_name)
        answer = await self.rest.addons.raw.get_raw_addon_project_overrides(
            addon_name,
            addon_version,
            project_name,
            variant=variant or self.get_default_settings_variant(),
            site_id=site_id,
        )
        return answer.data

    async def get_addon_raw_overrides(
        self,
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
        if project_name:
            return await self.get_addon_project_raw_overrides(addon_name, addon_version, project_name, variant, site_id)
        refuse_site(site_id)
        return await self.get_addon_studio_raw_overrides(addon_name, addon_version, variant)

    async def set_addon_studio_raw_overrides(
        self,
        addon_name: str,
        addon_version: str,
        overrides: dict[str, Any],
        variant: Optional[str] = None,
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
        await self.rest.addons.raw.set_raw_addon_studio_overrides(
            addon_name,
            addon_version,
            json_object(overrides, "overrides"),
            variant=variant or self.get_default_settings_variant(),
        )

    async def set_addon_project_raw_overrides(
        self,
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
        need_project(project_name)
        await self.rest.addons.raw.set_raw_addon_project_overrides(
            addon_name,
            addon_version,
            project_name,
            json_object(overrides, "overrides"),
            variant=variant or self.get_default_settings_variant(),
            site_id=site_id,
        )

    async def set_addon_raw_overrides(
        self,
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
        if project_name:
            await self.set_addon_project_raw_overrides(
                addon_name, addon_version, project_name, overrides, variant, site_id
            )
            return
        refuse_site(site_id)
        await self.set_addon_studio_raw_overrides(addon_name, addon_version, overrides, variant)
