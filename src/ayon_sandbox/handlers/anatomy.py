"""Anatomy presets."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.entities.anatomy import preset
from ayon_sandbox.errors import BadRequest, NotFound, ServerFault
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.schema_documents import with_definitions

_VERSION = "1.0.0"


def _require_manager(request: Request, what: str = "set primary preset") -> None:
    # A real server gives the reason of another route in some of them.
    request.user.require_manager(f"Only managers can {what}.")


def _missing(name: str) -> NotFound:
    return NotFound(f"Anatomy preset {name} not found.")


@handles("get_anatomy_schema")
def get_anatomy_schema(request: Request) -> object:
    """Return the JSON schema of an anatomy."""
    return with_definitions(request.application.document, "Anatomy", "Project anatomy")


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
    _require_manager(request, "update anatomy presets")
    name = request.path["preset_name"]
    if name == "__builtin__":
        raise BadRequest("Cannot update builtin preset.")
    if name in ("_", "__primary__"):
        raise BadRequest("Cannot update primary preset using a reference.")
    request.store.documents("anatomy_presets").put(name, request.body or {})


@handles("delete_anatomy_preset")
def delete_anatomy_preset(request: Request) -> None:
    """Delete a preset; a missing one is no error."""
    _require_manager(request)
    name = request.path["preset_name"]
    request.store.documents("anatomy_presets").delete(name)
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
    _require_manager(request, "unset primary preset")
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
        detail = f"Anatomy_preset with name, version '{new}, {_VERSION}' already exists."
        raise ServerFault(detail, error="unique-violation", code=409)
    presets.delete(old)
    presets.put(new, value)
    settings = request.store.documents("settings")
    if settings.get("primary_preset") == old:
        settings.put("primary_preset", new)
