"""Settings of one addon: of the studio, of projects and of sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..entity_bodies import json_object
from .connection import AsyncConnection

if TYPE_CHECKING:
    from collections.abc import Mapping


class AsyncAddonSettingsAPI(AsyncConnection):
    """Reading and writing the settings of addons.

    A project's settings override those of the studio, a site's those of the project, where the addon lets them.
    """

    async def get_addon_settings_schema(
        self,
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
        addons = self.rest.addons.raw
        if project_name:
            answer = await addons.get_addon_project_settings_schema(
                addon_name, addon_version, project_name, variant=variant, site_id=site_id
            )
        else:
            answer = await addons.get_addon_settings_schema(addon_name, addon_version, variant=variant)
        return answer.data

    async def get_addon_site_settings_schema(self, addon_name: str, addon_version: str) -> dict[str, Any]:
        """Read what an addon's settings of a site look like.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon.

        Returns:
            A JSON schema; empty for an addon that has no such settings.

        Raises:
            RequestFailed: There is no such addon or version.
        """
        return (await self.rest.addons.raw.get_addon_site_settings_schema(addon_name, addon_version)).data

    async def get_addon_studio_settings(
        self, addon_name: str, addon_version: str, variant: Optional[str] = None
    ) -> dict[str, Any]:
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
        variant = variant or self.get_default_settings_variant()
        return (await self.rest.addons.raw.get_addon_studio_settings(addon_name, addon_version, variant=variant)).data

    async def get_addon_project_settings(
        self,
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
        need_project(project_name)
        answer = await self.rest.addons.raw.get_addon_project_settings(
            addon_name,
            addon_version,
            project_name,
            variant=variant or self.get_default_settings_variant(),
            site_id=self._settings_site(site_id, use_site),
        )
        return answer.data

    async def get_addon_settings(
        self,
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
        if not project_name:
            return await self.get_addon_studio_settings(addon_name, addon_version, variant)
        return await self.get_addon_project_settings(
            addon_name, addon_version, project_name, variant, site_id, use_site
        )

    async def get_addon_site_settings(
        self, addon_name: str, addon_version: str, site_id: Optional[str] = None
    ) -> dict[str, Any]:
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
        site = site_id or self.get_site_id()
        if not site:
            return {}
        return (await self.rest.addons.raw.get_addon_site_settings(addon_name, addon_version, site_id=site)).data

    async def set_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        settings: dict[str, Any],
        variant: Optional[str] = None,
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
        await self.rest.addons.raw.set_addon_studio_settings(
            addon_name,
            addon_version,
            json_object(settings, "settings"),
            variant=variant or self.get_default_settings_variant(),
        )

    async def set_addon_project_settings(
        self,
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
        need_project(project_name)
        await self.rest.addons.raw.set_addon_project_settings(
            addon_name,
            addon_version,
            project_name,
            json_object(settings, "settings"),
            variant=variant or self.get_default_settings_variant(),
            site_id=site_id,
        )

    async def set_addon_settings(
        self,
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
        if project_name:
            await self.set_addon_project_settings(addon_name, addon_version, project_name, settings, variant, site_id)
            return
        refuse_site(site_id)
        await self.set_addon_studio_settings(addon_name, addon_version, settings, variant)

    async def set_addon_site_settings(
        self,
        addon_name: str,
        addon_version: str,
        settings: dict[str, Any],
        site_id: Optional[str] = None,
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
        site = site_id or self.get_site_id()
        if not site:
            raise ValueError("site_id is needed: this connection has no site of its own")
        body: Mapping[str, Any] = json_object(settings, "settings")
        await self.rest.addons.raw.set_addon_site_settings(addon_name, addon_version, dict(body), site_id=site)

    def _settings_site(self, site_id: Optional[str], use_site: bool) -> Optional[str]:
        return (site_id or self.get_site_id()) if use_site else None


def need_project(project_name: str) -> None:
    """Members for projects need one.

    Raises:
        ValueError: None is given.
    """
    if not project_name:
        raise ValueError("project_name is needed; the studio's settings have members of their own")


def refuse_site(site_id: Optional[str]) -> None:
    """Sites have settings on projects only.

    Raises:
        ValueError: A site is given.
    """
    if site_id:
        raise ValueError(f"site_id={site_id!r} needs a project_name: the studio's settings know no sites")
