"""Actions of addons.

Without addon code there are none to list or run; those that events announce can be taken or aborted.
"""

from __future__ import annotations

from typing import Any

from ayon_sandbox.addons import require_addon
from ayon_sandbox.application import JsonResponse
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, now


@handles("list_available_actions_for_context")
def list_available_actions_for_context(request: Request) -> object:
    """Return the actions for a context."""
    return {"actions": []}


@handles("list_all_actions")
def list_all_actions(request: Request) -> object:
    """Return all actions."""
    return []


@handles("execute_action")
def execute_action(request: Request) -> object:
    """Run an action, which needs an addon that has one."""
    if "authorization" not in request.headers:
        raise Forbidden("Authorization header is missing")
    require_addon(request.store, request.query["addonName"], request.query.get("addonVersion"))
    raise NotFound(f"Action {request.query['identifier']} not found")


@handles("configure_action")
def configure_action(request: Request) -> object:
    """Read or write the configuration of an action."""
    require_addon(request.store, request.query["addonName"])
    key = "|".join([request.query["addonName"], request.query["identifier"], request.user.name])
    documents = request.store.documents("action_config")
    value = mapping(request.body).get("value")
    if value is not None:
        documents.put(key, value)
    return documents.get(key) or {}


_CONTEXT: dict[str, Any] = dict.fromkeys(("projectName", "entityType", "entityIds", "entitySubtypes", "formData"))


def _launched(request: Request, *statuses: str) -> Row:
    row = request.store.get("events", hash=request.path["token"], topic="action.launcher", status=list(statuses))
    if row is None:
        raise NotFound("Invalid token")
    return row


@handles("take_action", user=False)
def take_action(request: Request) -> object:
    """Hand an action that waits to the launcher, once."""
    row = _launched(request, "pending")
    request.store.update("events", {"id": row["id"]}, {"status": "in_progress", "updated_at": now()})
    summary: dict[str, Any] = row["summary"] or {}
    payload: dict[str, Any] = row["payload"] or {}
    return {
        "eventId": row["id"],
        "actionIdentifier": summary.get("action_identifier"),
        "args": payload.get("args") or [],
        "context": {**_CONTEXT, **mapping(payload.get("context"))},
        "addonName": summary.get("addon_name"),
        "addonVersion": summary.get("addon_version"),
        "variant": summary.get("variant"),
        "userName": row["user"],
    }


@handles("abort_action", user=False)
def abort_action(request: Request) -> object:
    """Give up an action that waits or was taken."""
    row = _launched(request, "pending", "in_progress")
    message = mapping(request.body).get("message") or "Action aborted"
    request.store.update("events", {"id": row["id"]}, {"status": "aborted", "description": message})
    request.application.events.tell({**row, "status": "aborted", "description": message})
    return JsonResponse(None)
