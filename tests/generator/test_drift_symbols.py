"""What a change in a schema is said to touch in the SDK."""

from __future__ import annotations

from dataclasses import replace

import ayon_schemas
import pytest
from ayon_codegen.drift.findings import Finding, Operation, Report
from ayon_codegen.drift.rest_source import RestSource
from ayon_codegen.drift.sdk_names import names_of, pinned_names
from ayon_codegen.drift.symbols import touch
from ayon_codegen.files import repository

GET_FOLDER = Operation("GET", "/api/projects/{project_name}/folders/{folder_id}", "get_folder", "Folders")
LIST_FOLDERS = Operation("GET", "/api/projects/{project_name}/folders", "get_folder_list", "Folders")
CREATE_FOLDER = Operation("POST", "/api/projects/{project_name}/folders", "create_folder", "Folders")
SEARCH = Operation("POST", "/api/projects/{project_name}/folders/search", "search_folders", "Folders")

REMOVED = Finding(
    "operation-removed", "error", "operation", "…", "", SEARCH, (SEARCH,), base="/paths/~1api~1…/post"
)  # fmt: skip
PROPERTY = Finding(
    "response-property-removed", "error", "response", "…", "", None, (GET_FOLDER, LIST_FOLDERS),
    where="$.hasVersions", schema="FolderModel", prop="hasVersions", base="/components/schemas/FolderModel",
)  # fmt: skip
SENT = Finding(
    "request-property-removed", "error", "request", "…", "", None, (CREATE_FOLDER,),
    where="$.thumbnailId", schema="FolderPostModel", prop="thumbnailId", base="/components/schemas/FolderPostModel",
)  # fmt: skip
NEEDED = Finding(
    "request-property-added-required", "error", "request", "…", "", None, (CREATE_FOLDER,),
    where="$.colour", schema="FolderPostModel", prop="colour", revision="/components/schemas/FolderPostModel",
)  # fmt: skip
QUERY = Finding(
    "parameter-removed", "error", "parameter", "…", "", LIST_FOLDERS, (LIST_FOLDERS,), where="query attrib",
    prop="attrib", base="/paths/…",
)  # fmt: skip
NODE = Finding(
    "graphql-field-removed", "error", "graphql", "…", "", where="FolderNode.hasTasks", schema="FolderNode",
    prop="hasTasks", base="FolderNode.hasTasks",
)  # fmt: skip
LIST = Finding(
    "graphql-field-removed", "error", "graphql", "…", "", where="ProjectNode.entityLists", schema="ProjectNode",
    prop="entityLists", base="ProjectNode.entityLists",
)  # fmt: skip
ARGUMENT = Finding(
    "graphql-argument-removed", "error", "graphql", "…", "", where="ProjectNode.folders(hasTasks:)",
    schema="ProjectNode", prop="hasTasks", base="ProjectNode.folders(hasTasks:)",
)  # fmt: skip


def touched(found: Finding, kind: str, extent: str | None = None) -> set[str]:
    report = touch(Report((), (), (found,)))
    return {one.name for one in report.findings[0].touches if one.kind == kind and extent in (None, one.extent)}


def test_an_operation_that_goes_takes_the_members_that_need_it() -> None:
    assert touched(REMOVED, "operation") == {"server.rest.folders.search_folders"}
    assert touched(REMOVED, "member", "fully") == {"ServerAPI.search_folders"}
    assert touched(REMOVED, "function", "fully") == {"ayon_sdk.search_folders"}


def test_a_member_with_another_way_works_partly() -> None:
    gone = replace(REMOVED, operation=LIST_FOLDERS, operations=(LIST_FOLDERS,))
    assert "ServerAPI.get_rest_folders" in touched(gone, "member", "fully")
    assert "ServerAPI.get_folders" in touched(gone, "member", "partly")


def test_a_property_is_a_field_of_a_model_and_of_what_members_return() -> None:
    assert touched(PROPERTY, "model", "partly") == {"FolderModel"}
    assert touched(PROPERTY, "field", "fully") == {"FolderModel.has_versions"}
    assert touched(PROPERTY, "operation") == {"server.rest.folders.get_folder", "server.rest.folders.get_folder_list"}
    assert touched(PROPERTY, "member") >= {"ServerAPI.get_rest_folder", "ServerAPI.get_rest_folders"}


def test_what_a_member_does_not_hand_on_does_not_touch_it() -> None:
    """`create_folder` returns the id alone, and needs it."""
    foreign = replace(PROPERTY, operations=(CREATE_FOLDER,), schema="EntityIdResponse")
    assert "ServerAPI.create_folder" not in touched(replace(foreign, where="$.note", prop="note"), "member")
    assert "ServerAPI.create_folder" in touched(replace(foreign, where="$.id", prop="id"), "member", "fully")


def test_a_property_that_is_sent_is_a_parameter_of_members() -> None:
    assert touched(SENT, "field") == {"FolderPostModel.thumbnail_id"}
    assert touched(SENT, "parameter") == {"ServerAPI.create_folder(thumbnail_id)"}
    assert touched(SENT, "member") == {"ServerAPI.create_folder"}


def test_what_has_to_be_given_now_breaks_who_can_not_give_it() -> None:
    assert touched(NEEDED, "member", "fully") == {"ServerAPI.create_folder"}
    assert touched(NEEDED, "parameter") == set()


def test_a_query_parameter_is_named_in_the_operation_and_in_members() -> None:
    assert touched(QUERY, "parameter") >= {
        "server.rest.folders.get_folder_list(attrib)",
        "ServerAPI.get_rest_folders(include_attrib)",
    }
    assert "ServerAPI.get_rest_folders" in touched(QUERY, "member", "partly")
    assert "ServerAPI.get_task_by_name" not in touched(QUERY, "member")


def test_a_graphql_field_touches_who_asks_for_such_nodes() -> None:
    assert touched(NODE, "graphql", "fully") == {"FolderNode.hasTasks"}
    assert touched(NODE, "member", "partly") >= {"ServerAPI.get_folders", "ServerAPI.get_folder_by_path"}
    assert "ServerAPI.get_tasks" not in touched(NODE, "member")
    # Links are asked for with fields of their own.
    assert "ServerAPI.get_folders_links" not in touched(NODE, "member")


def test_a_graphql_list_that_goes_takes_its_members() -> None:
    assert touched(LIST, "member", "fully") >= {"ServerAPI.get_entity_lists", "ServerAPI.get_entity_list_by_id"}


def test_a_graphql_argument_is_a_parameter() -> None:
    assert touched(ARGUMENT, "parameter") >= {"ServerAPI.get_folders(has_tasks)"}
    assert "ServerAPI.get_folders" in touched(ARGUMENT, "member", "partly")


def test_a_session_operation_touches_the_connection() -> None:
    info = Operation("GET", "/api/info", "get_site_info", "System")
    found = replace(REMOVED, operation=info, operations=(info,))
    assert "ServerAPI" in touched(found, "member")


def test_names_are_those_of_the_generated_package() -> None:
    rest = RestSource(repository() / "generated" / "ayon_rest")
    names = pinned_names()
    assert {key: method.symbol for key, method in names.methods.items()} == {
        key: operation.symbol for key, operation in rest.by_route.items()
    }
    assert {key: method.id for key, method in names.methods.items()} == {
        key: operation.id for key, operation in rest.by_route.items()
    }


def test_documents_give_their_own_names_to_what_is_not_pinned() -> None:
    document = ayon_schemas.openapi(ayon_schemas.newest())
    added = {"operationId": "getThing", "tags": ["Some Things"], "responses": {"200": {"description": ""}}}
    document["paths"]["/api/things/{thingId}"] = {
        "get": {**added, "parameters": [{"name": "dryRun", "in": "query", "schema": {"type": "boolean"}}]}
    }
    thing = Operation("GET", "/api/things/{thingId}", "getThing", "Some Things")
    found = replace(QUERY, operation=thing, operations=(thing,), where="query dryRun", prop="dryRun")
    report = touch(Report((), (), (found,)), None, document)
    assert {one.name for one in report.findings[0].touches} == {
        "server.rest.some_things.get_thing",
        "server.rest.some_things.get_thing(dry_run)",
    }


@pytest.mark.parametrize("document", [{}, {"openapi": "3.1.0"}, {"swagger": "2.0"}])
def test_a_document_that_can_not_be_generated_from_has_no_names(document: dict[str, object]) -> None:
    assert names_of(document).methods == {}


def test_an_operation_of_no_known_document_is_named_by_guess() -> None:
    strange = Operation("GET", "/v1/pets", "listPets", "Pet Shop")
    found = replace(REMOVED, operation=strange, operations=(strange,))
    assert touched(found, "operation") == {"server.rest.pet_shop.list_pets"}
    assert touched(found, "member") == set()
