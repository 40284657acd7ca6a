"""Every field of the pinned schema that is a value is answered, in the newest server version and in the oldest."""

from __future__ import annotations

from typing import Any

import ayon_schemas
import pytest
from support.wire import Wire

from ayon_sandbox import Sandbox

_NODES = {
    "folders": "FolderNode",
    "tasks": "TaskNode",
    "products": "ProductNode",
    "versions": "VersionNode",
    "representations": "RepresentationNode",
    "workfiles": "WorkfileNode",
    "activities": "ActivityNode",
    "entityLists": "EntityListNode",
}
_TYPE = "type { kind ofType { kind ofType { kind ofType { kind } } } }"


def values_of(wire: Wire, type_name: str) -> list[str]:
    """Return the names of the fields of a type that are values, not objects."""
    found = wire.data(f'{{ __type(name: "{type_name}") {{ fields {{ name {_TYPE} }} }} }}')["__type"]

    def is_value(kind: dict[str, Any]) -> bool:
        while kind.get("ofType"):
            kind = kind["ofType"]
        return kind["kind"] in ("SCALAR", "ENUM")

    return [field["name"] for field in found["fields"] if is_value(field["type"])] if found else []


@pytest.mark.parametrize("version", [ayon_schemas.versions()[0], ayon_schemas.newest()])
def test_every_value_of_every_entity(version: str) -> None:
    with Sandbox(seed="demo", version=version) as sandbox, Wire(sandbox.url, sandbox.admin_key) as wire:
        seen = 0
        for connection, type_name in _NODES.items():
            names = values_of(wire, type_name)
            if not names:
                continue
            data = wire.data(
                f'{{ project(name: "demo") {{ c: {connection} {{ edges {{ node {{ {" ".join(names)} }} }} }} }} }}'
            )
            nodes = [edge["node"] for edge in data["project"]["c"]["edges"]]
            assert nodes or connection == "entityLists"
            assert all(set(node) == set(names) for node in nodes)
            seen += len(names)
        project = values_of(wire, "ProjectNode")
        assert wire.data(f'{{ project(name: "demo") {{ {" ".join(project)} }} }}')["project"]["code"] == "dmo"
        user = values_of(wire, "UserNode")
        assert wire.data(f"{{ me {{ {' '.join(user)} }} }}")["me"]["name"] == "admin"
        assert seen > 80
