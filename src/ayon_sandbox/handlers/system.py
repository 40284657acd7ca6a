"""Information about the server, sites, restarts, metrics."""

from __future__ import annotations

import re
import time
from typing import Any

from ayon_sandbox.addons import forget_deleted
from ayon_sandbox.entities.attributes import definitions
from ayon_sandbox.entities.payload import mapping, sequence, without_nulls
from ayon_sandbox.entities.users import session_user_body
from ayon_sandbox.errors import NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.restarts import require_restart, restart_required, restarted


def register_site(request: Request) -> None:
    """Remember the machine of a request that names its site and its version."""
    headers = request.headers
    site, version = request.site_id, headers.get("x-ayon-version")
    if not site or not version or request.maybe_user is None:
        return
    sites = request.store.documents("sites")
    users = sequence(mapping(sites.get(site)).get("users"))
    if request.user.name not in users:
        users.append(request.user.name)
    sites.put(
        site,
        {
            "id": site,
            "platform": headers.get("x-ayon-platform") or "linux",
            "hostname": headers.get("x-ayon-hostname") or "unknown",
            "version": version,
            "users": users,
        },
    )


def _sites(request: Request) -> list[dict[str, Any]]:
    rows = request.store.documents("sites").rows()
    rows.sort(key=lambda row: row["updated_at"], reverse=True)
    return [row["value"] for row in rows]


@handles("get_site_info", user=False)
def get_site_info(request: Request) -> object:
    """Return what the server says of itself; much more to those who are logged in."""
    application = request.application
    body: dict[str, Any] = {
        "version": application.version,
        "uptime": float(round(time.time() - application.started)),
        "disableFeedback": True,
        "offlineMode": True,
    }
    if request.maybe_user is None:
        return body
    register_site(request)
    user = request.maybe_user
    attributes = [{**row, "data": _shown(row["data"])} for row in definitions(request.store)]
    sites = [site for site in _sites(request) if user.name in site["users"]]
    return {
        **body,
        "user": session_user_body(user),
        "attributes": attributes,
        "sites": sites,
        "ssoOptions": [],
        "frontendFlags": [],
        "extras": "",
        "disableChangelog": True,
    }


def _shown(data: dict[str, Any]) -> dict[str, Any]:
    shown = without_nulls(data)
    if "enum" in shown:
        shown["enum"] = [without_nulls(item) for item in shown["enum"]]
    return shown


@handles("get_sites")
def get_sites(request: Request) -> object:
    """Return the sites of the caller, of one platform or host on demand."""
    wanted = {name: request.query[name] for name in ("platform", "hostname") if request.query.get(name)}
    return [
        site
        for site in _sites(request)
        if request.user.name in site["users"] and all(site[name] == value for name, value in wanted.items())
    ]


@handles("delete_site", status=204)
def delete_site(request: Request) -> None:
    """Forget a site."""
    request.user.require_admin("Only administrators can delete sites")
    site_id = request.path["site_id"]
    if not request.store.documents("sites").delete(site_id):
        raise NotFound("Site not found")
    request.store.execute("DELETE FROM documents WHERE collection LIKE 'roots.%' AND name = ?", (site_id,))


@handles("request_server_restart", status=204)
def request_server_restart(request: Request) -> None:
    """Restart: nothing stops, but what waits for a restart takes effect."""
    request.user.require_manager("Only managers and administrators can restart the server")
    application = request.application
    application.events.dispatch(
        "server.restart_requested", user=request.user.name, description="Server restart requested"
    )
    restarted(request)
    forget_deleted(request.store)
    request.store.after_commit(application.restart)


@handles("get_restart_required")
def get_restart_required(request: Request) -> object:
    """Tell whether a restart is due."""
    if not restart_required(request):
        return {"required": False, "reason": None}
    return {"required": True, "reason": "Server restart is required"}


@handles("set_restart_required", status=204)
def set_restart_required(request: Request) -> None:
    """Say that a restart is due, or that it is not any more."""
    request.user.require_admin("Only administrators can set server restart required")
    body = request.body
    require_restart(request, body.get("reason") or "Restart required", required=body["required"])


@handles("list_frontend_modules")
def list_frontend_modules(request: Request) -> object:
    """Return the frontend modules of addons: there are none."""
    return []


@handles("get_production_metrics")
def get_production_metrics(request: Request) -> object:
    """Return counts of what there is."""
    request.user.require_admin("Access denied")
    store = request.store

    def users(key: str) -> int:
        return int(store.value(f"SELECT COUNT(*) FROM users WHERE json_extract(data, '$.{key}')"))

    return {
        "version": request.application.version,
        "uptime": round(time.time() - request.application.started),
        "userCounts": {
            "total": store.count("users"),
            "active": store.count("users", active=True),
            "admins": users("isAdmin"),
            "managers": users("isManager"),
            "services": users("isService"),
            "licensesTotal": 0,
            "licensesUsed": 0,
        },
        "projectCounts": {"total": store.count("projects"), "active": store.count("projects", active=True)},
        "projects": [
            {
                "nickname": re.sub(r"[^a-z]+", "-", row["name"].lower()),
                **{f"{kind}Count": store.count(f"{kind}s", project=row["name"]) for kind in _COUNTED},
            }
            for row in store.find("projects")
        ],
    }


_COUNTED = ("folder", "product", "version", "representation", "task", "workfile")
