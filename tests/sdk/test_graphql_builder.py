"""Queries built by hand: the text that is sent, the pages that are read, the values that come back."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

import ayon_schemas
import graphql
import pytest
from sdk.graphql_schemas import errors, pinned
from support.misbehaving import MisbehavingServer, hang, reply
from support.production import Production

from ayon_sdk import GraphQlQueryError, GraphQlQueryFailed, ServerAPI
from ayon_sdk import graphql_queries as queries
from ayon_sdk.constants import DEFAULT_LINK_FIELDS
from ayon_sdk.graphql import (
    FIELD_VALUE,
    INTROSPECTION_QUERY,
    GraphQlQuery,
    GraphQlQueryEdgeField,
    GraphQlQueryField,
    fields_to_dict,
)
from ayon_sdk.utils import SortOrder


def words(text: str) -> str:
    return " ".join(text.split())


def normal(text: str) -> Any:
    """What a query says, without what does not matter: order, spaces, sizes of pages."""

    def plain(value: Any) -> Any:
        if isinstance(value, graphql.ArgumentNode) and value.name.value in ("first", "last"):
            return value.name.value
        if isinstance(value, graphql.Node):
            return {key: plain(getattr(value, key)) for key in value.keys if key != "loc"}
        if isinstance(value, (list, tuple)):
            items: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]
            return sorted((plain(item) for item in items), key=repr)
        return value

    return plain(graphql.parse(text, no_location=True))


def folders_query() -> tuple[GraphQlQuery, GraphQlQueryEdgeField]:
    query = GraphQlQuery("Folders")
    project = query.add_field("project")
    project.set_filter("name", query.add_variable("projectName", "String!", "demo"))
    folders = project.add_field_with_edges("folders")
    folders.add_field("id")
    return query, folders


# Text -----------------------------------------------------------------------------------------------------------


def test_values_travel_as_variables() -> None:
    query, folders = folders_query()
    nasty = 'x"}) { secrets } #'
    folders.set_filter("paths", query.add_variable("paths", "[String!]", [nasty]))
    folders.set_filter("ids", query.add_variable("ids", "[String!]"))
    text = query.calculate_query()
    assert nasty not in text
    assert "ids" not in text
    assert query.get_variables_values() == {"projectName": "demo", "paths": [nasty]}
    assert words(text) == (
        "query Folders($projectName: String!, $paths: [String!]) { project(name: $projectName) { "
        "folders(paths: $paths, first: 2000) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }"
    )
    query.set_variable_value("ids", {uuid.UUID(int=2), uuid.UUID(int=1)})
    assert query.get_variables_values()["ids"] == [f"{1:032x}", f"{2:032x}"]
    assert errors("1.16.0", query.calculate_query()) == []


def test_plain_values_of_filters_are_escaped() -> None:
    query, folders = folders_query()
    for key, value in {"pathEx": 'a"\n\\', "names": ["ä", "b"], "hasTasks": True, "search": None}.items():
        folders.set_filter(key, value)
    text = query.calculate_query()
    assert errors("1.16.0", text) == []
    field: Any = graphql.parse(text).definitions[0]
    (folder_node,) = field.selection_set.selections[0].selection_set.selections
    arguments = {item.name.value: graphql.value_from_ast_untyped(item.value) for item in folder_node.arguments}
    assert arguments == {"pathEx": 'a"\n\\', "names": ["ä", "b"], "hasTasks": True, "search": None, "first": 2000}
    folders.set_filter("names", {"a": query.get_variable("projectName"), "b": 1.5})
    assert "names: {a: $projectName, b: 1.5}" in query.calculate_query()


@pytest.mark.parametrize("value", [object(), float("nan"), re.compile("x")])
def test_values_that_graphql_has_no_form_for(value: Any) -> None:
    query, folders = folders_query()
    folders.set_filter("names", value)
    with pytest.raises(TypeError, match="names"):
        query.calculate_query()
    query.add_variable("x", "String", [value])
    with pytest.raises(ValueError, match=r"variable \$x\[0\]"):
        query.get_variables_values()


def test_what_can_be_no_query_is_refused() -> None:
    for make in (
        lambda: GraphQlQuery("My Query"),
        lambda: GraphQlQuery("A").add_variable("a b", "Int"),
        lambda: GraphQlQuery("A").add_variable("a", "Int) {x} #"),
        lambda: GraphQlQuery("A").add_field(""),
        lambda: GraphQlQuery("A").add_field("x").set_filter("a: 1) {", 1),
        lambda: GraphQlQuery("A").calculate_query(),
        lambda: (query := GraphQlQuery("A"), query.add_field_with_edges("folders"), query.calculate_query()),
    ):
        with pytest.raises(ValueError, match=r"name of a|type of variable|Missing fields"):
            make()
    query, folders = folders_query()
    with pytest.raises(KeyError, match="already set"):
        query.add_variable("projectName", "Int")
    with pytest.raises(KeyError, match="nope"):
        query.get_variable("nope")
    with pytest.raises(KeyError, match="nope"):
        query.set_variable_value("nope", 1)
    folders.set_filter("ids", GraphQlQuery("Other").add_variable("ids", "[String!]"))
    with pytest.raises(ValueError, match="Folders"):
        query.calculate_query()
    with pytest.raises(TypeError, match="str"):
        query.add_obj_field("id")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="NoneType"):
        folders.set_parent(None)  # type: ignore[arg-type]


def test_members_of_fields_and_queries() -> None:
    query, folders = folders_query()
    name = folders.add_field("folder").add_field("name")
    tasks = folders.add_field_with_edges("tasks")
    tasks.add_field("name")
    direction = tasks.add_edge_field("direction")
    assert (name.path, name.name, name.get_name(), name.query_item) == (
        "project/folders/folder/name",
        "name",
        "name",
        query,
    )
    assert [field.indent for field in (query, folders, folders.get_field_by_keys(["id"]), name) if field] == [
        0,
        4,
        10,
        12,
    ]
    assert (query.offset, folders.offset, folders.child_indent, tasks.child_indent) == (2, 2, 8, 14)
    assert query.get_field_by_path("project/folders") is folders
    assert query.get_field_by_keys(["project", "folders", "tasks", "direction"]) is direction
    assert query.get_field_by_path("project/nope/id") is None
    assert query.get_field_by_keys([]) is None
    assert folders.get_field_by_keys([]) is folders
    assert (folders.has_edges, folders.child_has_edges, tasks.child_has_edges, name.has_edges) == (
        True,
        True,
        False,
        False,
    )
    assert (folders.sum_edge_fields(), folders.sum_edge_fields(1), name.sum_edge_fields()) == (2, 1, 0)
    assert query.has_multiple_edge_fields
    assert not folders_query()[0].has_multiple_edge_fields
    assert (query.need_query, name.need_query) == (True, True)
    folders.set_filter("ids", ["a"])
    assert folders.has_filter("ids")
    folders.remove_filter("ids")
    folders.remove_filter("ids")
    assert not folders.has_filter("ids")
    assert folders.get_filters() == {"first": 200}
    variable = folders.add_variable("x", "Int", 0)
    assert (variable.name, variable.variable_name, str(variable)) == ("x", "$x", "$x")
    assert folders.get_variable("x") == variable
    assert (folders.get_variable_value("x"), folders.get_variable_value("y", 5)) == (0, 5)
    folders.set_variable_value("x", 3)
    assert query.get_variable_keys() == {"projectName", "x"}
    assert query.get_variables_values() == {"projectName": "demo", "x": 3}
    for order, expected in ((SortOrder.descending, "last"), (SortOrder.ascending, "first")):
        folders.set_order(order)
        assert list(folders.get_filters()) == [expected]
    folders.set_descending_order()
    folders.set_ascending_order(False)
    assert list(folders.get_filters()) == ["last"]
    folders.set_ascending_order()
    folders.set_limit(5)
    assert folders.get_filters() == {"first": 5}


def test_fields_made_by_hand_can_be_moved() -> None:
    query, folders = folders_query()
    field = GraphQlQueryField("label", folders, SortOrder.ascending)
    assert "label" not in query.calculate_query()
    folders.add_obj_field(field)
    folders.add_obj_field(field)
    assert query.calculate_query().count("label") == 1
    project = query.get_field_by_path("project")
    assert project is not None
    field.set_parent(project)
    assert field.path == "project/label"
    assert query.calculate_query().count("label") == 1
    field.set_parent(query)
    assert field.path == "label"
    edge = GraphQlQueryField("cursor", folders, SortOrder.ascending)
    folders.add_obj_edge_field(edge)
    assert "edges { cursor node {" in words(query.calculate_query())


def test_dotted_names_as_a_tree() -> None:
    assert fields_to_dict(None) == {}
    assert fields_to_dict(["a", "b.c", "b.d.e"]) == {"a": FIELD_VALUE, "b": {"c": FIELD_VALUE, "d": {"e": FIELD_VALUE}}}
    assert fields_to_dict(["a", "a.b"]) == fields_to_dict(["a.b", "a"]) == {"a": FIELD_VALUE}
    assert fields_to_dict("abc") == {"abc": FIELD_VALUE}
    assert repr(FIELD_VALUE) == "FIELD_VALUE"


def test_the_introspection_query_works() -> None:
    for version in ayon_schemas.versions():
        assert errors(version, INTROSPECTION_QUERY) == []
        answer = graphql.execute_sync(pinned(version), graphql.parse(INTROSPECTION_QUERY))  # pyright: ignore[reportUnknownMemberType]
        assert not isinstance(answer, Mapping)
        assert answer.errors is None


# Pages ----------------------------------------------------------------------------------------------------------


class Graph:
    """Answers GraphQL queries with the given data, one after another."""

    def __init__(self, wild: MisbehavingServer, *answers: Any) -> None:
        self._answers = list(answers)
        self.texts: list[str] = []
        wild.on("POST", "/graphql", self._answer)

    def _answer(self, connection: Any, request: Any) -> Any:
        self.texts.append(words(request.json["query"]))
        answer = self._answers.pop(0)
        return (answer if callable(answer) else reply(200, answer))(connection, request)


def connection(nodes: list[Any], cursor: str | None = None, more: bool = False) -> dict[str, Any]:
    edges = [{"cursor": f"at-{node['id']}", "node": node} for node in nodes]
    return {"edges": edges, "pageInfo": {"endCursor": cursor, "hasNextPage": more, "hasPreviousPage": more}}


def folders_page(*args: Any, **kwargs: Any) -> dict[str, Any]:
    return {"data": {"project": {"folders": connection(*args, **kwargs)}}}


def test_pages_are_read_until_the_last(wild: MisbehavingServer, server: ServerAPI) -> None:
    graph = Graph(wild, folders_page([{"id": "1"}], "c1", True), folders_page([{"id": "2"}]))
    query, folders = folders_query()
    pages = query.continuous_query(server)
    assert next(pages) == {"project": {"folders": [{"id": "1"}]}}
    assert len(graph.texts) == 1
    assert folders.get_filters()["after"] == "c1"
    assert query.need_query
    assert list(pages) == [{"project": {"folders": [{"id": "2"}]}}]
    assert not query.need_query
    assert 'after: "c1"' in graph.texts[1]
    assert list(query.continuous_query(server)) == []
    assert query.query(server) == {}
    assert len(graph.texts) == 2


def test_a_query_can_be_read_again(wild: MisbehavingServer, server: ServerAPI) -> None:
    Graph(wild, folders_page([{"id": "1"}], "c1", True), folders_page([{"id": "2"}]))
    query, folders = folders_query()
    next(query.continuous_query(server))
    folders.reset_cursor()
    assert (query.need_query, "after" in query.calculate_query()) == (True, False)
    assert query.query(server) == {"project": {"folders": [{"id": "2"}]}}


def test_pages_from_the_end_follow_the_last_cursor(wild: MisbehavingServer, server: ServerAPI) -> None:
    events = [{"data": {"events": connection([{"id": str(n)}], f"c{n}", n > 1)}} for n in (2, 1)]
    graph = Graph(wild, *events)
    query = queries.events_graphql_query({"id"}, SortOrder.descending)
    assert query.query(server) == {"events": [{"id": "2"}, {"id": "1"}]}
    assert "last: 2000)" in graph.texts[0]
    assert 'last: 2000, before: "c2")' in graph.texts[1]


def test_a_limit_counts_all_pages(wild: MisbehavingServer, server: ServerAPI) -> None:
    nodes = [{"id": str(n)} for n in range(4)]
    graph = Graph(wild, folders_page(nodes[:2], "c1", True), folders_page(nodes[2:], "c2", True))
    query, folders = folders_query()
    folders.set_limit(3)
    assert query.query(server) == {"project": {"folders": nodes[:3]}}
    assert [re.findall(r"first: (\d+)", text) for text in graph.texts] == [["3"], ["1"]]


def test_lists_inside_of_lists_are_complete(wild: MisbehavingServer, server: ServerAPI) -> None:
    """Only what is missing is asked for again."""

    def folder(number: int, links: list[str], cursor: str | None = None) -> dict[str, Any]:
        inner = {"edges": [{"id": link} for link in links]}
        return {
            "id": str(number),
            "links": {**inner, "pageInfo": {"endCursor": cursor, "hasNextPage": cursor is not None}},
        }

    graph = Graph(
        wild,
        folders_page([folder(1, ["a"]), folder(2, ["b"], "l2"), folder(3, ["c"]), folder(4, ["d"], "l4")], "c4", True),
        folders_page([folder(2, ["bb"], "l22")]),
        folders_page([folder(2, ["bbb"])]),
        folders_page([folder(9, ["no"])]),
        folders_page([folder(5, ["e"])]),
    )
    query = queries.folders_graphql_query({"id", "links.id"})
    query.set_variable_value("projectName", "demo")
    first, second = query.continuous_query(server)
    assert first == {
        "project": {
            "folders": [
                {"id": "1", "links": [{"id": "a"}]},
                {"id": "2", "links": [{"id": "b"}, {"id": "bb"}, {"id": "bbb"}]},
                {"id": "3", "links": [{"id": "c"}]},
                # It is gone meanwhile, and another one in its place.
                {"id": "4", "links": [{"id": "d"}]},
            ]
        }
    }
    assert second == {"project": {"folders": [{"id": "5", "links": [{"id": "e"}]}]}}
    inner = (
        'edges { node { links(first: 1000, after: "%s") { edges { id } pageInfo { endCursor hasNextPage } } } cursor }'
    )
    assert inner % "l2" in graph.texts[1]
    assert 'folders(first: 1, after: "at-1")' in graph.texts[1]
    assert inner % "l22" in graph.texts[2]
    assert 'folders(first: 1, after: "at-3")' in graph.texts[3]
    assert 'folders(first: 200, after: "c4")' in graph.texts[4]
    for text in graph.texts:
        assert errors("1.16.0", text) == []


def test_lists_side_by_side(wild: MisbehavingServer, server: ServerAPI) -> None:
    graph = Graph(
        wild,
        {"data": {"users": connection([{"id": "u"}]), "events": connection([{"id": "1"}], "c", True)}},
        {"data": {"events": connection([{"id": "2"}])}},
    )
    query = GraphQlQuery("Both")
    for name in ("users", "events"):
        query.add_field_with_edges(name).add_field("id")
    assert query.query(server) == {"users": [{"id": "u"}], "events": [{"id": "1"}, {"id": "2"}]}
    assert "users" not in graph.texts[1]


def test_fields_of_edges_and_nodes_come_together() -> None:
    query, folders = folders_query()
    tasks = folders.add_field_with_edges("tasks")
    tasks.add_field("name")
    tasks.add_edge_field("direction")
    output: dict[str, Any] = {}
    inner = {"edges": [{"direction": "in", "node": {"name": "n", "more": 1}}], "pageInfo": {"hasNextPage": False}}
    query.parse_result({"project": {"folders": connection([{"id": "1", "tasks": inner}])}}, output, {})
    assert output == {"project": {"folders": [{"id": "1", "tasks": [{"direction": "in", "name": "n"}]}]}}
    assert not query.need_query


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"project": None}, {"project": None}),
        ({"project": {"name": "demo", "data": None}}, {"project": {"name": "demo", "data": None}}),
        ({"project": {"types": [{"name": "a", "x": 1}, None]}}, {"project": {"types": [{"name": "a"}, None]}}),
        ({"project": {"types": None}}, {"project": {"types": None}}),
    ],
)
def test_objects_and_plain_lists(data: dict[str, Any], expected: dict[str, Any]) -> None:
    query = queries.project_graphql_query({"name", "data", "types.name"})
    output: dict[str, Any] = {}
    query.parse_result(data, output, {})
    assert output == expected
    assert not query.need_query


@pytest.mark.parametrize(("cursor", "count"), [(None, 1), ("", 1), ("c1", 2)])
def test_pages_that_lead_nowhere_are_an_error(
    wild: MisbehavingServer, server: ServerAPI, cursor: str | None, count: int
) -> None:
    graph = Graph(wild, *[folders_page([{"id": "1"}], cursor, True)] * count)
    with pytest.raises(GraphQlQueryError, match="project/folders"):
        folders_query()[0].query(server)
    assert len(graph.texts) == count


def test_an_empty_page_is_the_last(wild: MisbehavingServer, server: ServerAPI) -> None:
    Graph(wild, folders_page([], "c", True))
    assert folders_query()[0].query(server) == {"project": {"folders": []}}


def test_a_list_that_no_cursor_leads_to() -> None:
    query = GraphQlQuery("A")
    query.add_field("plain").add_field_with_edges("links").add_field("id")
    with pytest.raises(GraphQlQueryError, match="plain/links"):
        query.parse_result({"plain": [{"links": connection([{"id": "1"}], "c", True)}]}, {}, {})


def test_errors_of_the_server(wild: MisbehavingServer, server: ServerAPI) -> None:
    Graph(wild, {"data": None, "errors": [{"message": "no such thing"}]})
    with pytest.raises(GraphQlQueryFailed, match="no such thing") as caught:
        folders_query()[0].query(server)
    assert caught.value.variables == {"projectName": "demo"}


def test_a_page_that_does_not_come_in_time_is_asked_for_smaller(wild: MisbehavingServer, server: ServerAPI) -> None:
    graph = Graph(wild, hang(1.0), folders_page([{"id": "1"}]))
    query, _ = folders_query()
    with server.options(timeout=0.3, max_retries=1):
        assert query.query(server) == {"project": {"folders": [{"id": "1"}]}}
    assert [re.findall(r"first: (\d+)", text) for text in graph.texts] == [["2000"], ["500"]]


# Queries of entities --------------------------------------------------------------------------------------------

ALL: Mapping[str, tuple[Any, str]] = {
    "project": (lambda: queries.project_graphql_query({"name", "code"}), "ProjectNode"),
    "projects": (lambda: queries.projects_graphql_query(["name"]), "ProjectNode"),
    "productTypes": (lambda: queries.product_types_query({"name"}), ""),
    "folders": (lambda: queries.folders_graphql_query({"id", "attrib.fps", "links", "parent.name"}), "FolderNode"),
    "tasks": (lambda: queries.tasks_graphql_query({"id", "folder.path", "links.id", "links.node"}), "TaskNode"),
    "products": (lambda: queries.products_graphql_query({"id", "folder.name", "links"}), "ProductNode"),
    "versions": (lambda: queries.versions_graphql_query({"id", "links"}), "VersionNode"),
    "representations": (
        lambda: queries.representations_graphql_query({"id", "files.path", "links"}),
        "RepresentationNode",
    ),
    "parents": (lambda: queries.representations_parents_qraphql_query({"id"}, {"id"}, {"id"}), "RepresentationNode"),
    "hierarchy": (
        lambda: queries.representations_hierarchy_qraphql_query({"id"}, {"id"}, {"id"}, {"id"}, {"id"}),
        "RepresentationNode",
    ),
    "workfiles": (lambda: queries.workfiles_info_graphql_query({"id", "path", "links"}), "WorkfileNode"),
    "events": (lambda: queries.events_graphql_query({"id"}, SortOrder.descending), "EventNode"),
    "old events": (lambda: queries.events_graphql_query({"id"}, SortOrder.ascending, True), "EventNode"),
    "users": (lambda: queries.users_graphql_query({"name"}), "UserNode"),
    "activities": (
        lambda: queries.activities_graphql_query({"activityId", "author.name"}, SortOrder.descending),
        "ActivityNode",
    ),
    "lists": (lambda: queries.entity_lists_graphql_query({"id", "items"}), "EntityListNode"),
}

VALUES = {"String": "a", "Boolean": True, "Int": 1, "HasLinksFilter": "ANY"}


@pytest.mark.parametrize("version", ayon_schemas.versions())
@pytest.mark.parametrize("name", ALL)
def test_queries_are_valid_where_their_fields_exist(name: str, version: str) -> None:
    """Each filter is tried: it is valid, or the list of this server version has no such argument."""
    make, node = ALL[name]
    query: GraphQlQuery = make()
    if node and node not in pinned(version).type_map:
        assert errors(version, query.calculate_query())
        return
    assert errors(version, query.calculate_query()) == []
    unknown: set[str] = set()
    for key in sorted(query.get_variable_keys()):
        query.set_variable_value(key, "x")
        found = errors(version, query.calculate_query())
        assert all(re.match("Unknown (argument|type) ", error) for error in found), found
        unknown |= {match for error in found for match in re.findall("Unknown (?:argument|type) '([^']+)'", error)}
        query.set_variable_value(key, None)
    if version == ayon_schemas.newest():
        assert unknown == set()


@pytest.mark.parametrize("name", sorted(set(ALL) - {"productTypes"}))
def test_a_query_asks_for_all_of_its_variables(name: str) -> None:
    query: GraphQlQuery = ALL[name][0]()
    for key in query.get_variable_keys():
        query.set_variable_value(key, "x")
    text = query.calculate_query()
    assert all(text.count(f"${key}") >= 2 for key in query.get_variable_keys())


def test_fields_of_queries() -> None:
    def text(query: GraphQlQuery) -> str:
        return words(query.calculate_query())

    whole_link = " ".join(sorted(DEFAULT_LINK_FIELDS))
    assert f"links(first: 1000) {{ edges {{ {whole_link} }}" in text(queries.folders_graphql_query({"links"}))
    link = "edges { id node { id } }"
    assert link in text(queries.folders_graphql_query({"links.node", "links.id"}))
    hierarchy = queries.representations_hierarchy_qraphql_query
    assert "node { version { product { folder { id } } } }" in text(hierarchy({"id"}, None, set(), None, None))
    assert "node { id version { task { id } } }" in text(hierarchy(None, {"id"}, None, None, {"id"}))
    parents = queries.representations_parents_qraphql_query
    assert "node { id version { id product { name } } }" in text(parents({"id"}, ["name"], None))
    assert "node { id }" in text(parents(None, None, None))
    assert "node { id ownAttrib allAttrib attrib { fps } }" in text(
        queries.folders_graphql_query({"allAttrib", "attrib.fps", "ownAttrib", "id"})
    )
    assert "edges { entityId node { id } }" in text(
        queries.entity_lists_graphql_query({"id", "items.entityId", "items.node.id"})
    )
    with pytest.raises(ValueError, match="project/folders"):
        queries.folders_graphql_query(None).calculate_query()


def test_both_ways_of_writing_a_query_agree() -> None:
    """As scripts have seen these queries written before, but for the sizes of pages."""
    folders = queries.folders_graphql_query({"id", "name"})
    folders.set_variable_value("projectName", "demo")
    folders.set_variable_value("folderIds", ["a"])
    assert normal(folders.calculate_query()) == normal(
        """
        query FoldersQuery($folderIds: [String!], $projectName: String!) {
          project(name: $projectName) {
            folders(first: 300, ids: $folderIds) {
              edges { node { name id } } pageInfo { hasNextPage endCursor }
            }
          }
        }
        """
    )


# Against a server -----------------------------------------------------------------------------------------------


def test_folders_with_their_tasks_and_links(production: Production) -> None:
    """More folders than a page, and lists in them; the requests are counted."""
    server, project = production.server, production.project
    server.create_link_type(project, "generic", "folder", "folder")
    ids = list(production.shots.values())
    for target in ids[1:5]:
        server.create_link(project, "generic", ids[0], "folder", target, "folder")
    query = queries.folders_graphql_query({"id", "name", "tasks.name", "links.entityId", "links.direction"})
    # What the query does not bring is added to it.
    folders = query.get_field_by_path("project/folders")
    assert isinstance(folders, GraphQlQueryEdgeField)
    folders.discard_field(folders.get_field_by_keys(["tasks"]) or folders)
    folders.add_field_with_edges("tasks").add_field("name")
    query.set_variable_value("projectName", project)
    query.set_variable_value("folderIds", set(ids))
    query.page_size = 20
    links = folders.get_field_by_keys(["links"])
    assert links is not None

    pages, asked = production.asked(lambda: list(query.continuous_query(server)))
    assert [len(page["project"]["folders"]) for page in pages] == [20, 10]
    assert len(asked) == 2
    found = {folder["id"]: folder for page in pages for folder in page["project"]["folders"]}
    assert set(found) == set(ids)
    assert found[production.shots["sh001"]]["tasks"] == [{"name": "anim"}]
    assert {link["entityId"] for link in found[ids[0]]["links"]} == set(ids[1:5])
    assert {link["direction"] for link in found[ids[0]]["links"]} == {"out"}

    query.page_size = 3
    folders.reset_cursor()
    again = {folder["id"]: folder for folder in query.query(server)["project"]["folders"]}
    assert again == found
    server.delete_link_type(project, "generic", "folder", "folder")


@pytest.mark.parametrize("order", list(SortOrder))
def test_events_in_both_orders(production: Production, order: SortOrder) -> None:
    server = production.server
    query = queries.events_graphql_query({"id"}, order)
    query.set_variable_value("eventTopics", ["entity.folder.created"])
    query.set_variable_value("projectNames", [production.project])
    query.page_size = 7
    found = [event["id"] for event in query.query(server)["events"]]
    assert len(found) == len(set(found)) == len(production.shots) + 1
    whole = queries.events_graphql_query({"id"}, SortOrder.ascending)
    whole.set_variable_value("eventTopics", ["entity.folder.created"])
    whole.set_variable_value("projectNames", [production.project])
    expected = [event["id"] for event in whole.query(server)["events"]]
    assert found == (expected if order is SortOrder.ascending else expected[::-1])


def test_a_project_that_is_not_there(production: Production) -> None:
    query, _ = folders_query()
    query.set_variable_value("projectName", "nope")
    with pytest.raises(GraphQlQueryFailed, match="not found"):
        query.query(production.server)
