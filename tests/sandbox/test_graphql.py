"""GraphQL on the wire: errors, paging, filters, attributes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.wire import Wire

from ayon_sandbox.graphql.engine import Info

SHOTS = 'folders(folderTypes: ["Shot"]'


def page(wire: Wire, arguments: str, fields: str = "name") -> dict[str, Any]:
    query = f"""{{ project(name: "demo") {{ folders({arguments}) {{
        edges {{ cursor node {{ {fields} }} }} pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }}
    }} }} }}"""
    return wire.data(query)["project"]["folders"]


def error(wire: Wire, query: str) -> dict[str, Any]:
    answer = wire.graphql(query)
    assert answer["data"] is None
    return answer["errors"][0]


# ---------------------------------------------------------------------- transport


def test_what_carries_no_query_is_a_plain_text_400(demo: Wire) -> None:
    for content, kind, text in (
        (b"{", "application/json", "Unable to parse request body as JSON"),
        (b"{}", "application/json", "No GraphQL query found in the request"),
        (b'[{"query": "{__typename}"}]', "application/json", "Batching is not enabled"),
        (b"query", "text/plain", "Unsupported content type"),
    ):
        answer = demo.http.post("/graphql", content=content, headers={"content-type": kind})
        assert (answer.status_code, answer.text) == (400, text)


def test_get_works_and_nobody_is_refused(demo: Wire) -> None:
    assert demo.http.get("/graphql", params={"query": "{ __typename }"}).json() == {"data": {"__typename": "Query"}}
    answer = demo.http.post("/graphql", json={"query": "{ __typename }"}, headers={"x-api-key": ""})
    assert answer.status_code == 401
    assert answer.json() == {"code": 401, "detail": "Access token is missing"}


def test_errors_come_with_200_and_say_where(demo: Wire) -> None:
    assert error(demo, "{ projects ")["message"] == "Syntax Error: Expected Name, found <EOF>."
    unknown = error(demo, "{ projects { edges { node { nope } } } }")
    assert unknown["message"].startswith("Cannot query field 'nope' on type 'ProjectNode'.")
    missing = error(demo, '{ project(name: "nope") { name } }')
    assert missing["message"] == "Project not found"
    assert missing["path"] == ["project"]
    assert missing["extensions"] == {"status": 404}
    variable = demo.graphql("query ($x: String!) { users(name: $x) { edges { node { name } } } }")
    # What graphql-core says differs between its versions.
    assert "'$x'" in variable["errors"][0]["message"]


def test_a_nullable_field_that_fails_leaves_the_rest(demo: Wire) -> None:
    answer = demo.graphql(f'{{ project(name: "demo") {{ name version(id: "{"0" * 32}") {{ id }} }} }}')
    assert answer["data"] == {"project": {"name": "demo", "version": None}}
    assert [item["path"] for item in answer["errors"]] == [["project", "version"]]


def test_introspection(demo: Wire) -> None:
    names = [field["name"] for field in demo.data('{ __type(name: "Query") { fields { name } } }')["__type"]["fields"]]
    assert {"project", "projects", "users", "events", "inbox", "kanban"} <= set(names)


def test_fragments_aliases_and_directives(demo: Wire) -> None:
    query = """query ($yes: Boolean!) { project(name: "demo") { all: folders(first: 1) { edges { node { ...F
        hidden: id @skip(if: $yes) ... on FolderNode @include(if: $yes) { kind: __typename } } } } } }
        fragment F on FolderNode { title: name name }"""
    node = demo.data(query, yes=True)["project"]["all"]["edges"][0]["node"]
    assert node == {"title": "assets", "name": "assets", "kind": "FolderNode"}


# ---------------------------------------------------------------------- paging


def test_pages_follow_each_other_and_a_full_one_promises_more(demo: Wire) -> None:
    everything = [edge["node"]["name"] for edge in page(demo, "first: 1000")["edges"]]
    seen: list[str] = []
    after, info = "", {"hasNextPage": True}
    while info["hasNextPage"]:
        found = page(demo, f'first: 11, after: "{after}"' if after else "first: 11")
        seen += [edge["node"]["name"] for edge in found["edges"]]
        info, after = found["pageInfo"], found["pageInfo"]["endCursor"]
    assert seen == everything
    # 44 folders are four full pages of 11, so there was an empty fifth.
    assert len(everything) == 44
    assert found["edges"] == []
    assert found["pageInfo"]["endCursor"] is None


def test_last_reads_from_the_end(demo: Wire) -> None:
    everything = [edge["node"]["name"] for edge in page(demo, "first: 1000")["edges"]]
    found = page(demo, "last: 3")
    assert [edge["node"]["name"] for edge in found["edges"]] == everything[-1:-4:-1]
    assert found["pageInfo"]["hasPreviousPage"] is True
    assert found["pageInfo"]["hasNextPage"] is False
    before = page(demo, f'last: 3, before: "{found["pageInfo"]["endCursor"]}"')
    assert [edge["node"]["name"] for edge in before["edges"]] == everything[-4:-7:-1]


def test_sorted_pages_follow_each_other(demo: Wire) -> None:
    everything = [edge["node"]["name"] for edge in page(demo, 'first: 1000, sortBy: "name"')["edges"]]
    assert everything == sorted(everything)
    first = page(demo, 'first: 20, sortBy: "name"')
    rest = page(demo, f'first: 1000, sortBy: "name", after: "{first["pageInfo"]["endCursor"]}"')
    names = [edge["node"]["name"] for found in (first, rest) for edge in found["edges"]]
    assert names == everything


def test_counts_and_cursors_that_make_no_sense(demo: Wire) -> None:
    query = '{ project(name: "demo") { folders(%s) { edges { node { name } } } } }'
    assert error(demo, query % "first: -1")["message"] == "LIMIT must not be negative"
    assert error(demo, query % 'after: "xx"')["message"] == "Invalid cursor"
    assert error(demo, query % 'sortBy: "nope"')["message"] == "Invalid sort_by value: nope"
    assert error(demo, query % 'ids: ["nope"]')["message"] == "Invalid entity ID nope"
    assert "invalid regular expression" in error(demo, query % 'pathEx: "("')["message"]


def test_a_page_of_many_folders_asks_the_database_once(demo: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """A level is resolved as a whole: twice as many folders are not twice as many resolutions."""
    resolved: list[str] = []
    original = Info.__init__

    def counting(self: Info, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **kwargs)
        resolved.append(self.name)

    monkeypatch.setattr(Info, "__init__", counting)
    counts: list[int] = []
    for first in (5, 40):
        resolved.clear()
        found = page(demo, f"first: {first}", "name allAttrib hasTasks tags links { edges { entityId } }")
        assert len(found["edges"]) == first
        counts.append(len(resolved))
    assert counts[0] == counts[1]


# ---------------------------------------------------------------------- arguments


def test_folders_by_their_arguments(demo: Wire) -> None:
    assert demo.names('folders(paths: ["/assets/props", "episodes/ep101"])') == ["props", "ep101"]
    assert demo.names('folders(pathEx: "^/assets/[a-z]+/l.*n$")') == ["lantern"]
    assert demo.names('folders(parentIds: ["root"])') == ["assets", "episodes"]
    assert demo.names("folders(ids: [])") == []
    assert demo.names("folders(hasProducts: true, first: 2)") == ["keeper", "mira"]
    assert demo.names('folders(tags: ["hero"])') == ["keeper", "mira", "gull"]
    assert demo.names('folders(name: "LANTERN")') == ["lantern"]
    assert demo.names('folders(names: ["LANTERN"])') == []
    assert demo.names('folders(search: "props row")') == ["rowboat"]
    ends = '[{name: "frameEnd", values: ["1060", "1096"]}]'
    assert demo.names(f"folders(attributes: {ends}, first: 1)") == ["ep101_sq010_sh010"]
    shot = '(names: ["ep101_sq010_sh010"])'
    assert demo.names(f"folders{shot[:-1]}, hasLinks: IN)") == ["ep101_sq010_sh010"]
    assert demo.names(f"folders{shot[:-1]}, hasLinks: OUT)") == []


def test_everything_below_a_folder(demo: Wire) -> None:
    episode = demo.data('{ project(name: "demo") { folders(names: ["ep101"]) { edges { node { id } } } } }')
    episode_id = episode["project"]["folders"]["edges"][0]["node"]["id"]
    inside = demo.names(f'folders(parentIds: ["{episode_id}"], includeFolderChildren: true)')
    assert len(inside) == 3 + 12
    assert len(demo.names(f'tasks(folderIds: ["{episode_id}"], includeFolderChildren: true, first: 200)')) == 48


def test_tasks_by_assignees(demo: Wire) -> None:
    everybody = demo.names("tasks(first: 500)")
    assert demo.names("tasks(assignees: [], first: 500)") == []
    assert len(demo.names("tasks(assigneesAny: [], first: 500)")) == len(everybody)
    assert set(demo.names('tasks(assignees: ["modeler"], first: 500)')) == {"modeling"}
    assert demo.names('tasks(assignees: ["modeler", "lighter"], first: 500)') == []


def test_filters(demo: Wire) -> None:
    def found(connection: str, operator: str = "and", **conditions: tuple[str, Any]) -> list[str]:
        items = [
            {"key": key.replace("__", "/"), "operator": test, "value": value}
            for key, (test, value) in conditions.items()
        ]
        text = json.dumps(json.dumps({"operator": operator, "conditions": items}))
        return demo.names(f"{connection}(first: 500, filter: {text})")

    assert found("folders", folder_type=("eq", "Episode")) == ["ep101", "ep102"]
    assert found("folders", folderType=("in", ["Episode"])) == ["ep101", "ep102"]
    assert found("folders", name=("like", "EP10_")) == ["ep101", "ep102"]
    assert found("folders", tags=("includes", "hero")) == ["keeper", "mira", "gull"]
    assert found("folders", attrib__frameEnd=("gte", 1150)) == found("folders", attrib__frameEnd=("gt", 1149))
    assert found("folders", "or", name=("eq", "assets"), label=("eq", "Harbour")) == ["assets", "harbour"]
    assert set(found("tasks", assignees=("includesany", ["modeler", "nobody"]))) == {"modeling"}


def test_a_filter_that_is_none(demo: Wire) -> None:
    query = '{ project(name: "demo") { folders(filter: %s) { edges { node { name } } } } }'
    bad = error(demo, query % json.dumps('{"conditions": [{"key": "nope", "operator": "nope", "value": 1}]}'))
    assert bad["message"].startswith("2 validation errors for QueryFilter\nconditions -> 0 -> operator\n")
    assert "extensions" not in bad
    assert error(demo, query % '"x"')["message"] == "Expecting value: line 1 column 1 (char 0)"
    unknown = json.dumps('{"conditions": [{"key": "nope", "value": 1}]}')
    assert error(demo, query % unknown)["message"] == "Invalid key: nope"


def test_values_in_filters_are_not_sql(demo: Wire) -> None:
    text = json.dumps(json.dumps({"conditions": [{"key": "attrib/x'\"--", "operator": "eq", "value": "' OR 1=1 --"}]}))
    assert demo.names(f"folders(filter: {text})") == []
    assert demo.names('folders(search: "%_\'--")') == []
    assert demo.names('folders(names: ["\' OR 1=1 --"])') == []


# ---------------------------------------------------------------------- attributes


def test_attributes_are_json_text_with_inherited_values(demo: Wire) -> None:
    found = page(demo, 'names: ["ep101_sq010_sh010"]', "ownAttrib allAttrib attrib { fps frameStart }")
    node = found["edges"][0]["node"]
    attributes = json.loads(node["allAttrib"])
    assert list(attributes) == sorted(attributes)
    assert (attributes["fps"], attributes["frameStart"]) == (24.0, 1001)
    assert node["attrib"] == {"fps": 24.0, "frameStart": 1001}
    assert sorted(node["ownAttrib"]) == ["frameEnd", "frameStart", "handleEnd", "handleStart"]


def test_own_attributes_are_right_only_when_asked_first(demo: Wire) -> None:
    spoiled = page(demo, 'names: ["ep101_sq010_sh010"]', "allAttrib ownAttrib")["edges"][0]["node"]
    assert "fps" in spoiled["ownAttrib"]


def test_versions(demo: Wire) -> None:
    fields = "name isLatest isLatestDone author product { name folder { path } }"
    query = f'{{ project(name: "demo") {{ versions(%s, first: 500) {{ edges {{ node {{ version {fields} }} }} }} }} }}'
    latest = demo.data(query % "latestOnly: true")["project"]["versions"]["edges"]
    assert len(latest) == len(demo.names("products(first: 500)"))
    assert all(edge["node"]["isLatest"] for edge in latest)
    everything = demo.data(query % "versions: [1]")["project"]["versions"]["edges"]
    assert {edge["node"]["name"] for edge in everything} == {"v001"}


def test_users_of_a_project(demo: Wire) -> None:
    users = demo.data('{ users(projectName: "demo") { edges { node { name } } } }')["users"]["edges"]
    names = [edge["node"]["name"] for edge in users]
    assert "animator" in names
    assert "service" not in names


def test_people_without_rights_see_less(demo: Wire, demo_sandbox: Any) -> None:
    login = demo.call("POST", "/api/auth/login", {"name": "animator", "password": "demo"}, status=200)
    with Wire(demo_sandbox.url, login["token"]) as animator:
        refused = error(animator, "{ users { edges { node { name } } } }")
        assert refused["message"] == "You are not allowed to access list_all_users"
        assert refused["extensions"] == {"status": 403}
        users = animator.data('{ users(names: ["producer"]) { edges { node { allAttrib } } } }')["users"]["edges"]
        assert json.loads(users[0]["node"]["allAttrib"]) == {"fullName": "Petra Nováková"}
        assert "animation" in animator.names('tasks(assigneesAny: ["animator"], first: 500)')


def test_kanban_and_inbox(demo: Wire, demo_sandbox: Any) -> None:
    board = demo.data('{ kanban(projects: ["demo"]) { edges { node { name projectCode folderName } } } }')
    assert len(board["kanban"]["edges"]) == len(demo.names("tasks(first: 500)"))
    login = demo.call("POST", "/api/auth/login", {"name": "animator", "password": "demo"}, status=200)
    with Wire(demo_sandbox.url, login["token"]) as animator:
        inbox = animator.data("{ inbox { edges { node { activityType body } } } }")["inbox"]["edges"]
    assert len(inbox) == 1
    assert inbox[0]["node"]["body"].endswith("four frames longer, [Ana Sofía Ruiz](user:animator).")


def test_access_groups_narrow_what_is_read(admin: Wire, ayon_sandbox: Any) -> None:
    for name, parent in (("assets", None), ("shots", None), ("sq01", "shots"), ("sh020", "sq01")):
        body: dict[str, Any] = {"id": name.encode().hex().ljust(32, "0"), "name": name, "folderType": "Folder"}
        if parent:
            body["parentId"] = parent.encode().hex().ljust(32, "0")
        admin.call("POST", "/api/projects/demo/folders", body, status=201)
    only = {"enabled": True, "access_list": [{"access_type": "hierarchy", "path": "shots/sq01"}]}
    group = {"read": only, "attrib_read": {"enabled": True, "attributes": ["fps"]}}
    admin.call("PUT", "/api/accessGroups/narrow/_", group)
    user = {"password": "Narrow-1234", "data": {"accessGroups": {"demo": ["narrow"]}}}
    admin.call("PUT", "/api/users/guest", user)
    login = admin.call("POST", "/api/auth/login", {"name": "guest", "password": "Narrow-1234"}, status=200)
    with Wire(ayon_sandbox.url, login["token"]) as guest:
        # The way to what may be read is shown, too.
        assert guest.names("folders") == ["shots", "sq01", "sh020"]
        assert guest.names("tasks") == []
        assert guest.names("versions") == []
        shown = page(guest, "first: 1", "allAttrib attrib { fps frameStart }")["edges"][0]["node"]
        assert json.loads(shown["allAttrib"]) == {"fps": 25.0}
        assert shown["attrib"] == {"fps": 25.0, "frameStart": None}
    assert admin.names("folders") == ["sh010", "assets", "shots", "sq01", "sh020"]
