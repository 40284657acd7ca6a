"""Definitions of attributes."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.entities.attributes import COLLECTION, definitions
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import Forbidden, NotFound
from ayon_sandbox.registry import Request, handles

_DATA_FIELDS: dict[str, Any] = dict.fromkeys(
    [
        "type",
        "title",
        "description",
        "example",
        "default",
        "gt",
        "ge",
        "lt",
        "le",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "regex",
        "enum",
        "enumResolver",
        "enumResolverSettings",
    ]
)
_ENUM_FIELDS: dict[str, Any] = {
    **dict.fromkeys(("value", "label", "description", "fulltext", "group", "icon", "color", "shortName")),
    "disabled": False,
    "disabledMessage": None,
}


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {**_DATA_FIELDS, "inherit": True, "widget": None, "widgetSettings": None, **row["data"]}
    values: list[dict[str, Any]] | None = data["enum"]
    if values is not None:
        data["enum"] = [{**_ENUM_FIELDS, **item} for item in values]
    return {key: row[key] for key in ("name", "position", "scope")} | {"data": data, "builtin": row["builtin"]}


def _require_admin(request: Request) -> None:
    if not request.user.is_admin:
        raise Forbidden("Only administrators are allowed to modify attributes")


def _value(body: dict[str, Any], old: dict[str, Any] | None, position: int) -> dict[str, Any]:
    before = old or {"position": position, "scope": [], "data": {}, "builtin": False}
    scope = body.get("scope")
    return {
        "position": body.get("position", before["position"]),
        "scope": before["scope"] if scope is None else scope,
        "data": body.get("data") or before["data"],
        "builtin": before["builtin"],
    }


@handles("get_attribute_list")
def get_attribute_list(request: Request) -> object:
    """Return all definitions."""
    return {"attributes": [_shown(row) for row in definitions(request.store)]}


@handles("set_attribute_list")
def set_attribute_list(request: Request) -> None:
    """Create and change many definitions, deleting those not named on demand."""
    _require_admin(request)
    body = mapping(request.body)
    attributes = request.store.documents(COLLECTION)
    wanted: list[dict[str, Any]] = sequence(body.get("attributes"))
    if body.get("deleteMissing"):
        names = {item["name"] for item in wanted}
        for name, value in attributes.items():
            if name not in names and not value["builtin"]:
                attributes.delete(name)
    for at, item in enumerate(wanted):
        attributes.put(item["name"], _value(item, attributes.get(item["name"]), at))


@handles("get_attribute_config")
def get_attribute_config(request: Request) -> object:
    """Return one definition."""
    name = request.path["attribute_name"]
    value = request.store.documents(COLLECTION).get(name)
    if value is None:
        raise NotFound(f"Attribute {name} not found")
    return _shown({"name": name, **value})


@handles("set_attribute_config")
def set_attribute_config(request: Request) -> None:
    """Create or change a definition; it takes effect with a restart."""
    _require_admin(request)
    attributes = request.store.documents(COLLECTION)
    name = request.path["attribute_name"]
    attributes.put(name, _value(request.body, attributes.get(name), 0))


@handles("patch_attribute_config")
def patch_attribute_config(request: Request) -> None:
    """Change a part of a definition."""
    _require_admin(request)
    attributes = request.store.documents(COLLECTION)
    name = request.path["attribute_name"]
    old = attributes.get(name)
    if old is None:
        raise NotFound(f"Attribute {name} not found")
    body = dict(mapping(request.body))
    if body.get("data") is not None:
        body["data"] = {**old["data"], **body["data"]}
    attributes.put(name, _value(body, old, 0))


@handles("delete_attribute")
def delete_attribute(request: Request) -> None:
    """Delete a definition; a missing one is no error."""
    _require_admin(request)
    request.store.documents(COLLECTION).delete(request.path["attribute_name"])
