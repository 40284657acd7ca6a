"""Links between entities, and entity lists."""

from __future__ import annotations

from typing import Any

import pytest
from support.demo import FOLDER, TASK, VERSION
from support.wire import Wire

OTHER = "5" * 32
LINKS = "/api/projects/demo/links"
LISTS = "/api/projects/demo/lists"


@pytest.fixture
def shots(admin: Wire) -> Wire:
    """Two folders to link and to list."""
    admin.call("POST", "/api/projects/demo/folders", {"id": OTHER, "name": "sh020", "folderType": "Shot"}, status=201)
    return admin


def links(wire: Wire, arguments: str = "") -> dict[str, list[dict[str, Any]]]:
    query = f"""{{ project(name: "demo") {{ folders {{ edges {{ node {{
        id links{arguments} {{ edges {{ direction linkType name entityId description data node {{ name }} }} }}
    }} }} }} }} }}"""
    nodes = [edge["node"] for edge in wire.data(query)["project"]["folders"]["edges"]]
    return {node["id"]: node["links"]["edges"] for node in nodes}


def test_a_link_is_seen_from_both_ends(shots: Wire) -> None:
    body = {"input": FOLDER, "output": OTHER, "linkType": "template|folder|folder", "name": "n", "data": {"x": [1]}}
    link_id = shots.call("POST", LINKS, body, status=200)["id"]
    found = links(shots)
    assert found[FOLDER] == [
        {
            "direction": "out",
            "linkType": "template",
            "name": "n",
            "entityId": OTHER,
            "description": "template link with input folder and output folder",
            "data": {"x": [1]},
            "node": {"name": "sh020"},
        }
    ]
    assert [item["direction"] for item in found[OTHER]] == ["in"]
    assert links(shots, '(direction: "in")')[FOLDER] == []
    assert links(shots, '(linkTypes: ["breakdown"])')[FOLDER] == []
    assert links(shots, '(nameEx: "^n$")')[FOLDER] != []
    shots.call("DELETE", f"{LINKS}/{link_id}", status=204)
    shots.call("DELETE", f"{LINKS}/{link_id}", status=404)
    assert links(shots)[OTHER] == []


def test_links_that_cannot_be(shots: Wire) -> None:
    body = {"input": FOLDER, "output": OTHER, "linkType": "template|folder|folder"}
    for change, status, detail in (
        ({"output": FOLDER}, 400, "Cannot link an entity to itself."),
        ({"linkType": "nope|folder|folder"}, 400, "Unsupported link type."),
        ({"output": "0" * 32}, 404, f"Output entity {'0' * 32} not found."),
    ):
        assert shots.call("POST", LINKS, {**body, **change}, status=status)["detail"] == detail


def test_bulk_links_are_all_or_none(shots: Wire) -> None:
    good = {"input": FOLDER, "output": OTHER, "linkType": "template|folder|folder"}
    refused = shots.call("POST", f"{LINKS}/bulk", {"links": [good, {**good, "output": "0" * 32}]}, status=404)
    assert refused["detail"] == f"Folder entities not found: {'0' * 32}"
    assert links(shots)[FOLDER] == []
    created = shots.call("POST", f"{LINKS}/bulk", {"links": [good, good]}, status=200)["created"]
    assert len({item["id"] for item in created}) == 2


def test_a_type_takes_its_links_along(shots: Wire) -> None:
    url = f"{LINKS}/types/uses|folder|folder"
    shots.call("PUT", url, {"data": {"color": "#123456"}}, status=204)
    shots.call("POST", LINKS, {"input": FOLDER, "output": OTHER, "linkType": "uses|folder|folder"}, status=200)
    names = [item["name"] for item in shots.call("GET", f"{LINKS}/types")["types"]]
    assert names[-1] == "uses|folder|folder"
    shots.call("DELETE", url, status=204)
    assert links(shots)[FOLDER] == []
    shots.call("PUT", f"{LINKS}/types/uses|nope|folder", {}, status=400)


def test_a_list_keeps_its_order(shots: Wire) -> None:
    items = [{"entityId": FOLDER, "label": "One"}, {"entityId": OTHER}]
    created = shots.call("POST", LISTS, {"entityType": "folder", "label": "✓ list", "items": items}, status=201)
    assert created["count"] == 2
    url = f"{LISTS}/{created['id']}"

    def state() -> list[tuple[str, int]]:
        return [(item["entityId"], item["position"]) for item in shots.call("GET", url)["items"]]

    assert state() == [(FOLDER, 0), (OTHER, 1)]
    ids = [item["id"] for item in shots.call("GET", url)["items"]]
    shots.call("POST", f"{url}/order", {"order": ids[::-1]}, status=204)
    assert state() == [(OTHER, 0), (FOLDER, 1)]
    wrong = shots.call("POST", f"{url}/order", {"order": ids[:1]}, status=400)
    assert wrong["detail"] == "The order must contain each item ID exactly once"
    shots.call("POST", f"{url}/items", {"entityId": FOLDER, "position": 0}, status=201)
    assert [entity for entity, _ in state()] == [FOLDER, OTHER, FOLDER]
    shots.call("DELETE", f"{url}/items/{ids[0]}", status=200)
    assert state() == [(FOLDER, 0), (OTHER, 1)]
    query = f"""{{ project(name: "demo") {{ entityList(id: "{created["id"]}") {{
        count items {{ edges {{ position node {{ name }} }} }} }} }} }}"""
    found = shots.data(query)["project"]["entityList"]
    assert found["count"] == 2
    assert [edge["node"]["name"] for edge in found["items"]["edges"]] == ["sh010", "sh020"]


def test_items_are_replaced_merged_deleted(shots: Wire) -> None:
    list_id = shots.call("POST", LISTS, {"entityType": "folder", "label": "l"}, status=201)["id"]
    url = f"{LISTS}/{list_id}"

    def change(mode: str, *items: dict[str, Any]) -> list[dict[str, Any]]:
        shots.call("PATCH", f"{url}/items", {"mode": mode, "items": list(items)}, status=200)
        return shots.call("GET", url)["items"]

    (first,) = change("replace", {"entityId": FOLDER})
    merged = change("merge", {"id": first["id"], "label": "L"}, {"entityId": OTHER})
    assert [(item["entityId"], item["label"]) for item in merged] == [(FOLDER, "L"), (OTHER, None)]
    assert [item["entityId"] for item in change("delete", {"id": first["id"]})] == [OTHER]
    assert [item["entityId"] for item in change("replace", {"entityId": FOLDER})] == [FOLDER]


def test_lists_of_other_entities_and_refusals(shots: Wire) -> None:
    body = {"entityType": "version", "label": "v", "items": [{"entityId": VERSION}]}
    created = shots.call("POST", LISTS, body, status=201)
    assert shots.call("GET", f"{LISTS}/{created['id']}")["items"][0]["folderPath"] == "sh010"
    entities = shots.call("GET", f"{LISTS}/{created['id']}/entities")
    assert entities == {"entityType": "version", "entityIds": [VERSION]}
    shots.call("POST", LISTS, {"entityType": "version", "label": "V"}, status=500)
    shots.call("POST", LISTS, {"entityType": "version", "label": ""}, status=400)
    shots.call("POST", LISTS, {"entityType": "folder", "label": "w", "items": [{"entityId": TASK}]}, status=404)
    assert [item["label"] for item in _lists(shots)] == ["v"]
    shadow = [{"name": "fps", "data": {"type": "float"}}]
    refused = shots.call("PUT", f"{LISTS}/{created['id']}/attributes", shadow, status=400)
    assert refused["detail"] == "Entity list attribute fps cannot shadow an existing studio attribute"
    own = [{"name": "note", "data": {"type": "string"}}]
    shots.call("PUT", f"{LISTS}/{created['id']}/attributes", own, status=200)
    assert shots.call("GET", f"{LISTS}/{created['id']}/attributes")[0]["name"] == "note"


def _lists(wire: Wire) -> list[dict[str, Any]]:
    data = wire.data('{ project(name: "demo") { entityLists { edges { node { label } } } } }')
    return [edge["node"] for edge in data["project"]["entityLists"]["edges"]]
