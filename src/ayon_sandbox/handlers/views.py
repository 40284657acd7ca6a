"""Views: how a user, or everybody, wants to see a page."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.application import JsonResponse
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.entities.projects import guard
from ayon_sandbox.errors import Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Documents, new_id

_OWNER, _EDITOR = 30, 20
_LISTED = ("id", "label", "scope", "owner", "visibility", "working", "position", "accessLevel")


def _documents(request: Request) -> Documents:
    project = request.query.get("project_name")
    scope = guard(request.store, request.user, project) if project else ""
    return request.store.documents(f"views.{request.path['view_type']}", scope)


def _shown(request: Request, name: str, value: dict[str, Any]) -> dict[str, Any]:
    own = value["owner"] == request.user.name
    level = _OWNER if own or request.user.is_manager else _EDITOR
    return {"id": name, **value, "accessLevel": level, "viewType": request.path["view_type"]}


def _visible(request: Request) -> list[dict[str, Any]]:
    return [
        _shown(request, name, value)
        for name, value in _documents(request).items()
        if value["owner"] == request.user.name or value["visibility"] == "public"
    ]


@handles("list_views")
def list_views(request: Request) -> object:
    """Return the views of a type that the caller may see."""
    views = sorted(_visible(request), key=lambda view: view["position"])
    return {"views": [{key: view[key] for key in _LISTED} for view in views]}


@handles("create_view")
def create_view(request: Request) -> object:
    """Create a view; the working one replaces the one before."""
    body, documents = mapping(request.body), _documents(request)
    working = bool(body.get("working"))
    if working:
        for name, value in documents.items():
            if value["working"] and value["owner"] == request.user.name:
                documents.delete(name)
    view_id = body.get("id") or new_id()
    value: dict[str, Any] = {
        "label": body.get("label") or "",
        "scope": "project" if request.query.get("project_name") else "studio",
        "owner": request.user.name,
        "visibility": body.get("visibility") or "private",
        "working": working,
        "position": body.get("position") or 0,
        "settings": mapping(body.get("settings")),
        "access": mapping(body.get("access")),
    }
    documents.put(view_id, value)
    return {"id": view_id}


def _found(request: Request, what: str, found: list[dict[str, Any]]) -> object:
    if not found:
        raise NotFound(what)
    return found[0]


@handles("get_working_view")
def get_working_view(request: Request) -> object:
    """Return the view the caller works in."""
    mine = [view for view in _visible(request) if view["working"] and view["owner"] == request.user.name]
    return _found(request, f"Working {request.path['view_type']} view not found", mine)


@handles("get_base_view")
def get_base_view(request: Request) -> object:
    """Return the view that others start from."""
    return _found(request, "Base view not found", [view for view in _visible(request) if view["label"] == "__base__"])


def _defaults(request: Request) -> Documents:
    return request.store.documents("default_views", request.query.get("project_name") or "")


def _default_key(request: Request) -> str:
    return f"{request.path['view_type']}/{request.user.name}"


@handles("get_default_view")
def get_default_view(request: Request) -> object:
    """Return the view the caller made the default."""
    wanted = _defaults(request).get(_default_key(request))
    return _found(request, "Default view not found", [view for view in _visible(request) if view["id"] == wanted])


@handles("set_default_view")
def set_default_view(request: Request) -> object:
    """Make a view the default of the caller."""
    view_id = request.body["viewId"]
    _found(request, "View not found", [view for view in _visible(request) if view["id"] == view_id])
    _defaults(request).put(_default_key(request), view_id)
    return JsonResponse(None)


@handles("get_view")
def get_view(request: Request) -> object:
    """Return a view."""
    view_id = request.path["view_id"]
    return _found(request, "View not found", [view for view in _visible(request) if view["id"] == view_id])


@handles("update_view")
def update_view(request: Request) -> object:
    """Change a view."""
    documents, view_id = _documents(request), request.path["view_id"]
    value = documents.get(view_id)
    if value is None:
        raise NotFound("View not found")
    if value["owner"] != request.user.name and not request.user.is_manager:
        raise Forbidden("You don't have permission to update this view")
    changes = {key: item for key, item in mapping(request.body).items() if key in value and item is not None}
    documents.put(view_id, {**value, **changes})
    return JsonResponse(None)


@handles("delete_view")
def delete_view(request: Request) -> object:
    """Delete a view."""
    documents, view_id = _documents(request), request.path["view_id"]
    value = documents.get(view_id)
    if value is None or (value["owner"] != request.user.name and not request.user.is_manager):
        raise NotFound("View not found or you do not have permission to delete it.")
    documents.delete(view_id)
    return JsonResponse(None)
