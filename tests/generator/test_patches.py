from __future__ import annotations

import copy
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen import checkout, patches
from ayon_codegen.errors import DeadRepair
from ayon_codegen.patches.registry import Patch, patch

REPAIRS = {repair.name: repair for repair in patches.registered()}


def schemas(**named: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "paths": {}, "components": {"schemas": named}}


def apply(name: str, document: dict[str, Any]) -> int:
    touched = REPAIRS[name].function(document)
    again = copy.deepcopy(document)
    assert REPAIRS[name].function(again) == 0, "a second time there is nothing left to do"
    assert again == document
    return touched


def test_every_patch_has_a_reason() -> None:
    assert len(REPAIRS) >= 5
    for repair in REPAIRS.values():
        assert len(repair.reason.split()) > 5


def test_every_patch_and_overlay_action_has_work_in_some_snapshot() -> None:
    checkout.check_repairs()


def test_a_dead_patch_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    dead = Patch("never", "does nothing for anyone", lambda document: 0)
    monkeypatch.setattr("ayon_codegen.patches.registered", lambda: (*REPAIRS.values(), dead))
    with pytest.raises(DeadRepair, match="patch never"):
        checkout.check_repairs()


def test_a_name_is_given_once() -> None:
    with pytest.raises(ValueError, match="tuple-arrays"):
        patch("tuple-arrays", reason="again")(lambda document: 0)


def test_tuple_arrays() -> None:
    document = schemas(A={"type": "array", "items": [{"type": "string"}, {"items": [{}], "type": "array"}]})
    assert apply("tuple-arrays", document) == 2
    assert document["components"]["schemas"]["A"] == {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"prefixItems": [{}], "type": "array"}],
    }


def test_defaults_are_told_but_not_sent() -> None:
    inner = {"anyOf": [{"type": "object", "default": {}}, {"type": "null"}], "default": {}}
    document = schemas(
        A={"type": "object", "default": {}, "properties": {"default": {"allOf": [], "default": 1}, "b": inner}}
    )
    assert apply("defaults", document) == 4
    properties = document["components"]["schemas"]["A"]["properties"]
    assert properties["default"] == {"allOf": [], "x-ayon-default": 1}


def test_wrapped_references() -> None:
    reference = {"$ref": "#/components/schemas/B"}
    document = schemas(
        A={"properties": {"b": {"allOf": [reference], "deprecated": False}}},
        C={"allOf": [reference], "properties": {"more": {}}},
        D={"allOf": [reference, reference]},
    )
    assert apply("wrapped-references", document) == 1
    assert document["components"]["schemas"]["A"]["properties"]["b"] == {**reference, "deprecated": False}


def test_component_titles() -> None:
    document = schemas(A={"title": "T", "properties": {"title": {"title": "Title"}}}, B={"title": "T"})
    assert apply("component-titles", document) == 2
    assert document["components"]["schemas"] == {"A": {"properties": {"title": {"title": "Title"}}}, "B": {}}


def test_connection_headers() -> None:
    kept = {"name": "x-ayon-site-id", "in": "header"}
    query = {"name": "authorization", "in": "query"}
    document: dict[str, Any] = {
        "paths": {"/a": {"get": {"parameters": [{"name": "X-Api-Key", "in": "header"}, kept, query]}}}
    }
    assert apply("connection-headers", document) == 1
    assert document["paths"]["/a"]["get"]["parameters"] == [kept, query]


def test_repeated_operation_ids() -> None:
    document = {
        "paths": {
            "/a": {"get": {"operationId": "same", "deprecated": True}},
            "/b/{x}": {"get": {"operationId": "same"}, "put": {"operationId": "same", "deprecated": True}},
            "/c": {"get": {"operationId": "other"}},
        }
    }
    assert apply("repeated-operation-ids", document) == 2
    assert document["paths"]["/b/{x}"]["get"]["operationId"] == "same"
    assert document["paths"]["/a"]["get"]["operationId"] == "get_a"
    assert document["paths"]["/b/{x}"]["put"]["operationId"] == "put_b_by_x"


def test_old_servers_repeat_operation_ids() -> None:
    assert patches.apply(ayon_schemas.openapi("1.0.0"))["repeated-operation-ids"] == 6
