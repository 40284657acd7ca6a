"""What a connection knows about its server's version, and what happens where the server is too old."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.misbehaving import USER, MisbehavingServer, reply

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk.errors import RequestFailed, UnsupportedOperation, UnsupportedServerVersion

OLD = "1.7.0"


@pytest.fixture(scope="module")
def old_sandbox() -> Iterator[Sandbox]:
    with Sandbox(version=OLD) as sandbox:
        yield sandbox


@pytest.fixture
def old(old_sandbox: Sandbox) -> Iterator[ServerAPI]:
    with ServerAPI(old_sandbox.url, old_sandbox.admin_key) as server:
        server.create_project("old_demo", "old") if server.get_project("old_demo") is None else None
    with ServerAPI(old_sandbox.url, old_sandbox.admin_key) as server:
        yield server


def watched(server: ServerAPI) -> list[str]:
    """Requests that a connection sends from now on."""
    sent: list[str] = []
    server.add_request_hook(
        lambda record: sent.append(f"{record.method} {record.path}") if record.phase == "before" else None
    )
    return sent


def at(wild: MisbehavingServer, version: str) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": version, "user": USER}))


# What is told


@pytest.mark.parametrize(
    ("member", "level"),
    [
        ("get_folders", "partly"),
        ("get_entity_lists", "no"),
        ("search_folders", "no"),
        ("get_rest_folder", "partly"),
        ("get_project_stats", "fully"),
        ("get_base_url", "fully"),
        ("raw_get", "fully"),
        ("upload_reviewable", "fully"),
        ("get_entities_links", "fully"),
    ],
)
def test_what_an_old_server_is_good_for(old: ServerAPI, member: str, level: str) -> None:
    found = old.supports(member)
    assert (found.level, bool(found)) == (level, level != "no")
    assert found.server_version == OLD
    assert found.certain
    assert bool(found.reason) == (level != "fully")


def test_what_is_missing_is_named(old: ServerAPI) -> None:
    found = old.supports("get_folders")
    assert found.parameters == ("filters",)
    assert found.reason == "server 1.7.0 lacks for get_folders: parameter filters"
    assert "hasVersions" in old.supports("get_rest_folder").fields
    assert old.supports("get_entity_lists").reason == "get_entity_lists needs server 1.9.0 or newer; this one is 1.7.0"


def test_a_parameter_can_be_asked_about(old: ServerAPI) -> None:
    assert old.supports("get_folders", parameter="folder_ids").level == "fully"
    missing = old.supports("get_folders", "filters")
    assert not missing
    assert missing.member == "get_folders(filters)"
    assert missing.reason == "get_folders(filters) needs server 1.10.0 or newer; this one is 1.7.0"
    assert not old.supports("get_entity_lists", "list_ids")


def test_names_that_do_not_exist_are_refused(old: ServerAPI) -> None:
    with pytest.raises(ValueError, match=r"no member 'get_folder_lists'.* Did you mean"):
        old.supports("get_folder_lists")
    with pytest.raises(ValueError, match=r"no parameter 'folder_id'.* Did you mean 'folder_ids'"):
        old.supports("get_folders", "folder_id")


def test_the_version_is_asked_for_once(old: ServerAPI) -> None:
    sent = watched(old)
    for member in ("get_folders", "get_entity_lists", "get_tasks"):
        old.supports(member)
    assert sent == ["GET /api/info"]


def test_the_asynchronous_connection_tells_the_same(old_sandbox: Sandbox) -> None:
    async def ask() -> Any:
        async with AsyncServerAPI(old_sandbox.url, old_sandbox.admin_key) as server:
            return await server.supports("get_entity_lists")

    assert asyncio.run(ask()).reason == "get_entity_lists needs server 1.9.0 or newer; this one is 1.7.0"


@pytest.mark.parametrize(
    ("version", "level", "certain"),
    [
        ("1.8.3", "no", False),
        ("1.9.0", "fully", True),
        ("1.9.0+DEVELOP", "fully", True),
        ("0.9.0", "no", True),
        ("1.16.0-rc.1", "fully", True),
        ("2.0.0", "fully", False),
    ],
)
def test_versions_between_and_beyond_the_known_ones(
    wild: MisbehavingServer, server: ServerAPI, version: str, level: str, certain: bool
) -> None:
    at(wild, version)
    found = server.supports("delete_entity_list")
    assert (found.level, found.certain) == (level, certain)


def test_a_member_that_no_known_version_has(wild: MisbehavingServer, server: ServerAPI) -> None:
    at(wild, "1.16.0")
    assert server.supports("migrate_addon_settings").reason == (
        "migrate_addon_settings needs a newer server than 1.16.0; this one is 1.16.0"
    )


# What happens when a member is called all the same


def test_a_missing_operation_is_a_clear_error_instead_of_a_404(old: ServerAPI) -> None:
    sent = watched(old)
    with pytest.raises(UnsupportedServerVersion) as caught:
        old.get_activity_categories("old_demo")
    error = caught.value
    assert isinstance(error, RequestFailed)
    assert error.status == 404
    assert str(error).splitlines()[0] == (
        "server.rest.activity_feed.get_activity_categories needs server 1.13.0 or newer; this one does not know it"
    )
    assert "→ 404" in str(error)
    assert sent == ["GET /api/projects/old_demo/activityCategories"], "nothing more is asked"


def test_with_a_known_version_nothing_is_sent(old: ServerAPI) -> None:
    old.get_server_version()
    sent = watched(old)
    with pytest.raises(UnsupportedServerVersion, match=r"needs server 1\.14\.0 or newer; this one is 1\.7\.0"):
        old.search_folders("old_demo", "sh")
    with pytest.raises(UnsupportedServerVersion, match=r"get_entity_list needs server 1\.9\.0"):
        old.rest.entity_lists.get_entity_list("old_demo", "0" * 32)
    assert sent == []


def test_a_known_version_costs_no_request(old: ServerAPI) -> None:
    old.get_server_version()
    sent = watched(old)
    old.get_rest_project("old_demo")
    assert sent == ["GET /api/projects/old_demo"]


def test_what_can_not_be_told_for_certain_is_sent(wild: MisbehavingServer, server: ServerAPI) -> None:
    """1.13.5 is between a version that has no such operation, and one that has it."""
    at(wild, "1.13.5")
    wild.on("POST", "/api/projects/demo/folders/search", reply(200, {"folderIds": ["a"]}))
    server.get_server_version()
    assert server.search_folders("demo", "x") == ["a"]


def test_a_missing_entity_stays_what_it_is(old: ServerAPI) -> None:
    with pytest.raises(RequestFailed) as caught:
        old.download_project_file("old_demo", "0" * 32, "nowhere")
    assert not isinstance(caught.value, UnsupportedServerVersion)
    assert old.get_rest_folder("old_demo", "0" * 32) is None


def test_none_does_not_hide_that_the_server_is_too_old(wild: MisbehavingServer, server: ServerAPI) -> None:
    path = "/api/projects/demo/folders"
    wild.on("GET", path, reply(404, {"code": 404, "detail": f"API endpoint {path} not found", "path": path}))
    with pytest.raises(UnsupportedOperation, match=r"get_folder_list needs server 1\.3\.0"):
        server.get_rest_folders("demo")


def test_uploads_say_so_too(wild: MisbehavingServer, server: ServerAPI, tmp_path: Any) -> None:
    clip = tmp_path / "clip.png"
    clip.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 32)
    path = f"/api/projects/demo/versions/{'a' * 32}/reviewables"
    wild.on("POST", path, reply(405, {"detail": "Method Not Allowed"}))
    with pytest.raises(UnsupportedOperation, match=r"upload_reviewable needs server 1\.3\.0 or newer"):
        server.upload_reviewable("demo", "a" * 32, clip)


def test_an_unknown_path_of_the_callers_own_is_a_404(wild: MisbehavingServer, server: ServerAPI) -> None:
    path = "/api/addons/mine/1.0.0/nothing"
    wild.on("GET", path, reply(404, {"code": 404, "detail": "not found", "path": path}))
    with pytest.raises(RequestFailed) as caught:
        server.raw_get("addons/mine/1.0.0/nothing").raise_for_status()
    assert type(caught.value) is RequestFailed


def test_the_error_can_be_pickled(old: ServerAPI) -> None:
    with pytest.raises(UnsupportedOperation) as caught:
        old.get_activity_categories("old_demo")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again), again.status) == (UnsupportedOperation, str(caught.value), 404)


def test_the_newest_server_works_fully_wherever_the_sdk_was_made_for_it(connect: Callable[..., ServerAPI]) -> None:
    with Sandbox() as sandbox:
        server = connect(sandbox.admin_key, url=sandbox.url)
        lacking = {
            member: found.reason
            for member in dir(ServerAPI)
            if not member.startswith("_") and (found := server.supports(member)).level != "fully"
        }
    assert set(lacking) <= {
        "create_event",
        "dispatch_event",
        "get_enum",
        "get_folder_reviewables",
        "get_product_reviewables",
        "get_task_reviewables",
        "get_version_reviewables",
        "migrate_addon_settings",
        "set_attribute_config",
        "update_service",
    }
