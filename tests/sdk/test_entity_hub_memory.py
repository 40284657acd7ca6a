"""How much memory a hub needs beside the data it holds."""

from __future__ import annotations

import tracemalloc
from typing import Any

from ayon_sdk.hub.attributes import Attributes
from ayon_sdk.hub.tree import HubTree

COUNT = 100_000
FOLDERS = COUNT // 2


def rows() -> list[tuple[str, dict[str, Any]]]:
    """A production as the server tells it: 50,000 folders in a tree, each with a task."""
    ids = [f"{index:032x}" for index in range(COUNT)]
    found: list[tuple[str, dict[str, Any]]] = []
    common: dict[str, Any] = {"active": True, "data": {}, "label": None, "tags": [], "thumbnailId": None}
    for index in range(FOLDERS):
        own = {"fps": 24.0} if index % 10 == 0 else {}
        shared = {**common, "attrib": {"fps": 24.0, "frameStart": 1001}, "ownAttrib": list(own), "status": "Ready"}
        parent = ids[index // 10] if index else None
        found.append(
            ("folder", {**shared, "id": ids[index], "name": f"f{index}", "folderType": "Shot", "parentId": parent})
        )
        work = {"id": ids[FOLDERS + index], "name": "anim", "taskType": "Animation", "folderId": ids[index]}
        found.append(("task", {**shared, **work, "assignees": []}))
    return found


def test_an_entity_needs_less_than_a_kibibyte() -> None:
    hub = HubTree("demo")
    hub.note_attributes([{"name": "fps", "scope": ["folder", "task"]}, {"name": "frameStart", "scope": ["folder"]}])
    data = rows()
    tracemalloc.start()
    try:
        for kind, row in data:
            hub.add_loaded(kind, row)
        used, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(list(hub.entities)) == COUNT
    assert used / COUNT < 1024
    last = hub.get_entity_by_id(f"{FOLDERS - 1:032x}")
    assert last is not None
    assert last["path"].startswith("/f0/f4/f49/")


def test_attributes_share_their_names() -> None:
    hub = HubTree("demo")
    hub.note_attributes([{"name": "fps", "scope": ["folder"]}])
    first, second = (hub.add_loaded(kind, row) for kind, row in rows()[0:4:2])
    assert isinstance(first.attribs, Attributes)
    assert first.attribs.to_dict() == {"fps": 24.0}
    assert second.attribs.to_dict() == {}
    first.attribs["fps"] = 25.0
    assert second.attribs["fps"] is None
