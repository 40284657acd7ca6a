"""Bundles: which addons, installer and dependency packages a studio, or a project, uses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ayon_sandbox.addon_overrides import AddonOverrides, copy_overrides
from ayon_sandbox.addons import COLLECTION as ADDONS
from ayon_sandbox.addons import addon_versions, require_addon
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import BadRequest, Conflict, NotFound, ServerFault
from ayon_sandbox.registry import Request, handles

_COLLECTION = "bundles"
_PLATFORMS = ("windows", "linux", "darwin")
_INHERIT, _DISABLE = "__inherit__", "__disable__"


def _bodies(request: Request) -> list[dict[str, Any]]:
    """Return all bundles, the newest first."""
    rows = request.store.documents(_COLLECTION).rows()
    return [{"name": row["name"], "createdAt": row["created_at"], **row["value"]} for row in reversed(rows)]


def find_bundle(request: Request, name: str | None, variant: str = "production") -> dict[str, Any] | None:
    """Return a bundle by name, or the one of a variant; None when there is none."""
    for body in _bodies(request):
        if name is not None:
            if body["name"] == name:
                return body
        elif (variant == "production" and body["isProduction"]) or (variant == "staging" and body["isStaging"]):
            return body
    if name is None and variant not in ("production", "staging"):
        return next((body for body in _bodies(request) if body["name"] == variant and body["isDev"]), None)
    return None


def _issues(request: Request, addons: Mapping[str, str | None]) -> list[dict[str, Any]]:
    return [
        {
            "severity": "error",
            "addon": name,
            "message": f"{name} {version} is not active",
            "requiredAddon": name,
        }
        for name, version in addons.items()
        if version and version not in addon_versions(request.store, name)
    ]


def _require_valid(request: Request, addons: Mapping[str, str | None]) -> None:
    issues = _issues(request, addons)
    if issues:
        raise BadRequest(
            "Failed to validate bundle: " + ", ".join(f"{item['addon']}: {item['message']}" for item in issues)
        )


def _value(body: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "addons": body.get("addons") or {},
        "installerVersion": body.get("installerVersion"),
        "dependencyPackages": body.get("dependencyPackages") or {},
        "addonDevelopment": body.get("addonDevelopment") or {},
        "isProduction": bool(body.get("isProduction")),
        "isStaging": bool(body.get("isStaging")),
        "isArchived": bool(body.get("isArchived")),
        "isDev": bool(body.get("isDev")),
        "isProject": bool(body.get("isProject")),
        "activeUser": body.get("activeUser"),
    }


def _give_up_flags(request: Request, name: str, value: Mapping[str, Any]) -> None:
    """Take from other bundles what only one can have: production, staging, a developer."""
    documents = request.store.documents(_COLLECTION)
    for other, known in documents.items():
        if other == name:
            continue
        changed = dict(known)
        for flag in ("isProduction", "isStaging"):
            if value[flag]:
                changed[flag] = False
        if value["activeUser"] and known["activeUser"] == value["activeUser"]:
            changed["activeUser"] = None
        if changed != known:
            documents.put(other, changed)


def _emit(request: Request, action: str, name: str) -> None:
    request.application.events.dispatch(
        f"bundle.{action}",
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=f"Bundle {name} {action}",
        summary={"name": name},
    )


@handles("list_bundles")
def list_bundles(request: Request) -> object:
    """Return the bundles, and which of them are in use."""
    bodies = _bodies(request)
    if not request.query.get("archived"):
        bodies = [body for body in bodies if not body["isArchived"]]
    return {
        "bundles": bodies,
        "productionBundle": next((body["name"] for body in bodies if body["isProduction"]), None),
        "stagingBundle": next((body["name"] for body in bodies if body["isStaging"]), None),
        "devBundles": [body["name"] for body in bodies if body["isDev"]],
    }


@handles("create_new_bundle")
def create_new_bundle(request: Request) -> object:
    """Create a bundle."""
    from starlette.responses import Response

    request.user.require_admin("Only admins can create bundles")
    body = request.body
    value = _value(body)
    if not request.query.get("force"):
        _require_valid(request, value["addons"])
    if value["isDev"] and (value["isProduction"] or value["isStaging"]):
        raise BadRequest("Cannot create a dev bundle that is also production or staging")
    documents = request.store.documents(_COLLECTION)
    if body["name"] in documents:
        raise ServerFault(f"Bundle with name '{body['name']}' already exists.", code=409, error="unique-violation")
    documents.put(body["name"], value)
    _give_up_flags(request, body["name"], value)
    _emit(request, "created", body["name"])
    return Response(status_code=201)


@handles("check_bundle_compatibility")
def check_bundle_compatibility(request: Request) -> object:
    """Tell what is wrong with a bundle that is not there yet."""
    issues = _issues(request, request.body.get("addons") or {})
    return {"success": not issues, "issues": issues}


@handles("update_bundle")
def update_bundle(request: Request) -> None:
    """Change a bundle."""
    request.user.require_admin("Only admins can patch bundles")
    name, body = request.path["bundle_name"], mapping(request.body)
    documents = request.store.documents(_COLLECTION)
    value = documents.get(name)
    if value is None:
        raise NotFound("Bundle not found")
    changed = {
        **value,
        **{key: item for key, item in body.items() if key in value and (item is not None or key == "activeUser")},
    }
    if body.get("addons") is not None:
        merged = {**value["addons"], **body["addons"]}
        changed["addons"] = {key: item for key, item in merged.items() if item is not None}
        if not request.query.get("force"):
            _require_valid(request, body["addons"])
    if body.get("dependencyPackages") is not None:
        changed["dependencyPackages"] = {**value["dependencyPackages"], **body["dependencyPackages"]}
    documents.put(name, changed)
    _give_up_flags(request, name, changed)
    _emit(request, "updated", name)


@handles("delete_existing_bundle")
def delete_existing_bundle(request: Request) -> None:
    """Delete a bundle; a missing one is no error."""
    request.user.require_admin("Only admins can delete bundles")
    name = request.path["bundle_name"]
    if request.store.documents(_COLLECTION).delete(name):
        _emit(request, "deleted", name)


@handles("bundle_actions")
def bundle_actions(request: Request) -> object:
    """Promote a staging bundle to production."""
    from starlette.responses import Response

    request.user.require_admin("Only admins can perform bundle actions")
    name = request.path["bundle_name"]
    documents = request.store.documents(_COLLECTION)
    value = documents.get(name)
    if value is None:
        raise NotFound("Bundle not found")
    if request.body.get("action") == "promote":
        if not value["isStaging"]:
            raise Conflict("Only staging bundles can be promoted")
        changed = {**value, "isProduction": True, "isStaging": False}
        documents.put(name, changed)
        _give_up_flags(request, name, changed)
    return Response(status_code=201)


@handles("migrate_settings_by_bundle")
def migrate_settings_by_bundle(request: Request) -> None:
    """Copy the settings of the addons of one bundle to those of another."""
    request.user.require_admin("Only admins can migrate bundle settings")
    body = request.body
    for side in ("source", "target"):
        variant, bundle = body[f"{side}Variant"], body[f"{side}Bundle"]
        if variant not in ("production", "staging") and bundle != variant:
            raise BadRequest(
                f"When {side}_variant is not production or staging, {side}_bundle must be the same as {side}_variant"
            )
    bundles: dict[str, dict[str, Any]] = {}
    for side in ("source", "target"):
        found = find_bundle(request, body[f"{side}Bundle"])
        if found is None:
            raise NotFound(f"{side.capitalize()} bundle {body[f'{side}Bundle']} not found")
        bundles[side] = found["addons"]
    with_projects = body.get("withProjects") is not False
    for name, version in bundles["source"].items():
        target = bundles["target"].get(name)
        if version and target:
            copy_overrides(
                AddonOverrides(request.store, name, version, body["sourceVariant"]),
                AddonOverrides(request.store, name, target, body["targetVariant"]),
                with_projects=with_projects,
            )


# ---------------------------------------------------------------------- project bundles


def addons_in_use(request: Request, bundle: Mapping[str, Any], project: str | None, variant: str) -> dict[str, str]:
    """Return the versions of a bundle's addons; a project may have other ones, or none."""
    addons = {name: version for name, version in bundle["addons"].items() if version}
    own = request.store.documents(_COLLECTION, project).get(variant) if project else None
    for name, version in mapping(own).get("addons", {}).items():
        if version in (None, _DISABLE):
            addons.pop(name, None)
        elif version != _INHERIT:
            addons[name] = version
    return addons


def _option(value: str, label: str) -> dict[str, Any]:
    words = list(dict.fromkeys(re.findall(r"\w+", label.lower())))
    nothing = dict.fromkeys(("color", "description", "disabledMessage", "group", "icon", "shortName"))
    return {**nothing, "value": value, "label": label, "fulltext": words, "disabled": False}


def _choices(request: Request, studio: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the addons whose version a project may choose, with the versions there are, the newest first."""
    out: list[dict[str, Any]] = []
    for name, versions in request.store.documents(ADDONS).items():
        latest = list(versions.values())[-1]
        if not latest.get("project_can_override_addon_version"):
            continue
        inherited = studio["addons"].get(name) or "none"
        options = [_option(_INHERIT, f"Inherit ({inherited})"), _option(_DISABLE, "Disable")]
        options += [_option(version, version) for version in sorted(versions, key=_parts, reverse=True)]
        out.append({"name": name, "label": latest.get("title") or name, "options": options})
    return out


def _parts(version: str) -> list[tuple[int, str]]:
    """Return a version in a form that sorts by numbers."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"[.+-]", version)]


def _set_project_data(request: Request, variant: str, name: str | None) -> None:
    row = request.store.get("projects", name=request.project)
    assert row is not None
    data = dict(mapping(row["data"]))
    bundle = {**mapping(data.get("bundle")), variant: name}
    bundle = {key: value for key, value in bundle.items() if value is not None}
    data["bundle"] = bundle
    if not bundle:
        del data["bundle"]
    request.store.update("projects", {"name": request.project}, {"data": data})


@handles("get_project_bundle_info")
def get_project_bundle_info(request: Request) -> object:
    """Return the bundle a project uses: its own, or the studio's."""
    request.user.require_manager("Only managers can get project bundle information")
    variant = request.query.get("variant") or "production"
    studio = find_bundle(request, None, variant)
    if studio is None:
        raise NotFound(f"{variant} bundle is not set")
    own = request.store.documents(_COLLECTION, request.project).get(variant)
    installers = [value["version"] for _, value in request.store.documents("installers").items()]
    packages: dict[str, list[str]] = {platform: [] for platform in _PLATFORMS}
    for _, value in request.store.documents("dependency_packages").items():
        packages[value["platform"]].append(value["filename"])
    used = own or studio
    return {
        "addons": {name: version or _DISABLE for name, version in used["addons"].items()},
        "installerVersion": used["installerVersion"],
        "dependencyPackages": used["dependencyPackages"],
        "addonMetadata": _choices(request, studio),
        "installerOptions": sorted(set(installers)),
        "dependencyPackageOptions": packages,
    }


@handles("set_project_bundle", status=204)
def set_project_bundle(request: Request) -> None:
    """Give a project a bundle of its own."""
    request.user.require_manager("Only managers can set project bundle")
    body = mapping(request.body)
    variant = request.query.get("variant") or "production"
    for name, version in mapping(body.get("addons")).items():
        require_addon(request.store, name, None if version in (_INHERIT, _DISABLE) else version)
    value = _value({**body, "isProject": True})
    request.store.documents(_COLLECTION, request.project).put(variant, value)
    _set_project_data(request, variant, f"__project__{request.project}__{variant}")


@handles("unset_project_bundle")
def unset_project_bundle(request: Request) -> None:
    """Make a project use the studio's bundle again; nothing to take back is no error."""
    request.user.require_manager("Only managers can unset project bundle")
    variant = request.query.get("variant") or "production"
    request.store.documents(_COLLECTION, request.project).delete(variant)
    _set_project_data(request, variant, None)


@handles("set_project_bundles")
def set_project_bundles(request: Request) -> None:
    """Name the bundles of a project."""
    request.user.require_manager("Only managers can set project bundles")
    for variant in ("production", "staging"):
        if variant in mapping(request.body):
            _set_project_data(request, variant, request.body[variant])
