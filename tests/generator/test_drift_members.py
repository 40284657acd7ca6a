"""What members ask the server for, as found in their source, against what they really send."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from ayon_codegen.drift.derived import derive
from ayon_codegen.drift.members import Member, Members, analyse, members
from ayon_codegen.drift.rest_source import RestSource
from ayon_codegen.errors import CodegenError
from ayon_codegen.files import repository
from graphql import FieldNode, OperationDefinitionNode, parse

pytest.importorskip("ayon_sandbox")

REST = RestSource(repository() / "generated" / "ayon_rest")
OWNERS = {"project": "ProjectNode"}


@cache
def found() -> Members:
    return analyse()


def recorded(scenario: str, file: Path) -> list[tuple[str, str, str]]:
    """What each member sent while a golden scenario was played with our client on a sandbox."""
    sys.path.insert(0, str(repository()))
    from tests.contract.contract import HERE, Client, play
    from tests.contract.servers import on_server

    client = Client("recording_client", sys.executable, HERE / "not_yet.json")
    os.environ["MEMBER_RECORDS"] = str(file)
    try:
        on_server(lambda server: play(scenario, client, **server))
    finally:
        del os.environ["MEMBER_RECORDS"]
        sys.path.remove(str(repository()))
    return [tuple(json.loads(line)) for line in file.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module", params=["core", "new"])
def sent(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    return recorded(request.param, tmp_path_factory.mktemp("members") / "records.jsonl")


def lists_of(query: str) -> Iterator[str]:
    """The GraphQL lists that a query reads: ``ProjectNode.folders``."""
    for definition in parse(query).definitions:
        assert isinstance(definition, OperationDefinitionNode)
        for field in definition.selection_set.selections:
            assert isinstance(field, FieldNode)
            if field.name.value == "__schema":
                yield "POST /graphql"
            elif field.name.value in OWNERS and field.selection_set:
                yield from (f"ProjectNode.{inner.name.value}" for inner in field.selection_set.selections)
            else:
                yield f"Query.{field.name.value}"


def known_to(member: Member, kind: str, what: str) -> bool:
    if kind == "graphql":
        # What follows the first page of a list below an entity is read from the entity.
        return all(one in member.uses or f"{one}s" in member.uses for one in lists_of(what))
    path = what.partition("?")[0]
    if path == "/graphql":
        return True
    found = {operation.id for operation in REST.at(kind, path)}
    undeclared = [
        re.sub(r"\{\w+:path\}", ".+", re.sub(r"\{\w+\}", "[^/]+", item)) for item in member.uses if " " in item
    ]
    known = member.uses | members().session
    return bool(found & known) or any(re.fullmatch(item, f"{kind} {path}") for item in undeclared)


def test_no_member_sends_what_the_analysis_does_not_know(sent: list[tuple[str, str, str]]) -> None:
    known = found().by_name
    surprises = {
        f"{name}: {kind} {what[:200]}"
        for name, kind, what in sent
        if not (member := known[f"ServerAPI.{name}"]).free and not known_to(member, kind, what)
    }
    assert not surprises
    assert len({name for name, _, _ in sent}) > 60


def test_no_member_is_said_to_send_when_it_does_not(sent: list[tuple[str, str, str]]) -> None:
    """Members with one way to go do go it: what they are said to ask for always, they asked for."""
    seen: dict[str, list[tuple[str, str]]] = {}
    for name, kind, what in sent:
        seen.setdefault(name, []).append((kind, what))
    for name, requests in seen.items():
        member = found().by_name[f"ServerAPI.{name}"]
        plain = [item for item in member.always if item in REST.operations and len(member.ways) == 1]
        paths = {(kind, what.partition("?")[0]) for kind, what in requests}
        asked = {operation.id for kind, path in paths for operation in REST.at(kind, path)}
        assert set(plain) - found().session <= asked, name


@pytest.mark.parametrize(
    ("name", "uses"),
    [
        ("ServerAPI.get_rest_folder", {"get_folder"}),
        ("ServerAPI.get_folders", {"ProjectNode.folders", "get_folder_list"}),
        ("ServerAPI.upload_reviewable", {"upload_reviewable"}),
        ("ServerAPI.get_folder_links", {"ProjectNode.folders"}),
        ("ServerAPI.dispatch_event", {"post_event"}),
        ("ServerAPI.get_base_url", set()),
        ("ServerAPI.server_version", {"get_site_info"}),
        ("OperationsSession.get_project", {"get_project", "Query.projects"}),
        ("ayon_sdk.get_user_by_token", {"get_current_user"}),
    ],
)
def test_members_use(name: str, uses: set[str]) -> None:
    assert members().by_name[name].uses == uses


def test_sessions_are_followed_to_their_connection() -> None:
    assert members().by_name["OperationsSession.commit"].uses >= {
        "operations",
        "background_operations",
        "get_background_operations_status",
    }


@pytest.mark.parametrize(
    ("name", "parameter", "places"),
    [
        ("ServerAPI.create_folder", "folder_type", {"create_folder#folderType"}),
        ("ServerAPI.get_rest_folders", "include_attrib", {"get_folder_list?attrib"}),
        ("ServerAPI.get_folders", "folder_paths", {"ProjectNode.folders(paths)"}),
        ("ServerAPI.get_folders", "fields", {"FolderNode.*"}),
        ("ServerAPI.get_task_links", "link_types", {"TaskNode.links(linkTypes)"}),
        ("ServerAPI.trigger_action", "entity_subtypes", {"execute_action#entitySubtypes"}),
        ("ServerAPI.dispatch_event", "event_hash", {"post_event#hash"}),
        ("ServerAPI.update_bundle", "dev_active_user", {"update_bundle#activeUser"}),
    ],
)
def test_parameters_become(name: str, parameter: str, places: set[str]) -> None:
    assert set(members().by_name[name].parameters[parameter]) == places


def test_a_member_goes_another_way_on_old_servers() -> None:
    ways = members().by_name["ServerAPI.get_folders"].ways
    assert frozenset({"get_folder_list", "if get_folder_list"}) in ways
    assert frozenset({"ProjectNode.folders", "unless get_folder_list"}) in ways


def test_what_is_shipped_is_what_the_source_says() -> None:
    assert found().by_name.keys() >= {"ServerAPI.get_folders", "OperationsSession.commit", "EntityHub.commit_changes"}
    assert derive(write=False) == [], "run: make generate"


def test_a_request_that_can_not_be_told_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "ayon_sdk"
    (package / "_async").mkdir(parents=True)
    (package / "__init__.py").write_text("__all__ = []\n")
    (package / "_async" / "__init__.py").write_text("")
    (package / "_async" / "server_api.py").write_text(
        "class AsyncServerAPI:\n"
        "    async def raw_get(self, entrypoint, **kwargs): ...\n"
        "    async def get_it(self):\n"
        "        return await self.raw_get(secret_path())\n"
    )
    with pytest.raises(CodegenError, match=r"encode_path: .*:4"):
        analyse(package)
