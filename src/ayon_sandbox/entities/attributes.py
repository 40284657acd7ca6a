"""Attributes: what a studio may say about its entities.

A change to the definitions takes effect with a restart, as on a real server: `AttributeLibrary` is what is in effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ayon_sandbox.storage import Row, Store

COLLECTION = "attributes"

_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "float": {"type": "number"},
    "boolean": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "list_of_strings": {"type": "array", "items": {"type": "string"}},
    "list_of_integers": {"type": "array", "items": {"type": "integer"}},
    "list_of_any": {"type": "array", "items": {}},
    "list_of_submodels": {"type": "array", "items": {}},
    "dict": {"type": "object"},
}
_LIMITS: Mapping[str, str] = {
    "gt": "exclusiveMinimum",
    "ge": "minimum",
    "lt": "exclusiveMaximum",
    "le": "maximum",
    "minLength": "minLength",
    "maxLength": "maxLength",
    "minItems": "minItems",
    "maxItems": "maxItems",
    "regex": "pattern",
}


class AttributeLibrary:
    """The attributes in effect.

    Args:
        store: Where the definitions are.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._scopes: dict[str, dict[str, dict[str, Any]]] = {}
        self.reload()

    def reload(self) -> None:
        """Read the definitions again."""
        self._scopes.clear()
        for definition in definitions(self._store):
            for scope in definition["scope"]:
                self._scopes.setdefault(scope, {})[definition["name"]] = definition["data"]

    def scope(self, name: str) -> Mapping[str, Mapping[str, Any]]:
        """Return the definitions of an entity type, by attribute name, in their order."""
        return self._scopes.get(name, {})

    def project_defaults(self) -> dict[str, Any]:
        """Return the value that each attribute of a project has when the project says nothing."""
        return {
            name: float(data["default"]) if data["type"] == "float" else data["default"]
            for name, data in self.scope("project").items()
            if data.get("default") is not None
        }

    def inherited(self, scope: str, parent: Mapping[str, Any]) -> dict[str, Any]:
        """Return what an entity inherits from all attributes of its parent."""
        return {
            name: parent[name]
            for name, data in self.scope(scope).items()
            if data.get("inherit", True) and parent.get(name) is not None
        }

    def schemas(self, scope: str) -> dict[str, dict[str, Any]]:
        """Return the properties of the model of an entity type's attributes."""
        return {name: _schema(data) for name, data in self.scope(scope).items()}


def definitions(store: Store) -> list[Row]:
    """Return the definitions as they are now: ``{"name", "position", "scope", "data", "builtin"}``."""
    rows = [{"name": name, **value} for name, value in store.documents(COLLECTION).items()]
    return sorted(rows, key=lambda row: row["position"])


def scope_of_component(component: str) -> str:
    """Return the entity type of a component such as ``FolderAttribModel``."""
    return component.rsplit("__", 1)[-1].removesuffix("AttribModel").lower()


def _schema(data: Mapping[str, Any]) -> dict[str, Any]:
    schema = dict(_SCHEMAS.get(data["type"], {}))
    for name, keyword in _LIMITS.items():
        # A limit of zero is no limit for a real server.
        if data.get(name):
            schema[keyword] = data[name]
    return schema
