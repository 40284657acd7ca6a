"""Entity lists, their items and folders, read and written through the sandbox."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from support.production import Production

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI
from ayon_sdk._graphql import paging
from ayon_sdk.errors import GraphQlQueryFailed, UnknownFieldError, UnsupportedServerVersion

QUERY = ("POST", "/graphql", 200)


class Lists:
    """Two lists of folders: one with three items and everything else, and an empty one that is not active."""

    def __init__(self, production: Production) -> None:
        self.production = production
        self.server = production.server
        self.project = production.project
        self.shots = list(production.shots.values())
        self.full = self.server.create_entity_list(
            self.project,
            "folder",
            "Dailies ✓",
            list_type="review-session",
            access={"nobody": 10},
            attrib={"description": "for monday"},
            data={"who": uuid.UUID(int=3), "nested": {"a": [1]}},
            tags={"hot"},
            owner="admin",
            items=({"entityId": shot, "label": f"item {index}"} for index, shot in enumerate(self.shots[:3])),
        )
        self.empty = self.server.create_entity_list(self.project, "folder", "Nothing", active=False)

    def items(self, list_id: str) -> list[Any]:
        """Items as the server tells them, in their order."""
        entity_list = self.server.get_entity_list_rest(self.project, list_id)
        assert entity_list is not None
        return list(entity_list["items"])


@pytest.fixture(scope="module")
def lists(production: Production) -> Iterator[Lists]:
    made = Lists(production)
    yield made
    made.server.delete_entity_list(made.project, made.full)
    made.server.delete_entity_list(made.project, made.empty)


@pytest.fixture
def scratch(lists: Lists) -> Iterator[str]:
    """A list of folders to change, with an item for each of the first three shots."""
    items: Any = [{"entityId": shot, "label": f"item {index}"} for index, shot in enumerate(lists.shots[:3])]
    list_id = lists.server.create_entity_list(lists.project, "folder", f"scratch {uuid.uuid4().hex}", items=items)
    yield list_id
    lists.server.delete_entity_list(lists.project, list_id)


class TestReading:
    def test_default_fields(self, lists: Lists) -> None:
        found = lists.server.get_entity_list_by_id(lists.project, lists.full)
        assert found is not None
        assert set(found) == {*lists.server.get_default_fields_for_type("entityList"), "attrib"}
        assert found["label"] == "Dailies ✓"
        assert found["count"] == 3
        assert found["attributes"] == []
        assert found["data"]["nested"] == {"a": [1]}
        assert found["attrib"]["description"] == "for monday"
        assert found["attrib"].keys() - {"description"} == lists.server.get_attributes_for_type("list").keys()
        assert "ownAttrib" not in found

    def test_chosen_fields(self, lists: Lists) -> None:
        found = lists.server.get_entity_list_by_id(lists.project, lists.full, fields={"label", "items"})
        assert found is not None
        assert found["label"] == "Dailies ✓"
        assert [item["entityId"] for item in found["items"]] == lists.shots[:3]
        assert set(found["items"][0]) == {"entityId", "entityType", "id", "position"}
        fields = iter(("id", "attrib.description"))
        found = lists.server.get_entity_list_by_id(lists.project, lists.full, fields=fields)
        assert found is not None
        assert (found["id"], found["attrib"]["description"]) == (lists.full, "for monday")

    @pytest.mark.parametrize(
        ("active", "labels"), [(None, ["Dailies ✓", "Nothing"]), (True, ["Dailies ✓"]), (False, ["Nothing"])]
    )
    def test_active(self, lists: Lists, active: bool | None, labels: list[str]) -> None:
        found = lists.server.get_entity_lists(lists.project, active=active, fields=["label"])
        assert sorted(one["label"] for one in found) == labels

    def test_by_id(self, lists: Lists) -> None:
        ids = (one for one in (lists.empty, "0" * 32))
        (found,) = lists.server.get_entity_lists(lists.project, list_ids=ids, fields=["label"])
        assert found["label"] == "Nothing"
        assert lists.server.get_entity_list_by_id(lists.project, "0" * 32) is None

    def test_no_ids_nothing_sent(self, lists: Lists) -> None:
        found, asked = lists.production.asked(lambda: list(lists.server.get_entity_lists(lists.project, list_ids=[])))
        assert (found, asked) == ([], [])

    def test_one_list_is_one_request(self, lists: Lists) -> None:
        lists.server.get_attributes_schema()
        read = lists.production.asked(lambda: lists.server.get_entity_list_by_id(lists.project, lists.full))
        assert read[1] == [QUERY]

    def test_all_items_of_long_lists(self, lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(paging, "NESTED_LIST", 2)
        found, asked = lists.production.asked(
            lambda: lists.server.get_entity_list_by_id(lists.project, lists.full, fields=["items.entityId"])
        )
        assert found == {"items": [{"entityId": shot} for shot in lists.shots[:3]]}
        assert asked == [QUERY] * 2

    def test_unknown_fields_are_told_before_anything_is_sent(self, lists: Lists) -> None:
        lists.server.get_server_version()
        lists.production.sandbox.requests.reset()
        with pytest.raises(UnknownFieldError, match="Did you mean 'label'"):
            lists.server.get_entity_list_by_id(lists.project, lists.full, fields=["lable"])
        assert list(lists.production.sandbox.requests) == []

    def test_missing_projects(self, lists: Lists) -> None:
        with pytest.raises(GraphQlQueryFailed, match="Project not found"):
            next(lists.server.get_entity_lists("nope"))

    def test_rest(self, lists: Lists) -> None:
        found = lists.server.get_entity_list_rest(lists.project, lists.full)
        assert found is not None
        assert found["entityListType"] == "review-session"
        assert found["access"] == {"nobody": 10}
        assert found["data"]["who"] == uuid.UUID(int=3).hex
        assert [(item["label"], item["position"]) for item in found["items"]] == [
            ("item 0", 0),
            ("item 1", 1),
            ("item 2", 2),
        ]
        with pytest.raises(RequestFailed) as caught:
            lists.server.get_entity_list_rest(lists.project, "0" * 32)
        assert caught.value.status == 404

    def test_entities(self, lists: Lists) -> None:
        found = lists.server.get_entity_list_entities(lists.project, lists.full)
        assert found["entityType"] == "folder"
        assert sorted(found["entityIds"]) == sorted(lists.shots[:3])

    def test_asynchronous(self, lists: Lists) -> None:
        async def read() -> list[Any]:
            sandbox = lists.production.sandbox
            async with AsyncServerAPI(sandbox.url, sandbox.admin_key) as server:
                return [one async for one in server.get_entity_lists(lists.project)]

        assert asyncio.run(read()) == list(lists.server.get_entity_lists(lists.project))

    def test_servers_without_lists(self) -> None:
        with Sandbox(version="1.7.0") as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
            with pytest.raises(UnsupportedServerVersion, match=r"entityLists need a newer server than 1\.7\.0"):
                next(server.get_entity_lists("demo"))
            assert [path for _, path, _ in sandbox.requests] == ["/api/info"]

    def test_servers_whose_lists_have_no_attributes(self) -> None:
        with Sandbox(version="1.9.0") as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
            server.create_project("demo", "demo")
            assert list(server.get_entity_lists("demo")) == []
            with pytest.raises(UnknownFieldError, match="attrib"):
                next(server.get_entity_lists("demo", fields=["attrib.description"]))


class TestWriting:
    def test_update(self, lists: Lists, scratch: str) -> None:
        data = {"at": uuid.UUID(int=1)}
        lists.server.update_entity_list(
            lists.project,
            scratch,
            label="renamed ✓",
            access={"nobody": 20},
            attrib={"description": "new"},
            data=data,
            tags=iter(["hot"]),
            owner="admin",
            active=False,
        )
        assert data == {"at": uuid.UUID(int=1)}
        found = lists.server.get_entity_list_rest(lists.project, scratch)
        assert found is not None
        assert (found["label"], found["active"], found["tags"]) == ("renamed ✓", False, ["hot"])
        assert found["access"] == {"nobody": 20}
        assert found["attrib"]["description"] == "new"
        assert found["data"]["at"] == uuid.UUID(int=1).hex

    def test_nothing_to_change_nothing_sent(self, lists: Lists) -> None:
        missing = "0" * 32

        def calls() -> None:
            lists.server.update_entity_list(lists.project, missing)
            lists.server.update_entity_list_item(lists.project, missing, missing)
            lists.server.update_entity_list_item(lists.project, missing, missing, new_list_id=missing)
            lists.server.update_entity_list_folder(lists.project, missing)

        assert lists.production.asked(calls)[1] == []

    @pytest.mark.parametrize(
        ("options", "problem"),
        [
            ({"list_id": "nope"}, "list_id is an id"),
            ({"data": {"x": object()}}, r"data\.x"),
            ({"items": [{"entityId": "a", "data": {"x": float("nan")}}]}, r"items\[0\]\.data\.x"),
            ({"items": [7]}, r"items\[0\] is a dictionary"),
        ],
    )
    def test_bad_values_are_refused_before_anything_is_sent(
        self, lists: Lists, options: dict[str, Any], problem: str
    ) -> None:
        lists.production.sandbox.requests.reset()
        with pytest.raises(ValueError, match=problem):
            lists.server.create_entity_list(lists.project, "folder", "bad", **options)
        assert list(lists.production.sandbox.requests) == []

    def test_own_ids(self, lists: Lists) -> None:
        wanted = uuid.uuid4()
        made = lists.server.create_entity_list(lists.project, "folder", wanted.hex, list_id=str(wanted))
        assert made == wanted.hex
        lists.server.delete_entity_list(lists.project, made)
        assert lists.server.get_entity_list_by_id(lists.project, made) is None

    def test_attributes_of_a_list(self, lists: Lists, scratch: str) -> None:
        assert lists.server.get_entity_list_attribute_definitions(lists.project, scratch) == []
        definition: Any = {"name": "note", "data": {"type": "string", "title": "Note"}}
        lists.server.set_entity_list_attribute_definitions(lists.project, scratch, (definition,))
        assert lists.server.get_entity_list_attribute_definitions(lists.project, scratch) == [definition]
        shadow: Any = [{"name": "fps", "data": {"type": "float"}}]
        with pytest.raises(RequestFailed, match="cannot shadow"):
            lists.server.set_entity_list_attribute_definitions(lists.project, scratch, shadow)

    def test_materialize(self, lists: Lists, scratch: str) -> None:
        with pytest.raises(RequestFailed, match="not implemented") as caught:
            lists.server.materialize_entity_list(lists.project, scratch)
        assert (caught.value.status, caught.value.attempts) == (501, 1)


class TestItems:
    def test_create_change_and_delete(self, lists: Lists, scratch: str) -> None:
        server, project = lists.server, lists.project
        wanted = uuid.uuid4().hex
        made = server.create_entity_list_item(
            project,
            scratch,
            lists.shots[5],
            position=0,
            label="first",
            attrib={"fps": 12.5},
            data={"a": {1, 2}},
            tags=("hot",),
            item_id=wanted,
        )
        assert made == wanted
        first = lists.items(scratch)[0]
        assert (first["id"], first["entityId"], first["label"]) == (wanted, lists.shots[5], "first")
        assert (first["attrib"], first["data"], first["tags"]) == ({"fps": 12.5}, {"a": [1, 2]}, ["hot"])
        server.update_entity_list_item(project, scratch, made, label="changed", tags=[], attrib={"fps": 25.0})
        first = lists.items(scratch)[0]
        assert (first["label"], first["tags"], first["attrib"]) == ("changed", [], {"fps": 25.0})
        server.delete_entity_list_item(project, scratch, made)
        assert len(lists.items(scratch)) == 3
        with pytest.raises(RequestFailed, match="not found"):
            server.delete_entity_list_item(project, scratch, made)

    def test_several_at_once(self, lists: Lists, scratch: str) -> None:
        server, project = lists.server, lists.project
        first = lists.items(scratch)[0]["id"]
        server.update_entity_list_items(
            project, scratch, iter([{"id": first, "label": "merged"}, {"entityId": lists.shots[9]}]), "merge"
        )
        assert [item["label"] for item in lists.items(scratch)] == ["merged", "item 1", "item 2", None]
        server.update_entity_list_items(project, scratch, [{"id": first}], "delete")
        assert [item["label"] for item in lists.items(scratch)] == ["item 1", "item 2", None]
        server.update_entity_list_items(project, scratch, [{"entityId": lists.shots[7], "label": "only"}], "replace")
        assert [item["label"] for item in lists.items(scratch)] == ["only"]

    def test_order(self, lists: Lists, scratch: str) -> None:
        ids = [item["id"] for item in lists.items(scratch)]
        lists.server.set_entity_list_items_order(lists.project, scratch, reversed(ids))
        assert [item["id"] for item in lists.items(scratch)] == ids[::-1]
        with pytest.raises(RequestFailed, match="exactly once"):
            lists.server.set_entity_list_items_order(lists.project, scratch, [ids[0], ids[0], ids[1]])

    def test_move_to_another_list(self, lists: Lists, scratch: str) -> None:
        server, project = lists.server, lists.project
        other = server.create_entity_list(project, "folder", f"other {uuid.uuid4().hex}")
        item = server.create_entity_list_item(
            project, scratch, lists.shots[8], label="moving", attrib={"fps": 5.0}, data={"a": 1, "b": 2}, tags=["hot"]
        )
        server.update_entity_list_item(
            project, scratch, item, new_list_id=other, data={"b": 3, "a": None}, label="moved"
        )
        (moved,) = lists.items(other)
        assert (moved["entityId"], moved["label"], moved["tags"]) == (lists.shots[8], "moved", ["hot"])
        assert (moved["attrib"], moved["data"]) == ({"fps": 5.0}, {"b": 3})
        assert item not in {one["id"] for one in lists.items(scratch)}
        server.delete_entity_list(project, other)

    def test_a_move_that_fails_leaves_the_item(self, lists: Lists, scratch: str) -> None:
        item = lists.items(scratch)[0]["id"]
        tasks = lists.server.create_entity_list(lists.project, "task", f"tasks {uuid.uuid4().hex}")
        for target in ("0" * 32, tasks):
            with pytest.raises(RequestFailed, match="not found"):
                lists.server.update_entity_list_item(lists.project, scratch, item, new_list_id=target)
        assert lists.items(scratch)[0]["id"] == item
        assert lists.items(tasks) == []
        with pytest.raises(ValueError, match="there is no item"):
            lists.server.update_entity_list_item(lists.project, scratch, "0" * 32, new_list_id=tasks)
        lists.server.delete_entity_list(lists.project, tasks)


class TestFolders:
    def test_life_of_folders(self, lists: Lists, scratch: str) -> None:
        server, project = lists.server, lists.project
        data = {"color": "#000000", "icon": "star"}
        top = server.create_entity_list_folder(project, "top", color="#ff0000", scope=("generic",), data=data)
        assert data == {"color": "#000000", "icon": "star"}
        wanted = uuid.uuid4().hex
        below = server.create_entity_list_folder(
            project, "below", parent_id=top, access={"nobody": 20}, entity_list_folder_id=wanted
        )
        assert below == wanted
        folders = {folder["id"]: folder for folder in server.get_entity_list_folders(project)}
        assert folders[top]["data"] == {"color": "#ff0000", "icon": "star", "scope": ["generic"]}
        assert (folders[below]["parentId"], folders[below]["access"]) == (top, {"nobody": 20})
        assert server.get_entity_list_folders_raw(project)["folders"] == server.get_entity_list_folders(project)

        server.update_entity_list_folder(project, below, label="beside", parent_id=None, icon="bolt")
        server.set_entity_list_folders_order(project, (one for one in (below, top)))
        folders = {folder["id"]: folder for folder in server.get_entity_list_folders(project)}
        assert list(folders) == [below, top]
        assert (folders[below]["label"], folders[below]["parentId"]) == ("beside", None)
        assert folders[below]["data"]["icon"] == "bolt"

        server.update_entity_list(project, scratch, entity_list_folder_id=top)
        assert self.folder_of(lists, scratch) == top
        server.update_entity_list(project, scratch, label=f"still {scratch}")
        assert self.folder_of(lists, scratch) == top
        server.update_entity_list(project, scratch, entity_list_folder_id=None)
        assert self.folder_of(lists, scratch) is None

        server.delete_entity_list_folder(project, below)
        server.delete_entity_list_folder(project, top)
        assert server.get_entity_list_folders(project) == []
        with pytest.raises(RequestFailed, match="not found"):
            server.delete_entity_list_folder(project, top)

    def folder_of(self, lists: Lists, list_id: str) -> str | None:
        found = lists.server.get_entity_list_rest(lists.project, list_id)
        assert found is not None
        return found["entityListFolderId"]
