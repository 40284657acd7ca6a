"""Settings of addons: of the studio, of projects, of sites, and what each of them overrides."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.addon_overrides import AddonOverrides, SiteSettings
from ayon_sandbox.addon_settings import InvalidSettings, value_at, with_value, without_value
from ayon_sandbox.addons import addon_versions, require_addon
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.entities.permissions import require_project_level
from ayon_sandbox.errors import BadRequest, Forbidden, NotFound, ServerFault
from ayon_sandbox.handlers.bundles import addons_in_use, find_bundle
from ayon_sandbox.registry import Request, handles


def _version_name(request: Request) -> str:
    path = request.path
    return path.get("addon_version") or path["version"]


def _manifest(request: Request) -> dict[str, Any]:
    return require_addon(request.store, request.path["addon_name"], _version_name(request))


def _site(request: Request) -> str | None:
    """Return the site that the query names; that of the client's header is not meant here."""
    return request.raw_query.get("site_id") or request.raw_query.get("site") or None


def _variant(request: Request) -> str:
    return request.query.get("variant") or "production"


class _Level:
    """Where a request reads or writes: the studio, a project, a site in a project."""

    def __init__(self, request: Request, version: str | None = None) -> None:
        self._request = request
        self.project = request.path.get("project_name")
        self.site = _site(request) if self.project else None
        self._where = (self.project, self.site, request.user.name if self.site else None)
        name = request.path["addon_name"]
        self.overrides = AddonOverrides(request.store, name, version or _version_name(request), _variant(request))

    def require_write(self) -> None:
        """Refuse those who may not change settings here.

        Raises:
            Forbidden: The user may not.
        """
        if self.project is not None:
            require_project_level(self._request.store, self._request.user, self.project, "settings", 2)
        else:
            self._request.user.require_manager("Forbidden")

    def get(self) -> dict[str, Any]:
        return self.overrides.get(*self._where)

    def put(self, values: dict[str, Any]) -> None:
        self.overrides.put(values, *self._where)

    def inherited(self) -> dict[str, Any]:
        return self.overrides.inherited(self.project, self.site)

    def settings(self) -> dict[str, Any]:
        return self.overrides.settings(*self._where)


# ---------------------------------------------------------------------- schemas


@handles("get_addon_settings_schema")
def get_addon_settings_schema(request: Request) -> object:
    """Return the JSON schema of the settings."""
    manifest = _manifest(request)
    if not manifest.get("settings"):
        return {}
    return {**manifest["settings"], "title": f"{manifest.get('title') or manifest['name']} {manifest['version']}"}


handles("get_addon_project_settings_schema")(get_addon_settings_schema)


@handles("get_addon_site_settings_schema")
def get_addon_site_settings_schema(request: Request) -> object:
    """Return the JSON schema of the settings of a site."""
    return _manifest(request).get("siteSettings") or {}


# ---------------------------------------------------------------------- settings


def _get_settings(request: Request) -> object:
    _manifest(request)
    return _Level(request).settings()


def _set_settings(request: Request) -> None:
    """Save what differs from what is inherited, and what was overridden before."""
    level = _Level(request)
    level.require_write()
    _manifest(request)
    body = mapping(request.body)
    schema, inherited = level.overrides.schema, level.inherited()
    try:
        values = schema.complete(body)
    except InvalidSettings as error:
        raise BadRequest("Invalid settings", errors=[{"loc": [], "msg": str(error), "type": "value_error"}]) from None
    overrides = schema.overrides(values, inherited, level.get())
    for path in sequence(body.get("__unpinned_fields__")):
        overrides = without_value(overrides, path)
    for path in sequence(body.get("__pinned_fields__")):
        overrides = _pinned(overrides, values, path)
    level.put(overrides)


def _pinned(overrides: dict[str, Any], values: dict[str, Any], path: list[str]) -> dict[str, Any]:
    try:
        return with_value(overrides, path, value_at(values, path))
    except KeyError as error:
        # A real server does not handle it either.
        raise ServerFault(f"KeyError: {error.args[0]} is not present in the settings") from None


handles("get_addon_studio_settings")(_get_settings)
handles("get_addon_project_settings")(_get_settings)
handles("set_addon_studio_settings")(_set_settings)
handles("set_addon_project_settings")(_set_settings)


def _site_settings(request: Request, site: str) -> SiteSettings:
    name, version = request.path["addon_name"], _version_name(request)
    return SiteSettings(request.store, name, version, site, request.user.name)


@handles("get_addon_site_settings")
def get_addon_site_settings(request: Request) -> object:
    """Return what the user has set for a site."""
    _manifest(request)
    site = _site(request)
    return {} if site is None else _site_settings(request, site).get()


@handles("set_addon_site_settings")
def set_addon_site_settings(request: Request) -> None:
    """Change what the user has set for a site."""
    _manifest(request)
    site = _site(request)
    if site is None or site not in request.store.documents("sites"):
        raise ServerFault(f"site_id '{site}' is not present in table \"sites\".", error="foreign-key-violation")
    try:
        _site_settings(request, site).put(mapping(request.body))
    except InvalidSettings:
        raise BadRequest("Invalid settings") from None


# ---------------------------------------------------------------------- overrides


def _get_overrides(request: Request) -> object:
    """Describe what is overridden here; for a site what its project overrides, too."""
    if "project_name" not in request.path:
        request.user.require_manager("Forbidden")
    _manifest(request)
    level = _Level(request)
    schema = level.overrides.schema
    if level.project is None:
        return schema.tree(level.get(), "studio")
    tree = schema.tree(level.overrides.get(level.project), "project")
    return {**tree, **schema.tree(level.get(), "site")} if level.site else tree


def _delete_overrides(request: Request) -> None:
    level = _Level(request)
    level.require_write()
    _manifest(request)
    level.put({})


def _modify_overrides(request: Request) -> None:
    """Make a value an override as it is, or take an override back."""
    level = _Level(request)
    level.require_write()
    _manifest(request)
    path: list[str] = sequence(mapping(request.body).get("path"))
    if request.body.get("action") == "delete":
        level.put(without_value(level.get(), path))
    else:
        level.put(_pinned(level.get(), level.settings(), path))


handles("get_addon_studio_overrides")(_get_overrides)
handles("get_addon_project_overrides")(_get_overrides)
handles("delete_addon_studio_overrides")(_delete_overrides)
handles("delete_addon_project_overrides")(_delete_overrides)
handles("modify_studio_overrides")(_modify_overrides)
handles("modify_project_overrides")(_modify_overrides)


def _get_raw(request: Request) -> object:
    # Whether there is such an addon is not looked at here, as on the real server.
    request.user.require_admin("Only admins can access raw overrides")
    return _Level(request).get()


def _set_raw(request: Request) -> None:
    request.user.require_admin("Only admins can access raw overrides")
    _Level(request).put(mapping(request.body))


handles("get_raw_addon_studio_overrides")(_get_raw)
handles("get_raw_addon_project_overrides")(_get_raw)
handles("set_raw_addon_studio_overrides")(_set_raw)
handles("set_raw_addon_project_overrides")(_set_raw)


# ---------------------------------------------------------------------- all settings of a bundle


@handles("get_all_settings")
def get_all_settings(request: Request) -> object:
    """Return the settings of all addons of a bundle."""
    query, variant = request.query, _variant(request)
    bundle = find_bundle(request, query.get("bundle_name"), variant)
    if bundle is None:
        raise NotFound("Bundle not found")
    project: str | None = query.get("project_name") or None
    site = _site(request) if project else None
    out: dict[str, Any] = {"bundleName": bundle["name"], "addons": [], "inheritedAddons": []}
    if project:
        out = {"projectName": project, **out}
    for name, version in addons_in_use(request, bundle, project, variant).items():
        manifest = addon_versions(request.store, name).get(version)
        if manifest is None:
            continue
        overrides = AddonOverrides(request.store, name, version, variant)
        user = request.user.name
        settings = overrides.settings(project, site, user if site else None)
        out["addons"].append(
            {
                "name": name,
                "version": version,
                "title": manifest.get("title") or name,
                "hasSettings": bool(manifest.get("settings")),
                "hasProjectSettings": bool(manifest.get("settings")),
                "hasProjectSiteSettings": False,
                "hasSiteSettings": bool(manifest.get("siteSettings")),
                "hasStudioOverrides": bool(overrides.get()),
                "hasProjectOverrides": bool(overrides.get(project)) if project else None,
                "hasProjectSiteOverrides": bool(overrides.get(project, site, user)) if site else None,
                "settings": settings,
                "siteSettings": SiteSettings(request.store, name, version, site, user).get() if site else None,
                "isBroken": False,
                "reason": None,
            }
        )
    return out


@handles("get_all_addons_settings")
def get_all_addons_settings(request: Request) -> object:
    """Return settings and versions of all addons in use, in the older form."""
    out: dict[str, Any] = {"settings": {}, "versions": {}}
    variant, project = _variant(request), request.query.get("project") or None
    site = request.query.get("site") if project else None
    bundle = find_bundle(request, None, variant)
    if bundle is None:
        return out
    for name, version in addons_in_use(request, bundle, project, variant).items():
        if version in addon_versions(request.store, name):
            overrides = AddonOverrides(request.store, name, version, variant)
            out["versions"][name] = version
            out["settings"][name] = overrides.settings(project, site, request.user.name if site else None)
    return out


@handles("get_all_site_settings")
def get_all_site_settings(request: Request) -> object:
    """Return the site settings of all addons in use."""
    out: dict[str, Any] = {"settings": {}, "versions": {}}
    variant, site = _variant(request), request.query.get("site")
    bundle = find_bundle(request, None, variant)
    if bundle is None or not site:
        return out
    for name, version in addons_in_use(request, bundle, None, variant).items():
        manifest = addon_versions(request.store, name).get(version)
        if manifest is not None and manifest.get("siteSettings"):
            out["versions"][name] = version
            out["settings"][name] = SiteSettings(request.store, name, version, site, request.user.name).get()
    return out


@handles("configure_addons")
def configure_addons(request: Request) -> None:
    """Choose versions of addons, which bundles do since 1.0: nothing to do."""
    if not request.user.is_manager:
        raise Forbidden("Only managers can change addon settings")
