"""Commits of a hub when answers get lost, or the server can't take a batch back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support.misbehaving import Connection, MisbehavingServer, Recorded

from ayon_sandbox import Sandbox
from ayon_sdk import ServerAPI
from ayon_sdk.entity_hub import EntityHub, FolderEntity
from ayon_sdk.errors import HubCommitFailed, ServerUnreachable
from ayon_sdk.retry import RetryPolicy

Action = Callable[[Connection, Recorded], bool]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def old_sandbox() -> Iterator[Sandbox]:
    with Sandbox(version="1.10.0") as running:
        yield running


def project_in(sandbox: Sandbox) -> tuple[str, dict[str, str]]:
    """A project with two folders; their names → ids."""
    server = ServerAPI(sandbox.url, sandbox.admin_key)
    name = f"f{uuid.uuid4().hex[:10]}"
    server.create_project(name, name)
    ids = {folder: server.create_folder(name, folder, "Folder") for folder in ("first", "second")}
    server.close_session()
    return name, ids


def forwarded(sandbox: Sandbox, lose: bool = False) -> Action:
    """Hand a request on to a sandbox; with `lose` its answer gets lost."""

    def act(connection: Connection, request: Recorded) -> bool:
        headers = {name: value for name, value in request.headers.items() if name not in ("host", "content-length")}
        url = f"{sandbox.url}{request.path}?{request.query}"
        answer = httpx.request(request.method, url, headers=headers, content=request.body, trust_env=False, timeout=30)
        if lose:
            connection.close()
            return False
        kind = answer.headers.get("content-type", "application/json")
        head = (
            f"HTTP/1.1 {answer.status_code} x\r\ncontent-type: {kind}\r\ncontent-length: {len(answer.content)}\r\n\r\n"
        )
        connection.send(head.encode() + answer.content)
        return True

    return act


def dropped(connection: Connection, request: Recorded) -> bool:
    """Lose a request before anybody works on it."""
    connection.close()
    return False


class Line:
    """A project in a sandbox, and a line to it on which requests and answers get lost."""

    def __init__(self, sandbox: Sandbox, wild: MisbehavingServer) -> None:
        self.sandbox, self.wild = sandbox, wild
        self.project, self.ids = project_in(sandbox)
        self.operations = f"/api/projects/{self.project}/operations"
        for method, path in (
            ("GET", "/api/info"),
            ("GET", "/api/attributes"),
            ("POST", "/graphql"),
            ("GET", f"/api/projects/{self.project}"),
            ("PATCH", f"/api/projects/{self.project}"),
            ("GET", f"/api/projects/{self.project}/folders"),
            ("POST", self.operations),
        ):
            wild.on(method, path, forwarded(sandbox))
        self.server = ServerAPI(wild.url, sandbox.admin_key, timeout=20)
        self.server.retry_policy = RetryPolicy(first=0.01)

    def hub(self) -> EntityHub:
        hub = EntityHub(self.project, self.server)
        hub.fetch_hierarchy_entities()
        return hub

    def on_operations(self, *actions: Action) -> None:
        self.wild.on("POST", self.operations, *actions, forwarded(self.sandbox))

    def names(self) -> dict[str, str]:
        """Id → name of the folders on the server."""
        with_server = ServerAPI(self.sandbox.url, self.sandbox.admin_key)
        found = {row["id"]: row["name"] for row in with_server.get_folders(self.project, fields={"id", "name"})}
        with_server.close_session()
        return found


@pytest.fixture
def line(sandbox: Sandbox, wild: MisbehavingServer) -> Iterator[Line]:
    made = Line(sandbox, wild)
    yield made
    made.server.close_session()


def folder(hub: EntityHub, entity_id: str) -> FolderEntity:
    found = hub.get_folder_by_id(entity_id, allow_fetch=False)
    assert found is not None
    return found


def swap(hub: EntityHub, line: Line) -> None:
    folder(hub, line.ids["first"]).name, folder(hub, line.ids["second"]).name = "second", "first"


def test_a_commit_whose_answer_got_lost_is_found_by_refreshing(line: Line) -> None:
    hub = line.hub()
    new = hub.add_new_folder("new", "Folder")
    folder(hub, line.ids["first"]).label = "mine"
    line.on_operations(forwarded(line.sandbox, lose=True))
    with pytest.raises(ServerUnreachable):
        hub.commit_changes()
    assert new.created
    new.label = "since"
    assert hub.refresh() == []
    assert not new.created
    assert new.changes == {"label": "since"}
    assert folder(hub, line.ids["first"]).changes == {}
    hub.commit_changes()
    assert set(line.names().values()) == {"first", "second", "new"}


def test_a_commit_that_never_arrived_can_be_sent_again(line: Line) -> None:
    hub = line.hub()
    hub.add_new_folder("new", "Folder")
    folder(hub, line.ids["first"]).label = "mine"
    line.on_operations(dropped)
    with pytest.raises(ServerUnreachable):
        hub.commit_changes()
    assert hub.refresh() == []
    hub.commit_changes()
    assert set(line.names().values()) == {"first", "second", "new"}


def test_swapped_names_when_the_second_answer_gets_lost(line: Line) -> None:
    hub = line.hub()
    swap(hub, line)
    line.on_operations(forwarded(line.sandbox), forwarded(line.sandbox, lose=True))
    # It is looked up that it was done.
    hub.commit_changes()
    assert not any(entity.changes for entity in hub.entities)
    assert line.names() == {line.ids["first"]: "second", line.ids["second"]: "first"}


def test_swapped_names_when_the_second_request_gets_lost(line: Line) -> None:
    hub = line.hub()
    swap(hub, line)
    line.on_operations(forwarded(line.sandbox), dropped)
    with pytest.raises(ServerUnreachable):
        hub.commit_changes()
    assert hub.refresh() == []
    hub.commit_changes()
    assert line.names() == {line.ids["first"]: "second", line.ids["second"]: "first"}


def test_names_that_could_not_be_given_back_are_told_and_committed_next_time(line: Line) -> None:
    hub = line.hub()
    swap(hub, line)
    bad = hub.add_new_folder("not valid!", "Folder")

    def refused(connection: Connection, request: Recorded) -> bool:
        connection.send(b"HTTP/1.1 403 x\r\ncontent-length: 29\r\n\r\n" + b'{"code":403,"detail":"never"}')
        return True

    # The names, everything, the search for what was wrong with it, the names back.
    line.on_operations(forwarded(line.sandbox), forwarded(line.sandbox), refused)
    with pytest.raises(HubCommitFailed, match=r"could not be taken back.*never") as caught:
        hub.commit_changes()
    assert caught.value.entity_id == bad.id
    bad.name = "valid"
    hub.commit_changes()
    assert {name for key, name in line.names().items() if key == line.ids["first"]} == {"second"}
    assert set(line.names().values()) == {"first", "second", "valid"}


def test_a_server_with_no_time_is_not_asked_for_the_culprit(line: Line) -> None:
    hub = line.hub()
    swap(hub, line)
    hub.add_new_folder("new", "Folder")

    def busy(connection: Connection, request: Recorded) -> bool:
        connection.send(b"HTTP/1.1 502 x\r\ncontent-length: 0\r\n\r\n")
        return True

    line.on_operations(busy)
    with pytest.raises(HubCommitFailed, match="502") as caught:
        hub.commit_changes()
    assert len(line.wild.of(line.operations)) == 1
    assert caught.value.entity_id == line.ids["first"]
    hub.commit_changes()
    assert set(line.names().values()) == {"first", "second", "new"}


def test_an_old_server_keeps_what_was_done_and_so_does_the_hub(old_sandbox: Sandbox) -> None:
    project, ids = project_in(old_sandbox)
    server = ServerAPI(old_sandbox.url, old_sandbox.admin_key)
    hub = EntityHub(project, server)
    hub.fetch_hierarchy_entities()
    fine = hub.add_new_folder("fine", "Folder")
    bad = hub.add_new_folder("not valid!", "Folder")
    later = hub.add_new_folder("later", "Folder")
    with pytest.raises(HubCommitFailed, match="stay done") as caught:
        hub.commit_changes()
    assert caught.value.entity_id == bad.id
    assert (fine.created, bad.created, later.created) == (False, True, True)
    bad.name = "valid"
    hub.commit_changes()
    names: Any = {row["name"] for row in server.get_folders(project, fields={"name"})}
    assert names == {"first", "second", "fine", "valid", "later"}
    assert set(ids.values()) < {entity.id for entity in hub.entities}
    server.close_session()
