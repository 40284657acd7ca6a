"""Every query that can be built is valid on every server version it can be built for."""

from __future__ import annotations

from typing import Any

import ayon_schemas
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sdk.graphql_schemas import errors, from_sdl, known
from support.misbehaving import MisbehavingServer, reply

from ayon_sdk import ServerAPI
from ayon_sdk._graphql.entities import ENTITIES, Entity
from ayon_sdk._graphql.listing import Listing, default_fields, plan_list, plan_rest
from ayon_sdk._graphql.query import Argument, Parent
from ayon_sdk._graphql.results import Incomplete
from ayon_sdk.errors import UnknownFieldError, UnsupportedServerVersion

VERSIONS = ayon_schemas.versions()
PROJECT = Parent("project", (Argument("name", "String!", "demo"),))


def plan(version: str, entity: Entity, fields: Any = None, filters: dict[str, Any] | None = None) -> Listing | None:
    return plan_list(
        entity,
        known(version),
        parents=[PROJECT] if entity.parent else [],
        filters=filters or {},
        fields=fields,
    )


def some_value(version: str, entity: Entity, parameter: str) -> Any:
    """A value for a filter, by the type of its argument; None when this server version does not have it."""
    owner = "ProjectNode" if entity.parent else "Query"
    argument = entity.filters[parameter]
    kind = known(version).sure.argument(owner, entity.connection, argument)
    if not kind:
        return None
    if parameter == "filters":
        return {"conditions": [{"key": "name", "operator": "eq", "value": "sh010"}]}
    values: dict[str, Any] = {"String": "a", "Boolean": True, "Int": 1, "HasLinksFilter": "ANY"}
    value = values[kind.strip("[]!")]
    return [value] if kind.startswith("[") else value


def exists(version: str, entity: Entity) -> bool:
    """Whether a server version has entities of a type at all."""
    return known(version).sure.field("ProjectNode" if entity.parent else "Query", entity.connection) is not None


CASES = [
    pytest.param(version, entity, id=f"{entity.name}-{version}")
    for entity in ENTITIES.values()
    for version in VERSIONS
    if exists(version, entity)
]


def test_entities_that_an_old_server_does_not_have() -> None:
    for entity in ENTITIES.values():
        for version in VERSIONS:
            if not exists(version, entity):
                with pytest.raises(UnsupportedServerVersion, match=entity.connection):
                    plan(version, entity)


@pytest.mark.parametrize(("version", "entity"), CASES)
class TestValid:
    def test_default_fields(self, version: str, entity: Entity) -> None:
        listing = plan(version, entity)
        assert listing is not None
        assert errors(version, listing.query.text) == []

    def test_every_field_as_a_whole(self, version: str, entity: Entity) -> None:
        schema = known(version).sure
        names = {name for name, info in schema.fields(entity.node).items() if not info.needs}
        listing = plan(version, entity, names)
        assert listing is not None
        assert errors(version, listing.query.text) == []
        for name in set(schema.fields(entity.node)) - names:
            with pytest.raises(UnknownFieldError):
                plan(version, entity, [name])

    def test_every_field_two_levels_down(self, version: str, entity: Entity) -> None:
        schema = known(version).sure
        names: set[str] = set()
        for name, info in schema.fields(entity.node).items():
            below = info.type
            edge = schema.edge(below)
            if edge:
                inner = schema.fields(edge)
                below = inner["node"].type if set(inner) == {"cursor", "node"} else edge
            if not info.needs:
                names.update(f"{name}.{inner}" for inner, kind in schema.fields(below).items() if not kind.needs)
        listing = plan(version, entity, names)
        assert listing is not None
        assert errors(version, listing.query.text) == []

    def test_each_filter(self, version: str, entity: Entity) -> None:
        for parameter in entity.filters:
            value = some_value(version, entity, parameter)
            if value is None:
                with pytest.raises(UnsupportedServerVersion, match=parameter):
                    plan(version, entity, filters={parameter: ["a"]})
                continue
            listing = plan(version, entity, filters={parameter: value})
            assert listing is not None
            assert errors(version, listing.query.text) == [], parameter

    def test_all_filters_together(self, version: str, entity: Entity) -> None:
        filters = {parameter: some_value(version, entity, parameter) for parameter in entity.filters}
        listing = plan(version, entity, filters=filters)
        assert listing is not None
        assert errors(version, listing.query.text) == []

    def test_the_rest_of_a_list_below(self, version: str, entity: Entity) -> None:
        schema = known(version)
        for name, info in schema.sure.fields(entity.node).items():
            if not schema.sure.edge(info.type) or info.needs:
                continue
            listing = plan(version, entity, [name])
            assert listing is not None
            below = listing.selection.fields[name]
            assert below is not None
            rest = plan_rest(Incomplete(entity.node, "0" * 32, name, below, "cursor", []), schema, "demo")
            assert errors(version, rest.query.text) == [], name


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_mixture_is_valid_and_its_text_depends_on_nothing_else(data: st.DataObject) -> None:
    version, entity = data.draw(st.sampled_from([case.values for case in CASES]))
    assert isinstance(version, str)
    assert isinstance(entity, Entity)
    schema = known(version).sure
    names = [name for name, info in schema.fields(entity.node).items() if not info.needs]
    fields = data.draw(st.lists(st.sampled_from([*names, "attrib.fps"]), min_size=1, max_size=8))
    fields = [
        name for name in fields if name != "attrib.fps" or "fps" in schema.fields(f"{entity.node[:-4]}AttribType")
    ]
    parameters = data.draw(st.lists(st.sampled_from(list(entity.filters)), unique=True))
    filters = {parameter: some_value(version, entity, parameter) for parameter in parameters}
    listing = plan(version, entity, fields, filters)
    again = plan(version, entity, set(fields), dict(reversed(list(filters.items()))))
    assert listing is not None
    assert again is not None
    assert errors(version, listing.query.text) == []
    assert listing.query.text == again.query.text


@pytest.mark.parametrize("version", VERSIONS)
def test_the_tables_say_what_the_schema_says(version: str) -> None:
    schema = known(version).sure
    for type_name, fields in from_sdl(version).items():
        found = {name: field._replace(json=False) for name, field in schema.fields(type_name).items()}
        assert found == fields, type_name


def test_between_known_versions_callers_may_name_what_the_newer_one_has() -> None:
    schema = known("1.14.7")
    assert not schema.sure.has("FolderNode", "totalTaskCount")
    assert schema.possible.has("FolderNode", "totalTaskCount")
    assert schema.possible.open is False
    assert known("1.16.3").possible.open is True
    assert known("0.9.0").sure.fields("FolderNode") == known("1.0.0").sure.fields("FolderNode")


def test_values_travel_as_variables() -> None:
    listing = plan("1.16.0", ENTITIES["folder"], ["name"], {"folder_names": ['"} evil { name'], "statuses": {"b", "a"}})
    assert listing is not None
    assert "evil" not in listing.query.text
    assert listing.query.page(500, "cursor", 100) == {
        "name": "demo",
        "names": ['"} evil { name'],
        "statuses": ["a", "b"],
        "pageSize": 500,
        "pageCursor": "cursor",
    }


def test_own_attributes_are_asked_for_before_all_attributes() -> None:
    listing = plan("1.16.0", ENTITIES["folder"], ["allAttrib", "ownAttrib", "tags"])
    assert listing is not None
    assert listing.query.text.index("ownAttrib") < listing.query.text.index("allAttrib")
    assert listing.query.text.index("tags") < listing.query.text.index("allAttrib")


def test_text_of_a_query() -> None:
    listing = plan("1.16.0", ENTITIES["task"], ["name", "attrib.fps", "folder.path"], {"task_ids": ["1"]})
    assert listing is not None
    assert listing.query.text == (
        "query Tasks($ids: [String!], $name: String!, $pageCursor: String, $pageSize: Int!) {\n"
        "  project(name: $name) {\n"
        "    tasks(after: $pageCursor, first: $pageSize, ids: $ids) {\n"
        "      edges {\n"
        "        node {\n"
        "          folder {\n"
        "            path\n"
        "          }\n"
        "          name\n"
        "          allAttrib\n"
        "        }\n"
        "      }\n"
        "      pageInfo {\n"
        "        endCursor\n"
        "        hasNextPage\n"
        "      }\n"
        "    }\n"
        "  }\n"
        "}\n"
    )
    assert listing.query.path == ("project", "tasks")


def test_default_fields_leave_out_what_a_server_does_not_have() -> None:
    assert "productBaseType" in default_fields(ENTITIES["product"], known("1.16.0"))
    assert "productBaseType" not in default_fields(ENTITIES["product"], known("1.12.0"))
    assert "attrib" in default_fields(ENTITIES["folder"], known("1.0.0"))


@pytest.mark.parametrize(
    ("filters", "at_most"),
    [
        ({}, None),
        ({"folder_names": ["a", "b"]}, None),
        ({"folder_ids": ["a", "b", "a"]}, 2),
        ({"folder_ids": ["a", "b"], "folder_paths": ("/x",)}, 1),
    ],
)
def test_unique_filters_tell_how_many_there_can_be(filters: dict[str, Any], at_most: int | None) -> None:
    listing = plan("1.16.0", ENTITIES["folder"], ["name"], filters)
    assert listing is not None
    assert listing.at_most == at_most


def test_an_empty_filter_needs_no_query() -> None:
    assert plan("1.16.0", ENTITIES["folder"], ["name"], {"statuses": iter(())}) is None


@pytest.mark.parametrize("fields", [None, {"name"}, {"name", "icon", "color"}], ids=["default", "name", "all"])
@pytest.mark.parametrize("version", VERSIONS)
def test_product_types_on_the_wire(
    wild: MisbehavingServer, server: ServerAPI, version: str, fields: set[str] | None
) -> None:
    user = {"name": "admin", "data": {}, "attrib": {}}
    wild.on("GET", "/api/info", reply(200, {"version": version, "user": user}))
    wild.on("POST", "/graphql", reply(200, {"data": {"productTypes": [{"name": "render"}]}}))
    assert server.get_product_types(fields) == [{"name": "render"}]
    (asked,) = wild.of("/graphql")
    assert errors(version, asked.json["query"]) == []
