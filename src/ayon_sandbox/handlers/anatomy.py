"""Anatomy presets."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.entities.anatomy import preset
from ayon_sandbox.errors import BadRequest, Conflict, Forbidden, NotFound
from ayon_sandbox.registry import Request, handles

_VERSION = "1.0.0"


def _require_manager(request: Request) -> None:
    if not request.user.is_manager:
        raise Forbidden("Only managers can modify anatomy presets")


def _missing(name: str) -> NotFound:
    return NotFound(f"Anatomy preset {name} not found.")


@handles("get_anatomy_schema")
def get_anatomy_schema(request: Request) -> object:
    """Return the JSON schema of an anatomy."""
    return request.application.document["components"]["schemas"]["Anatomy"]


@handles("get_anatomy_presets")
def get_anatomy_presets(request: Request) -> object:
    """Return the names of all presets."""
    primary = request.store.documents("settings").get("primary_preset")
    names = [name for name, _ in request.store.documents("anatomy_presets").items()]
    presets = [{"name": name, "primary": name == primary, "version": _VERSION} for name in names]
    return {"version": _VERSION, "presets": presets}


@handles("get_anatomy_preset")
def get_anatomy_preset(request: Request) -> object:
    """Return a preset."""
    name = request.path["preset_name"]
    found = preset(request.application, name)
    if found is None:
        raise _missing(name)
    return found


@handles("update_anatomy_preset")
def update_anatomy_preset(request: Request) -> None:
    """Create or change a preset."""
    _require_manager(request)
    name = request.path["preset_name"]
    if name == "_" or name.startswith("__"):
        raise BadRequest("This preset name is reserved")
    request.store.documents("anatomy_presets").put(name, request.body or {})


@handles("delete_anatomy_preset")
def delete_anatomy_preset(request: Request) -> None:
    """Delete a preset."""
    _require_manager(request)
    name = request.path["preset_name"]
    if not request.store.documents("anatomy_presets").delete(name):
        raise _missing(name)
    settings = request.store.documents("settings")
    if settings.get("primary_preset") == name:
        settings.delete("primary_preset")


@handles("set_primary_preset")
def set_primary_preset(request: Request) -> None:
    """Make a preset the one that new projects take; the name is not checked, as on a real server."""
    _require_manager(request)
    name = request.path["preset_name"]
    settings = request.store.documents("settings")
    if name in ("_", "__builtin__"):
        settings.delete("primary_preset")
    else:
        settings.put("primary_preset", name)


@handles("unset_primary_preset")
def unset_primary_preset(request: Request) -> None:
    """Make the built-in preset the primary one again."""
    _require_manager(request)
    settings = request.store.documents("settings")
    if settings.get("primary_preset") == request.path["preset_name"]:
        settings.delete("primary_preset")


@handles("rename_anatomy_preset")
def rename_anatomy_preset(request: Request) -> None:
    """Rename a preset."""
    _require_manager(request)
    old, new = request.path["preset_name"], request.body["name"]
    presets = request.store.documents("anatomy_presets")
    value: Any = presets.get(old)
    if value is None:
        raise _missing(old)
    if new in presets:
        raise Conflict(f"Anatomy preset {new} already exists")
    presets.delete(old)
    presets.put(new, value)
    settings = request.store.documents("settings")
    if settings.get("primary_preset") == old:
        settings.put("primary_preset", new)
