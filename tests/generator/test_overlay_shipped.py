"""The overlay files that ship with the generator, against the pinned snapshots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen import overlay

VERBS = ("get", "put", "post", "delete", "patch", "head")


@cache
def overlaid(version: str) -> tuple[dict[str, Any], list[overlay.Applied]]:
    document = ayon_schemas.openapi(version)
    return document, overlay.apply(document, overlay.load())


def operations(version: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in overlaid(version)[0]["paths"].values():
        for verb in VERBS:
            if verb in item:
                yield item[verb]["operationId"], item[verb]


def answer(operation: dict[str, Any]) -> dict[str, Any]:
    """Content of the answer that means success."""
    return next(value for code, value in sorted(operation["responses"].items()) if code.startswith("2")).get(
        "content", {}
    )


NEWEST = dict(operations(ayon_schemas.newest()))


def test_every_action_matches_in_some_pinned_snapshot() -> None:
    reports = [overlaid(version)[1] for version in ayon_schemas.versions()]
    assert [str(action) for action in overlay.dead_actions(reports)] == []


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_every_operation_has_a_summary(version: str) -> None:
    for name, operation in operations(version):
        summary = operation.get("summary", "")
        assert re.fullmatch(r"[A-Z][^\n]{9,99}\.", summary), f"{name}: {summary!r}"


def test_no_two_operations_have_the_same_summary() -> None:
    seen: dict[str, str] = {}
    for name, operation in NEWEST.items():
        assert operation["summary"] not in seen, f"{name} and {seen.get(operation['summary'])}"
        seen[operation["summary"]] = name


def test_every_query_and_path_parameter_of_the_newest_version_is_explained() -> None:
    unexplained = {
        f"{name}: {parameter['name']}"
        for name, operation in NEWEST.items()
        for parameter in operation.get("parameters", [])
        if "x-ayon-description" not in parameter and parameter["in"] in ("path", "query")
    }
    assert unexplained == set()


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_the_server_never_says_422(version: str) -> None:
    for name, operation in operations(version):
        assert "422" not in operation["responses"], name
        assert operation["responses"]["400"]["$ref"] == "#/components/responses/InvalidRequest", name


def test_no_answer_is_declared_as_anything_at_all() -> None:
    bare = {
        name
        for name, operation in NEWEST.items()
        for media in answer(operation).values()
        if media["schema"] == {} or media["schema"] == {"type": "object"}
    }
    # A value of the configuration really is of any type.
    assert bare == {"get_config_value"}


def test_raw_bodies_and_binary_answers_are_declared() -> None:
    uploads = {
        name
        for name, operation in NEWEST.items()
        if "requestBody" in operation and "application/json" not in operation["requestBody"]["content"]
    }
    assert uploads == {
        "create_folder_thumbnail",
        "create_project_thumbnail",
        "create_task_thumbnail",
        "create_thumbnail",
        "create_version_thumbnail",
        "create_workfile_thumbnail",
        "update_thumbnail",
        "upload_addon_zip_file",
        "upload_avatar",
        "upload_dependency_package",
        "upload_file",
        "upload_installer_file",
        "upload_project_file",
        "upload_reviewable",
        "upload_server_config_file",
    }
    downloads = {name for name, operation in NEWEST.items() if {"*/*", "text/csv"} & set(answer(operation))}
    assert downloads == {
        "download_dependency_package",
        "download_installer_file",
        "export",
        "get_avatar",
        "get_folder_thumbnail",
        "get_project_file",
        "get_project_file_payload",
        "get_project_file_still",
        "get_project_file_thumbnail",
        "get_project_thumbnail",
        "get_server_config_file",
        "get_task_thumbnail",
        "get_thumbnail",
        "get_version_thumbnail",
        "get_workfile_thumbnail",
    }


def test_only_operations_that_do_not_write_may_be_repeated() -> None:
    repeatable = {name for name, operation in NEWEST.items() if operation.get("x-ayon-repeatable")}
    assert repeatable == {
        "check_bundle_compatibility",
        "export",
        "get_project_entity_uris",
        "list_available_actions_for_context",
        "query",
        "query_tasks_folders",
        "representation_context_filter",
        "resolve_uris",
        "search_folders",
        "suggest_entity_mention",
    }
