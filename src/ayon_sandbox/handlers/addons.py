"""Addons: upload, list, delete; their private files."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING, Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route

from ayon_sandbox.addon_overrides import forget_overrides
from ayon_sandbox.addon_zip import install, read_file, zip_path
from ayon_sandbox.addons import COLLECTION, delete_version
from ayon_sandbox.application import refuse
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import NotFound, Refusal
from ayon_sandbox.handlers.bundles import find_bundle
from ayon_sandbox.registry import Request, handles, mount
from ayon_sandbox.restarts import restart_required

if TYPE_CHECKING:
    from ayon_sandbox.application import Application


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
                    "frontendScopes": value.get("frontend_scopes") or {},
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
    rows = request.store.find("events", topic="addon.install")
    items = [
        {
            "id": row["id"],
            "topic": row["topic"],
            "description": row["description"],
            "addonName": mapping(row["summary"]).get("name"),
            "addonVersion": mapping(row["summary"]).get("version"),
            "user": row["user"],
            "status": row["status"],
            "createdAt": row["created_at"],
            "updatedAt": row["updated_at"],
        }
        for row in rows
    ]
    return {"items": items, "restartRequired": restart_required(request)}


@handles("upload_addon_zip_file")
def upload_addon_zip_file(request: Request) -> object:
    """Keep an uploaded addon, see `ayon_sandbox.addon_zip`."""
    request.user.require_admin("Only admins can install addons")
    assert request.upload is not None
    return install(request)


@handles("delete_addon")
def delete_addon(request: Request) -> None:
    """Delete an addon with all its versions."""
    request.user.require_admin("Only admins can delete addons")
    name = request.path["addon_name"]
    if not request.store.documents(COLLECTION).delete(name):
        raise NotFound("Addon not found")
    if request.query.get("purge"):
        forget_overrides(request.store, name)


@handles("delete_addon_version")
def delete_addon_version(request: Request) -> None:
    """Delete one version of an addon; what was set for it stays unless it is to be purged."""
    request.user.require_admin("Only admins can delete addons")
    name, version = request.path["addon_name"], request.path["addon_version"]
    delete_version(request.store, name, version)
    if request.query.get("purge"):
        forget_overrides(request.store, name, version)


async def _private_file(http: HttpRequest) -> Response:
    """Answer with a file of an addon's ``private`` folder, for everybody who is logged in."""
    application: Application = http.app.state.sandbox
    parts = http.path_params

    def answer() -> Response:
        try:
            application.authenticate(http)
        except Refusal as refusal:
            return refuse(refusal)
        path = zip_path(application.files_dir, parts["name"], parts["version"])
        content = read_file(path, f"private/{parts['path']}")
        if content is None:
            return refuse(NotFound("File not found"))
        kind = mimetypes.guess_type(parts["path"])[0] or "application/octet-stream"
        return Response(content, headers={"content-type": kind})

    return await application.run(answer)


mount(Route("/addons/{name}/{version}/private/{path:path}", _private_file, methods=["GET"]))


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
