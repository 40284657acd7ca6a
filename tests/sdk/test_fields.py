"""Field names as callers write them: what is asked for, what comes back, and what is refused."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from sdk.graphql_schemas import known

from ayon_sdk._graphql.entities import ENTITIES, WHOLE
from ayon_sdk._graphql.listing import field_set
from ayon_sdk._graphql.results import Incomplete, Reader, tell_all_attributes, tell_own_attributes
from ayon_sdk._graphql.schema import ServerSchema
from ayon_sdk._graphql.selection import Selection, Selector
from ayon_sdk._graphql.suggest import did_you_mean, near_matches
from ayon_sdk.errors import GraphQlQueryFailed, UnknownFieldError


def select(fields: Any, *, entity: str = "folder", schema: ServerSchema | None = None) -> Selection:
    selector = Selector(schema or known("1.16.0"), WHOLE)
    return selector.select(ENTITIES[entity].node, fields, entity=entity)


def shape(selection: Selection) -> dict[str, Any]:
    """A selection as nested dicts, for comparing."""
    return {name: None if child is None else shape(child) for name, child in selection.ordered()}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (["name"], {"name": None}),
        (("path", "name", "name"), {"name": None, "path": None}),
        ({"attrib.fps"}, {"allAttrib": None}),
        (["attrib"], {"allAttrib": None}),
        (["attrib.fps", "attrib.noSuchAttribute", "allAttrib"], {"allAttrib": None}),
        (["data.some.key"], {"data": None}),
        (["parent.name", "parent.path"], {"parent": {"name": None, "path": None}}),
        (["parent.attrib.fps"], {"parent": {"allAttrib": None}}),
        (["thumbnail"], {"thumbnail": dict.fromkeys(["id", "relation", "sourceEntityId", "sourceEntityType"])}),
        (["tasks.name"], {"id": None, "tasks": {"name": None}}),
        (["links.entityId"], {"id": None, "links": {"entityId": None}}),
        (["links.node.name"], {"id": None, "links": {"node": {"name": None}}}),
    ],
)
def test_what_fields_ask_for(fields: Any, expected: dict[str, Any]) -> None:
    assert shape(select(fields)) == expected


def test_json_texts_of_projects_can_be_asked_for_in_part() -> None:
    assert shape(select(["config.roots", "folderTypes.name"], entity="project")) == {
        "config": None,
        "folderTypes": {"name": None},
    }


def test_links_as_a_whole_have_what_the_server_version_has() -> None:
    new = select(["links"]).fields["links"]
    old = select(["links"], schema=known("1.12.0")).fields["links"]
    assert new is not None
    assert old is not None
    assert set(new.fields) - set(old.fields) == {"data"}


def test_old_servers_are_asked_for_each_attribute() -> None:
    schema = known("1.0.0")
    assert shape(select(["attrib.fps"], schema=schema)) == {"attrib": {"fps": None}}
    attrib = Selector(schema, WHOLE, {"FolderAttribType": ["fps", "studioOwn"]}).select(
        "FolderNode", ["attrib"], entity="folder"
    )
    assert shape(attrib) == {"attrib": {"fps": None, "studioOwn": None}}


@pytest.mark.parametrize(
    ("field", "near"),
    [
        ("nope", ["name", "type"]),
        ("Name", ["name"]),
        ("folder_type", ["folderType"]),
        ("parent.pathh", ["path", "data"]),
        ("name.first", []),
        ("tasks.nam", ["name"]),
        ("qqqqqqqqqqqq", []),
    ],
)
def test_unknown_fields_name_near_matches(field: str, near: list[str]) -> None:
    with pytest.raises(UnknownFieldError) as caught:
        select(["name", field])
    error = caught.value
    assert (error.field, error.entity_type, error.suggestions) == (field, "folder", near)
    for name in near:
        assert f"'{name}'" in str(error)
    assert isinstance(error, GraphQlQueryFailed)
    assert isinstance(error, ValueError)


def test_message_is_the_one_a_server_would_give() -> None:
    with pytest.raises(
        UnknownFieldError, match=r"Cannot query field 'nope' on type 'FolderNode'\. Did you mean 'name' or 'type'\?"
    ):
        select(["nope"])


def test_a_field_of_a_newer_server_is_unknown_on_an_old_one() -> None:
    assert "latestComments" in select(["latestComments"]).fields
    with pytest.raises(UnknownFieldError, match=r"1\.0\.0"):
        select(["latestComments"], schema=known("1.0.0"))


def test_a_server_newer_than_the_sdk_decides_itself() -> None:
    schema = known("1.99.0")
    assert shape(select(["name", "fromTheFuture"], schema=schema)) == {
        "fromTheFuture": None,
        "name": None,
    }
    with pytest.raises(UnknownFieldError):
        select(["name} evil {"], schema=schema)


def test_no_fields_at_all() -> None:
    assert shape(select([])) == {"id": None}
    assert read([], {"id": "1"})[0] == {}


@pytest.mark.parametrize("fields", [5, [None], [["name"]], b"name"])
def test_fields_are_texts(fields: Any) -> None:
    with pytest.raises(TypeError, match="fields"):
        field_set(fields)


def test_near_matches_know_swapped_letters_and_limits() -> None:
    assert near_matches("nmae", ["name", "game", "other"])[0] == "name"
    assert near_matches("x", [f"x{i}" for i in range(9)], limit=3) == ["x0", "x1", "x2"]
    assert did_you_mean([]) == ""
    assert did_you_mean(["a", "b", "c"]) == " Did you mean 'a', 'b' or 'c'?"


def read(fields: list[str], node: dict[str, Any], entity: str = "folder") -> tuple[dict[str, Any], list[Incomplete]]:
    incomplete: list[Incomplete] = []
    return Reader(select(fields, entity=entity)).read(copy.deepcopy(node), incomplete), incomplete


def test_json_texts_become_data() -> None:
    text = json.dumps({"fps": 25.0})
    folder, _ = read(["allAttrib", "data"], {"allAttrib": text, "data": '{"k": [1]}'})
    assert folder == {"allAttrib": text, "attrib": {"fps": 25.0}, "data": {"k": [1]}}


@pytest.mark.parametrize("value", [None, ""])
def test_missing_data_is_empty(value: str | None) -> None:
    assert read(["data"], {"data": value})[0] == {"data": {}}


def test_lists_below_become_plain_lists() -> None:
    page = {"endCursor": None, "hasNextPage": False}
    node = {
        "id": "1",
        "tasks": {"edges": [{"node": {"name": "anim", "allAttrib": '{"fps": 1}'}}], "pageInfo": page},
        "links": {"edges": [{"entityId": "2"}], "pageInfo": page},
    }
    folder, incomplete = read(["tasks.name", "tasks.attrib", "links.entityId"], node)
    assert folder["tasks"] == [{"name": "anim", "allAttrib": '{"fps": 1}', "attrib": {"fps": 1}}]
    assert folder["links"] == [{"entityId": "2"}]
    assert "id" not in folder, "only asked for by the SDK itself"
    assert incomplete == []


def test_a_list_below_that_goes_on_is_told() -> None:
    edges = [{"node": {"name": "a"}}]
    node = {"id": "1", "tasks": {"edges": edges, "pageInfo": {"endCursor": "c", "hasNextPage": True}}}
    folder, (rest,) = read(["tasks.name"], node)
    assert (rest.owner_type, rest.owner, rest.field, rest.cursor) == ("FolderNode", "1", "tasks", "c")
    rest.items.append({"name": "b"})
    assert folder["tasks"] == [{"name": "a"}, {"name": "b"}]


def test_nothing_below_is_kept_as_nothing() -> None:
    assert read(["parent.name", "thumbnail.id"], {"parent": None, "thumbnail": None})[0] == {
        "parent": None,
        "thumbnail": None,
    }


def test_own_attributes_have_values_and_inherited_ones_none() -> None:
    entity = {"attrib": {"fps": 25, "priority": "low"}, "ownAttrib": ["priority", "gone"]}
    tell_own_attributes(entity)
    expected = {"fps": None, "priority": "low"}
    assert entity == {"attrib": {"fps": 25, "priority": "low"}, "ownAttrib": expected, "own_attributes": expected}


def test_what_inherits_nothing_tells_all_its_attributes() -> None:
    names = ["description", "fps"]
    project: dict[str, Any] = {"attrib": {"fps": 25}}
    tell_all_attributes(project, names, own_attributes=False)
    assert project == {"attrib": {"description": None, "fps": 25}, "ownAttrib": ["fps"]}
    project = {"attrib": {"fps": 25}}
    tell_all_attributes(project, names, own_attributes=True)
    assert project["ownAttrib"] == project["own_attributes"] == {"description": None, "fps": 25}
    user: dict[str, Any] = {"attrib": {"fps": 25}}
    tell_all_attributes(user, names, own_attributes=False, own_values=True)
    assert user == {"attrib": {"description": None, "fps": 25}, "ownAttrib": {"description": None, "fps": 25}}
