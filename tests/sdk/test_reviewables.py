"""Reading, sorting and renaming reviewables: through the sandbox, and as they go over the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.misbehaving import USER, MisbehavingServer, reply
from support.production import Production

from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI, UnsupportedServerVersion

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
ID = "0123456789abcdef0123456789abcdef"
INFO = {"version": "1.16.4", "uptime": 1, "user": USER}


class Review:
    """A version with three reviewables."""

    def __init__(self, production: Production, folder: Path) -> None:
        server, project = production.server, production.project
        self.folder = production.shots["sh006"]
        self.product = server.create_product(project, f"review{folder.name}", "render", self.folder)
        self.version = server.create_version(project, 1, self.product, task_id=production.task)
        self.ids: list[str] = []
        for name in ("one", "two", "three"):
            (folder / f"{name}.png").write_bytes(PNG)
            answer = server.upload_reviewable(project, self.version, folder / f"{name}.png", label=f"{name} ✓")
            self.ids.append(answer.json()["activityId"])


@pytest.fixture
def review(production: Production, tmp_path: Path) -> Review:
    return Review(production, tmp_path)


def activities(version: Any) -> list[str]:
    return [one["activityId"] for one in version["reviewables"]]


class TestSandbox:
    def test_of_versions_and_all_above(self, production: Production, review: Review) -> None:
        server, project = production.server, production.project
        version = server.get_version_reviewables(project, review.version)
        assert (version["id"], version["productId"], version["version"]) == (review.version, review.product, "1")
        assert activities(version) == review.ids
        first = version["reviewables"][0]
        assert (first["filename"], first["label"], first["mimetype"]) == ("one.png", "one ✓", "image/png")
        assert first["availability"] == "ready"
        assert server.get_product_reviewables(project, review.product) == [version]
        assert version in server.get_folder_reviewables(project, review.folder)
        assert version in server.get_task_reviewables(project, production.task)
        assert server.get_folder_reviewables(project, production.shots["sh007"]) == []

    def test_order(self, production: Production, review: Review) -> None:
        server, project = production.server, production.project
        wanted = [review.ids[2], review.ids[0], review.ids[1]]
        server.sort_version_reviewables(project, review.version, wanted)
        assert activities(server.get_version_reviewables(project, review.version)) == wanted
        for ids in (wanted[:2], [], [*wanted, ID]):
            with pytest.raises(RequestFailed) as caught:
                server.sort_version_reviewables(project, review.version, ids)
            assert caught.value.status == 400
        assert activities(server.get_version_reviewables(project, review.version)) == wanted

    def test_label(self, production: Production, review: Review) -> None:
        server, project = production.server, production.project
        server.update_reviewable(project, review.version, review.ids[1], label="new")
        server.update_reviewable(project, review.version, review.ids[2])
        server.update_reviewable(project, review.version, ID, label="nobody's")
        found = server.get_version_reviewables(project, review.version)["reviewables"]
        assert [one["label"] for one in found] == ["one ✓", "new", "three ✓"]
        with pytest.raises(RequestFailed, match="255"):
            server.update_reviewable(project, review.version, review.ids[1], label="x" * 256)

    @pytest.mark.parametrize("kind", ["version", "product", "folder", "task"])
    def test_of_nothing(self, production: Production, kind: str) -> None:
        with pytest.raises(RequestFailed) as caught:
            getattr(production.server, f"get_{kind}_reviewables")(production.project, "f" * 32)
        assert caught.value.status == 404

    def test_asynchronous(self, production: Production, review: Review) -> None:
        async def main() -> None:
            async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
                version = await server.get_version_reviewables(production.project, review.version)
                assert activities(version) == review.ids

        asyncio.run(main())


class TestVersionsOfServers:
    @pytest.mark.parametrize(
        "call",
        [
            lambda server: server.get_reviewables("demo", "folder", [ID]),
            lambda server: server.get_version_reviewables("demo", ID, latest=True),
            lambda server: server.get_product_reviewables("demo", ID, latest_done=True),
            lambda server: server.get_folder_reviewables("demo", ID, latest=True, latest_done=True),
            lambda server: server.get_task_reviewables("demo", ID, latest=True),
        ],
    )
    def test_old_servers_are_not_asked(
        self, wild: MisbehavingServer, server: ServerAPI, call: Callable[[ServerAPI], Any]
    ) -> None:
        wild.on("GET", "/api/info", reply(200, {**INFO, "version": "1.16.0+DEVELOP"}))
        with pytest.raises(UnsupportedServerVersion, match=r"1\.16\.4 or newer, this one is 1\.16\.0"):
            call(server)
        assert [request.path for request in wild.requests] == ["/api/info"]

    @pytest.mark.parametrize("kind", ["version", "product", "folder", "task"])
    def test_the_latest(self, wild: MisbehavingServer, server: ServerAPI, kind: str) -> None:
        path = f"/api/projects/demo/{kind}s/{ID}/reviewables"
        wild.on("GET", "/api/info", reply(200, INFO))
        wild.on("GET", path, reply(200, []))
        read = getattr(server, f"get_{kind}_reviewables")
        for options in ({}, {"latest": True}, {"latest_done": True}, {"latest": True, "latest_done": True}):
            assert read("demo", ID, **options) == []
        queries = [request.query for request in wild.of(path)]
        assert queries == ["", "latest=true", "latest_done=true", "latest=true&latest_done=true"]

    def test_of_many_entities(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        path = "/api/projects/demo/products/reviewables/list"
        wild.on("GET", "/api/info", reply(200, INFO))
        wild.on("POST", path, reply(503), reply(200, [{"id": ID}]))
        found = server.get_reviewables("demo", "product", (one for one in (ID, "f" * 32)), latest=True)
        assert found == [{"id": ID}]
        assert [(request.query, request.json) for request in wild.of(path)] == [
            ("latest=true", {"entityIds": [ID, "f" * 32]})
        ] * 2

    def test_bad_input_is_not_sent(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wrong: Any = server
        with pytest.raises(ValueError, match="'banana'"):
            wrong.get_reviewables("demo", "banana", [ID])
        with pytest.raises(TypeError, match="entity_ids"):
            wrong.get_reviewables("demo", "folder", [1])
        with pytest.raises(TypeError, match="reviewable_ids"):
            wrong.sort_version_reviewables("demo", ID, [1])
        assert server.get_reviewables("demo", "folder", []) == []
        assert wild.requests == []
