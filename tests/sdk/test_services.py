"""Services, secrets and the system: through the sandbox, and as they go over the wire."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from typing import Any

import ayon_schemas
import pytest
from support.misbehaving import USER, MisbehavingServer, reply
from support.production import Production

from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI, UnsupportedServerVersion
from ayon_sdk._sync import services as services_module

SERVICE = "/api/services/leecher"


def info(version: str) -> Any:
    return reply(200, {"version": version, "uptime": 1, "user": USER})


def refused(call: Callable[[], Any]) -> int:
    with pytest.raises(RequestFailed) as caught:
        call()
    return caught.value.status


class TestSecrets:
    def test_save_read_delete(self, production: Production) -> None:
        server, name = production.server, f"secret-{uuid.uuid4().hex[:8]}"
        server.save_secret(name, "one ✓")
        server.save_secret(name, "two ✓")
        assert server.get_secret(name) == {"name": name, "value": "two ✓"}
        assert {"name": name, "value": "two ✓"} in server.get_secrets()
        server.delete_secret(name)
        server.delete_secret(name)
        assert refused(lambda: server.get_secret(name)) == 404

    def test_errors_do_not_show_them(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("PUT", "/api/secrets/a", reply(500, {"status": 500, "detail": "broken"}))
        with pytest.raises(RequestFailed) as caught:
            server.save_secret("a", "very-secret-value")
        assert "very-secret-value" not in repr(caught.value) + str(caught.value)

    def test_bad_input_is_not_sent(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        with pytest.raises(TypeError, match="secret_value is a text, not int"):
            server.save_secret("a", 1)  # type: ignore[arg-type]
        for call in (server.get_secret, server.delete_secret, lambda name: server.save_secret(name, "x")):
            with pytest.raises(ValueError, match="secret_name"):
                call("")
        assert wild.requests == []


class TestServices:
    def test_none_are_there(self, production: Production) -> None:
        assert production.server.get_services() == []
        assert production.server.get_hosts() == []
        production.server.delete_service("nothing")
        assert refused(lambda: production.server.update_service("nothing", should_run=False)) == 404
        assert refused(lambda: production.server.spawn_service("a", "nothing", "1.0.0", "b", "c")) == 404

    def test_spawn(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("PUT", SERVICE, reply(204))
        server.spawn_service("leecher", "ftrack", "1.4.0", "main", "worker-01")
        server.spawn_service(
            "leecher", "ftrack", "1.4.0", "main", "worker-01", {"env": {"TZ": "UTC"}, "ports": ("80",)}
        )
        expected = {"addonName": "ftrack", "addonVersion": "1.4.0", "service": "main", "hostname": "worker-01"}
        assert [request.json for request in wild.requests] == [
            expected,
            {**expected, "config": {"env": {"TZ": "UTC"}, "ports": ["80"]}},
        ]

    def test_update(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("GET", "/api/info", info("1.16.7"))
        wild.on("PATCH", SERVICE, reply(204))
        server.update_service("leecher", should_run=False)
        server.update_service("leecher", hostname="worker-02", error="out of disk", config={"memLimit": "2G"})
        server.update_service("leecher")
        assert [request.json for request in wild.of(SERVICE)] == [
            {"shouldRun": False},
            {"memLimit": "2G", "hostname": "worker-02", "error": "out of disk"},
            {},
        ]

    def test_old_servers_take_the_configuration_as_a_whole(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("GET", "/api/info", info("1.7.0"))
        wild.on("PATCH", SERVICE, reply(204))
        server.update_service("leecher", True, config={"memLimit": "2G"})
        assert wild.of(SERVICE)[0].json == {"config": {"memLimit": "2G"}, "shouldRun": True}

    @pytest.mark.parametrize(
        ("version", "options", "needed"),
        [("1.16.0", {"error": "x"}, "1.16.7"), ("1.7.0", {"hostname": "x"}, "1.9.0")],
    )
    def test_old_servers_are_not_asked(
        self, wild: MisbehavingServer, server: ServerAPI, version: str, options: Any, needed: str
    ) -> None:
        wild.on("GET", "/api/info", info(version))
        with pytest.raises(UnsupportedServerVersion, match=f"{needed} or newer, this one is {version}"):
            server.update_service("leecher", should_run=True, **options)
        assert wild.of(SERVICE) == []

    def test_the_version_that_changes_hosts_is_that_of_the_snapshots(self) -> None:
        def knows(version: str) -> bool:
            schema = ayon_schemas.openapi(version)["components"]["schemas"]["PatchServiceRequestModel"]
            return "hostname" in schema["properties"]

        versions = sorted(ayon_schemas.versions(), key=lambda text: [int(part) for part in text.split(".")])
        first = next(version for version in versions if knows(version))
        assert tuple(int(part) for part in first.split(".")) == services_module._CHANGES_HOSTS

    def test_nonsense_is_not_sent(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        with pytest.raises(ValueError, match="config"):
            server.spawn_service("a", "b", "1", "c", "d", {"env": object()})
        with pytest.raises(ValueError, match="config is a dictionary"):
            server.update_service("a", config=[])  # type: ignore[arg-type]
        assert wild.requests == []


class TestSites:
    def test_read_and_delete(self, production: Production) -> None:
        site = f"site-{uuid.uuid4().hex[:8]}"
        with ServerAPI(
            production.sandbox.url, production.sandbox.admin_key, site_id=site, client_version="1.4.2"
        ) as api:
            api.get_info()
        (found,) = [one for one in production.server.get_sites() if one["id"] == site]
        assert found["version"] == "1.4.2"
        assert found["users"] == ["admin"]
        assert found in production.server.get_sites(found["platform"], found["hostname"])
        assert found not in production.server.get_sites(hostname="elsewhere")
        assert refused(lambda: production.server.get_sites("amiga")) == 400
        production.server.delete_site(site)
        assert refused(lambda: production.server.delete_site(site)) == 404


class TestRestart:
    def test_flag(self, production: Production) -> None:
        server = production.server
        server.set_restart_required(False)
        assert server.get_restart_required() == {"required": False, "reason": None}

    def test_what_is_sent(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        path = "/api/system/restartRequired"
        wild.on("POST", path, reply(204))
        wild.on("GET", path, reply(200, {"required": True, "reason": "why"}), reply(200, {"required": False}))
        server.set_restart_required(True, "new addon ✓")
        server.set_restart_required(False)
        assert [request.json for request in wild.of(path)] == [
            {"required": True, "reason": "new addon ✓"},
            {"required": False},
        ]
        assert server.get_restart_required() == {"required": True, "reason": "why"}
        assert server.get_restart_required() == {"required": False, "reason": None}
        with pytest.raises(TypeError, match="required"):
            server.set_restart_required("no")  # type: ignore[arg-type]
        assert len(wild.of(path)) == 4


class TestConfig:
    def test_change_what_is_given(self, production: Production) -> None:
        server = production.server
        assert "customization" in server.get_server_config_schema()["properties"]
        server.update_server_config({"studio_name": "Ada ✓", "nonsense": 1})
        server.update_server_config({"customization": {"motd": "Tonight"}})
        config = server.get_server_config()
        assert (config["studio_name"], config["customization"]["motd"]) == ("Ada ✓", "Tonight")
        assert "nonsense" not in config
        server.set_server_config()
        with pytest.raises(ValueError, match="config"):
            server.update_server_config([])  # type: ignore[arg-type]


class TestEnums:
    def test_choices(self, production: Production) -> None:
        server, project = production.server, production.project
        assert "Shot" in [item["value"] for item in server.get_enum("folderTypes", project)]
        assert "Shot" in [item["value"] for item in server.get_enum("folderTypes")]
        assert "admin" in [item["value"] for item in server.get_enum("users", user_name="admin")]
        assert server.get_enum("statuses", project, context={"entity_type": "folder"})
        assert refused(lambda: server.get_enum("nothing")) == 400
        assert refused(lambda: server.get_enum("folderTypes", "nothing")) == 404

    def test_context(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("GET", "/api/enum/a%2Fb", reply(200, []))
        context = {"a": 1, "b": None, "c": [1, "x y"], "d": True, "e": "ě"}
        assert server.get_enum("a/b", "demo", "ada", context) == []
        assert wild.requests[0].query == "a=1&c=1%2Cx%20y&d=true&e=%C4%9B&project_name=demo&user=ada"
        for value in ({}, [None], [[1]], b"x", [{"a": 1}]):
            with pytest.raises(ValueError, match=r"context\['a'\]"):
                server.get_enum("a", context={"a": value})
        assert len(wild.requests) == 1

    def test_names_of_all(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("GET", "/api/info", info("1.16.4"))
        wild.on("GET", "/api/enum", reply(200, [{"name": "statuses"}]))
        assert server.get_enums() == [{"name": "statuses"}]

    def test_old_servers_have_no_list(self, production: Production) -> None:
        with pytest.raises(UnsupportedServerVersion, match=r"1\.16\.4"):
            production.server.get_enums()


def test_asynchronous(production: Production) -> None:
    async def main() -> None:
        async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
            await server.save_secret("async", "x")
            assert (await server.get_secret("async"))["value"] == "x"
            await server.delete_secret("async")
            assert await server.get_services() == []
            assert (await server.get_restart_required())["required"] is False
            assert await server.get_enum("taskTypes")

    asyncio.run(main())
