"""Configuration of the server: values, overrides, and the two pictures of the login page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.responses import FileResponse

from ayon_sandbox.application import JsonResponse
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import BadRequest, Forbidden
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.schema_documents import with_definitions

_DEFAULTS: Mapping[str, Any] = {
    "studio_name": "",
    "customization": {"login_background": None, "studio_logo": None, "motd": "", "frontend_flags": []},
    "authentication": {"hide_password_auth": False},
    "project_options": {"project_code_regex": "^.{0,3}"},
    "changelog": {"show_changelog_to_users": True},
    "cdn": {"default_cdn_resolver_url": ""},
}
_TYPES = {"image/png": "png", "image/jpeg": "jpg", "image/jpg": "jpg", "image/webp": "webp", "image/svg+xml": "svg"}


def _overrides(request: Request) -> dict[str, Any]:
    return request.store.documents("settings").get("server_config") or {}


def server_config(request: Request) -> dict[str, Any]:
    """Return the configuration in effect."""
    out: dict[str, Any] = json.loads(json.dumps(_DEFAULTS))
    _merge(out, _overrides(request))
    return out


def _merge(into: dict[str, Any], change: Mapping[str, Any]) -> None:
    for key, value in change.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)  # pyright: ignore[reportUnknownArgumentType]
        else:
            into[key] = value


def _save(request: Request, overrides: dict[str, Any]) -> None:
    request.store.documents("settings").put("server_config", overrides)


def _require_admin(request: Request, verb: str) -> None:
    if not request.user.is_admin:
        raise Forbidden(f"Only administrators can {verb} the server configuration")


@handles("get_server_config_schema")
def get_server_config_schema(request: Request) -> object:
    """Return the JSON schema of the configuration."""
    return with_definitions(request.application.document, "ServerConfigModel", "Server Configuration")


@handles("get_server_config")
def get_server_config(request: Request) -> object:
    """Return the configuration."""
    _require_admin(request, "view")
    return server_config(request)


@handles("set_server_config", status=204)
def set_server_config(request: Request) -> None:
    """Replace all overrides; what is not given is back at its default."""
    _require_admin(request, "change")
    _save(request, _without_defaults(mapping(request.body), _DEFAULTS))


@handles("update_server_config", status=204)
def update_server_config(request: Request) -> None:
    """Change some values."""
    _require_admin(request, "change")
    overrides = _overrides(request)
    _merge(overrides, {key: value for key, value in mapping(request.body).items() if key in _DEFAULTS})
    _save(request, _without_defaults(overrides, _DEFAULTS))


def _without_defaults(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, dict) and isinstance(defaults.get(key), dict):
            kept = _without_defaults(value, defaults[key])  # pyright: ignore[reportUnknownArgumentType]
            if kept:
                out[key] = kept
        elif value != defaults.get(key):
            out[key] = value
    return out


@handles("get_server_config_overrides")
def get_server_config_overrides(request: Request) -> object:
    """Return what differs from the defaults, by path."""
    _require_admin(request, "view")
    out: dict[str, Any] = {}

    def walk(values: Mapping[str, Any], path: tuple[str, ...]) -> None:
        for key, value in values.items():
            here = (*path, key)
            entry: dict[str, Any] = {"path": list(here)}
            entry.update({"type": "branch"} if isinstance(value, dict) else {"value": value})
            entry.update(level="studio", inGroup=None, scope=["studio", "project"])
            out["_".join(("root", *here))] = entry
            if isinstance(value, dict):
                walk(value, here)  # pyright: ignore[reportUnknownArgumentType]

    walk(_overrides(request), ())
    return out


@handles("get_config_value")
def get_config_value(request: Request) -> object:
    """Return one value, for everybody."""
    key = request.path["key"]
    config = server_config(request)
    if key not in config:
        raise BadRequest(f"Config key '{key}' not found")
    return JsonResponse(config[key])


# ------------------------------------------------------------------ files


@handles("upload_server_config_file")
def upload_server_config_file(request: Request) -> object:
    """Take a picture."""
    _require_admin(request, "change")
    kind = request.path["file_type"]
    if request.content_type not in _TYPES or request.upload is None:
        raise BadRequest("Invalid content type.")
    name = request.headers.get("x-file-name") or f"{kind}.{_TYPES[request.content_type]}"
    directory = request.application.files_dir / "config"
    directory.mkdir(parents=True, exist_ok=True)
    (directory / kind).write_bytes(request.upload.read())
    overrides = _overrides(request)
    overrides.setdefault("customization", {})[kind] = name
    _save(request, overrides)
    request.store.documents("config_files").put(kind, {"name": name, "mime": request.content_type})
    return JsonResponse(None)


@handles("get_server_config_file", user=False)
def get_server_config_file(request: Request) -> object:
    """Return a picture."""
    kind = request.path["file_type"]
    name = server_config(request)["customization"].get(kind)
    info = request.store.documents("config_files").get(kind)
    if not name or info is None:
        raise BadRequest("No file set for this type.")
    return FileResponse(request.application.files_dir / "config" / kind, media_type=info["mime"], filename=name)
