"""Folders, read and written through the sandbox."""

from __future__ import annotations

import datetime
import enum
import pathlib
import uuid
from typing import Any

import pytest
from support.production import FOLDERS, Production

from ayon_sdk.errors import GraphQlQueryFailed, RequestFailed, UnknownFieldError, UnsupportedServerVersion

ACTIVE = FOLDERS - FOLDERS // 10


def names(folders: Any) -> list[str]:
    return sorted(folder["name"] for folder in folders)


class TestReading:
    def test_default_fields(self, production: Production) -> None:
        folder = production.server.get_folder_by_id(production.project, production.shots["sh001"])
        assert folder is not None
        assert set(folder) == {
            "active",
            "allAttrib",
            "attrib",
            "data",
            "folderType",
            "id",
            "label",
            "name",
            "parentId",
            "path",
            "status",
            "tags",
            "thumbnailId",
        }
        assert folder["path"] == "/shots/sh001"
        assert folder["data"] == {}
        assert folder["attrib"]["fps"] == 30.0
        assert folder["attrib"]["frameEnd"] == 1100

    def test_own_attributes(self, production: Production) -> None:
        folder = production.server.get_folder_by_path(production.project, "shots/sh001", own_attributes=True)
        assert folder is not None
        assert folder["ownAttrib"]["frameEnd"] == 1100
        assert folder["ownAttrib"]["fps"] is None
        assert folder["own_attributes"] == folder["ownAttrib"]

    def test_chosen_fields_only(self, production: Production) -> None:
        folder = production.server.get_folder_by_name(production.project, "sh001", fields=["name", "parent.name"])
        assert folder == {"name": "sh001", "parent": {"name": "shots"}}

    def test_lists_below(self, production: Production) -> None:
        folder = production.server.get_folder_by_id(
            production.project, production.shots["sh001"], fields={"tasks.name", "links"}
        )
        assert folder == {"tasks": [{"name": "anim"}], "links": []}

    @pytest.mark.parametrize(("active", "count"), [(True, ACTIVE), (False, FOLDERS - ACTIVE), (None, FOLDERS)])
    def test_active(self, production: Production, active: bool | None, count: int) -> None:
        folders = production.server.get_folders(production.project, folder_types={"Shot"}, active=active, fields=["id"])
        assert len(list(folders)) == count

    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ({"folder_names": ("sh001", "sh002", "nope")}, ["sh001", "sh002"]),
            ({"folder_names": iter(["sh001"])}, ["sh001"]),
            ({"folder_types": "Folder"}, ["shots"]),
            ({"folder_paths": {"/shots", "shots/sh003"}}, ["sh003", "shots"]),
            ({"parent_ids": [None]}, ["shots"]),
            ({"has_tasks": True}, ["sh001"]),
            ({"has_children": True}, ["shots"]),
            ({"folder_path_regex": "sh00[12]$"}, ["sh001", "sh002"]),
            ({"filters": {"conditions": [{"key": "name", "operator": "like", "value": "sh00%"}]}}, None),
        ],
    )
    def test_filters(self, production: Production, filters: dict[str, Any], expected: list[str] | None) -> None:
        found = names(production.server.get_folders(production.project, fields={"name"}, **filters))
        assert found == (expected or [f"sh00{index}" for index in range(1, 10)])

    def test_ids_may_be_uuids(self, production: Production) -> None:
        ids: Any = {uuid.UUID(production.shots["sh001"])}
        assert names(production.server.get_folders(production.project, folder_ids=ids, fields=["name"])) == ["sh001"]

    def test_project_name_stands_for_the_top(self, production: Production) -> None:
        found = production.server.get_folders(production.project, parent_ids=[production.project], fields=["name"])
        assert names(found) == ["shots"]

    def test_what_is_not_there(self, production: Production) -> None:
        server, project = production.server, production.project
        assert server.get_folder_by_id(project, "0" * 32) is None
        assert server.get_folder_by_path(project, "/no/such/folder") is None
        assert server.get_folder_by_name(project, "nope") is None
        assert list(server.get_folders("")) == []
        assert server.get_rest_folder(project, "0" * 32) is None
        assert server.get_rest_folder(project, "no id") is None
        assert server.get_rest_folder(project, "") is None

    def test_a_missing_project_is_an_error(self, production: Production) -> None:
        with pytest.raises(GraphQlQueryFailed, match="Project not found"):
            list(production.server.get_folders("no_such_project"))
        with pytest.raises(GraphQlQueryFailed, match="Project not found"):
            list(production.server.get_folders("no_such_project", fields=["id"], active=None))
        with pytest.raises(RequestFailed, match="no_such_project"):
            production.server.get_rest_folders("no_such_project")

    def test_hierarchy(self, production: Production) -> None:
        (top,) = production.server.get_folders_hierarchy(production.project)["hierarchy"]
        assert top["name"] == "shots"
        assert len(top["children"]) == FOLDERS
        flat = production.server.get_folders_hierarchy(production.project, folder_types=["Folder"])
        assert [item["name"] for item in flat["hierarchy"]] == ["shots"]

    def test_deprecated_name(self, production: Production) -> None:
        with pytest.warns(DeprecationWarning, match="get_rest_folders"):
            folders = production.server.get_folders_rest(production.project)
        assert len(folders) == FOLDERS + 1

    def test_search_and_groups(self, production: Production) -> None:
        assert production.shots["sh007"] in production.server.search_folders(production.project, "sh007")
        groups = production.server.get_entity_groups(production.project, "folder", "folderType")
        assert {group["value"]: group["count"] for group in groups["groups"]} == {"Folder": 1, "Shot": FOLDERS}


class TestRequests:
    """How often the server is asked."""

    def test_a_list_is_one_query(self, production: Production) -> None:
        list(production.server.get_folders(production.project))
        _, asked = production.asked(lambda: list(production.server.get_folders(production.project)))
        assert asked == [("POST", "/graphql", 200)]

    def test_an_unknown_field_sends_nothing(self, production: Production) -> None:
        def call() -> None:
            with pytest.raises(UnknownFieldError, match="Did you mean 'name'"):
                list(production.server.get_folders(production.project, fields=["nmae"]))

        assert production.asked(call)[1] == []

    @pytest.mark.parametrize(
        "parameter", ["folder_ids", "folder_paths", "folder_names", "statuses", "tags", "parent_ids"]
    )
    def test_an_empty_filter_sends_nothing(self, production: Production, parameter: str) -> None:
        found, asked = production.asked(
            lambda: list(production.server.get_folders(production.project, **{parameter: iter(())}))
        )
        assert (found, asked) == ([], [])

    def test_known_ids_need_no_second_page(self, production: Production) -> None:
        ids = list(production.shots.values())
        found, asked = production.asked(
            lambda: list(production.server.get_folders(production.project, ids, active=None, fields=["id"]))
        )
        assert len(found) == len(ids)
        assert len(asked) == 1

    def test_all_folders_with_few_fields_come_from_the_quick_list(self, production: Production) -> None:
        folders, asked = production.asked(
            lambda: list(production.server.get_folders(production.project, active=None, fields=["id", "path"]))
        )
        assert asked == [("GET", f"/api/projects/{production.project}/folders", 200)]
        assert {folder["path"] for folder in folders} == {"/shots", *(f"/shots/{name}" for name in production.shots)}
        assert all(set(folder) == {"id", "path"} for folder in folders)

    def test_nothing_is_asked_before_the_first_folder_is_wanted(self, production: Production) -> None:
        assert production.asked(lambda: production.server.get_folders(production.project))[1] == []


class Priority(enum.Enum):
    HIGH = "high"


class TestWriting:
    def test_create_read_update_delete(self, production: Production) -> None:
        server, project = production.server, production.project
        folder_id = server.create_folder(
            project,
            "asset",
            "Asset",
            label="Postava ěšč ✓",
            attrib={"fps": 12.5, "description": "hero"},
            data={"k": [1, {"a": "b"}]},
            tags={"hot"},
            status="In progress",
        )
        assert len(folder_id) == 32
        folder = server.get_folder_by_id(project, folder_id)
        assert folder is not None
        assert (folder["label"], folder["tags"], folder["status"]) == ("Postava ěšč ✓", ["hot"], "In progress")
        assert folder["data"] == {"k": [1, {"a": "b"}]}
        server.update_folder(
            project, folder_id, name="asset2", label=None, attrib={"fps": None}, data={"k": None, "n": 1}
        )
        folder = server.get_folder_by_id(project, folder_id, own_attributes=True)
        assert folder is not None
        assert (folder["name"], folder["label"], folder["data"]) == ("asset2", None, {"n": 1})
        assert folder["ownAttrib"]["fps"] is None
        assert folder["ownAttrib"]["description"] == "hero"
        server.update_folder(project, folder_id, parent_id=production.top)
        assert server.get_rest_folder(project, folder_id)["path"] == "/shots/asset2"  # pyright: ignore
        server.update_folder(project, folder_id, parent_id=None, active=False)
        moved = server.get_rest_folder(project, folder_id)
        assert moved is not None
        assert (moved["path"], moved["active"]) == ("/asset2", False)
        server.delete_folder(project, folder_id)
        assert server.get_folder_by_id(project, folder_id) is None
        with pytest.raises(RequestFailed) as caught:
            server.delete_folder(project, folder_id)
        assert caught.value.status == 404

    def test_values_that_json_does_not_know(self, production: Production) -> None:
        server, project = production.server, production.project
        data = {"id": uuid.UUID(int=5), "path": pathlib.PurePosixPath("/a/b"), "kind": Priority.HIGH, "all": {1}}
        before = dict(data)
        folder_id = server.create_folder(project, "values", data=data)
        folder = server.get_folder_by_id(project, folder_id, fields=["data"])
        server.delete_folder(project, folder_id)
        assert folder == {"data": {"id": uuid.UUID(int=5).hex, "path": "/a/b", "kind": "high", "all": [1]}}
        assert data == before

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            ({"data": {"deep": [{"x": object()}]}}, r"data\.deep\[0\]\.x"),
            ({"attrib": {"fps": float("nan")}}, r"attrib\.fps"),
            ({"data": ["no", "dictionary"]}, "data"),
            ({"folder_id": "no id"}, "folder_id"),
            ({"tags": [1]}, "tags"),
        ],
    )
    def test_bad_input_is_refused_by_name_and_nothing_is_sent(
        self, production: Production, arguments: dict[str, Any], named: str
    ) -> None:
        def call() -> None:
            with pytest.raises((ValueError, TypeError), match=named):
                production.server.create_folder(production.project, "bad", **arguments)

        assert production.asked(call)[1] == []

    def test_given_id_is_kept_in_the_form_of_the_server(self, production: Production) -> None:
        given = uuid.uuid4()
        made = production.server.create_folder(production.project, "given", folder_id=str(given).upper())
        production.server.delete_folder(production.project, made)
        assert made == given.hex

    def test_refusals_say_why(self, production: Production) -> None:
        with pytest.raises(RequestFailed, match="already exists") as caught:
            production.server.create_folder(production.project, "SHOTS", "Folder")
        assert caught.value.status == 409

    def test_dates_as_attributes(self, production: Production) -> None:
        when = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
        folder_id = production.server.create_folder(production.project, "dated", attrib={"startDate": when})
        folder = production.server.get_rest_folder(production.project, folder_id)
        production.server.delete_folder(production.project, folder_id)
        assert folder is not None
        assert datetime.datetime.fromisoformat(str(folder["attrib"]["startDate"]).replace("Z", "+00:00")) == when


def test_filters_that_an_old_server_does_not_have(production: Production) -> None:
    from ayon_sandbox import Sandbox
    from ayon_sdk import ServerAPI

    with Sandbox(version="1.9.0") as sandbox:
        server = ServerAPI(sandbox.url, sandbox.admin_key)
        with pytest.raises(UnsupportedServerVersion, match="filters"):
            list(server.get_folders("any", filters={"conditions": []}))
        with pytest.raises(UnknownFieldError, match=r"1\.9\.0"):
            list(server.get_folders("any", fields=["latestComments"]))
        server.close_session()


@pytest.mark.parametrize("version", ["1.0.0", "1.5.0", "1.11.0"])
def test_old_servers(version: str) -> None:
    from ayon_sandbox import Sandbox
    from ayon_sdk import ServerAPI

    with Sandbox(version=version) as sandbox:
        server = ServerAPI(sandbox.url, sandbox.admin_key)
        server.create_project("demo", "demo")
        folder_id = server.create_folder("demo", "sh010", "Shot", attrib={"fps": 30.0})
        folder = server.get_folder_by_id("demo", folder_id, own_attributes=True)
        assert folder is not None
        assert (folder["attrib"]["fps"], folder["attrib"]["clipIn"]) == (30.0, 1)
        assert (folder["ownAttrib"]["fps"], folder["ownAttrib"]["clipIn"]) == (30.0, None)
        listed = list(server.get_folders("demo", fields=["id", "path"], active=None))
        assert listed == [{"id": folder_id, "path": "/sh010"}]
        (project,) = server.get_projects()
        assert project["config"]["roots"]["work"]["linux"]
        user = server.get_user_by_name("admin")
        assert user is not None
        assert "email" in user["attrib"]
        server.close_session()
