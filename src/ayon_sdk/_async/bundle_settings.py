"""Settings of all addons in a bundle at once."""

from __future__ import annotations

from typing import Any, Optional

from .connection import AsyncConnection


class AsyncBundleSettingsAPI(AsyncConnection):
    """Reading the settings of all addons that a bundle has."""

    async def get_bundle_settings(
        self,
        bundle_name: Optional[str] = None,
        project_name: Optional[str] = None,
        project_bundle_name: Optional[str] = None,
        variant: Optional[str] = None,
        site_id: Optional[str] = None,
        use_site: bool = True,
    ) -> dict[str, Any]:
        """Read the settings of all addons in a bundle, with what the server tells about the addons.

        Args:
            bundle_name: Name of the bundle; the one in use for the variant by default.
            project_name: Project to read the settings of, None for those of the studio.
            project_bundle_name: Name of the project's own bundle to read; the one in use by default.
            variant: Settings variant; `get_default_settings_variant` by default.
            site_id: Site whose changes are applied too; that of the connection by default.
            use_site: Whether to apply the changes of a site at all.

        Returns:
            ``bundleName`` and ``addons``: each with ``name``, ``version``, ``title``, ``settings``, ``siteSettings``,
            ``hasSettings`` …

        Raises:
            RequestFailed: There is no such bundle or project (status 404).
        """
        answer = await self.rest.addons.raw.get_all_settings(
            bundle_name=bundle_name or None,
            project_name=project_name or None,
            project_bundle_name=project_bundle_name or None,
            variant=variant or self.get_default_settings_variant(),
            site_id=(site_id or self.get_site_id()) if use_site else None,
        )
        settings: Any = answer.data
        return settings

    async def get_addons_studio_settings(
        self,
        bundle_name: Optional[str] = None,
        project_bundle_name: Optional[str] = None,
        variant: Optional[str] = None,
        site_id: Optional[str] = None,
        use_site: bool = True,
        only_values: bool = True,
    ) -> dict[str, Any]:
        """Read the studio's settings of all addons in a bundle.

        Args:
            bundle_name: Name of the bundle; the one in use for the variant by default.
            project_bundle_name: Name of a project's own bundle to read.
            variant: Settings variant; `get_default_settings_variant` by default.
            site_id: Site whose changes are applied too; that of the connection by default.
            use_site: Whether to apply the changes of a site at all.
            only_values: False for all that `get_bundle_settings` tells.

        Returns:
            Name of addon → its settings.

        Raises:
            RequestFailed: There is no such bundle (status 404).
        """
        found = await self.get_bundle_settings(
            bundle_name, None, project_bundle_name, variant=variant, site_id=site_id, use_site=use_site
        )
        return _values(found) if only_values else found

    async def get_addons_project_settings(
        self,
        project_name: str,
        bundle_name: Optional[str] = None,
        project_bundle_name: Optional[str] = None,
        variant: Optional[str] = None,
        site_id: Optional[str] = None,
        use_site: bool = True,
        only_values: bool = True,
    ) -> dict[str, Any]:
        """Read the settings of all addons in a bundle on a project.

        Args:
            project_name: Name of the project.
            bundle_name: Name of the bundle; the one in use for the variant by default.
            project_bundle_name: Name of the project's own bundle to read; the one in use by default.
            variant: Settings variant; `get_default_settings_variant` by default.
            site_id: Site whose changes are applied too; that of the connection by default.
            use_site: Whether to apply the changes of a site at all.
            only_values: False for all that `get_bundle_settings` tells.

        Returns:
            Name of addon → its settings.

        Raises:
            ValueError: No project is given; nothing is sent.
            RequestFailed: There is no such bundle or project (status 404).

        Example:
            settings = server.get_addons_project_settings("demo")
            print(settings["maya"]["workfile"])
        """
        if not project_name:
            raise ValueError("project_name is needed; get_addons_studio_settings reads the settings of the studio")
        found = await self.get_bundle_settings(
            bundle_name, project_name, project_bundle_name, variant=variant, site_id=site_id, use_site=use_site
        )
        return _values(found) if only_values else found

    async def get_addons_settings(
        self,
        bundle_name: Optional[str] = None,
        project_bundle_name: Optional[str] = None,
        project_name: Optional[str] = None,
        variant: Optional[str] = None,
        site_id: Optional[str] = None,
        use_site: bool = True,
        only_values: bool = True,
    ) -> dict[str, Any]:
        """Read the settings of all addons in a bundle, of a project or of the studio.

        Args:
            bundle_name: Name of the bundle; the one in use for the variant by default.
            project_bundle_name: Name of the project's own bundle to read; the one in use by default.
            project_name: Name of the project, None for the settings of the studio.
            variant: Settings variant; `get_default_settings_variant` by default.
            site_id: Site whose changes are applied too; that of the connection by default.
            use_site: Whether to apply the changes of a site at all.
            only_values: False for all that `get_bundle_settings` tells.

        Returns:
            Name of addon → its settings.

        Raises:
            RequestFailed: There is no such bundle or project (status 404).
        """
        found = await self.get_bundle_settings(
            bundle_name, project_name, project_bundle_name, variant=variant, site_id=site_id, use_site=use_site
        )
        return _values(found) if only_values else found


def _values(found: dict[str, Any]) -> dict[str, Any]:
    addons: list[dict[str, Any]] = found.get("addons") or []
    return {addon["name"]: addon.get("settings") or {} for addon in addons}
