"""All pinned versions come out whole; the committed package is what the generator makes."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen import checkout
from ayon_codegen.build import build
from ayon_codegen.document import METHODS, iter_operations
from ayon_codegen.errors import SchemaLost
from ayon_codegen.files import MARKER
from ayon_codegen.history import pinned_history
from ayon_codegen.pipeline import Result, check_whole, generate, repair
from support.generated_code import assert_only_our_forms

COUNTS = {"1.0.0": (180, 181), "1.16.0": (310, 332)}


HISTORY = pinned_history()


@cache
def made(version: str) -> Result:
    graphql = ayon_schemas.graphql(version) if version == ayon_schemas.newest() else None
    return generate(ayon_schemas.openapi(version), graphql, history=HISTORY)


def methods_of(files: dict[str, bytes]) -> dict[tuple[str, str], list[str]]:
    """Names of the classes that have a method for each operation, by verb and route."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, data in files.items():
        if not name.startswith("api/") or name == "api/__init__.py":
            continue
        tree = ast.parse(data)
        routes: dict[str, tuple[str, str]] = {}
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                verb, path = (ast.literal_eval(argument) for argument in node.value.args[1:3])
                routes[ast.unparse(node.targets[0])] = (verb, path)
            if isinstance(node, ast.ClassDef):
                for method in node.body:
                    if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) and method.name != "raw":
                        sent = next(item for item in ast.walk(method) if isinstance(item, ast.Call))
                        found.setdefault(routes[ast.unparse(sent.args[0])], []).append(node.name)
    return found


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_nothing_is_lost_of_any_version(version: str) -> None:
    document = ayon_schemas.openapi(version)
    files = made(version).files
    operations = {
        (method.upper(), path) for path, item in document["paths"].items() for method in METHODS if method in item
    }
    assert len(operations) == sum(1 for _ in iter_operations(document))
    found = methods_of(files)
    assert found.keys() == operations
    assert all(len(set(classes)) == 4 for classes in found.values())
    components = set(document["components"]["schemas"])
    models = [name for name in files if name.startswith("models/")]
    types = [name for name in files if name.startswith("types/")]
    assert len(models) == len(types) >= len(components) + 1
    if version in COUNTS:
        assert (len(operations), len(components)) == COUNTS[version]
        assert_only_our_forms(files)


def test_what_is_missing_from_a_package_is_named() -> None:
    document = ayon_schemas.openapi("1.0.0")
    package = build(repair(document, with_overlay=True).document, history=None, marker={}, graphql={})
    check_whole(document, package)
    document["paths"]["/api/new"] = {"get": {}}
    document["components"]["schemas"]["New"] = {}
    twice = replace(package, apis=(*package.apis, package.apis[0]))
    with pytest.raises(SchemaLost) as caught:
        check_whole(document, twice)
    for line in ("3 operations or schemas", "operation GET /api/new", "schema New", "all but one of the tags in"):
        assert line in str(caught.value)


def test_the_committed_package_is_up_to_date() -> None:
    outcome = checkout.generate_pinned(write=False)
    assert outcome.differing == []
    assert (outcome.result.operations, outcome.result.schemas) == (310, 332)


def test_two_runs_give_the_same_bytes() -> None:
    script = (
        "import hashlib, ayon_schemas; from ayon_codegen.pipeline import generate;"
        "files = generate(ayon_schemas.openapi('1.16.0'), ayon_schemas.graphql('1.16.0')).files;"
        "print(hashlib.sha256(b''.join(k.encode() + v for k, v in files.items())).hexdigest())"
    )
    files = made("1.16.0").files
    expected = hashlib.sha256(b"".join(name.encode() + data for name, data in files.items())).hexdigest()
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == expected


def test_a_document_in_any_order_gives_the_same_bytes() -> None:
    def reversed_keys(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: reversed_keys(value[key]) for key in reversed(value)}
        return [reversed_keys(item) for item in value] if isinstance(value, list) else value

    document = reversed_keys(ayon_schemas.openapi("1.16.0"))
    assert generate(document, ayon_schemas.graphql("1.16.0")).files == made("1.16.0").files


def test_descriptions_of_a_live_server_are_used() -> None:
    document = ayon_schemas.openapi("1.16.0")
    document["paths"]["/api/info"]["get"]["description"] = 'Tell who "you" are.\n\nWith \\ and {{ braces }}.'
    text = generate(document).files["api/system.py"].decode()
    assert 'Tell who "you" are.\n\n        With \\\\ and {{ braces }}.\n' in text


def test_a_studio_gets_its_attributes_and_its_addons() -> None:
    document = ayon_schemas.openapi("1.16.0")
    document["components"]["schemas"]["FolderAttribModel"]["properties"]["shotGrade"] = {"type": "string"}
    document["paths"]["/api/addons/maya/1.0.0/presets"] = {
        "get": {"operationId": "list_presets", "tags": ["Maya 1.0.0"], "responses": {"200": {"description": ""}}}
    }
    files = generate(document).files
    assert b"    shot_grade: str | None | Unset = UNSET\n" in files["models/folder_attrib_model.py"]
    assert b"    def list_presets(self)" in files["api/maya_1_0_0.py"]
    assert b"GET /api/addons/maya/1.0.0/presets\n" in files["api/maya_1_0_0.py"]
    assert "graphql/__init__.py" not in files


def test_the_package_says_what_it_was_made_of() -> None:
    marker = json.loads(made("1.16.0").files[MARKER])
    assert marker["schema"]["server"] == "1.16.0"
    assert marker["schema"]["openapi"] == ayon_schemas.lock()["snapshots"][-1]["openapi"]
    assert marker["openapi_python_client"] == "0.29.1"


def test_lifetimes() -> None:
    namespace: dict[str, Any] = {}
    exec(made("1.16.0").files["versions.py"], namespace)
    lifetimes = namespace["LIFETIMES"]
    assert lifetimes["get_folder"] == ("1.0.0", "")
    assert lifetimes["search_folders"] == ("1.14.0", "")
    for version in ayon_schemas.versions():
        for place in iter_operations(ayon_schemas.openapi(version)):
            assert place.operation["operationId"] in lifetimes
    gone = {name: until for name, (_, until) in lifetimes.items() if until}
    newest = {place.operation["operationId"] for place in iter_operations(ayon_schemas.openapi("1.16.0"))}
    assert gone
    assert not gone.keys() & newest
