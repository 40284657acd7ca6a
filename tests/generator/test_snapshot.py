from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.errors import SchemaInvalid
from ayon_codegen.pinned import pin, render_lock, version_key
from ayon_codegen.snapshot import canonical_graphql, canonical_openapi, digest, is_studio_path, server_version, to_bytes

SDL = 'type Query { "told" b(c: Int = 1): String  """ at length """ a: Int }'


def document(**paths: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "2.0.0+DEV"},
        "paths": paths,
        "components": {"schemas": {}},
    }


def test_prose_goes_and_names_stay() -> None:
    source = document()
    source["servers"] = [{"url": "https://studio.example"}]
    source["info"]["description"] = "told"
    source["components"]["schemas"]["A"] = {
        "description": "told",
        "example": {"a": 1},
        "title": "A",
        "type": "object",
        "properties": {
            "description": {"type": "string", "description": "told", "examples": ["x"], "title": "Description"},
            "example": {"type": "string"},
            "summary": {"default": {"description": "a value"}},
        },
    }
    before = json.dumps(source)
    found = canonical_openapi(source)
    assert json.dumps(source) == before
    assert found["info"] == {"title": "T", "version": "2.0.0+DEV"}
    assert "servers" not in found
    assert found["components"]["schemas"]["A"] == {
        "type": "object",
        "title": "A",
        "properties": {
            "description": {"type": "string"},
            "example": {"type": "string"},
            "summary": {"default": {"description": "a value"}},
        },
    }


def test_what_depends_on_the_studio_is_marked() -> None:
    def answers(name: str) -> dict[str, Any]:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        return {"get": {"responses": {"200": {"description": "ok", "content": content}}}}

    source = document(**{
        "/api/addons/maya/1.0.0/presets": answers("Preset"),
        "/api/addons/{addon_name}/{version}/schema": answers("Shared"),
        "/api/addons/install": answers("Shared"),
    })  # fmt: skip
    source["components"]["schemas"] = {
        "Preset": {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Inner"}}},
        "Inner": {"type": "object", "properties": {"s": {"$ref": "#/components/schemas/Shared"}}},
        "Shared": {"type": "object"},
        "FolderAttribModel": {"type": "object"},
        "AttributeModel": {"type": "object"},
    }
    found = canonical_openapi(source)
    marked = {name for name, schema in found["components"]["schemas"].items() if schema.get("x-ayon-studio")}
    assert marked == {"Preset", "Inner", "FolderAttribModel"}
    assert [path for path, item in found["paths"].items() if item.get("x-ayon-studio")] == [
        "/api/addons/maya/1.0.0/presets"
    ]
    assert not is_studio_path("/api/addonsx/a/b")


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_pinned_snapshots_are_canonical_and_locked(version: str) -> None:
    document = ayon_schemas.openapi(version)
    assert canonical_openapi(document) == document
    assert canonical_graphql(ayon_schemas.graphql(version)) == ayon_schemas.graphql(version)
    entry = next(entry for entry in ayon_schemas.lock()["snapshots"] if entry["server"] == version)
    assert entry["openapi"] == digest(to_bytes(document))
    assert entry["graphql"] == digest(ayon_schemas.graphql(version).encode())
    assert server_version(document) == version


def test_versions_are_in_order() -> None:
    assert ayon_schemas.versions()[0] == "1.0.0"
    assert ayon_schemas.newest() == "1.16.0"
    assert list(ayon_schemas.versions()) == sorted(ayon_schemas.versions(), key=version_key)
    ordered = ["1.9.0", "1.10.0-dev", "1.10.0-rc.2", "1.10.0-rc.10", "1.10.0", "1.10.1"]
    shuffled = [ordered[3], ordered[5], ordered[0], ordered[4], ordered[2], ordered[1]]
    assert sorted(shuffled, key=version_key) == ordered


def test_an_unknown_version_is_refused_by_name() -> None:
    with pytest.raises(LookupError, match=r"'9\.9\.9'.*1\.16\.0"):
        ayon_schemas.openapi("9.9.9")


def test_documents_are_new_objects() -> None:
    ayon_schemas.openapi("1.0.0")["paths"].clear()
    assert ayon_schemas.openapi("1.0.0")["paths"]


def test_graphql_is_sorted_without_prose() -> None:
    assert canonical_graphql(SDL) == "type Query {\n  a: Int\n  b(c: Int = 1): String\n}\n"
    with pytest.raises(SchemaInvalid, match="GraphQL schema"):
        canonical_graphql("type {")


def test_pinning_writes_snapshot_lock_and_loader(tmp_path: Path) -> None:
    source = document(**{"/x": {"get": {"summary": "told", "responses": {}}}})
    snapshot = pin(source, SDL, tmp_path)
    assert snapshot.server == "2.0.0"
    assert (tmp_path / "openapi-2.0.0.json").read_bytes() == snapshot.openapi
    assert (tmp_path / "graphql-2.0.0.graphql").read_bytes() == snapshot.graphql
    lock = json.loads((tmp_path / "lock.json").read_bytes())
    assert lock["snapshots"] == [
        {"server": "2.0.0", "openapi": digest(snapshot.openapi), "graphql": digest(snapshot.graphql)}
    ]
    assert lock["openapi_python_client"] == "0.29.1"
    assert render_lock(tmp_path) == {
        name: (tmp_path / name).read_bytes() for name in ("lock.json", "__init__.py", "py.typed")
    }
    source["info"]["version"] = ""
    with pytest.raises(SchemaInvalid, match="names no server version"):
        pin(source, SDL, tmp_path)
