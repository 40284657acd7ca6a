"""Tasks, read and written through the sandbox."""

from __future__ import annotations

from typing import Any

import pytest
from support.production import Production

from ayon_sdk.errors import RequestFailed, UnknownFieldError


class TestReading:
    def test_default_fields(self, production: Production) -> None:
        task = production.server.get_task_by_id(production.project, production.task)
        assert task is not None
        assert set(task) == {
            "active",
            "allAttrib",
            "assignees",
            "attrib",
            "data",
            "folderId",
            "id",
            "label",
            "name",
            "status",
            "tags",
            "taskType",
            "thumbnailId",
        }
        assert task["assignees"] == ["admin"]
        assert task["folderId"] == production.shots["sh001"]
        assert (task["attrib"]["priority"], task["attrib"]["fps"]) == ("high", 30.0)

    def test_by_name(self, production: Production) -> None:
        server, project = production.server, production.project
        task = server.get_task_by_name(project, production.shots["sh001"], "anim", fields=["id", "folder.path"])
        assert task == {"id": production.task, "folder": {"path": "/shots/sh001"}}
        assert server.get_task_by_name(project, production.shots["sh002"], "anim") is None

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"task_names": {"anim", "nope"}}, True),
            ({"task_types": ("Animation",)}, True),
            ({"task_types": ["Modeling"]}, False),
            ({"assignees": ["admin", "nobody"]}, True),
            ({"assignees_all": ["admin", "nobody"]}, False),
            ({"statuses": iter(["Not ready"])}, True),
            ({"active": False}, False),
            ({"filters": {"conditions": [{"key": "task_type", "operator": "eq", "value": "Animation"}]}}, True),
        ],
    )
    def test_filters(self, production: Production, filters: dict[str, Any], found: bool) -> None:
        tasks = list(production.server.get_tasks(production.project, fields=("name",), **filters))
        assert [task["name"] for task in tasks] == (["anim"] if found else [])

    def test_own_attributes(self, production: Production) -> None:
        (task,) = production.server.get_tasks(production.project, fields=["attrib"], own_attributes=True)
        assert task["ownAttrib"]["priority"] == "high"
        assert task["ownAttrib"]["fps"] is None

    def test_by_folder_paths_keeps_paths_as_given(self, production: Production) -> None:
        found = production.server.get_tasks_by_folder_paths(
            production.project, iter(["shots/sh001", "/shots/sh001", "/shots/sh002", "/nope"]), fields=["name"]
        )
        assert {path: [task["name"] for task in tasks] for path, tasks in found.items()} == {
            "shots/sh001": ["anim"],
            "/shots/sh001": ["anim"],
            "/shots/sh002": [],
            "/nope": [],
        }

    def test_by_one_folder_path(self, production: Production) -> None:
        server, project = production.server, production.project
        (task,) = server.get_tasks_by_folder_path(project, "/shots/sh001", own_attributes=True)
        assert task["ownAttrib"]["priority"] == "high"
        one = server.get_task_by_folder_path(project, "/shots/sh001", "anim", fields=["id"])
        assert one is not None
        assert one["id"] == production.task
        assert server.get_task_by_folder_path(project, "/shots/sh001", "nope") is None

    def test_what_is_not_there(self, production: Production) -> None:
        server = production.server
        assert server.get_task_by_id(production.project, "0" * 32) is None
        assert server.get_rest_task(production.project, "0" * 32) is None
        assert list(server.get_tasks("")) == []
        assert server.get_tasks_by_folder_paths(production.project, []) == {}


class TestRequests:
    def test_tasks_of_many_folders_are_two_queries(self, production: Production) -> None:
        paths = [f"/shots/{name}" for name in production.shots]
        _, asked = production.asked(lambda: production.server.get_tasks_by_folder_paths(production.project, paths))
        assert asked == [("POST", "/graphql", 200)] * 2

    def test_folders_that_do_not_exist_are_one_query(self, production: Production) -> None:
        _, asked = production.asked(lambda: production.server.get_tasks_by_folder_paths(production.project, ["/nope"]))
        assert len(asked) == 1

    def test_an_unknown_field_sends_nothing(self, production: Production) -> None:
        def call() -> None:
            with pytest.raises(UnknownFieldError, match="taskType"):
                production.server.get_tasks_by_folder_paths(production.project, ["/shots"], fields=["tasktype"])

        assert production.asked(call)[1] == []


class TestWriting:
    def test_create_read_update_delete(self, production: Production) -> None:
        server, project = production.server, production.project
        folder_id = production.shots["sh005"]
        task_id = server.create_task(
            project, "comp", "Compositing", folder_id, label="Comp ✓", assignees=("admin",), data={"x": 1}, tags=["hot"]
        )
        task = server.get_task_by_id(project, task_id)
        assert task is not None
        assert (task["label"], task["assignees"], task["data"], task["tags"]) == (
            "Comp ✓",
            ["admin"],
            {"x": 1},
            ["hot"],
        )
        server.update_task(
            project,
            task_id,
            name="comp2",
            task_type="Lighting",
            folder_id=production.shots["sh006"],
            label=None,
            assignees=[],
            attrib={"priority": "low"},
            status="In progress",
        )
        task = server.get_rest_task(project, task_id)
        assert task is not None
        assert (task["name"], task["taskType"], task["path"]) == ("comp2", "Lighting", "/shots/sh006/comp2")
        assert task["assignees"] == []
        server.update_task(project, task_id, attrib={"priority": None}, active=False)
        changed = server.get_task_by_id(project, task_id, fields=["active", "ownAttrib"])
        assert changed == {"active": False, "ownAttrib": []}
        server.delete_task(project, task_id)
        assert server.get_task_by_id(project, task_id) is None

    @pytest.mark.parametrize(
        ("mode", "users", "left"),
        [
            ("add", ["service"], ["admin", "service"]),
            ("remove", {"admin"}, ["service"]),
            ("set", ("admin",), ["admin"]),
        ],
    )
    def test_assigning_users(self, production: Production, mode: Any, users: Any, left: list[str]) -> None:
        production.server.assign_users_to_task(production.project, production.task, users, mode)
        task = production.server.get_task_by_id(production.project, production.task, fields=["assignees"])
        # A real server answers them in any order.
        assert task
        assert sorted(task["assignees"]) == left

    def test_refusals_say_why(self, production: Production) -> None:
        with pytest.raises(RequestFailed, match="task_types") as caught:
            production.server.create_task(production.project, "x", "Nope", production.top)
        assert caught.value.status == 409
        with pytest.raises(RequestFailed, match="not found") as caught:
            production.server.update_task(production.project, "0" * 32, name="x")
        assert caught.value.status == 404
