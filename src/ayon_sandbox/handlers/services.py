"""Services, and the hosts that run them."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.addons import require_addon
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import now


@handles("list_services")
def list_services(request: Request) -> object:
    """Return the services."""
    return {"services": [value for _, value in request.store.documents("services").items()]}


@handles("spawn_service")
def spawn_service(request: Request) -> None:
    """Declare a service of an addon."""
    request.user.require_admin("Only admins can spawn services")
    body, name = request.body, request.path["name"]
    require_addon(request.store, body["addonName"], body["addonVersion"])
    value: dict[str, Any] = {
        "name": name,
        "hostname": body["hostname"],
        "addonName": body["addonName"],
        "addonVersion": body["addonVersion"],
        "service": body["service"],
        "shouldRun": True,
        "isRunning": False,
        "lastSeen": None,
        "lastSeenDelta": None,
        "data": body.get("config") or {},
    }
    request.store.documents("services").put(name, value)


@handles("patch_service")
def patch_service(request: Request) -> None:
    """Change a service."""
    request.user.require_admin("Only admins can modify services")
    name, body = request.path["service_name"], mapping(request.body)
    value = request.store.documents("services").get(name)
    if value is None:
        raise NotFound("Service not found")
    for key in ("shouldRun", "hostname"):
        if body.get(key) is not None:
            value[key] = body[key]
    extra = {key: item for key, item in body.items() if key not in ("shouldRun", "hostname", "config")}
    value["data"] = {**value["data"], **mapping(body.get("config")), **extra}
    request.store.documents("services").put(name, value)


@handles("delete_service")
def delete_service(request: Request) -> None:
    """Delete a service; a missing one is no error."""
    request.user.require_admin("Only admins can delete services")
    request.store.documents("services").delete(request.path["name"])


@handles("list_hosts")
def list_hosts(request: Request) -> object:
    """Return the hosts that reported."""
    return {"hosts": [value for _, value in request.store.documents("hosts").items()]}


@handles("host_heartbeat")
def host_heartbeat(request: Request) -> object:
    """Take the report of a host and tell it which services it should run."""
    if not request.user.is_service:
        raise Forbidden("Only services have access to this endpoint")
    body = request.body
    value = {"name": body["hostname"], "lastSeen": now(), "health": body["health"]}
    request.store.documents("hosts").put(body["hostname"], value)
    services: list[dict[str, Any]] = [
        {
            "name": value["name"],
            "addonName": value["addonName"],
            "addonVersion": value["addonVersion"],
            "service": value["service"],
            "image": value["data"].get("image") or "",
            "env": value["data"].get("env") or {},
        }
        for _, value in request.store.documents("services").items()
        if value["hostname"] == body["hostname"] and value["shouldRun"]
    ]
    return {"services": services}
