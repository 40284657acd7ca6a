"""Operations of "Addons"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import UNSET, Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .. import models, types
    from ..core import Content, Raw, Unset

__all__ = ["Addons", "AsyncAddons", "AsyncRawAddons", "RawAddons"]

_CONFIGURE_ADDONS = Operation(
    "configure_addons",
    "POST",
    "/api/addons",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_DELETE_ADDON = Operation("delete_addon", "DELETE", "/api/addons/{addon_name}", True, answer="", since="1.0.0")
_DELETE_ADDON_PROJECT_OVERRIDES = Operation(
    "delete_addon_project_overrides",
    "DELETE",
    "/api/addons/{addon_name}/{version}/overrides/{project_name}",
    True,
    answer="",
    since="1.0.0",
)
_DELETE_ADDON_STUDIO_OVERRIDES = Operation(
    "delete_addon_studio_overrides",
    "DELETE",
    "/api/addons/{addon_name}/{addon_version}/overrides",
    True,
    answer="",
    since="1.0.0",
)
_DELETE_ADDON_VERSION = Operation(
    "delete_addon_version",
    "DELETE",
    "/api/addons/{addon_name}/{addon_version}",
    True,
    answer="",
    since="1.0.0",
)
_GET_ADDON_PROJECT_OVERRIDES = Operation(
    "get_addon_project_overrides",
    "GET",
    "/api/addons/{addon_name}/{version}/overrides/{project_name}",
    True,
    since="1.0.0",
    result=("dict", ("model", "settings_override", "SettingsOverride")),
)
_GET_ADDON_PROJECT_SETTINGS = Operation(
    "get_addon_project_settings",
    "GET",
    "/api/addons/{addon_name}/{version}/settings/{project_name}",
    True,
    since="1.0.0",
)
_GET_ADDON_PROJECT_SETTINGS_SCHEMA = Operation(
    "get_addon_project_settings_schema",
    "GET",
    "/api/addons/{addon_name}/{version}/schema/{project_name}",
    True,
    since="1.0.0",
)
_GET_ADDON_SETTINGS_SCHEMA = Operation(
    "get_addon_settings_schema",
    "GET",
    "/api/addons/{addon_name}/{addon_version}/schema",
    True,
    since="1.0.0",
)
_GET_ADDON_SITE_SETTINGS = Operation(
    "get_addon_site_settings",
    "GET",
    "/api/addons/{addon_name}/{version}/siteSettings",
    True,
    since="1.0.0",
)
_GET_ADDON_SITE_SETTINGS_SCHEMA = Operation(
    "get_addon_site_settings_schema",
    "GET",
    "/api/addons/{addon_name}/{version}/siteSettings/schema",
    True,
    since="1.0.0",
)
_GET_ADDON_STUDIO_OVERRIDES = Operation(
    "get_addon_studio_overrides",
    "GET",
    "/api/addons/{addon_name}/{addon_version}/overrides",
    True,
    since="1.0.0",
    result=("dict", ("model", "settings_override", "SettingsOverride")),
)
_GET_ADDON_STUDIO_SETTINGS = Operation(
    "get_addon_studio_settings",
    "GET",
    "/api/addons/{addon_name}/{addon_version}/settings",
    True,
    since="1.0.0",
)
_GET_ALL_ADDONS_SETTINGS = Operation(
    "get_all_addons_settings",
    "GET",
    "/api/settings/addons",
    True,
    since="1.0.0",
    result=("model", "addon_settings_response", "AddonSettingsResponse"),
)
_GET_ALL_SETTINGS = Operation(
    "get_all_settings",
    "GET",
    "/api/settings",
    True,
    since="1.0.0",
    result=("model", "all_settings_response_model", "AllSettingsResponseModel"),
)
_GET_ALL_SITE_SETTINGS = Operation(
    "get_all_site_settings",
    "GET",
    "/api/settings/addons/siteSettings",
    True,
    since="1.0.0",
    result=("model", "addon_settings_response", "AddonSettingsResponse"),
)
_GET_INSTALLED_ADDONS_LIST = Operation(
    "get_installed_addons_list",
    "GET",
    "/api/addons/install",
    True,
    since="1.0.0",
    result=("model", "addon_install_list_response_model", "AddonInstallListResponseModel"),
)
_GET_RAW_ADDON_PROJECT_OVERRIDES = Operation(
    "get_raw_addon_project_overrides",
    "GET",
    "/api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}",
    True,
    since="1.0.0",
)
_GET_RAW_ADDON_STUDIO_OVERRIDES = Operation(
    "get_raw_addon_studio_overrides",
    "GET",
    "/api/addons/{addon_name}/{addon_version}/rawOverrides",
    True,
    since="1.0.0",
)
_LIST_ADDONS = Operation(
    "list_addons",
    "GET",
    "/api/addons",
    True,
    since="1.0.0",
    result=("model", "list_addons_addon_list", "ListAddonsAddonList"),
)
_MODIFY_PROJECT_OVERRIDES = Operation(
    "modify_project_overrides",
    "POST",
    "/api/addons/{addon_name}/{version}/overrides/{project_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_MODIFY_STUDIO_OVERRIDES = Operation(
    "modify_studio_overrides",
    "POST",
    "/api/addons/{addon_name}/{addon_version}/overrides",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_ADDON_PROJECT_SETTINGS = Operation(
    "set_addon_project_settings",
    "POST",
    "/api/addons/{addon_name}/{version}/settings/{project_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_ADDON_SITE_SETTINGS = Operation(
    "set_addon_site_settings",
    "PUT",
    "/api/addons/{addon_name}/{version}/siteSettings",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_ADDON_STUDIO_SETTINGS = Operation(
    "set_addon_studio_settings",
    "POST",
    "/api/addons/{addon_name}/{addon_version}/settings",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_RAW_ADDON_PROJECT_OVERRIDES = Operation(
    "set_raw_addon_project_overrides",
    "PUT",
    "/api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_RAW_ADDON_STUDIO_OVERRIDES = Operation(
    "set_raw_addon_studio_overrides",
    "PUT",
    "/api/addons/{addon_name}/{addon_version}/rawOverrides",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UPLOAD_ADDON_ZIP_FILE = Operation(
    "upload_addon_zip_file",
    "POST",
    "/api/addons/install",
    False,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "install_addon_response_model", "InstallAddonResponseModel"),
)


class Addons(Api):
    """Operations of "Addons"."""

    @cached_property
    def raw(self) -> RawAddons:
        """The same operations, answering with status, headers and plain JSON."""
        return RawAddons(self._sender)

    def configure_addons(self, body: models.AddonConfigRequest | types.AddonConfigRequestDict) -> None:
        """Copy an addon's settings from one variant to another.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/addons; since server 1.0.0; deprecated by the server
        """
        return self._send(_CONFIGURE_ADDONS, body=body)

    def delete_addon(self, addon_name: str, *, purge: bool | None = None) -> None:
        """Delete an addon with all its versions from the server.

        Args:
            addon_name: Name of the addon.
            purge: Whether to delete its settings and data too. The server's default is False.

        DELETE /api/addons/{addon_name}; since server 1.0.0
        """
        return self._send(_DELETE_ADDON, (addon_name,), query=(("purge", purge),))

    def delete_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Remove all project or site overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        DELETE /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _DELETE_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    def delete_addon_studio_overrides(self, addon_name: str, addon_version: str, *, variant: str | None = None) -> None:
        """Remove all studio overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        DELETE /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return self._send(_DELETE_ADDON_STUDIO_OVERRIDES, (addon_name, addon_version), query=(("variant", variant),))

    def delete_addon_version(self, addon_name: str, addon_version: str, *, purge: bool | None = None) -> None:
        """Delete one version of an addon from the server.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            purge: Whether to delete its settings and data too. The server's default is False.

        DELETE /api/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return self._send(_DELETE_ADDON_VERSION, (addon_name, addon_version), query=(("purge", purge),))

    def get_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, models.SettingsOverride]:
        """List which of an addon's settings a project or site overrides.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, SettingsOverride]``.

        GET /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    def get_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read an addon's settings as they apply in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    def get_addon_project_settings_schema(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read the JSON schema of an addon's project settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/schema/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_PROJECT_SETTINGS_SCHEMA,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    def get_addon_settings_schema(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> dict[str, Any]:
        """Read the JSON schema of an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/schema; since server 1.0.0
        """
        return self._send(_GET_ADDON_SETTINGS_SCHEMA, (addon_name, addon_version), query=(("variant", variant),))

    def get_addon_site_settings(self, addon_name: str, version: str, *, site_id: str | None = None) -> dict[str, Any]:
        """Read an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return self._send(_GET_ADDON_SITE_SETTINGS, (addon_name, version), query=(("site_id", site_id),))

    def get_addon_site_settings_schema(self, addon_name: str, version: str) -> dict[str, Any]:
        """Read the JSON schema of an addon's site settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/siteSettings/schema; since server 1.0.0
        """
        return self._send(_GET_ADDON_SITE_SETTINGS_SCHEMA, (addon_name, version))

    def get_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> dict[str, models.SettingsOverride]:
        """List which studio settings of an addon differ from its defaults.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            The answer: ``dict[str, SettingsOverride]``.

        GET /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    def get_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> dict[str, Any]:
        """Read an addon's settings as they apply in the studio.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    def get_all_addons_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        project: str | None = None,
        site: str | None = None,
    ) -> models.AddonSettingsResponse:
        """Read the settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            project: Name of the project whose settings apply.
            site: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``AddonSettingsResponse``.

        GET /api/settings/addons; since server 1.0.0; deprecated by the server
        """
        return self._send(_GET_ALL_ADDONS_SETTINGS, query=(("variant", variant), ("project", project), ("site", site)))

    def get_all_settings(
        self,
        *,
        bundle_name: str | None = None,
        project_name: str | None = None,
        project_bundle_name: str | None = None,
        variant: str | None = None,
        summary: bool | None = None,
        site_id: str | None = None,
        limit: int | None = None,
    ) -> models.AllSettingsResponseModel:
        """Read the settings of all addons in a bundle.

        Args:
            bundle_name: Name of the bundle.
            project_name: Name of the project.
            project_bundle_name: Name of a project's own bundle to read instead of the bundle in use.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            summary: Whether to leave the settings out and answer only which addons there are. The server's default
                is False.
            site_id: Id of the site (workstation) whose settings apply.
            limit: How many at most. The server's default is 30.

        Returns:
            The answer: ``AllSettingsResponseModel``.

        GET /api/settings; since server 1.0.0
        """
        return self._send(
            _GET_ALL_SETTINGS,
            query=(
                ("bundle_name", bundle_name),
                ("project_name", project_name),
                ("project_bundle_name", project_bundle_name),
                ("variant", variant),
                ("summary", summary),
                ("site_id", site_id),
                ("limit", limit),
            ),
        )

    def get_all_site_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        site: str | None = None,
    ) -> models.AddonSettingsResponse:
        """Read the site settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``AddonSettingsResponse``.

        GET /api/settings/addons/siteSettings; since server 1.0.0; deprecated by the server
        """
        return self._send(_GET_ALL_SITE_SETTINGS, query=(("variant", variant), ("site", site)))

    def get_installed_addons_list(self) -> models.AddonInstallListResponseModel:
        """List recent addon installations and whether a restart is needed.

        Returns:
            The answer: ``AddonInstallListResponseModel``.

        GET /api/addons/install; since server 1.0.0
        """
        return self._send(_GET_INSTALLED_ADDONS_LIST)

    def get_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read the project or site overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    def get_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> dict[str, Any]:
        """Read the studio overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return self._send(_GET_RAW_ADDON_STUDIO_OVERRIDES, (addon_name, addon_version), query=(("variant", variant),))

    def list_addons(self, *, details: bool | None = None) -> models.ListAddonsAddonList:
        """List installed addons with their versions.

        Args:
            details: Whether to include the details of each version. The server's default is False.

        Returns:
            The answer: ``ListAddonsAddonList``.

        GET /api/addons; since server 1.0.0
        """
        return self._send(_LIST_ADDONS, query=(("details", details),))

    def modify_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Remove or pin one project or site override of an addon.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        POST /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _MODIFY_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    def modify_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
    ) -> None:
        """Remove or pin one studio override of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        POST /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return self._send(
            _MODIFY_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    def set_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Change an addon's settings in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        POST /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return self._send(
            _SET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    def set_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        body: dict[str, Any],
        *,
        site_id: str | None = None,
    ) -> None:
        """Replace an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            site_id: Id of the site (workstation) whose settings apply.

        PUT /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return self._send(_SET_ADDON_SITE_SETTINGS, (addon_name, version), query=(("site_id", site_id),), body=body)

    def set_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> None:
        """Change an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        POST /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return self._send(
            _SET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    def set_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Store project or site overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _SET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    def set_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> None:
        """Store studio overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return self._send(
            _SET_RAW_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    def upload_addon_zip_file(
        self,
        content: Content | Unset = UNSET,
        *,
        content_type: str = "application/octet-stream",
        url: str | None = None,
        addon_name: str | None = None,
        addon_version: str | None = None,
    ) -> models.InstallAddonResponseModel:
        """Install an addon from an uploaded zip file, or from a URL.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            url: Address to download the file from, instead of an upload.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            The answer: ``InstallAddonResponseModel``.

        POST /api/addons/install; since server 1.0.0
        """
        return self._send(
            _UPLOAD_ADDON_ZIP_FILE,
            query=(("url", url), ("addonName", addon_name), ("addonVersion", addon_version)),
            body=content,
            content_type=content_type,
        )


class AsyncAddons(AsyncApi):
    """Operations of "Addons", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawAddons:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawAddons(self._sender)

    async def configure_addons(self, body: models.AddonConfigRequest | types.AddonConfigRequestDict) -> None:
        """Copy an addon's settings from one variant to another.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/addons; since server 1.0.0; deprecated by the server
        """
        return await self._send(_CONFIGURE_ADDONS, body=body)

    async def delete_addon(self, addon_name: str, *, purge: bool | None = None) -> None:
        """Delete an addon with all its versions from the server.

        Args:
            addon_name: Name of the addon.
            purge: Whether to delete its settings and data too. The server's default is False.

        DELETE /api/addons/{addon_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ADDON, (addon_name,), query=(("purge", purge),))

    async def delete_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Remove all project or site overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        DELETE /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _DELETE_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    async def delete_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> None:
        """Remove all studio overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        DELETE /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return await self._send(
            _DELETE_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
        )

    async def delete_addon_version(self, addon_name: str, addon_version: str, *, purge: bool | None = None) -> None:
        """Delete one version of an addon from the server.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            purge: Whether to delete its settings and data too. The server's default is False.

        DELETE /api/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return await self._send(_DELETE_ADDON_VERSION, (addon_name, addon_version), query=(("purge", purge),))

    async def get_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, models.SettingsOverride]:
        """List which of an addon's settings a project or site overrides.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, SettingsOverride]``.

        GET /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    async def get_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read an addon's settings as they apply in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    async def get_addon_project_settings_schema(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read the JSON schema of an addon's project settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/schema/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_PROJECT_SETTINGS_SCHEMA,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    async def get_addon_settings_schema(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> dict[str, Any]:
        """Read the JSON schema of an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/schema; since server 1.0.0
        """
        return await self._send(_GET_ADDON_SETTINGS_SCHEMA, (addon_name, addon_version), query=(("variant", variant),))

    async def get_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        *,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return await self._send(_GET_ADDON_SITE_SETTINGS, (addon_name, version), query=(("site_id", site_id),))

    async def get_addon_site_settings_schema(self, addon_name: str, version: str) -> dict[str, Any]:
        """Read the JSON schema of an addon's site settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{version}/siteSettings/schema; since server 1.0.0
        """
        return await self._send(_GET_ADDON_SITE_SETTINGS_SCHEMA, (addon_name, version))

    async def get_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> dict[str, models.SettingsOverride]:
        """List which studio settings of an addon differ from its defaults.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            The answer: ``dict[str, SettingsOverride]``.

        GET /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    async def get_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> dict[str, Any]:
        """Read an addon's settings as they apply in the studio.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    async def get_all_addons_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        project: str | None = None,
        site: str | None = None,
    ) -> models.AddonSettingsResponse:
        """Read the settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            project: Name of the project whose settings apply.
            site: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``AddonSettingsResponse``.

        GET /api/settings/addons; since server 1.0.0; deprecated by the server
        """
        return await self._send(
            _GET_ALL_ADDONS_SETTINGS,
            query=(("variant", variant), ("project", project), ("site", site)),
        )

    async def get_all_settings(
        self,
        *,
        bundle_name: str | None = None,
        project_name: str | None = None,
        project_bundle_name: str | None = None,
        variant: str | None = None,
        summary: bool | None = None,
        site_id: str | None = None,
        limit: int | None = None,
    ) -> models.AllSettingsResponseModel:
        """Read the settings of all addons in a bundle.

        Args:
            bundle_name: Name of the bundle.
            project_name: Name of the project.
            project_bundle_name: Name of a project's own bundle to read instead of the bundle in use.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            summary: Whether to leave the settings out and answer only which addons there are. The server's default
                is False.
            site_id: Id of the site (workstation) whose settings apply.
            limit: How many at most. The server's default is 30.

        Returns:
            The answer: ``AllSettingsResponseModel``.

        GET /api/settings; since server 1.0.0
        """
        return await self._send(
            _GET_ALL_SETTINGS,
            query=(
                ("bundle_name", bundle_name),
                ("project_name", project_name),
                ("project_bundle_name", project_bundle_name),
                ("variant", variant),
                ("summary", summary),
                ("site_id", site_id),
                ("limit", limit),
            ),
        )

    async def get_all_site_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        site: str | None = None,
    ) -> models.AddonSettingsResponse:
        """Read the site settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``AddonSettingsResponse``.

        GET /api/settings/addons/siteSettings; since server 1.0.0; deprecated by the server
        """
        return await self._send(_GET_ALL_SITE_SETTINGS, query=(("variant", variant), ("site", site)))

    async def get_installed_addons_list(self) -> models.AddonInstallListResponseModel:
        """List recent addon installations and whether a restart is needed.

        Returns:
            The answer: ``AddonInstallListResponseModel``.

        GET /api/addons/install; since server 1.0.0
        """
        return await self._send(_GET_INSTALLED_ADDONS_LIST)

    async def get_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> dict[str, Any]:
        """Read the project or site overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    async def get_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> dict[str, Any]:
        """Read the studio overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return await self._send(
            _GET_RAW_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
        )

    async def list_addons(self, *, details: bool | None = None) -> models.ListAddonsAddonList:
        """List installed addons with their versions.

        Args:
            details: Whether to include the details of each version. The server's default is False.

        Returns:
            The answer: ``ListAddonsAddonList``.

        GET /api/addons; since server 1.0.0
        """
        return await self._send(_LIST_ADDONS, query=(("details", details),))

    async def modify_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Remove or pin one project or site override of an addon.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        POST /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _MODIFY_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    async def modify_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
    ) -> None:
        """Remove or pin one studio override of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        POST /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return await self._send(
            _MODIFY_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    async def set_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Change an addon's settings in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        POST /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return await self._send(
            _SET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    async def set_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        body: dict[str, Any],
        *,
        site_id: str | None = None,
    ) -> None:
        """Replace an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            site_id: Id of the site (workstation) whose settings apply.

        PUT /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return await self._send(
            _SET_ADDON_SITE_SETTINGS,
            (addon_name, version),
            query=(("site_id", site_id),),
            body=body,
        )

    async def set_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> None:
        """Change an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        POST /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return await self._send(
            _SET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    async def set_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> None:
        """Store project or site overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _SET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    async def set_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> None:
        """Store studio overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return await self._send(
            _SET_RAW_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    async def upload_addon_zip_file(
        self,
        content: Content | Unset = UNSET,
        *,
        content_type: str = "application/octet-stream",
        url: str | None = None,
        addon_name: str | None = None,
        addon_version: str | None = None,
    ) -> models.InstallAddonResponseModel:
        """Install an addon from an uploaded zip file, or from a URL.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            url: Address to download the file from, instead of an upload.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            The answer: ``InstallAddonResponseModel``.

        POST /api/addons/install; since server 1.0.0
        """
        return await self._send(
            _UPLOAD_ADDON_ZIP_FILE,
            query=(("url", url), ("addonName", addon_name), ("addonVersion", addon_version)),
            body=content,
            content_type=content_type,
        )


class RawAddons(RawApi):
    """Operations of "Addons", without models."""

    def configure_addons(self, body: models.AddonConfigRequest | types.AddonConfigRequestDict) -> Raw[None]:
        """Copy an addon's settings from one variant to another.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons; since server 1.0.0; deprecated by the server
        """
        return self._send(_CONFIGURE_ADDONS, body=body)

    def delete_addon(self, addon_name: str, *, purge: bool | None = None) -> Raw[None]:
        """Delete an addon with all its versions from the server.

        Args:
            addon_name: Name of the addon.
            purge: Whether to delete its settings and data too. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}; since server 1.0.0
        """
        return self._send(_DELETE_ADDON, (addon_name,), query=(("purge", purge),))

    def delete_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Remove all project or site overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _DELETE_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    def delete_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Remove all studio overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return self._send(_DELETE_ADDON_STUDIO_OVERRIDES, (addon_name, addon_version), query=(("variant", variant),))

    def delete_addon_version(self, addon_name: str, addon_version: str, *, purge: bool | None = None) -> Raw[None]:
        """Delete one version of an addon from the server.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            purge: Whether to delete its settings and data too. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return self._send(_DELETE_ADDON_VERSION, (addon_name, addon_version), query=(("purge", purge),))

    def get_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, types.SettingsOverrideDict]]:
        """List which of an addon's settings a project or site overrides.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    def get_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read an addon's settings as they apply in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    def get_addon_project_settings_schema(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the JSON schema of an addon's project settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/schema/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_PROJECT_SETTINGS_SCHEMA,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    def get_addon_settings_schema(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the JSON schema of an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/schema; since server 1.0.0
        """
        return self._send(_GET_ADDON_SETTINGS_SCHEMA, (addon_name, addon_version), query=(("variant", variant),))

    def get_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        *,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return self._send(_GET_ADDON_SITE_SETTINGS, (addon_name, version), query=(("site_id", site_id),))

    def get_addon_site_settings_schema(self, addon_name: str, version: str) -> Raw[dict[str, Any]]:
        """Read the JSON schema of an addon's site settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/siteSettings/schema; since server 1.0.0
        """
        return self._send(_GET_ADDON_SITE_SETTINGS_SCHEMA, (addon_name, version))

    def get_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> Raw[dict[str, types.SettingsOverrideDict]]:
        """List which studio settings of an addon differ from its defaults.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    def get_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read an addon's settings as they apply in the studio.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return self._send(
            _GET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    def get_all_addons_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        project: str | None = None,
        site: str | None = None,
    ) -> Raw[types.AddonSettingsResponseDict]:
        """Read the settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            project: Name of the project whose settings apply.
            site: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/settings/addons; since server 1.0.0; deprecated by the server
        """
        return self._send(_GET_ALL_ADDONS_SETTINGS, query=(("variant", variant), ("project", project), ("site", site)))

    def get_all_settings(
        self,
        *,
        bundle_name: str | None = None,
        project_name: str | None = None,
        project_bundle_name: str | None = None,
        variant: str | None = None,
        summary: bool | None = None,
        site_id: str | None = None,
        limit: int | None = None,
    ) -> Raw[types.AllSettingsResponseModelDict]:
        """Read the settings of all addons in a bundle.

        Args:
            bundle_name: Name of the bundle.
            project_name: Name of the project.
            project_bundle_name: Name of a project's own bundle to read instead of the bundle in use.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            summary: Whether to leave the settings out and answer only which addons there are. The server's default
                is False.
            site_id: Id of the site (workstation) whose settings apply.
            limit: How many at most. The server's default is 30.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/settings; since server 1.0.0
        """
        return self._send(
            _GET_ALL_SETTINGS,
            query=(
                ("bundle_name", bundle_name),
                ("project_name", project_name),
                ("project_bundle_name", project_bundle_name),
                ("variant", variant),
                ("summary", summary),
                ("site_id", site_id),
                ("limit", limit),
            ),
        )

    def get_all_site_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        site: str | None = None,
    ) -> Raw[types.AddonSettingsResponseDict]:
        """Read the site settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/settings/addons/siteSettings; since server 1.0.0; deprecated by the server
        """
        return self._send(_GET_ALL_SITE_SETTINGS, query=(("variant", variant), ("site", site)))

    def get_installed_addons_list(self) -> Raw[types.AddonInstallListResponseModelDict]:
        """List recent addon installations and whether a restart is needed.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/install; since server 1.0.0
        """
        return self._send(_GET_INSTALLED_ADDONS_LIST)

    def get_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the project or site overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _GET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    def get_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the studio overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return self._send(_GET_RAW_ADDON_STUDIO_OVERRIDES, (addon_name, addon_version), query=(("variant", variant),))

    def list_addons(self, *, details: bool | None = None) -> Raw[types.ListAddonsAddonListDict]:
        """List installed addons with their versions.

        Args:
            details: Whether to include the details of each version. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons; since server 1.0.0
        """
        return self._send(_LIST_ADDONS, query=(("details", details),))

    def modify_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Remove or pin one project or site override of an addon.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _MODIFY_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    def modify_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Remove or pin one studio override of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return self._send(
            _MODIFY_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    def set_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Change an addon's settings in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return self._send(
            _SET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    def set_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        body: dict[str, Any],
        *,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Replace an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return self._send(_SET_ADDON_SITE_SETTINGS, (addon_name, version), query=(("site_id", site_id),), body=body)

    def set_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Change an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return self._send(
            _SET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    def set_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Store project or site overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return self._send(
            _SET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    def set_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Store studio overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return self._send(
            _SET_RAW_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    def upload_addon_zip_file(
        self,
        content: Content | Unset = UNSET,
        *,
        content_type: str = "application/octet-stream",
        url: str | None = None,
        addon_name: str | None = None,
        addon_version: str | None = None,
    ) -> Raw[types.InstallAddonResponseModelDict]:
        """Install an addon from an uploaded zip file, or from a URL.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            url: Address to download the file from, instead of an upload.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/install; since server 1.0.0
        """
        return self._send(
            _UPLOAD_ADDON_ZIP_FILE,
            query=(("url", url), ("addonName", addon_name), ("addonVersion", addon_version)),
            body=content,
            content_type=content_type,
        )


class AsyncRawAddons(AsyncRawApi):
    """Operations of "Addons", asynchronous, without models."""

    async def configure_addons(self, body: models.AddonConfigRequest | types.AddonConfigRequestDict) -> Raw[None]:
        """Copy an addon's settings from one variant to another.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons; since server 1.0.0; deprecated by the server
        """
        return await self._send(_CONFIGURE_ADDONS, body=body)

    async def delete_addon(self, addon_name: str, *, purge: bool | None = None) -> Raw[None]:
        """Delete an addon with all its versions from the server.

        Args:
            addon_name: Name of the addon.
            purge: Whether to delete its settings and data too. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ADDON, (addon_name,), query=(("purge", purge),))

    async def delete_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Remove all project or site overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _DELETE_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    async def delete_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Remove all studio overrides of an addon version.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return await self._send(
            _DELETE_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
        )

    async def delete_addon_version(
        self,
        addon_name: str,
        addon_version: str,
        *,
        purge: bool | None = None,
    ) -> Raw[None]:
        """Delete one version of an addon from the server.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            purge: Whether to delete its settings and data too. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return await self._send(_DELETE_ADDON_VERSION, (addon_name, addon_version), query=(("purge", purge),))

    async def get_addon_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, types.SettingsOverrideDict]]:
        """List which of an addon's settings a project or site overrides.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    async def get_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read an addon's settings as they apply in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("as", as_), ("site_id", site_id)),
        )

    async def get_addon_project_settings_schema(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the JSON schema of an addon's project settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/schema/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_PROJECT_SETTINGS_SCHEMA,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    async def get_addon_settings_schema(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the JSON schema of an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/schema; since server 1.0.0
        """
        return await self._send(_GET_ADDON_SETTINGS_SCHEMA, (addon_name, addon_version), query=(("variant", variant),))

    async def get_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        *,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return await self._send(_GET_ADDON_SITE_SETTINGS, (addon_name, version), query=(("site_id", site_id),))

    async def get_addon_site_settings_schema(self, addon_name: str, version: str) -> Raw[dict[str, Any]]:
        """Read the JSON schema of an addon's site settings.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{version}/siteSettings/schema; since server 1.0.0
        """
        return await self._send(_GET_ADDON_SITE_SETTINGS_SCHEMA, (addon_name, version))

    async def get_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> Raw[dict[str, types.SettingsOverrideDict]]:
        """List which studio settings of an addon differ from its defaults.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    async def get_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
        as_: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read an addon's settings as they apply in the studio.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            as_: Version of the addon in whose form to answer, converted if need be.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return await self._send(
            _GET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant), ("as", as_)),
        )

    async def get_all_addons_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        project: str | None = None,
        site: str | None = None,
    ) -> Raw[types.AddonSettingsResponseDict]:
        """Read the settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            project: Name of the project whose settings apply.
            site: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/settings/addons; since server 1.0.0; deprecated by the server
        """
        return await self._send(
            _GET_ALL_ADDONS_SETTINGS,
            query=(("variant", variant), ("project", project), ("site", site)),
        )

    async def get_all_settings(
        self,
        *,
        bundle_name: str | None = None,
        project_name: str | None = None,
        project_bundle_name: str | None = None,
        variant: str | None = None,
        summary: bool | None = None,
        site_id: str | None = None,
        limit: int | None = None,
    ) -> Raw[types.AllSettingsResponseModelDict]:
        """Read the settings of all addons in a bundle.

        Args:
            bundle_name: Name of the bundle.
            project_name: Name of the project.
            project_bundle_name: Name of a project's own bundle to read instead of the bundle in use.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            summary: Whether to leave the settings out and answer only which addons there are. The server's default
                is False.
            site_id: Id of the site (workstation) whose settings apply.
            limit: How many at most. The server's default is 30.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/settings; since server 1.0.0
        """
        return await self._send(
            _GET_ALL_SETTINGS,
            query=(
                ("bundle_name", bundle_name),
                ("project_name", project_name),
                ("project_bundle_name", project_bundle_name),
                ("variant", variant),
                ("summary", summary),
                ("site_id", site_id),
                ("limit", limit),
            ),
        )

    async def get_all_site_settings(
        self,
        *,
        variant: Literal["production", "staging"] | str | None = None,
        site: str | None = None,
    ) -> Raw[types.AddonSettingsResponseDict]:
        """Read the site settings of all addons in the bundle of a variant.

        Args:
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/settings/addons/siteSettings; since server 1.0.0; deprecated by the server
        """
        return await self._send(_GET_ALL_SITE_SETTINGS, query=(("variant", variant), ("site", site)))

    async def get_installed_addons_list(self) -> Raw[types.AddonInstallListResponseModelDict]:
        """List recent addon installations and whether a restart is needed.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/install; since server 1.0.0
        """
        return await self._send(_GET_INSTALLED_ADDONS_LIST)

    async def get_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the project or site overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _GET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
        )

    async def get_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        *,
        variant: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the studio overrides of an addon exactly as stored.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return await self._send(
            _GET_RAW_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
        )

    async def list_addons(self, *, details: bool | None = None) -> Raw[types.ListAddonsAddonListDict]:
        """List installed addons with their versions.

        Args:
            details: Whether to include the details of each version. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/addons; since server 1.0.0
        """
        return await self._send(_LIST_ADDONS, query=(("details", details),))

    async def modify_project_overrides(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Remove or pin one project or site override of an addon.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{version}/overrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _MODIFY_PROJECT_OVERRIDES,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    async def modify_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: models.ModifyOverridesRequestModel | types.ModifyOverridesRequestModelDict,
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Remove or pin one studio override of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{addon_version}/overrides; since server 1.0.0
        """
        return await self._send(
            _MODIFY_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    async def set_addon_project_settings(
        self,
        addon_name: str,
        version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Change an addon's settings in a project, or on a site of it.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{version}/settings/{project_name}; since server 1.0.0
        """
        return await self._send(
            _SET_ADDON_PROJECT_SETTINGS,
            (addon_name, version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    async def set_addon_site_settings(
        self,
        addon_name: str,
        version: str,
        body: dict[str, Any],
        *,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Replace an addon's settings of the current user on a site.

        Args:
            addon_name: Name of the addon.
            version: Version, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/addons/{addon_name}/{version}/siteSettings; since server 1.0.0
        """
        return await self._send(
            _SET_ADDON_SITE_SETTINGS,
            (addon_name, version),
            query=(("site_id", site_id),),
            body=body,
        )

    async def set_addon_studio_settings(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Change an addon's studio settings.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/{addon_name}/{addon_version}/settings; since server 1.0.0
        """
        return await self._send(
            _SET_ADDON_STUDIO_SETTINGS,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    async def set_raw_addon_project_overrides(
        self,
        addon_name: str,
        addon_version: str,
        project_name: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
        site_id: str | None = None,
    ) -> Raw[None]:
        """Store project or site overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".
            site_id: Id of the site (workstation) whose settings apply.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}; since server 1.0.0
        """
        return await self._send(
            _SET_RAW_ADDON_PROJECT_OVERRIDES,
            (addon_name, addon_version, project_name),
            query=(("variant", variant), ("site_id", site_id)),
            body=body,
        )

    async def set_raw_addon_studio_overrides(
        self,
        addon_name: str,
        addon_version: str,
        body: dict[str, Any],
        *,
        variant: str | None = None,
    ) -> Raw[None]:
        """Store studio overrides of an addon without validating them.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/addons/{addon_name}/{addon_version}/rawOverrides; since server 1.0.0
        """
        return await self._send(
            _SET_RAW_ADDON_STUDIO_OVERRIDES,
            (addon_name, addon_version),
            query=(("variant", variant),),
            body=body,
        )

    async def upload_addon_zip_file(
        self,
        content: Content | Unset = UNSET,
        *,
        content_type: str = "application/octet-stream",
        url: str | None = None,
        addon_name: str | None = None,
        addon_version: str | None = None,
    ) -> Raw[types.InstallAddonResponseModelDict]:
        """Install an addon from an uploaded zip file, or from a URL.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            url: Address to download the file from, instead of an upload.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/addons/install; since server 1.0.0
        """
        return await self._send(
            _UPLOAD_ADDON_ZIP_FILE,
            query=(("url", url), ("addonName", addon_name), ("addonVersion", addon_version)),
            body=content,
            content_type=content_type,
        )
