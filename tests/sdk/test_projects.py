"""Projects, read and written through the sandbox."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from support.production import Production

from ayon_sdk import ServerAPI
from ayon_sdk.errors import InvalidRequest, RequestFailed, TokenRefused, UnknownFieldError

KEYS = {
    "active",
    "attrib",
    "bundle",
    "code",
    "config",
    "createdAt",
    "data",
    "folderTypes",
    "library",
    "linkTypes",
    "name",
    "ownAttrib",
    "statuses",
    "tags",
    "taskTypes",
    "updatedAt",
}


@pytest.fixture
def name() -> str:
    return f"q{uuid.uuid4().hex[:10]}"


@pytest.fixture(scope="module")
def others(production: Production) -> Iterator[list[str]]:
    """An inactive library and a sketched project, beside the production."""
    library, sketch = (f"o{uuid.uuid4().hex[:10]}" for _ in range(2))
    production.server.create_project(library, library, library_project=True)
    production.server.update_project(library, active=False)
    production.server.create_project(sketch, sketch, skeleton=True)
    yield [library, sketch]
    for project in (library, sketch):
        production.server.delete_project(project)


class TestReading:
    def test_everything(self, production: Production) -> None:
        project = production.server.get_project(production.project)
        assert project is not None
        assert set(project) >= KEYS
        assert project["config"]["roots"]["work"]["linux"]
        assert project["bundle"] == {"production": None, "staging": None}
        assert project["attrib"]["description"] is None
        assert "fps" in project["ownAttrib"]
        assert set(project["linkTypes"][0]) == {"name", "linkType", "inputType", "outputType", "color", "style"}

    def test_own_attributes(self, production: Production) -> None:
        project: Any = production.server.get_project(production.project, own_attributes=True)
        assert project["ownAttrib"] == project["own_attributes"] == project["attrib"]

    def test_chosen_fields(self, production: Production) -> None:
        project: Any = production.server.get_project(
            production.project, fields=iter(["code", "config.roots", "folderTypes.name", "attrib.fps"])
        )
        assert set(project) == {"code", "config", "folderTypes", "allAttrib", "attrib", "ownAttrib"}
        assert {"name": "Shot"} in project["folderTypes"]
        assert project["attrib"]["fps"] == 25

    def test_all_ways_tell_the_same(self, production: Production) -> None:
        one: Any = production.server.get_project(production.project)
        (listed,) = (item for item in production.server.get_projects() if item["name"] == production.project)
        for key in KEYS - {"linkTypes", "ownAttrib"}:
            assert listed[key] == one[key], key
        assert sorted(listed["ownAttrib"]) == sorted(one["ownAttrib"])
        assert {item["name"] for item in listed["linkTypes"]} == {item["name"] for item in one["linkTypes"]}

    def test_which_projects(self, production: Production, others: list[str]) -> None:
        library, sketch = others
        mine = {production.project, library, sketch}

        def found(**filters: Any) -> set[str]:
            lists = [
                set(production.server.get_project_names(**filters)),
                {project["name"] for project in production.server.get_projects(fields=["name"], **filters)},
                {project["name"] for project in production.server.get_projects(fields=["name", "data"], **filters)},
                {project["name"] for project in production.server.get_rest_projects(**filters)},
            ]
            assert all(one == lists[0] for one in lists)
            return lists[0] & mine

        assert found() == {production.project}
        assert found(active=None) == {production.project, library}
        assert found(active=False) == {library}
        assert found(active=None, library=True) == {library}
        assert found(library=False, include_skeleton=True) == {production.project, sketch}

    def test_what_is_not_there(self, production: Production) -> None:
        server = production.server
        assert server.get_project("no_such_project") is None
        assert server.get_project("no_such_project", fields=["code"]) is None
        assert server.get_project("") is None
        assert server.get_rest_project("no such project") is None

    def test_without_a_token_there_is_nothing_to_see(self, production: Production) -> None:
        nobody = ServerAPI(production.sandbox.url)
        assert nobody.get_rest_project(production.project) is None
        nobody.close_session()
        refused = ServerAPI(production.sandbox.url, "x" * 64)
        with pytest.raises(TokenRefused):
            refused.get_rest_project(production.project)
        refused.close_session()

    def test_unknown_fields(self, production: Production) -> None:
        def call() -> None:
            with pytest.raises(UnknownFieldError, match="folderTypes"):
                list(production.server.get_projects(fields=["folderType"]))

        assert production.asked(call)[1] == []

    def test_facts(self, production: Production) -> None:
        server, project = production.server, production.project
        assert server.get_project_stats(project)["counts"]["folders"] >= 30
        assert set(server.get_project_tags(project)) >= {"folders", "tasks", "products"}


class TestRequests:
    def test_forty_projects_are_one_query(self, production: Production) -> None:
        made = [f"r{index}{uuid.uuid4().hex[:8]}" for index in range(40)]
        documents = production.server.get_project_anatomy_preset()
        for project in made:
            production.server.rest.projects.raw.deploy_project({"name": project, "code": project, "anatomy": documents})  # pyright: ignore
        fresh = ServerAPI(production.sandbox.url, production.sandbox.admin_key)
        projects, asked = production.asked(lambda: list(fresh.get_projects()))
        fresh.close_session()
        for project in made:
            production.server.delete_project(project)
        assert {project["name"] for project in projects} >= set(made)
        assert all(set(project) >= KEYS for project in projects)
        assert len(asked) <= 4

    def test_names_and_codes_are_one_quick_request(self, production: Production) -> None:
        _, asked = production.asked(lambda: list(production.server.get_projects(fields={"name", "code"})))
        assert asked == [("GET", "/api/projects", 200)]


class TestWriting:
    def test_create_update_rename_delete(self, production: Production, name: str) -> None:
        server = production.server
        project = server.create_project(name, name, data={"a": {"b": 1}})
        assert (project["name"], project["library"], project["data"]) == (name, False, {"a": {"b": 1}})
        server.update_project(
            name,
            attrib={"fps": 24.0, "description": "Popis ✓"},
            tags=[{"name": "cold", "color": "#0000ff"}],
            label="Label",
            project_code=f"{name}2",
        )
        changed: Any = server.get_project(name)
        assert (changed["attrib"]["fps"], changed["attrib"]["description"]) == (24, "Popis ✓")
        assert changed["tags"] == [{"name": "cold", "color": "#0000ff"}]
        assert changed["code"] == f"{name}2"
        server.rename_project(name, f"{name}x")
        assert server.get_project(name) is None
        server.delete_project(f"{name}x")
        assert server.get_project(f"{name}x") is None

    @pytest.mark.parametrize(
        ("project_name", "code"), [("bad name", "ok"), ("", "ok"), ("ok", "bad code"), ("ž", "ok")]
    )
    def test_bad_names_are_refused_and_nothing_is_sent(
        self, production: Production, project_name: str, code: str
    ) -> None:
        def call() -> None:
            with pytest.raises(ValueError, match="letters, digits"):
                production.server.create_project(project_name, code)

        assert production.asked(call)[1] == []

    def test_refusals_are_value_errors(self, production: Production) -> None:
        with pytest.raises(InvalidRequest, match="already exists") as caught:
            production.server.create_project(production.project, "other")
        assert isinstance(caught.value, ValueError)
        assert caught.value.status == 409
        with pytest.raises(ValueError, match="no_such_project"):
            production.server.delete_project("no_such_project")

    def test_unknown_changes_are_refused_and_nothing_is_sent(self, production: Production) -> None:
        def call() -> None:
            with pytest.raises(TypeError, match="labell"):
                production.server.update_project(production.project, labell="x")

        assert production.asked(call)[1] == []

    def test_the_callers_types_stay_as_they_are(self, production: Production, name: str) -> None:
        server = production.server
        server.create_project(name, name)
        types: Any = server.get_built_in_anatomy_preset()["folder_types"]
        given = [*types, {"name": "Set Piece", "shortName": "sp", "icon": "home"}]
        before = [dict(item) for item in given]
        server.update_project(name, folder_types=given)
        project: Any = server.get_project(name, fields=["folderTypes.name"])
        server.delete_project(name)
        assert given == before
        assert project["folderTypes"][-1] == {"name": "Set Piece"}


class TestAnatomy:
    def test_presets(self, production: Production, name: str) -> None:
        server = production.server
        assert server.get_default_anatomy_preset_name() == "_"
        preset = server.get_project_anatomy_preset("_")
        assert preset == server.get_built_in_anatomy_preset()
        server.save_project_anatomy_preset(name, {**preset, "roots": []})
        assert name in [item["name"] for item in server.get_project_anatomy_presets()]
        assert server.get_project_anatomy_preset(name)["roots"] == []
        server.set_primary_anatomy_preset(name)
        assert server.get_default_anatomy_preset_name() == name
        server.unset_primary_anatomy_preset(name)
        server.rename_project_anatomy_preset(name, f"{name}x")
        server.delete_project_anatomy_preset(f"{name}x")
        with pytest.raises(RequestFailed, match="not found"):
            server.get_project_anatomy_preset(name)
        with pytest.warns(DeprecationWarning, match="get_built_in"):
            assert server.get_build_in_anatomy_preset() == preset

    def test_anatomy_of_a_project(self, production: Production, name: str) -> None:
        server = production.server
        server.create_project(name, name)
        anatomy = server.get_project_anatomy(name)
        server.set_project_anatomy(name, {**anatomy, "tags": [{"name": "t", "color": "#112233", "original_name": "t"}]})
        project: Any = server.get_project(name, fields=["tags"])
        server.delete_project(name)
        assert project["tags"] == [{"name": "t", "color": "#112233"}]
        assert server.get_anatomy_schema()["type"] == "object"


class TestRoots:
    def test_overrides(self, production: Production) -> None:
        server, project = production.server, production.project
        assert server.get_project_root_overrides(project) == {}
        server.set_project_root_overrides(project, "site-a", {"work": "/mnt/ž"})
        assert server.get_project_root_overrides(project) == {"site-a": {"work": "/mnt/ž"}}
        assert server.get_project_root_overrides_by_site_id(project, "site-a") == {"work": "/mnt/ž"}
        assert server.get_project_root_overrides_by_site_id(project, "site-b") == {}
        assert server.get_project_root_overrides_by_site_id(project) == {}
        with pytest.warns(DeprecationWarning, match="overrides_by_site_id"):
            assert server.get_project_roots_for_site(project, "site-a") == {"work": "/mnt/ž"}
        with pytest.warns(DeprecationWarning, match="get_project_root_overrides"):
            assert server.get_project_roots_by_site(project) == {"site-a": {"work": "/mnt/ž"}}
        server.set_project_root_overrides(project, "site-a", {"work": None})
        assert server.get_project_root_overrides_by_site_id(project, "site-a") == {}

    def test_by_platform(self, production: Production) -> None:
        server, project = production.server, production.project
        roots = {name: server.get_project_roots_by_platform(project, name)["work"] for name in ("Windows", "darwin")}
        assert roots == {"Windows": "C:/projects", "darwin": "/Volumes/projects"}
        with pytest.raises(RequestFailed):
            server.get_project_roots_by_platform(project, "amiga")

    def test_by_site_without_a_site(self, production: Production) -> None:
        assert production.server.get_project_roots_by_site_id(production.project) == {}
        with pytest.raises(RequestFailed):
            production.server.get_project_roots_by_site_id(production.project, "no-such-site")


class TestProjectFolders:
    def test_create_order_assign_delete(self, production: Production) -> None:
        server = production.server
        top = server.create_project_folder("Top ✓", data={"color": "#00ff00"})
        child = server.create_project_folder("Child", parent_id=top)
        server.update_project_folder(child, label="Child 2")
        server.set_project_folders_order((child, top))
        server.assign_projects_to_project_folder(child, {production.project})
        folders = {folder["id"]: folder for folder in server.get_project_folders()}
        assert folders[child]["label"] == "Child 2"
        assert folders[child]["parentId"] == top
        assert folders[child]["isEmpty"] is False
        (listed,) = (item for item in server.get_rest_projects_list() if item["name"] == production.project)
        assert listed["projectFolder"] == child  # pyright: ignore
        server.assign_projects_to_project_folder(None, [production.project])
        for folder_id in (child, top):
            server.delete_project_folder(folder_id)
        assert server.get_raw_project_folders()["folders"] == []


class TestUris:
    def test_there_and_back(self, production: Production) -> None:
        server, project = production.server, production.project
        (found,) = server.get_project_entity_uris(project, "task", {production.task})
        assert found["uri"] == f"ayon+entity://{project}/shots/sh001?task=anim"
        (resolved,) = server.resolve_uris((found["uri"],))
        assert resolved["entities"][0]["taskId"] == production.task

    @pytest.mark.parametrize("backwards", [False, True])
    def test_the_order_is_that_of_the_ids(self, production: Production, backwards: bool) -> None:
        ids = sorted(production.shots.values(), reverse=backwards)
        found = production.server.get_project_entity_uris(production.project, "folder", [*ids, "0" * 32])
        assert [item["id"] for item in found] == ids

    def test_nothing_is_asked_for_nothing(self, production: Production) -> None:
        server = production.server
        assert production.asked(lambda: server.resolve_uris([])) == ([], [])
        assert production.asked(lambda: server.get_project_entity_uris(production.project, "folder", ())) == ([], [])
