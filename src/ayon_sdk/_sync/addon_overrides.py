# Derived from src/ayon_sdk/_async/addon_overrides.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Overrides: what the studio, a project or a site has changed of an addon's settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Optional

from .addon_settings import need_project, refuse_site
from .connection import Connection

if TYPE_CHECKING:
    from ayon_rest.types import ModifyOverridesRequestModelDict


class AddonOverridesAPI(Connection):
    """Reading, pinning and deleting overrides."""

    def get_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        variant: Optional[str] = None,
        as_version: Optional[str] = None,
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
        answer = self.rest.addons.raw.get_addon_studio_overrides(
            addon_name, addon_version, variant=self._variant(variant), as_=as_version
        )
        return _plain(answer.data)

    def get_addon_project_overrides(
        self,
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
        need_project(project_name)
        answer = self.rest.addons.raw.get_addon_project_overrides(
            addon_name, addon_version, project_name, variant=self._variant(variant), as_=as_version, site_id=site_id
        )
        return _plain(answer.data)

    def get_addon_overrides(
        self,
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
        if project_name:
            return self.get_addon_project_overrides(
                addon_name, addon_version, project_name, variant, site_id, as_version
            )
        refuse_site(site_id)
        return self.get_addon_studio_overrides(addon_name, addon_version, variant, as_version)

    def modify_addon_studio_overrides(
        self,
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
        self.rest.addons.raw.modify_studio_overrides(
            addon_name, addon_version, _change(action, path), variant=self._variant(variant)
        )

    def modify_addon_project_overrides(
        self,
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
        need_project(project_name)
        self.rest.addons.raw.modify_project_overrides(
            addon_name,
            addon_version,
            project_name,
            _change(action, path),
            variant=self._variant(variant),
            site_id=site_id,
        )

    def modify_addon_overrides(
        self,
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
        if project_name:
            self.modify_addon_project_overrides(
                addon_name, addon_version, project_name, action, path, variant, site_id
            )
            return
        refuse_site(site_id)
        self.modify_addon_studio_overrides(addon_name, addon_version, action, path, variant)

    def delete_addon_studio_overrides(
        self, addon_name: str, addon_version: str, variant: Optional[str] = None
    ) -> None:
        """Delete all that the studio has changed of an addon's settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon.
            variant: Settings variant; `get_default_settings_variant` by default.

        Raises:
            RequestFailed: There is no such addon or version, or the user may not change it.
        """
        self.rest.addons.raw.delete_addon_studio_overrides(
            addon_name, addon_version, variant=self._variant(variant)
        )

    def delete_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        variant: Optional[str] = None,
        site_id: Optional[str] = None,
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
        need_project(project_name)
        self.rest.addons.raw.delete_addon_project_overrides(
            addon_name, addon_version, project_name, variant=self._variant(variant), site_id=site_id
        )

    def delete_addon_overrides(
        self,
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
        if project_name:
            self.delete_addon_project_overrides(addon_name, addon_version, project_name, variant, site_id)
            return
        refuse_site(site_id)
        self.delete_addon_studio_overrides(addon_name, addon_version, variant)

    def _variant(self, variant: Optional[str]) -> str:
        return variant or self.get_default_settings_variant()


def _plain(data: Any) -> dict[str, Any]:
    return data


def _change(action: Any, path: Any) -> ModifyOverridesRequestModelDict:
    names = [] if isinstance(path, (str, bytes)) else list(path)
    # Items of lists are told by their number.
    if not names or not all(isinstance(name, (str, int)) for name in names):
        raise TypeError(f"path takes the names that lead to a setting, e.g. ['nested', 'limit'], not {path!r}")
    return {"action": action, "path": names}
