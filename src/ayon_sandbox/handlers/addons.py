"""Addons: list, delete, and the settings of those that are there."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.addons import COLLECTION, addon_versions, require_addon
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import NotFound, Refusal
from ayon_sandbox.handlers.bundles import find_bundle
from ayon_sandbox.registry import Request, handles


def _status(request: Request, name: str, variant: str) -> str | None:
    bundle = find_bundle(request, None, variant)
    return mapping(bundle).get("addons", {}).get(name)


@handles("list_addons")
def list_addons(request: Request) -> object:
    """Return the addons with their versions."""
    out: list[dict[str, Any]] = []
    for name, versions in request.store.documents(COLLECTION).items():
        newest: dict[str, Any] = list(versions.values())[-1] if versions else {}
        item: dict[str, Any] = {
            "name": name,
            "title": newest.get("title") or name,
            "description": newest.get("description") or "",
            "addonType": newest.get("addonType") or "pipeline",
            "versions": {
                version: {
                    "hasSettings": bool(value.get("settings")),
                    "hasSiteSettings": bool(value.get("siteSettings")),
                }
                for version, value in versions.items()
            },
        }
        for variant in ("production", "staging"):
            version = _status(request, name, variant)
            if version:
                item[f"{variant}Version"] = version
        out.append(item)
    return {"addons": out}


@handles("get_installed_addons_list")
def get_installed_addons_list(request: Request) -> object:
    """Return the uploads of addons."""
    request.user.require_admin("Only admins can list installed addons")
    return {"items": [], "restartRequired": False}


@handles("upload_addon_zip_file")
def upload_addon_zip_file(request: Request) -> object:
    """Keep an uploaded addon, see `ayon_sandbox.addon_zip`."""
    from ayon_sandbox.addon_zip import install

    request.user.require_admin("Only admins can install addons")
    assert request.upload is not None
    return install(request)


@handles("delete_addon")
def delete_addon(request: Request) -> None:
    """Delete an addon with all its versions."""
    request.user.require_admin("Only admins can delete addons")
    if not request.store.documents(COLLECTION).delete(request.path["addon_name"]):
        raise NotFound("Addon not found")


@handles("delete_addon_version")
def delete_addon_version(request: Request) -> None:
    """Delete one version of an addon."""
    request.user.require_admin("Only admins can delete addons")
    name, version = request.path["addon_name"], request.path["addon_version"]
    versions = dict(addon_versions(request.store, name))
    if version not in versions:
        raise NotFound("Addon not found")
    del versions[version]
    if versions:
        request.store.documents(COLLECTION).put(name, versions)
    else:
        request.store.documents(COLLECTION).delete(name)


# ---------------------------------------------------------------------- settings


def _version(request: Request) -> dict[str, Any]:
    path = request.path
    return require_addon(request.store, path["addon_name"], path.get("addon_version") or path.get("version"))


def _defaults(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the defaults that a JSON schema declares."""
    out: dict[str, Any] = {}
    for name, item in mapping(schema.get("properties")).items():
        if item.get("type") == "object":
            out[name] = {**_defaults(item), **mapping(item.get("default"))}
        elif "default" in item:
            out[name] = item["default"]
    return out


def _key(request: Request, level: str) -> str:
    path = request.path
    version = path.get("addon_version") or path.get("version")
    parts = [level, path["addon_name"], str(version), request.query.get("variant") or "production"]
    if level != "studio":
        parts.append(path.get("project_name") or "")
    if level == "site":
        parts += [request.query.get("site_id") or request.raw_query.get("site") or "", request.user.name]
    return "|".join(parts)


def _overrides(request: Request, level: str) -> dict[str, Any]:
    return request.store.documents("addon_overrides").get(_key(request, level)) or {}


def _merge(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    out = dict(base)
    for key, value in over.items():
        known = out.get(key)
        out[key] = _merge(known, value) if isinstance(value, dict) and isinstance(known, dict) else value  # pyright: ignore[reportUnknownArgumentType]
    return out


def _put(request: Request, level: str, value: dict[str, Any]) -> None:
    request.store.documents("addon_overrides").put(_key(request, level), value)


@handles("get_addon_settings_schema")
def get_addon_settings_schema(request: Request) -> object:
    """Return the JSON schema of the settings."""
    return _version(request).get("settings") or {}


@handles("get_addon_project_settings_schema")
def get_addon_project_settings_schema(request: Request) -> object:
    """Return the JSON schema of the settings of a project."""
    return _version(request).get("settings") or {}


@handles("get_addon_site_settings_schema")
def get_addon_site_settings_schema(request: Request) -> object:
    """Return the JSON schema of the settings of a site."""
    return _version(request).get("siteSettings") or {}


def _studio_settings(request: Request) -> dict[str, Any]:
    defaults = _defaults(mapping(_version(request).get("settings")))
    return _merge(defaults, _overrides(request, "studio"))


@handles("get_addon_studio_settings")
def get_addon_studio_settings(request: Request) -> object:
    """Return the settings of the studio."""
    return _studio_settings(request)


@handles("set_addon_studio_settings")
def set_addon_studio_settings(request: Request) -> None:
    """Change settings of the studio."""
    request.user.require_manager("Only managers can change addon settings")
    _version(request)
    _put(request, "studio", _merge(_overrides(request, "studio"), request.body or {}))


@handles("get_addon_project_settings")
def get_addon_project_settings(request: Request) -> object:
    """Return the settings of a project: those of the studio with what the project says."""
    return _merge(_studio_settings(request), _overrides(request, "project"))


@handles("set_addon_project_settings")
def set_addon_project_settings(request: Request) -> None:
    """Change settings of a project."""
    request.user.require_manager("Only managers can change addon settings")
    _version(request)
    _put(request, "project", _merge(_overrides(request, "project"), request.body or {}))


@handles("get_addon_site_settings")
def get_addon_site_settings(request: Request) -> object:
    """Return the settings of a site."""
    schema = mapping(_version(request).get("siteSettings"))
    return _merge(_defaults(schema), _overrides(request, "site"))


@handles("set_addon_site_settings")
def set_addon_site_settings(request: Request) -> None:
    """Change the settings of a site."""
    _version(request)
    _put(request, "site", request.body or {})


def _override_tree(value: dict[str, Any], level: str) -> dict[str, Any]:
    out: dict[str, Any] = {}

    def walk(node: dict[str, Any], path: list[str]) -> None:
        for key, item in node.items():
            here = [*path, key]
            leaf = {"path": here, "level": level, "inGroup": None, "scope": ["studio", "project"]}
            if isinstance(item, dict):
                out["_".join(["root", *here])] = {**leaf, "type": "branch"}
                walk(item, here)  # pyright: ignore[reportUnknownArgumentType]
            else:
                out["_".join(["root", *here])] = {**leaf, "value": item}

    walk(value, [])
    return out


@handles("get_addon_studio_overrides")
def get_addon_studio_overrides(request: Request) -> object:
    """Return what the studio set."""
    _version(request)
    return _override_tree(_overrides(request, "studio"), "studio")


@handles("get_addon_project_overrides")
def get_addon_project_overrides(request: Request) -> object:
    """Return what the studio and the project set."""
    _version(request)
    return {
        **_override_tree(_overrides(request, "studio"), "studio"),
        **_override_tree(_overrides(request, "project"), "project"),
    }


@handles("delete_addon_studio_overrides")
def delete_addon_studio_overrides(request: Request) -> None:
    """Forget what the studio set."""
    request.user.require_manager("Only managers can change addon settings")
    _version(request)
    _put(request, "studio", {})


@handles("delete_addon_project_overrides")
def delete_addon_project_overrides(request: Request) -> None:
    """Forget what the project set."""
    request.user.require_manager("Only managers can change addon settings")
    _version(request)
    _put(request, "project", {})


def _modify(request: Request, level: str) -> None:
    """Pin values as overrides, or take overrides back."""
    request.user.require_manager("Only managers can change addon settings")
    _version(request)
    body = mapping(request.body)
    path: list[str] = sequence(body.get("path"))
    value = _overrides(request, level)
    if body.get("action") == "delete":
        node: Any = value
        for part in path[:-1]:
            node = node.get(part) or {}
        if path:
            node.pop(path[-1], None)
    else:
        current: Any = _studio_settings(request)
        for part in path:
            current = mapping(current).get(part)
        for part in reversed(path):
            current = {part: current}
        value = _merge(value, current)
    _put(request, level, value)


@handles("modify_studio_overrides")
def modify_studio_overrides(request: Request) -> None:
    """Change what the studio overrides."""
    _modify(request, "studio")


@handles("modify_project_overrides")
def modify_project_overrides(request: Request) -> None:
    """Change what a project overrides."""
    _modify(request, "project")


def _raw(name: str, level: str) -> None:
    def read(request: Request) -> object:
        # Whether there is such an addon is not looked at here, as on the real server.
        request.user.require_admin()
        return _overrides(request, level)

    def write(request: Request) -> None:
        request.user.require_admin()
        _put(request, level, request.body or {})

    handles(f"get_raw_addon_{name}_overrides")(read)
    handles(f"set_raw_addon_{name}_overrides")(write)


_raw("studio", "studio")
_raw("project", "project")


# ---------------------------------------------------------------------- all settings of a bundle


@handles("get_all_settings")
def get_all_settings(request: Request) -> object:
    """Return the settings of all addons of a bundle."""
    query = request.query
    bundle = find_bundle(request, query.get("bundle_name"), query.get("variant") or "production")
    if bundle is None:
        raise NotFound("Bundle not found", status_code=404)
    out: dict[str, Any] = {"bundleName": bundle["name"], "addons": [], "inheritedAddons": []}
    if query.get("project_name"):
        out = {"projectName": query["project_name"], **out}
    overrides = request.store.documents("addon_overrides")
    variant = query.get("variant") or "production"
    for name, version in bundle["addons"].items():
        manifest = addon_versions(request.store, name).get(version or "")
        if manifest is None:
            continue
        settings = _defaults(mapping(manifest.get("settings")))
        settings = _merge(settings, overrides.get("|".join(["studio", name, str(version), variant])) or {})
        if query.get("project_name"):
            key = "|".join(["project", name, str(version), variant, query["project_name"]])
            settings = _merge(settings, overrides.get(key) or {})
        out["addons"].append(
            {
                "name": name,
                "version": version,
                "title": manifest.get("title") or name,
                "hasSettings": bool(manifest.get("settings")),
                "hasProjectSettings": bool(manifest.get("settings")),
                "hasProjectSiteSettings": False,
                "hasSiteSettings": bool(manifest.get("siteSettings")),
                "hasStudioOverrides": None,
                "hasProjectOverrides": None,
                "hasProjectSiteOverrides": None,
                "settings": settings,
                "siteSettings": None,
                "isBroken": False,
                "reason": None,
            }
        )
    return out


@handles("get_all_addons_settings")
def get_all_addons_settings(request: Request) -> object:
    """Return settings and versions of all addons, in the older form."""
    out: dict[str, Any] = {"settings": {}, "versions": {}}
    variant = request.query.get("variant") or "production"
    bundle = find_bundle(request, None, variant)
    for name, version in mapping(bundle).get("addons", {}).items():
        manifest = addon_versions(request.store, name).get(version or "")
        if manifest is not None:
            overrides = request.store.documents("addon_overrides").get(
                "|".join(["studio", name, str(version), variant])
            )
            out["versions"][name] = version
            out["settings"][name] = _merge(_defaults(mapping(manifest.get("settings"))), overrides or {})
    return out


@handles("get_all_site_settings")
def get_all_site_settings(request: Request) -> object:
    """Return the site settings of all addons: none are kept together."""
    return {"settings": {}, "versions": {}}


@handles("configure_addons")
def configure_addons(request: Request) -> None:
    """Choose versions of addons, which bundles do since 1.0: nothing to do."""
    request.user.require_manager("Only managers can change addon settings")


# ---------------------------------------------------------------------- the market: the sandbox is offline


def _offline(_request: Request) -> object:
    raise Refusal("AYON server is in offline mode. Marketplace is not available", status=503)


for _name in (
    "market_addon_list",
    "market_addon_detail",
    "market_addon_version_detail",
    "get_releases",
    "get_release_info",
):
    handles(_name)(_offline)


@handles("get_licenses")
def get_licenses(request: Request) -> object:
    """Return the licences: none."""
    return {"licenses": [], "syncedAt": None}
