"""Addons uploaded to a sandbox: what they declare, their settings, services and private files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.addon_zips import CODE, SCHEMA, addon_zip

from ayon_sandbox import Sandbox
from ayon_sandbox.addon_code import declared_settings
from ayon_sandbox.addon_settings import SettingsSchema
from ayon_sdk import RequestFailed, ServerAPI

DEFAULTS = {
    "enabled": True,
    "number": 5,
    "label": "default ✓",
    "kinds": ["exr", "mov"],
    "mode": "fast",
    "comment": None,
    "nested": {"items": ["a", "b"], "limit": 1.5},
    "profiles": [],
}
TOOLS = ("tools", "1.0.0")


@pytest.fixture
def server() -> Iterator[ServerAPI]:
    with Sandbox() as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as api:
        yield api


@pytest.fixture
def tools(server: ServerAPI, tmp_path: Path) -> ServerAPI:
    """A server with the addon whose settings its code declares, and a project."""
    server.upload_addon_zip(addon_zip(tmp_path / "tools.zip", code=CODE))
    server.create_project("demo", "demo")
    return server


VALUES = st.fixed_dictionaries(
    {},
    optional={
        "enabled": st.booleans(),
        "number": st.integers(0, 9),
        "label": st.sampled_from(["default ✓", "x"]),
        "comment": st.none() | st.text(max_size=3),
        "kinds": st.lists(st.sampled_from(["exr", "mov"]), max_size=2),
        "nested": st.fixed_dictionaries({}, optional={"limit": st.floats(0.5, 3), "items": st.lists(st.just("a"))}),
    },
)


@given(VALUES, VALUES, VALUES)
def test_what_is_set_is_what_there_is(studio: Any, project: Any, before: Any) -> None:
    """Whatever was overridden before and whatever is inherited: after setting them, settings are as they were set."""
    schema = SettingsSchema(declared_settings({"server/__init__.py": CODE})["settings"])
    inherited = schema.complete(studio)
    wanted = schema.complete(project)
    overrides = schema.overrides(wanted, inherited, before)
    assert schema.complete(schema.overlaid(studio, overrides)) == wanted
    assert set(schema.tree(overrides, "project")) >= {f"root_{name}" for name in overrides}


def refused(call: Callable[[], Any]) -> tuple[int, str]:
    with pytest.raises(RequestFailed) as caught:
        call()
    return caught.value.status, caught.value.detail


class TestDeclarations:
    def test_read_from_code_without_running_it(self, tools: ServerAPI) -> None:
        assert tools.get_addon_studio_settings(*TOOLS) == DEFAULTS
        schema = tools.get_addon_settings_schema(*TOOLS)
        assert schema["title"] == "Tools ✓ 1.0.0"
        assert schema["properties"]["number"] == {"title": "Number", "type": "integer", "minimum": 0, "default": 5}
        assert schema["properties"]["label"]["scope"] == ["studio", "project", "site"]
        assert set(schema["definitions"]) == {"Nested", "Profile"}
        assert tools.get_addon_site_settings_schema(*TOOLS)["properties"]["path"]["default"] == "/default"
        (addon,) = tools.get_addons_info()["addons"]
        assert addon["title"] == "Tools ✓"
        assert addon["versions"]["1.0.0"]["hasSettings"]
        assert addon["versions"]["1.0.0"]["hasSiteSettings"]

    def test_a_schema_in_the_zip_is_enough(self, server: ServerAPI, tmp_path: Path) -> None:
        server.upload_addon_zip(addon_zip(tmp_path / "tools.zip", schema=SCHEMA))
        defaults = {"number": 5, "nested": {"limit": 1.5}, "free": {"any": "thing"}}
        assert server.get_addon_studio_settings(*TOOLS) == defaults
        server.set_addon_studio_settings(*TOOLS, {"free": {"other": 1}, "nested": {"limit": 2}})
        assert server.get_addon_studio_raw_overrides(*TOOLS) == {"free": {"other": 1}, "nested": {"limit": 2}}
        assert server.get_addon_studio_settings(*TOOLS)["free"] == {"other": 1}

    @pytest.mark.parametrize("code", ["", "class A(", "class A(BaseServerAddon): ...", "x = [\0]"])
    def test_nothing_is_declared(self, code: str) -> None:
        assert declared_settings({"server/__init__.py": code}) == {}

    def test_of_several_modules(self) -> None:
        modules = {
            "server/settings.py": "class S(BaseSettingsModel):\n    a: 'int | None' = 3\n    deep: S = None",
            "server/__init__.py": "class A(addons.BaseServerAddon):\n    settings_model: type = S",
            "server/broken.py": "def (",
        }
        schema = declared_settings(modules)["settings"]
        assert schema["properties"]["a"] == {"title": "A", "type": "integer", "nullable": True, "default": 3}

    def test_an_install_asks_for_a_restart(self, tools: ServerAPI) -> None:
        (event,) = tools.get_events(["addon.install"], fields={"status", "summary"})
        assert event == {"status": "finished", "summary": {"name": "tools", "version": "1.0.0"}}
        assert len(list(tools.get_events(["server.restart_required"]))) == 1
        (item,) = tools.rest.addons.get_installed_addons_list().items
        assert (item.addon_name, item.addon_version, item.status, item.user) == (*TOOLS, "finished", "admin")


class TestStudio:
    def test_what_differs_is_an_override_and_stays_one(self, tools: ServerAPI) -> None:
        tools.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "number": 7, "nested": {"items": ["x"], "limit": 1.5}})
        assert tools.get_addon_raw_overrides(*TOOLS) == {"number": 7, "nested": {"items": ["x"]}}
        tools.set_addon_studio_settings(*TOOLS, DEFAULTS)
        assert tools.get_addon_raw_overrides(*TOOLS) == {"number": 5, "nested": {"items": ["a", "b"]}}
        assert tools.get_addon_studio_settings(*TOOLS, variant="staging") == DEFAULTS
        tools.modify_addon_overrides(*TOOLS, "delete", ["nested"])
        assert tools.get_addon_raw_overrides(*TOOLS) == {"number": 5}

    def test_described_one_by_one(self, tools: ServerAPI) -> None:
        tools.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "label": "x", "nested": {"items": ["y"], "limit": 1.5}})
        found = tools.get_addon_overrides(*TOOLS)
        both = {"level": "studio", "scope": ["studio", "project"], "inGroup": None}
        label = {**both, "path": ["label"], "scope": ["studio", "project", "site"], "value": "x"}
        assert found == {
            "root_label": label,
            "root_nested": {**both, "path": ["nested"], "type": "branch"},
            "root_nested_items": {**both, "path": ["nested", "items"], "type": "list"},
            "root_nested_items_0": {
                "path": ["nested", "items", "0"],
                "level": "default",
                "scope": ["studio", "project"],
                "inGroup": ["nested", "items"],
                "value": "y",
            },
        }

    @pytest.mark.parametrize(
        "values",
        [
            {"number": -1},
            {"number": "x"},
            {"number": 1.5},
            {"number": None},
            {"enabled": "yes"},
            {"label": ["x"]},
            {"kinds": "exr"},
            {"mode": "other"},
            {"nested": {"limit": 0}},
            {"nested": [1]},
            {"profiles": [{"name": {}}]},
        ],
    )
    def test_what_does_not_fit(self, tools: ServerAPI, values: dict[str, Any]) -> None:
        assert refused(lambda: tools.set_addon_studio_settings(*TOOLS, values)) == (400, "Invalid settings")
        assert tools.get_addon_raw_overrides(*TOOLS) == {}

    def test_what_is_converted(self, tools: ServerAPI) -> None:
        values = {"number": "7", "label": 3, "nested": {"limit": 2}, "comment": "x", "unknown": 1}
        tools.set_addon_studio_settings(*TOOLS, {**values, "profiles": [{"name": "a", "other": 1}]})
        settings = tools.get_addon_studio_settings(*TOOLS)
        assert (settings["number"], settings["label"], settings["nested"]["limit"]) == (7, "3", 2.0)
        assert settings["profiles"] == [{"name": "a", "tasks": []}]
        assert "unknown" not in settings

    def test_raw_overrides_that_do_not_fit_are_left_out(self, tools: ServerAPI) -> None:
        tools.set_addon_raw_overrides(*TOOLS, {"number": "x", "nested": 1, "label": "raw", "any": {"thing": []}})
        assert tools.get_addon_studio_settings(*TOOLS) == {**DEFAULTS, "label": "raw"}

    def test_pins(self, tools: ServerAPI) -> None:
        tools.modify_addon_overrides(*TOOLS, "pin", ["nested", "limit"])
        tools.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "__pinned_fields__": [["mode"]]})
        assert tools.get_addon_raw_overrides(*TOOLS) == {"nested": {"limit": 1.5}, "mode": "fast"}
        tools.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "__unpinned_fields__": [["nested", "limit"]]})
        assert tools.get_addon_raw_overrides(*TOOLS) == {"mode": "fast"}
        assert refused(lambda: tools.modify_addon_overrides(*TOOLS, "pin", ["nope"]))[0] == 500


class TestProjectsAndSites:
    def test_projects_inherit_from_the_studio(self, tools: ServerAPI) -> None:
        tools.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "number": 7})
        tools.set_addon_project_settings(*TOOLS, "demo", {**DEFAULTS, "number": 7, "label": "demo"})
        assert tools.get_addon_raw_overrides(*TOOLS, "demo") == {"label": "demo"}
        tools.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "number": 8})
        assert tools.get_addon_project_settings(*TOOLS, "demo") == {**DEFAULTS, "number": 8, "label": "demo"}
        assert set(tools.get_addon_overrides(*TOOLS, "demo")) == {"root_label"}
        tools.delete_addon_overrides(*TOOLS, "demo")
        assert tools.get_addon_project_settings(*TOOLS, "demo") == {**DEFAULTS, "number": 8}

    def test_sites_are_for_one_user(self, tools: ServerAPI) -> None:
        tools.set_addon_project_settings(*TOOLS, "demo", {**DEFAULTS, "label": "demo"})
        tools.set_addon_project_settings(*TOOLS, "demo", {**DEFAULTS, "label": "mine"}, site_id="site")
        assert tools.get_addon_raw_overrides(*TOOLS, "demo", site_id="site") == {"label": "mine"}
        assert tools.get_addon_project_settings(*TOOLS, "demo", site_id="site")["label"] == "mine"
        assert tools.get_addon_project_settings(*TOOLS, "demo", use_site=False)["label"] == "demo"
        found = tools.get_addon_project_overrides(*TOOLS, "demo", site_id="site")
        assert found["root_label"]["level"] == "site"

    def test_overrides_go_with_their_project(self, tools: ServerAPI) -> None:
        tools.set_addon_project_settings(*TOOLS, "demo", {**DEFAULTS, "number": 7})
        tools.create_bundle("studio", {}, "1.0.0", is_production=True)
        tools.set_project_bundle("demo", {"tools": "1.0.0"})
        tools.rename_project("demo", "other")
        assert tools.get_addon_project_settings(*TOOLS, "other")["number"] == 7
        assert tools.get_project_bundle("other")["addons"] == {"tools": "1.0.0"}
        tools.delete_project("other")
        tools.create_project("other", "other")
        assert tools.get_addon_project_settings(*TOOLS, "other") == DEFAULTS
        assert tools.get_project_bundle("other")["addons"] == {}

    def test_site_settings(self, tools: ServerAPI) -> None:
        with ServerAPI(tools.base_url, tools.access_token, site_id="desk", client_version="1.0.0") as sited:
            sited.get_info()
            sited.set_addon_site_settings(*TOOLS, {"path": "/mine"})
            assert sited.get_addon_site_settings(*TOOLS) == {"path": "/mine"}
        assert tools.get_addon_site_settings(*TOOLS, "elsewhere") == {"path": "/default"}
        assert refused(lambda: tools.set_addon_site_settings(*TOOLS, {"path": []}, "desk"))[0] == 400
        assert refused(lambda: tools.set_addon_site_settings(*TOOLS, {}, "elsewhere"))[0] == 500

    def test_who_may(self, tools: ServerAPI) -> None:
        tools.create_user("ada", password="Secret-Pass-1")
        tools.set_user_access_groups("ada", {"demo": ["artist"]})
        with ServerAPI(tools.base_url) as artist:
            artist.login("ada", "Secret-Pass-1")
            assert artist.get_addon_project_settings(*TOOLS, "demo") == DEFAULTS
            assert refused(lambda: artist.set_addon_studio_settings(*TOOLS, {})) == (403, "Forbidden")
            assert refused(lambda: artist.delete_addon_overrides(*TOOLS)) == (403, "Forbidden")
            denied = (403, "You are not allowed to access demo settings")
            assert refused(lambda: artist.set_addon_project_settings(*TOOLS, "demo", {})) == denied
            assert refused(lambda: artist.get_addon_raw_overrides(*TOOLS))[0] == 403


class TestBundles:
    @pytest.fixture
    def two(self, tools: ServerAPI, tmp_path: Path) -> ServerAPI:
        more = "project_can_override_addon_version = True"
        tools.upload_addon_zip(addon_zip(tmp_path / "new.zip", version="1.10.0", code=CODE, more=more))
        tools.create_bundle("old", {"tools": "1.0.0"}, "1.0.0", is_production=True)
        tools.create_bundle("new", {"tools": "1.10.0"}, "1.0.0", is_staging=True)
        return tools

    def test_settings_of_all_addons(self, two: ServerAPI) -> None:
        two.set_addon_project_settings(*TOOLS, "demo", {**DEFAULTS, "number": 9})
        assert two.get_addons_studio_settings() == {"tools": DEFAULTS}
        assert two.get_addons_project_settings("demo") == {"tools": {**DEFAULTS, "number": 9}}
        (addon,) = two.get_bundle_settings("new")["addons"]
        assert (addon["name"], addon["version"], addon["settings"]) == ("tools", "1.10.0", DEFAULTS)

    def test_migration(self, two: ServerAPI) -> None:
        new = ("tools", "1.10.0")
        two.set_addon_studio_settings(*TOOLS, {**DEFAULTS, "number": 7})
        two.set_addon_project_settings(*TOOLS, "demo", {**DEFAULTS, "number": 8})
        two.migrate_settings_by_bundle("old", "new", "production", "staging", False)
        assert two.get_addon_raw_overrides(*new, variant="staging") == {"number": 7}
        assert two.get_addon_raw_overrides(*new, "demo", variant="staging") == {}
        two.migrate_settings_by_bundle("old", "new", "production", "production")
        assert two.get_addon_raw_overrides(*new, "demo") == {"number": 8}

    def test_projects_choose_versions(self, two: ServerAPI) -> None:
        (choice,) = two.get_project_bundle("demo")["addonMetadata"]
        labels = [option["label"] for option in choice["options"]]
        assert labels == ["Inherit (1.0.0)", "Disable", "1.10.0", "1.0.0"]
        two.set_addon_studio_settings("tools", "1.10.0", {**DEFAULTS, "number": 10})
        two.set_project_bundle("demo", {"tools": "1.10.0"})
        assert two.get_addons_project_settings("demo")["tools"]["number"] == 10
        two.set_project_bundle("demo", {"tools": None})
        assert two.get_addons_project_settings("demo") == {}
        two.set_project_bundle("demo", {"tools": "__inherit__"})
        assert two.get_addons_project_settings("demo") == {"tools": DEFAULTS}
        assert refused(lambda: two.set_project_bundle("demo", {"tools": "9.9.9"}))[0] == 404


class TestFilesAndVersions:
    def test_private_files(self, server: ServerAPI, tmp_path: Path) -> None:
        files = {"private/a/info ✓.txt": "private ✓", "server/secret.txt": "x"}
        server.upload_addon_zip(addon_zip(tmp_path / "tools.zip", files=files))
        path = server.download_addon_private_file(*TOOLS, "a/info ✓.txt", str(tmp_path / "out"))
        assert Path(path).read_text("utf-8") == "private ✓"
        assert refused(lambda: server.download_addon_private_file(*TOOLS, "nope.txt", str(tmp_path)))[0] == 404
        with ServerAPI(server.base_url) as nobody:
            assert nobody.raw_get(f"{server.base_url}/addons/tools/1.0.0/private/a/info%20%E2%9C%93.txt").status == 401
            for sneaky in ("..%2Fserver%2Fsecret.txt", "../server/secret.txt", "a", ""):
                address = f"{server.base_url}/addons/tools/1.0.0/private/{sneaky}"
                assert server.raw_get(address).status in (404, 400)

    def test_a_deleted_version_is_there_until_a_restart(self, tools: ServerAPI) -> None:
        tools.set_addon_raw_overrides(*TOOLS, {"number": 7})
        tools.delete_addon_version(*TOOLS, purge=True)
        assert refused(lambda: tools.delete_addon_version(*TOOLS)) == (404, "Addon version not found")
        assert tools.get_addon_studio_settings(*TOOLS) == DEFAULTS
        tools.trigger_server_restart()
        assert tools.get_addons_info() == {"addons": []}
        assert refused(lambda: tools.get_addon_studio_settings(*TOOLS))[0] == 404


class TestServices:
    def test_of_uploaded_addons(self, server: ServerAPI, tmp_path: Path) -> None:
        more = 'services = {"leecher": {"image": "tools/leecher:1.0.0"}}'
        server.upload_addon_zip(addon_zip(tmp_path / "tools.zip", more=more))
        spawn = server.spawn_service
        assert refused(lambda: spawn("one", *TOOLS, "leecher", "worker"))[0] == 500
        beat = {"hostname": "worker", "health": {"cpu": 1, "mem": 2}, "services": []}
        robot = ServerAPI(server.base_url, _service_key(server))
        robot.post("hosts/heartbeat", **beat)
        assert [host["name"] for host in server.get_hosts()] == ["worker"]
        spawn("one", *TOOLS, "leecher", "worker", {"env": {"A": "1"}})
        assert refused(lambda: spawn("one", *TOOLS, "leecher", "worker"))[0] == 500
        assert refused(lambda: spawn("two", *TOOLS, "nope", "worker"))[0] == 404
        robot.post("hosts/heartbeat", **{**beat, "services": ["one"]})
        (service,) = server.get_services()
        assert (service["isRunning"], service["shouldRun"]) == (True, True)
        assert service["data"]["image"] == "tools/leecher:1.0.0"
        assert service["lastSeenDelta"] is not None
        assert 0 <= service["lastSeenDelta"] < 60
        server.update_service("one", should_run=False, config={"memLimit": "2G"})
        (service,) = server.get_services()
        assert (service["shouldRun"], service["data"]["memLimit"], service["data"]["env"]) == (False, "2G", {"A": "1"})
        robot.close_session()


def _service_key(server: ServerAPI) -> str:
    key = "r" * 32
    server.create_user("robot", api_key=key, data={"isService": True})
    return key
