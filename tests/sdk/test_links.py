"""Links and link types, read and written through the sandbox."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from typing import Any

import ayon_schemas
import pytest
from sdk.graphql_schemas import errors, known
from support.production import Production

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk._graphql import paging
from ayon_sdk._graphql.entities import ENTITIES
from ayon_sdk._graphql.listing import plan_list, plan_rest
from ayon_sdk._graphql.query import Argument, Parent
from ayon_sdk._graphql.results import Incomplete
from ayon_sdk.errors import GraphQlQueryFailed, RequestFailed, UnsupportedServerVersion

LINKED = ("folder", "task", "product", "version", "representation")
TYPE = "template|folder|folder"
QUERY = ("POST", "/graphql", 200)


class Linked:
    """Shots in a ring: each is linked to the next, and the first also to the third by a link with name and data."""

    def __init__(self, production: Production) -> None:
        self.production = production
        self.server = production.server
        self.project = production.project
        self.shots = list(production.shots.values())
        following = [*self.shots[1:], self.shots[0]]
        self.server.create_links(
            self.project,
            [{"input": one, "output": other, "linkType": TYPE} for one, other in zip(self.shots, following)],
        )
        self.server.create_link_type(self.project, "breakdown", "folder", "folder", {"color": "#123456"})
        self.named = self.server.create_link(
            self.project,
            "breakdown",
            self.shots[0],
            "folder",
            self.shots[2],
            "folder",
            link_name="my link ✓",
            data={"count": 2, "who": uuid.UUID(int=5)},
        )["id"]


@pytest.fixture(scope="module")
def linked(production: Production) -> Iterator[Linked]:
    made = Linked(production)
    yield made
    for link_type in ("template", "breakdown"):
        made.server.delete_link_type(made.project, link_type, "folder", "folder")


class TestReading:
    def test_a_link(self, linked: Linked) -> None:
        links = linked.server.get_folder_links(linked.project, linked.shots[0], link_types=["breakdown"])
        assert links == [
            {
                "author": "admin",
                "data": {"count": 2, "who": uuid.UUID(int=5).hex},
                "description": "breakdown link with input folder and output folder",
                "direction": "out",
                "entityId": linked.shots[2],
                "entityType": "folder",
                "id": linked.named,
                "linkType": "breakdown",
                "name": "my link ✓",
                "projectName": linked.project,
            }
        ]

    @pytest.mark.parametrize(
        ("filters", "directions"),
        [
            ({}, ["in", "out", "out"]),
            ({"link_direction": "in"}, ["in"]),
            ({"link_direction": "OUT"}, ["out", "out"]),
            ({"link_direction": "sideways"}, []),
            ({"link_types": {"breakdown", "template"}}, ["in", "out", "out"]),
            ({"link_types": iter(["template"]), "link_direction": "out"}, ["out"]),
            ({"link_types": ()}, []),
        ],
    )
    def test_filters(self, linked: Linked, filters: dict[str, Any], directions: list[str]) -> None:
        links = linked.server.get_folder_links(linked.project, linked.shots[0], **filters)
        assert sorted(link["direction"] for link in links) == directions

    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"link_names": ["my link ✓", "other"]}, 1),
            ({"link_names": ["other"]}, 0),
            ({"link_name_regex": "^my"}, 1),
            ({"link_name_regex": "^link"}, 0),
        ],
    )
    def test_names(self, linked: Linked, filters: dict[str, Any], found: int) -> None:
        shot = linked.shots[0]
        assert len(linked.server.get_entities_links(linked.project, "folder", [shot], **filters)[shot]) == found

    def test_every_id_that_was_asked_for_is_there(self, linked: Linked) -> None:
        top, missing, shot = linked.production.top, "0" * 32, uuid.UUID(linked.shots[5])
        links = linked.server.get_folders_links(linked.project, (i for i in (top, missing, shot)))  # type: ignore
        assert list(links) == [top, missing, shot.hex]
        assert (links[top], links[missing]) == ([], [])
        assert {link["entityId"] for link in links[shot.hex]} == {linked.shots[4], linked.shots[6]}

    def test_without_ids_all_are_read(self, linked: Linked) -> None:
        links = linked.server.get_folders_links(linked.project, link_direction="in")
        assert set(links) == {linked.production.top, *linked.shots}
        assert sum(map(len, links.values())) == len(linked.shots) + 1

    def test_nothing_asked_for_nothing_sent(self, linked: Linked) -> None:
        server, project, shot = linked.server, linked.project, linked.shots[0]

        def calls() -> list[Any]:
            return [
                server.get_folders_links(project, []),
                server.get_folders_links(project, [shot], link_types=[]),
                server.get_entities_links(project, "folder", [shot], link_names=iter(())),
                server.get_folders_links(project, link_types=set()),
                server.get_folder_links("", shot),
            ]

        assert linked.production.asked(calls) == ([{}, {shot: []}, {shot: []}, {}, []], [])

    def test_types_that_have_no_links(self, linked: Linked) -> None:
        with pytest.raises(ValueError, match="'workfile' have no links; types that have: folder, task"):
            linked.production.asked(lambda: linked.server.get_entities_links(linked.project, "workfile", []))
        assert list(linked.production.sandbox.requests) == []

    def test_errors_of_the_server(self, linked: Linked) -> None:
        with pytest.raises(GraphQlQueryFailed, match="Project not found"):
            linked.server.get_folders_links("nope", [linked.shots[0]])

    @pytest.mark.parametrize("entity_type", LINKED)
    def test_each_type_has_its_two_members(self, linked: Linked, entity_type: str) -> None:
        server, missing = linked.server, "0" * 32
        assert getattr(server, f"get_{entity_type}s_links")(linked.project, [missing], ["a"], "in") == {missing: []}
        assert getattr(server, f"get_{entity_type}_links")(linked.project, missing, ["a"], "out") == []


class TestRequests:
    def test_many_entities_are_one_request(self, linked: Linked) -> None:
        linked.server.get_server_version()
        links, asked = linked.production.asked(lambda: linked.server.get_folders_links(linked.project, linked.shots))
        assert asked == [QUERY]
        assert sum(map(len, links.values())) == 2 * len(linked.shots) + 2

    def test_a_new_connection_first_asks_for_the_version(self, linked: Linked) -> None:
        with ServerAPI(linked.production.sandbox.url, linked.production.sandbox.admin_key) as server:
            _, asked = linked.production.asked(lambda: server.get_folders_links(linked.project, linked.shots))
        assert asked == [("GET", "/api/info", 200), QUERY]

    def test_very_many_entities_in_parts(self, linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(paging, "NESTED_PAGE", 12)
        links, asked = linked.production.asked(lambda: linked.server.get_folders_links(linked.project, linked.shots))
        assert asked == [QUERY] * 3
        assert list(links) == linked.shots
        assert sum(map(len, links.values())) == 2 * len(linked.shots) + 2

    def test_long_lists_of_links_are_read_to_the_end(self, linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
        server, project, production = linked.server, linked.project, linked.production
        server.create_link_type(project, "many", "folder", "folder")
        hub, ends = linked.shots[3], linked.shots[4:14]
        server.create_links(project, [{"input": hub, "output": end, "linkType": "many|folder|folder"} for end in ends])
        monkeypatch.setattr(paging, "NESTED_LIST", 3)
        links, asked = production.asked(lambda: server.get_folder_links(project, hub, ["many"], "out"))
        server.delete_link_type(project, "many", "folder", "folder")
        assert sorted(link["entityId"] for link in links) == sorted(ends)
        assert asked == [QUERY] * 4

    def test_asynchronous(self, linked: Linked) -> None:
        async def read() -> Any:
            sandbox = linked.production.sandbox
            async with AsyncServerAPI(sandbox.url, sandbox.admin_key) as server:
                return await server.get_folders_links(linked.project, linked.shots)

        assert asyncio.run(read()) == linked.server.get_folders_links(linked.project, linked.shots)


class TestWriting:
    def test_create_and_delete(self, linked: Linked) -> None:
        server, project, (one, other) = linked.server, linked.project, linked.shots[10:12]
        made = server.create_link(project, "breakdown", one, "folder", other, "folder")
        assert [link["id"] for link in server.get_folder_links(project, one, ["breakdown"])] == [made["id"]]
        server.delete_link(project, made["id"])
        assert server.get_folder_links(project, one, ["breakdown"]) == []
        with pytest.raises(RequestFailed) as caught:
            server.delete_link(project, made["id"])
        assert caught.value.status == 404

    def test_all_or_nothing(self, linked: Linked) -> None:
        server, project, (one, other) = linked.server, linked.project, linked.shots[10:12]
        good = {"input": one, "output": other, "linkType": "breakdown|folder|folder"}
        with pytest.raises(RequestFailed) as caught:
            server.create_links(project, [good, {**good, "output": "0" * 32}])  # pyright: ignore
        assert caught.value.status == 404
        assert server.get_folder_links(project, one, ["breakdown"]) == []

    @pytest.mark.parametrize(
        ("link", "problem"),
        [
            ({}, r"links\[1\]: input is missing"),
            ({"input": "a", "output": "b"}, r"links\[1\]: linkType is missing"),
            ({"input": "a", "output": "b", "linkType": "template"}, r"links\[1\]: linkType is a full name"),
            ({"input": "a", "output": "b", "linkType": "a||b"}, r"links\[1\]: linkType is a full name"),
            ({"input": "a", "output": "b", "linkType": TYPE, "data": {"x": object()}}, r"links\[1\]\.data\.x"),
            (7, r"links\[1\] is a dictionary"),
        ],
    )
    def test_bad_links_are_refused_before_anything_is_sent(self, linked: Linked, link: Any, problem: str) -> None:
        good = {"input": linked.shots[0], "output": linked.shots[1], "linkType": TYPE}
        linked.production.sandbox.requests.reset()
        with pytest.raises(ValueError, match=problem):
            linked.server.create_links(linked.project, [good, link])  # pyright: ignore
        assert list(linked.production.sandbox.requests) == []

    def test_no_links_nothing_sent(self, linked: Linked) -> None:
        created, asked = linked.production.asked(lambda: linked.server.create_links(linked.project, iter(())))
        assert (created, asked) == ([], [])

    def test_callers_data_stays_as_it_is(self, linked: Linked) -> None:
        server, project, (one, other) = linked.server, linked.project, linked.shots[20:22]
        data = {"at": uuid.UUID(int=7), "tags": {"a"}}
        link: Any = {"input": one, "output": other, "linkType": "breakdown|folder|folder", "data": data}
        (made,) = server.create_links(project, (link for _ in range(1)))
        assert link["data"] is data
        assert data == {"at": uuid.UUID(int=7), "tags": {"a"}}
        (read,) = server.get_folder_links(project, one, ["breakdown"])
        assert read["data"] == {"at": uuid.UUID(int=7).hex, "tags": ["a"]}
        server.delete_link(project, made["id"])

    def test_servers_that_create_one_at_a_time(self) -> None:
        with Sandbox(version="1.15.0") as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
            server.create_project("demo", "demo")
            with pytest.raises(UnsupportedServerVersion, match=r"newer server than 1\.15\.0.*use create_link"):
                server.create_links("demo", [{"input": "0" * 32, "output": "1" * 32, "linkType": TYPE}])


class TestTypes:
    def test_names(self, linked: Linked) -> None:
        assert linked.server.get_full_link_type_name("generative", "version", "task") == "generative|version|task"

    def test_life_of_a_type(self, linked: Linked) -> None:
        server, project = linked.server, linked.project
        kind = ("ref | 100 %", "folder", "version")
        assert server.get_link_type(project, *kind) is None
        kind = ("ref.100-x", "folder", "version")
        server.create_link_type(project, *kind, {"color": "#aabbcc"})
        assert server.get_link_type(project, *kind) == {
            "name": "ref.100-x|folder|version",
            "linkType": "ref.100-x",
            "inputType": "folder",
            "outputType": "version",
            "data": {"color": "#aabbcc"},
        }
        server.delete_link_type(project, *kind)
        server.delete_link_type(project, *kind)
        assert server.get_link_type(project, *kind) is None

    @pytest.mark.parametrize("name", ["ref 100 %", "-ref", "ref.", "réf", ""])
    def test_a_name_that_is_none(self, linked: Linked, name: str) -> None:
        with pytest.raises(RequestFailed, match=f"400: Link type name '{name}' does not match"):
            linked.server.create_link_type(linked.project, name, "folder", "version")

    def test_make_sure_writes_only_what_is_different(self, linked: Linked) -> None:
        server, project, asked = linked.server, linked.project, linked.production.asked
        kind = ("sure", "task", "task")

        def writes(data: Any) -> int:
            _, requests = asked(lambda: server.make_sure_link_type_exists(project, *kind, data))
            return sum(method == "PUT" for method, *_ in requests)

        assert [
            writes(None),
            writes(None),
            writes({"color": "#111111"}),
            writes({"color": "#111111"}),
            writes(None),
        ] == [
            1,
            0,
            1,
            0,
            0,
        ]
        known_type = server.get_link_type(project, *kind)
        assert known_type is not None
        assert known_type["data"] == {"color": "#111111"}
        server.delete_link_type(project, *kind)

    def test_types_that_can_not_be(self, linked: Linked) -> None:
        with pytest.raises(RequestFailed, match="input type must be one of"):
            linked.server.create_link_type(linked.project, "bad", "project", "folder")


PROJECT = Parent("project", (Argument("name", "String!", "demo"),))
FILTERS = {"linkTypes": ["a"], "direction": "in", "names": ["n"], "nameEx": "^n"}


@pytest.mark.parametrize("version", ayon_schemas.versions())
@pytest.mark.parametrize("entity_type", LINKED)
class TestQueries:
    """Every query about links is valid on every server version."""

    def test_links_of_entities(self, version: str, entity_type: str) -> None:
        entity = ENTITIES[entity_type]
        for below in ({}, FILTERS, *({name: value} for name, value in FILTERS.items())):
            for ids in (None, ["0" * 32]):
                listing = plan_list(
                    entity,
                    known(version),
                    parents=[PROJECT],
                    filters={f"{entity_type}_ids": ids},
                    fields=("id", "links"),
                    below={"links": below},
                )
                assert listing is not None
                assert errors(version, listing.query.text) == []
                for value in below.values():
                    assert value in listing.query.variables.values()
                assert ("data" in known(version).sure.fields("LinkEdge")) is ("data\n" in listing.query.text)
                links = listing.selection.fields["links"]
                assert links is not None
                rest = plan_rest(Incomplete(entity.node, "0" * 32, "links", links, "c", []), known(version), "demo")
                assert errors(version, rest.query.text) == []
                for value in below.values():
                    assert value in rest.query.variables.values()
