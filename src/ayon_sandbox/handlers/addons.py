"""Addons: the sandbox has none, and says so as a server without addons does."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from typing import Any

from ayon_sandbox.application import JsonResponse
from ayon_sandbox.errors import Forbidden, NotFound, Refusal, ServerFault
from ayon_sandbox.handlers.bundles import bundle_of_variant
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import now


def _offline(request: Request) -> object:
    raise Refusal("AYON server is in offline mode. Marketplace is not available", status=503)


for _name in ("market_addon_list", "market_addon_detail", "market_addon_version_detail", "get_releases", "get_release_info"):
    handles(_name)(_offline)


@handles("get_licenses")
def get_licenses(request: Request) -> object:
    """Return the licences: none."""
    return {"licenses": [], "syncedAt": None}


@handles("list_addons")
def list_addons(request: Request) -> object:
    """Return the addons: none."""
    return {"addons": []}


@handles("get_installed_addons_list")
def get_installed_addons_list(request: Request) -> object:
    """Return the installations of addons: none."""
    return {"items": [], "restartRequired": False}


@handles("upload_addon_zip_file")
def upload_addon_zip_file(request: Request) -> object:
    """Refuse an addon: what is no zip file as a real server does, everything else because it cannot run here."""
    if not request.user.is_admin:
        raise Forbidden("Only admins can install addons")
    if request.upload is None or not zipfile.is_zipfile(request.upload):
        raise ServerFault("zipfile.BadZipFile: File is not a zip file")
    raise Refusal("The sandbox does not run addons", status=501)


def _delete(request: Request) -> object:
    if not request.user.is_admin:
        raise Forbidden("Only admins can delete addons")
    raise NotFound("Addon not found")


handles("delete_addon")(_delete)
handles("delete_addon_version")(_delete)


def _missing(request: Request) -> object:
    raise NotFound(f"Addon {request.path['addon_name']} does not exist")


_ADDON_OPERATIONS = (
    "get_addon_project_settings_schema get_addon_project_settings set_addon_project_settings get_addon_project_overrides"
    " modify_project_overrides delete_addon_project_overrides get_addon_site_settings_schema get_addon_site_settings"
    " set_addon_site_settings get_addon_settings_schema get_addon_studio_settings set_addon_studio_settings"
    " get_addon_studio_overrides modify_studio_overrides delete_addon_studio_overrides"
)
for _name in _ADDON_OPERATIONS.split():
    handles(_name)(_missing)


# ------------------------------------------------------------------ raw overrides: kept without a look at addons


def _raw(request: Request) -> tuple[Any, str]:
    scope = request.path.get("project_name", "")
    query = request.query
    key = "/".join(
        (
            request.path["addon_name"],
            request.path["addon_version"],
            query.get("variant") or "production",
            query.get("site_id") or "",
        )
    )
    return request.store.documents("raw_overrides", scope), key


def _get_raw(request: Request) -> object:
    request.user.require_admin()
    documents, key = _raw(request)
    return documents.get(key) or {}


def _put_raw(request: Request) -> object:
    request.user.require_admin()
    documents, key = _raw(request)
    documents.put(key, request.body or {})
    return None


_RAW: tuple[tuple[str, Callable[[Request], object]], ...] = (
    ("get_raw_addon_project_overrides", _get_raw),
    ("set_raw_addon_project_overrides", _put_raw),
    ("get_raw_addon_studio_overrides", _get_raw),
    ("set_raw_addon_studio_overrides", _put_raw),
)
for _name, _handler in _RAW:
    handles(_name)(_handler)


# ------------------------------------------------------------------ settings of all addons


@handles("get_all_settings")
def get_all_settings(request: Request) -> object:
    """Return the settings of all addons of a bundle: an existing bundle has no addon here."""
    query = request.query
    name = query.get("bundle_name")
    if name is not None:
        found = name if name in request.store.documents("bundles") else None
    else:
        bundle = bundle_of_variant(request, query.get("variant") or "production")
        found = bundle["name"] if bundle else None
    if found is None:
        raise NotFound("Bundle not found", status_code=404)
    out: dict[str, Any] = {"bundleName": found, "addons": [], "inheritedAddons": []}
    if query.get("project_name"):
        out = {"projectName": query["project_name"], **out}
    return out


@handles("get_all_addons_settings")
def get_all_addons_settings(request: Request) -> object:
    """Return the settings of all addons: none."""
    return {"settings": {}, "versions": {}}


@handles("get_all_site_settings")
def get_all_site_settings(request: Request) -> object:
    """Return the site settings of all addons: none."""
    return {"settings": {}, "versions": {}}


# ------------------------------------------------------------------ actions


@handles("list_available_actions_for_context")
def list_available_actions_for_context(request: Request) -> object:
    """Return the actions of a context: they come from addons."""
    return {"actions": []}


@handles("list_all_actions")
def list_all_actions(request: Request) -> object:
    """Return all actions: they come from addons."""
    return []


def _action_addon(request: Request) -> object:
    raise NotFound(f"Addon {request.query.get('addonName')} does not exist")


@handles("execute_action")
def execute_action(request: Request) -> object:
    """Run an action of an addon; a real server insists on an Authorization header here."""
    if "authorization" not in request.headers:
        raise Forbidden("Authorization header is missing")
    return _action_addon(request)


handles("configure_action")(_action_addon)


def _launch(request: Request) -> dict[str, Any]:
    """Return the event of a launcher action that waits to be taken."""
    token = request.path["token"]
    row = request.store.get("events", hash=token, topic="action.launcher", status="pending")
    if row is None:
        raise NotFound("Invalid token")
    return row


def _settle(request: Request, row: dict[str, Any], **changes: Any) -> None:
    changed = {**changes, "updated_at": now()}
    request.store.update("events", {"id": row["id"]}, changed)
    request.application.events.tell({**row, **changed})


@handles("take_action", user=False)
def take_action(request: Request) -> object:
    """Hand a launcher action over to the launcher that knows its token."""
    row = _launch(request)
    _settle(request, row, status="in_progress")
    summary: dict[str, Any] = row["summary"] or {}
    payload: dict[str, Any] = row["payload"] or {}
    return {
        "eventId": row["id"],
        "actionIdentifier": summary.get("action_identifier"),
        "args": payload.get("args") or [],
        "context": payload.get("context"),
        "addonName": summary.get("addon_name"),
        "addonVersion": summary.get("addon_version"),
        "variant": summary.get("variant"),
        "userName": row["user"],
    }


@handles("abort_action", user=False)
def abort_action(request: Request) -> object:
    """Give a launcher action up."""
    row = _launch(request)
    _settle(request, row, status="aborted", description=(request.body or {}).get("message") or "Action aborted")
    return JsonResponse(None)
