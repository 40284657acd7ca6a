"""The demo production."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.wire import Wire

from ayon_sandbox import Sandbox

_TABLES = ("folders", "tasks", "products", "versions", "representations", "workfiles", "links")


def content(sandbox: Sandbox) -> dict[str, list[tuple[str, ...]]]:
    return {table: sandbox.store.tuples(f"SELECT id FROM {table} ORDER BY seq") for table in _TABLES}


def test_two_sandboxes_hold_the_same_production(demo_sandbox: Sandbox) -> None:
    with Sandbox(seed="demo") as other:
        assert content(other) == content(demo_sandbox)


def test_the_production_is_believable(demo: Wire) -> None:
    assert len(demo.names('folders(folderTypes: ["Shot"], first: 100)')) == 24
    assert len(demo.names('folders(folderTypes: ["Asset"], first: 100)')) == 7
    statuses = demo.data('{ project(name: "demo") { tasks(first: 500) { edges { node { status assignees } } } } }')
    nodes = [edge["node"] for edge in statuses["project"]["tasks"]["edges"]]
    assert {"Approved", "Pending review", "In progress", "Not ready"} <= {node["status"] for node in nodes}
    assert all(node["assignees"] for node in nodes)
    query = """{ project(name: "demo") { representations(first: 500) { edges { node {
        files { size } version { product { folder { path } } } } } } } }"""
    found = demo.data(query)["project"]["representations"]["edges"]
    assert len(found) > 50
    assert all(edge["node"]["files"] for edge in found)


def test_a_data_directory_is_seeded_once(tmp_path: Path) -> None:
    with Sandbox(seed="demo", data_dir=tmp_path) as first:
        before, key = content(first), first.admin_key
    with Sandbox(seed="demo", data_dir=tmp_path) as second:
        assert content(second) == before
        assert second.admin_key == key


def test_an_unknown_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="no seed 'nope'"):
        Sandbox(seed="nope").start()
