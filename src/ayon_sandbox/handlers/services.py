"""Services, and the hosts that run them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from ayon_sandbox.addons import require_addon
from ayon_sandbox.entities.payload import mapping, sequence, without_nulls
from ayon_sandbox.errors import Forbidden, NotFound, ServerFault
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import now

_CONFIG: dict[str, Any] = {"env": {}, **dict.fromkeys(("memLimit", "ports", "storagePath", "user", "volumes"))}


@handles("list_services")
def list_services(request: Request) -> object:
    """Return the services."""
    return {"services": [_body(value) for _, value in request.store.documents("services").items()]}


def _body(value: dict[str, Any]) -> dict[str, Any]:
    """Return a service with the seconds since its host was last heard of."""
    if value["lastSeen"] is None:
        return value
    seen = datetime.fromisoformat(value["lastSeen"]).replace(tzinfo=timezone.utc)
    return {**value, "lastSeenDelta": (datetime.now(timezone.utc) - seen).total_seconds()}


@handles("spawn_service")
def spawn_service(request: Request) -> None:
    """Declare a service of an addon."""
    request.user.require_admin("Only admins can spawn services")
    body, name = request.body, request.path["name"]
    addon = require_addon(request.store, body["addonName"], body["addonVersion"])
    declared = mapping(addon.get("services"))
    if body["service"] not in declared:
        raise NotFound("This addon does not have this service")
    documents = request.store.documents("services")
    if name in documents:
        raise ServerFault(f"Service with name '{name}' already exists.", error="unique-violation")
    _require_host(request, body["hostname"])
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
        "data": {**_CONFIG, "image": mapping(declared[body["service"]]).get("image"), **_set(body.get("config"))},
    }
    documents.put(name, value)


def _set(config: Any) -> dict[str, Any]:
    return without_nulls(mapping(config))


def _require_host(request: Request, hostname: str) -> None:
    if hostname not in request.store.documents("hosts"):
        raise ServerFault(f"hostname '{hostname}' is not present in table \"hosts\".", error="foreign-key-violation")


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
    _require_host(request, value["hostname"])
    extra = {key: item for key, item in body.items() if key not in ("shouldRun", "hostname", "config")}
    value["data"] = {**value["data"], **_set(body.get("config")), **_set(extra)}
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
    documents = request.store.documents("services")
    for name, service in documents.items():
        if service["hostname"] == body["hostname"]:
            running = name in sequence(body.get("services"))
            documents.put(name, {**service, "isRunning": running, "lastSeen": value["lastSeen"].split("+")[0]})
    services: list[dict[str, Any]] = [
        {
            "name": value["name"],
            "addonName": value["addonName"],
            "addonVersion": value["addonVersion"],
            "service": value["service"],
            "image": value["data"].get("image") or "",
            "env": value["data"].get("env") or {},
        }
        for _, value in sorted(documents.items())
        if value["hostname"] == body["hostname"] and value["shouldRun"]
    ]
    return {"services": services}
