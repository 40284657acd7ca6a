"""Changes between two versions, symbol by symbol, and the command that lists them."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.drift.changelog import Changelog, Entry, changelog
from ayon_codegen.drift.changelog_command import changelog as command
from ayon_codegen.drift.changelog_outputs import as_markdown, as_text
from ayon_codegen.drift.inputs import Source, resolve
from click.testing import CliRunner

NEWEST = ayon_schemas.newest()


@cache
def between(base: str, revision: str) -> Changelog:
    return changelog(resolve(base), resolve(revision))


def entry(log: Changelog, name: str) -> Entry:
    return next(one for one in log.entries if one.name == name)


def names(log: Changelog, kind: str, change: str) -> set[str]:
    return {one.name for one in log.entries if (one.kind, one.change) == (kind, change)}


def edited(change: Any) -> Changelog:
    """What an edit of the newest schema comes to."""
    base = ayon_schemas.openapi(NEWEST)
    revision = copy.deepcopy(base)
    change(revision)
    sdl = ayon_schemas.graphql(NEWEST)
    return changelog(Source("base", base, sdl), Source("revision", revision, sdl))


def test_what_1_16_brought() -> None:
    log = between("1.15.0", "1.16.0")
    assert names(log, "operation", "added") == {
        "server.rest.configuration.update_server_config",
        "server.rest.entity_lists.set_entity_list_items_order",
        "server.rest.links.create_entity_links_bulk",
        "server.rest.system.get_tracemalloc_metrics",
        "server.rest.system.stop_tracemalloc_metrics",
        "server.rest.users.accept_invite",
        "server.rest.users.invite_user",
    }
    assert names(log, "member", "added") >= {"ServerAPI.create_links", "ServerAPI.set_entity_list_items_order"}
    assert "FolderListItem.thumbnail_hash" in names(log, "field", "added")
    assert "ProjectNode.links" in names(log, "graphql", "added")
    assert "LinkCreatedItem" in names(log, "model", "added")
    assert entry(log, "ServerAPI.search_folders").text == "New parameter: search."
    assert entry(log, "Installer.python_version").breaking
    assert not entry(log, "server.rest.links.create_entity_links_bulk").breaking
    assert entry(log, "server.rest.links.create_entity_links_bulk").text == "POST /api/projects/{}/links/bulk"


def test_the_way_back_removes_what_the_way_there_added() -> None:
    there, back = between("1.15.0", "1.16.0"), between("1.16.0", "1.15.0")
    for kind in ("operation", "model", "field", "parameter"):
        assert names(there, kind, "added") == names(back, kind, "removed"), kind
    assert all(one.breaking for one in back.entries if (one.kind, one.change) == ("operation", "removed"))
    assert entry(back, "ServerAPI.create_links") == Entry(
        "member", "removed", "ServerAPI.create_links", True, "The server has no more what it needs."
    )


@pytest.mark.parametrize("pair", list(zip(ayon_schemas.versions(), ayon_schemas.versions()[1:], strict=False)))
def test_all_neighbours_have_a_changelog(pair: tuple[str, str]) -> None:
    log = between(*pair)
    assert log.entries
    assert as_text(log).count("\n") > len(log.entries)


def test_nothing_changed() -> None:
    assert between(NEWEST, NEWEST).entries == ()
    assert as_text(between(NEWEST, NEWEST)).splitlines()[-1] == "Nothing changed."


def test_a_removed_property_breaks_its_field_and_who_returns_it() -> None:
    def change(document: dict[str, Any]) -> None:
        schema = document["components"]["schemas"]["FolderModel"]
        del schema["properties"]["hasVersions"]
        schema["required"] = [name for name in schema.get("required", []) if name != "hasVersions"]

    log = edited(change)
    assert entry(log, "FolderModel.has_versions").change == "removed"
    assert entry(log, "FolderModel.has_versions").breaking
    assert entry(log, "ServerAPI.get_rest_folder").breaking


def test_a_deprecated_operation_is_told_with_the_members_that_use_it() -> None:
    def change(document: dict[str, Any]) -> None:
        document["paths"]["/api/projects/{project_name}/folders/search"]["post"]["deprecated"] = True

    log = edited(change)
    assert entry(log, "server.rest.folders.search_folders").change == "deprecated"
    assert entry(log, "ServerAPI.search_folders").change == "deprecated"
    assert not log.breaking


def test_a_new_parameter_that_has_to_be_given_breaks() -> None:
    def change(document: dict[str, Any]) -> None:
        operation = document["paths"]["/api/projects/{project_name}/folders"]["get"]
        operation["parameters"].append(
            {"name": "depth", "in": "query", "required": True, "schema": {"type": "integer"}}
        )

    log = edited(change)
    added = entry(log, "server.rest.folders.get_folder_list(depth)")
    assert (added.change, added.breaking) == ("added", True)


def test_a_foreign_server_has_no_members() -> None:
    def document(paths: dict[str, Any]) -> dict[str, Any]:
        return {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": paths}

    get = {"get": {"operationId": "listPets", "tags": ["pets"], "responses": {"200": {"description": ""}}}}
    more = {"delete": {"operationId": "dropPets", "tags": ["pets"], "responses": {"204": {"description": ""}}}}
    log = changelog(Source("a", document({"/pets": get})), Source("b", document({"/pets": {**get, **more}})))
    assert log.entries == (Entry("operation", "added", "server.rest.pets.drop_pets", False, "DELETE /pets"),)


def test_texts_of_a_schema_do_not_become_markup() -> None:
    log = Changelog("<b>", "x", (Entry("field", "changed", "A.b`c", True, "takes *all* <i>\n# of it"),))
    text = as_markdown(log)
    assert "## \\<b\\> → x" in text
    assert "- **breaking** changed `A.bc`: takes \\*all\\* \\<i\\> \\# of it" in text


# The command


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(command, arguments)
    return done.exit_code, done.stdout, done.stderr


def test_the_command_lists_for_people_and_for_machines(tmp_path: Path) -> None:
    code, text, _ = run("1.15.0", "1.16.0")
    assert code == 0
    assert text.startswith("1.15.0 → 1.16.0\n")
    assert "  +  ServerAPI.create_links  It works from this version on.\n" in text
    assert "  ~! Installer.python_version  " in text
    code, text, _ = run("1.15.0", "1.16.0", "--format", "json")
    data = json.loads(text)
    assert (code, data["base"], data["revision"]) == (0, "1.15.0", "1.16.0")
    assert data["breaking"] == sum(one["breaking"] for one in data["entries"]) > 0
    file = tmp_path / "notes.md"
    code, text, _ = run("1.15.0", "1.16.0", "--format", "markdown", "-o", str(file))
    assert (code, text) == (0, "")
    assert "### Members of the SDK\n" in file.read_text("utf-8")


def test_only_what_breaks() -> None:
    code, text, _ = run("1.15.0", "1.16.0", "--breaking", "--format", "json")
    assert code == 0
    assert {one["breaking"] for one in json.loads(text)["entries"]} == {True}


@pytest.mark.parametrize(
    ("base", "message"),
    [
        ("9.9.9", "no snapshot of server 9.9.9 is pinned"),
        ("nowhere.json", "nowhere.json"),
        ("", "nothing to compare"),
    ],
)
def test_what_can_not_be_read_is_one_sentence(base: str, message: str) -> None:
    code, text, error = run(base, NEWEST)
    assert (code, text) == (2, "")
    assert message in error
    assert "Traceback" not in error
    assert len(error.strip().splitlines()) == 1
