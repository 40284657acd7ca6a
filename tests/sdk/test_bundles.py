"""Bundles, addons and their settings: through the sandbox, and as they go over the wire."""

from __future__ import annotations

import asyncio
import math
import uuid
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

import pytest
from support.misbehaving import MisbehavingServer, reply
from support.production import Production

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI
from ayon_sdk.errors import UnsupportedServerVersion
from ayon_sdk.progress import TransferProgress


@pytest.fixture
def bundle(production: Production) -> Iterator[str]:
    """Name of a bundle for development."""
    name = f"bundle-{uuid.uuid4().hex[:8]}"
    config: Any = {"tools": {"enabled": True, "path": "/dev/tools"}}
    production.server.create_bundle(
        name, {}, "1.0.0", {"linux": "deps.zip"}, is_dev=True, dev_active_user="admin", dev_addons_config=config
    )
    yield name
    production.server.delete_bundle(name)


def described(production: Production, name: str) -> Any:
    return next(one for one in production.server.get_bundles()["bundles"] if one["name"] == name)


def sends_nothing(production: Production, call: Callable[[], Any], error: type[Exception], match: str) -> None:
    def attempt() -> None:
        with pytest.raises(error, match=match):
            call()

    assert production.asked(attempt)[1] == []


class TestBundles:
    def test_create_and_read(self, production: Production, bundle: str) -> None:
        found = described(production, bundle)
        assert (found["installerVersion"], found["dependencyPackages"]) == ("1.0.0", {"linux": "deps.zip"})
        assert (found["isDev"], found["activeUser"]) == (True, "admin")
        assert found["addonDevelopment"] == {"tools": {"enabled": True, "path": "/dev/tools"}}
        assert bundle in production.server.get_bundles()["devBundles"]

    def test_update_changes_only_what_is_given(self, production: Production, bundle: str) -> None:
        before = described(production, bundle)
        production.server.update_bundle(bundle, installer_version="2.0.0")
        assert described(production, bundle) == {**before, "installerVersion": "2.0.0"}

    def test_none_as_user_is_a_value(self, production: Production, bundle: str) -> None:
        production.server.update_bundle(bundle, installer_version="2.0.0")
        assert described(production, bundle)["activeUser"] == "admin"
        production.server.update_bundle(bundle, dev_active_user=None)
        assert described(production, bundle)["activeUser"] is None

    def test_update_of_nothing_sends_nothing(self, production: Production) -> None:
        assert production.asked(lambda: production.server.update_bundle("any"))[1] == []

    def test_in_use(self, production: Production, bundle: str) -> None:
        name = f"used-{uuid.uuid4().hex[:8]}"
        production.server.create_bundle(name, {}, "1.0.0", is_production=True)
        assert production.server.get_bundles()["productionBundle"] == name
        production.server.update_bundle(name, is_production=False)
        assert production.server.get_bundles()["productionBundle"] is None
        production.server.delete_bundle(name)
        production.server.delete_bundle(name)

    def test_check(self, production: Production) -> None:
        assert production.server.check_bundle_compatibility("any", {}, "1.0.0") == {"success": True, "issues": []}
        found = production.server.check_bundle_compatibility("any", {"nope": "1.0.0"}, "1.0.0")
        assert found["success"] is False
        assert found["issues"][0]["addon"] == "nope"

    def test_refused(self, production: Production) -> None:
        with pytest.raises(RequestFailed, match=r"nope 1\.0\.0 is not active") as caught:
            production.server.create_bundle("any", {"nope": "1.0.0"}, "1.0.0")
        assert caught.value.status == 400

    def test_nonsense_is_not_sent(self, production: Production) -> None:
        bad: Any = {"a": math.nan}
        sends_nothing(production, lambda: production.server.create_bundle("x", bad, "1"), ValueError, "addon_versions")
        bad = ["linux"]
        sends_nothing(
            production, lambda: production.server.update_bundle("x", dependency_packages=bad), ValueError, "dictionary"
        )

    def test_settings_of_nothing(self, production: Production, bundle: str) -> None:
        whole = production.server.get_addons_settings(bundle, only_values=False)
        assert (whole["bundleName"], whole["addons"]) == (bundle, [])
        assert production.server.get_addons_studio_settings(bundle) == {}
        assert production.server.get_addons_project_settings(production.project, bundle) == {}
        sends_nothing(production, lambda: production.server.get_addons_project_settings(""), ValueError, "project_name")

    def test_asynchronous(self, production: Production, bundle: str) -> None:
        async def read() -> list[str]:
            async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
                return [one["name"] for one in (await server.get_bundles())["bundles"]]

        assert bundle in asyncio.run(read())


class TestMigration:
    def test_between_bundles(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/migrateSettingsByBundle", reply(204))
        server.migrate_settings_by_bundle("a", "b", "production", "staging", with_projects=False)
        (request,) = wild.of("/api/migrateSettingsByBundle")
        assert request.json == {
            "sourceBundle": "a",
            "targetBundle": "b",
            "sourceVariant": "production",
            "targetVariant": "staging",
            "withProjects": False,
        }

    def test_of_one_addon(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("GET", "/api/info", reply(200, json={"version": "1.16.8", "user": {"name": "admin"}}))
        wild.on("POST", "/api/addons/my%20tools/migrate", reply(200, json={"done": True}))
        assert server.migrate_addon_settings("my tools", "1.0.0", "2.0.0", with_projects=False) == {"done": True}
        (request,) = wild.of("/api/addons/my%20tools/migrate")
        assert request.json == {"sourceVersion": "1.0.0", "targetVersion": "2.0.0", "withProjects": False}

    def test_old_servers_are_not_asked(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("GET", "/api/info", reply(200, json={"version": "1.16.7"}))
        with pytest.raises(UnsupportedServerVersion, match=r"needs server 1\.16\.8 or newer, this one is 1\.16\.7"):
            server.migrate_addon_settings("tools", "1.0.0", "2.0.0")
        assert wild.of("/api/addons/tools/migrate") == []


class TestAddresses:
    def test_endpoints(self, production: Production) -> None:
        server = production.server
        assert server.get_addon_endpoint("tools", "1.0.0") == "addons/tools/1.0.0"
        assert server.get_addon_endpoint("tools", "1.0.0", "a/b", "c d ✓") == "addons/tools/1.0.0/a/b/c%20d%20%E2%9C%93"

    def test_with_and_without_rest(self, production: Production) -> None:
        server, url = production.server, production.sandbox.url
        assert server.get_addon_url("tools", "1.0.0", "x") == f"{url}/api/addons/tools/1.0.0/x"
        assert server.get_addon_url("tools", "1.0.0", "x", use_rest=False) == f"{url}/addons/tools/1.0.0/x"

    @pytest.mark.parametrize(
        "parts",
        [
            ("", "1.0.0"),
            ("tools", ""),
            ("..", "1.0.0"),
            ("tools", "1.0.0", ".."),
            ("tools", "1.0.0", "a/../../b"),
            ("tools", "1.0.0", "a//b"),
        ],
    )
    def test_nothing_that_leads_elsewhere(self, production: Production, parts: tuple[str, ...]) -> None:
        with pytest.raises(ValueError, match="can't be part of the path"):
            production.server.get_addon_endpoint(*parts)


class TestAddons:
    def test_none_are_installed(self, production: Production) -> None:
        assert production.server.get_addons_info() == {"addons": []}
        with pytest.raises(RequestFailed, match="Addon not found"):
            production.server.delete_addon("tools")
        with pytest.raises(RequestFailed, match="Addon not found"):
            production.server.delete_addon_version("tools", "1.0.0")

    def test_upload(self, server: ServerAPI, wild: MisbehavingServer, tmp_path: Path) -> None:
        file = tmp_path / "tools.zip"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("package.py", "name = 'tools'\n")
        wild.on("POST", "/api/addons/install", reply(200, json={"eventId": "7"}))
        progress = TransferProgress()
        assert server.upload_addon_zip(str(file), progress) == {"eventId": "7"}
        (request,) = wild.of("/api/addons/install")
        assert request.body == file.read_bytes()
        assert request.headers["content-type"] == "application/zip"
        assert progress.get_transferred_size() == file.stat().st_size

    def test_upload_of_what_is_no_addon(self, production: Production, tmp_path: Path) -> None:
        file = tmp_path / "no.zip"
        file.write_bytes(b"this is no zip file")
        with pytest.raises(RequestFailed):
            production.server.upload_addon_zip(str(file))
        file.write_bytes(b"")
        sends_nothing(production, lambda: production.server.upload_addon_zip(str(file)), ValueError, "empty")

    @pytest.mark.parametrize(
        ("filename", "wanted", "written"),
        [
            ("info.txt", None, "info.txt"),
            ("deep/é ✓.txt", None, "deep/é ✓.txt"),
            ("info.txt", "sub/other.txt", "sub/other.txt"),
        ],
    )
    def test_private_file(
        self,
        server: ServerAPI,
        wild: MisbehavingServer,
        tmp_path: Path,
        filename: str,
        wanted: str | None,
        written: str,
    ) -> None:
        wild.on("GET", f"/addons/tools/1.0.0/private/{quote(filename)}", reply(200, body=b"secret"))
        path = server.download_addon_private_file("tools", "1.0.0", filename, str(tmp_path / "new"), wanted)
        assert Path(path) == tmp_path / "new" / written
        assert Path(path).read_bytes() == b"secret"

    @pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "", "a//b", "C:x", "a\0b", "."])
    def test_private_files_stay_in_the_folder(self, production: Production, tmp_path: Path, name: str) -> None:
        def download() -> None:
            production.server.download_addon_private_file("tools", "1.0.0", name or "..", str(tmp_path / "in"))

        sends_nothing(production, download, ValueError, "no path of a file below")
        assert list(tmp_path.iterdir()) == []

    def test_missing_private_file_leaves_nothing(self, production: Production, tmp_path: Path) -> None:
        with pytest.raises(RequestFailed) as caught:
            production.server.download_addon_private_file("tools", "1.0.0", "x.txt", str(tmp_path / "in"))
        assert caught.value.status == 404
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


STUDIO, PROJECT = "/api/addons/tools/1.0.0", "/api/addons/tools/1.0.0/{}/demo"
SET: Any = {"number": 7}
CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any], str, str, str, Any]] = [
    # member, further arguments, keywords, verb, path, query, body
    ("get_addon_settings_schema", (), {}, "GET", f"{STUDIO}/schema", "", None),
    ("get_addon_settings_schema", ("demo", "v"), {"site_id": "s"}, "GET", PROJECT.format("schema"), "vs", None),
    ("get_addon_site_settings_schema", (), {}, "GET", f"{STUDIO}/siteSettings/schema", "", None),
    ("get_addon_studio_settings", (), {}, "GET", f"{STUDIO}/settings", "d", None),
    ("get_addon_studio_settings", ("v",), {}, "GET", f"{STUDIO}/settings", "v", None),
    ("get_addon_project_settings", ("demo",), {}, "GET", PROJECT.format("settings"), "dm", None),
    ("get_addon_project_settings", ("demo",), {"use_site": False}, "GET", PROJECT.format("settings"), "d", None),
    ("get_addon_project_settings", ("demo", "v", "s"), {}, "GET", PROJECT.format("settings"), "vs", None),
    ("get_addon_settings", (), {}, "GET", f"{STUDIO}/settings", "d", None),
    ("get_addon_settings", ("demo", "v", "s"), {}, "GET", PROJECT.format("settings"), "vs", None),
    ("get_addon_site_settings", (), {}, "GET", f"{STUDIO}/siteSettings", "m", None),
    ("get_addon_site_settings", ("s",), {}, "GET", f"{STUDIO}/siteSettings", "s", None),
    ("set_addon_studio_settings", (SET,), {}, "POST", f"{STUDIO}/settings", "d", SET),
    ("set_addon_project_settings", ("demo", SET, "v", "s"), {}, "POST", PROJECT.format("settings"), "vs", SET),
    ("set_addon_project_settings", ("demo", SET), {}, "POST", PROJECT.format("settings"), "d", SET),
    ("set_addon_settings", (SET,), {}, "POST", f"{STUDIO}/settings", "d", SET),
    ("set_addon_settings", (SET, "demo", "v", "s"), {}, "POST", PROJECT.format("settings"), "vs", SET),
    ("set_addon_site_settings", (SET,), {}, "PUT", f"{STUDIO}/siteSettings", "m", SET),
    ("set_addon_site_settings", (SET, "s"), {}, "PUT", f"{STUDIO}/siteSettings", "s", SET),
    ("get_addon_studio_overrides", ("v", "2"), {}, "GET", f"{STUDIO}/overrides", "va", None),
    ("get_addon_project_overrides", ("demo", "v", "s", "2"), {}, "GET", PROJECT.format("overrides"), "vsa", None),
    ("get_addon_overrides", (), {}, "GET", f"{STUDIO}/overrides", "d", None),
    ("get_addon_overrides", ("demo",), {}, "GET", PROJECT.format("overrides"), "d", None),
    ("modify_addon_studio_overrides", ("pin", ["a"], "v"), {}, "POST", f"{STUDIO}/overrides", "v", "pin"),
    ("modify_addon_project_overrides", ("demo", "pin", ("a",)), {}, "POST", PROJECT.format("overrides"), "d", "pin"),
    ("modify_addon_overrides", ("pin", ["a"]), {}, "POST", f"{STUDIO}/overrides", "d", "pin"),
    ("modify_addon_overrides", ("pin", ["a"], "demo", "v", "s"), {}, "POST", PROJECT.format("overrides"), "vs", "pin"),
    ("delete_addon_studio_overrides", ("v",), {}, "DELETE", f"{STUDIO}/overrides", "v", None),
    ("delete_addon_project_overrides", ("demo",), {"site_id": "s"}, "DELETE", PROJECT.format("overrides"), "ds", None),
    ("delete_addon_overrides", (), {}, "DELETE", f"{STUDIO}/overrides", "d", None),
    ("delete_addon_overrides", ("demo", "v"), {}, "DELETE", PROJECT.format("overrides"), "v", None),
    ("get_addon_studio_raw_overrides", (), {}, "GET", f"{STUDIO}/rawOverrides", "d", None),
    ("get_addon_project_raw_overrides", ("demo", "v", "s"), {}, "GET", PROJECT.format("rawOverrides"), "vs", None),
    ("get_addon_raw_overrides", (), {}, "GET", f"{STUDIO}/rawOverrides", "d", None),
    ("get_addon_raw_overrides", ("demo",), {"site_id": "s"}, "GET", PROJECT.format("rawOverrides"), "ds", None),
    ("set_addon_studio_raw_overrides", (SET, "v"), {}, "PUT", f"{STUDIO}/rawOverrides", "v", SET),
    ("set_addon_project_raw_overrides", ("demo", SET), {}, "PUT", PROJECT.format("rawOverrides"), "d", SET),
    ("set_addon_raw_overrides", (SET,), {}, "PUT", f"{STUDIO}/rawOverrides", "d", SET),
    ("set_addon_raw_overrides", (SET, "demo", "v", "s"), {}, "PUT", PROJECT.format("rawOverrides"), "vs", SET),
]
QUERIES = {
    "d": ("variant", "staging"),  # that of the connection
    "v": ("variant", "v"),
    "m": ("site_id", "mine"),  # that of the connection
    "s": ("site_id", "s"),
    "a": ("as", "2"),
}


@pytest.mark.parametrize(("member", "args", "kwargs", "verb", "path", "query", "body"), CALLS)
def test_settings_on_the_wire(
    connect: Callable[..., ServerAPI],
    wild: MisbehavingServer,
    member: str,
    args: Any,
    kwargs: Any,
    verb: str,
    path: str,
    query: str,
    body: Any,
) -> None:
    answer = {"enabled": True}
    wild.on(verb, path, reply(200, json=answer) if verb == "GET" else reply(204))
    server = connect(site_id="mine", default_settings_variant="staging")
    result = getattr(server, member)("tools", "1.0.0", *args, **kwargs)
    assert result == (answer if verb == "GET" else None)
    (request,) = wild.requests
    assert request.method == verb
    assert request.path == path
    assert parse_qs(request.query) == {name: [value] for name, value in (QUERIES[letter] for letter in query)}
    if body is not None:
        assert request.json == ({"action": "pin", "path": ["a"]} if body == "pin" else body)


class TestSettingsNotSent:
    @pytest.mark.parametrize(
        ("member", "args", "kwargs"),
        [
            ("get_addon_overrides", (), {"site_id": "s"}),
            ("modify_addon_overrides", ("pin", ["a"]), {"site_id": "s"}),
            ("delete_addon_overrides", (), {"site_id": "s"}),
            ("get_addon_raw_overrides", (), {"site_id": "s"}),
            ("set_addon_raw_overrides", ({},), {"site_id": "s"}),
            ("set_addon_settings", ({},), {"site_id": "s"}),
            ("get_addon_project_settings", ("",), {}),
            ("get_addon_project_overrides", ("",), {}),
            ("delete_addon_project_overrides", ("",), {}),
            ("set_addon_project_settings", ("", {}), {}),
            ("set_addon_studio_settings", ({"a": math.inf},), {}),
            ("set_addon_site_settings", ({},), {}),
            ("set_addon_studio_raw_overrides", ([],), {}),
        ],
    )
    def test_bad_values(self, production: Production, member: str, args: Any, kwargs: Any) -> None:
        call = getattr(production.server, member)
        sends_nothing(
            production, lambda: call("tools", "1.0.0", *args, **kwargs), ValueError, r"_name|JSON|dictionary|site_id"
        )

    @pytest.mark.parametrize("path", ["nested", [], [None], b"x"])
    def test_bad_paths(self, production: Production, path: Any) -> None:
        call = production.server.modify_addon_studio_overrides
        sends_nothing(production, lambda: call("tools", "1.0.0", "pin", path), TypeError, "path takes the names")

    def test_no_site_no_settings(self, production: Production) -> None:
        found = production.asked(lambda: production.server.get_addon_site_settings("tools", "1.0.0"))
        assert found == ({}, [])

    def test_settings_are_not_changed(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("POST", f"{STUDIO}/settings", reply(204))
        given = {"at": uuid.UUID(int=1)}
        server.set_addon_studio_settings("tools", "1.0.0", given)
        assert given == {"at": uuid.UUID(int=1)}
        assert wild.of(f"{STUDIO}/settings")[0].json == {"at": uuid.UUID(int=1).hex}


def test_an_addon_of_the_sandbox_keeps_raw_overrides() -> None:
    with Sandbox() as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
        server.set_addon_studio_raw_overrides("tools", "1.0.0", {"number": 11, "any": ["✓"]})
        assert server.get_addon_raw_overrides("tools", "1.0.0") == {"number": 11, "any": ["✓"]}
        assert server.get_addon_raw_overrides("tools", "1.0.0", variant="staging") == {}
