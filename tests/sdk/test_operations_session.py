"""Sessions of operations: what is collected, what is sent, what stays after a failure."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, close, reply
from support.production import Production

from ayon_sdk import (
    AsyncServerAPI,
    FailedOperations,
    OperationsTimeout,
    RequestFailed,
    ServerAPI,
    ServerUnreachable,
    TokenRefused,
)
from ayon_sdk.operations import (
    NOT_SET,
    REMOVED_VALUE,
    AsyncOperationsSession,
    CreateOperation,
    OperationsSession,
    new_folder_entity,
    new_hero_version_entity,
    new_product_entity,
    new_representation_entity,
    new_task_entity,
    new_version_entity,
    new_workfile_entity,
    prepare_changes,
)

A, B = "a" * 32, "b" * 32


def sequence(*actions: Any) -> Any:
    """Answer with one action after another; the last one stays."""
    left = list(actions)

    def act(connection: Any, request: Any) -> Any:
        return (left.pop(0) if len(left) > 1 else left[0])(connection, request)

    return act


class Projects:
    """Background batches of any project: they are done at once, except for operations on entities named bad."""

    def __init__(self, wild: MisbehavingServer, error: str | None = "invalid_data", status: int = 400) -> None:
        self.batches: list[tuple[str, list[dict[str, Any]]]] = []
        self._error = error
        self._status = status
        self._results: dict[str, Any] = {}
        for project in ("demo", "other"):
            path = f"/api/projects/{project}/operations/background"
            wild.on("POST", path, self.start)
            wild.on("GET", f"{path}/{A}", self.state)

    def start(self, connection: Any, request: Any) -> Any:
        operations = request.json["operations"]
        self.batches.append((request.path.split("/")[3], operations))
        results = []
        for operation in operations:
            good = (operation.get("data") or {}).get("name") != "bad"
            results.append(
                {
                    **{key: operation[key] for key in ("id", "type", "entityType", "entityId")},
                    "success": good,
                    "status": 200 if good else self._status,
                    "errorCode": None if good else self._error,
                    "detail": None if good else "bad name",
                }
            )
            if not good:
                break
        self._results = {"operations": results, "success": all(result["success"] for result in results)}
        return reply(200, {"id": A, "status": "pending", "progress": None, "result": None})(connection, request)

    def state(self, connection: Any, request: Any) -> Any:
        task = {"id": A, "status": "completed", "progress": 100.0, "result": self._results}
        return reply(200, task)(connection, request)

    def sent(self) -> list[list[str]]:
        """What was sent: for each batch its operations in short."""
        return [
            [
                f"{item['type']} {item['entityType']} {(item.get('data') or {}).get('name', '')}".strip()
                for item in batch
            ]
            for _, batch in self.batches
        ]


def test_nothing_is_sent_before_the_commit(wild: MisbehavingServer, server: ServerAPI) -> None:
    projects = Projects(wild)
    session = OperationsSession(server)
    folder = session.create_folder("demo", "sh010", "Shot", label="SH ✓", tags=("hot",), attrib={"fps": 25.0})
    task = session.create_task("demo", "anim", "Animation", folder.entity_id, assignees={"ada"})
    session.update_task("demo", B, label=None, status="Approved")
    session.delete_product("demo", B)
    assert len(session) == 4
    assert wild.requests == []
    session.commit()
    assert len(session) == 0
    ((project, sent),) = projects.batches
    assert project == "demo"
    assert [item["id"] for item in sent][:2] == [folder.id, task.id]
    assert [{key: value for key, value in item.items() if key != "id"} for item in sent] == [
        {
            "type": "create",
            "entityType": "folder",
            "entityId": folder.entity_id,
            "data": {
                "id": folder.entity_id,
                "name": "sh010",
                "folderType": "Shot",
                "label": "SH ✓",
                "attrib": {"fps": 25.0},
                "tags": ["hot"],
            },
        },
        {
            "type": "create",
            "entityType": "task",
            "entityId": task.entity_id,
            "data": {
                "id": task.entity_id,
                "name": "anim",
                "taskType": "Animation",
                "folderId": folder.entity_id,
                "assignees": ["ada"],
            },
        },
        {"type": "update", "entityType": "task", "entityId": B, "data": {"label": None, "status": "Approved"}},
        {"type": "delete", "entityType": "product", "entityId": B},
    ]


def test_an_empty_session_and_changes_of_nothing_send_nothing(wild: MisbehavingServer, server: ServerAPI) -> None:
    session = OperationsSession(server)
    session.commit()
    session.update_folder("demo", A)
    session.commit()
    assert len(session) == 0
    assert wild.requests == []


def test_values_that_are_not_given_or_removed(server: ServerAPI) -> None:
    session = OperationsSession(server)
    changed = session.update_workfile_entity("demo", A, path="/x", thumbnail_id=None)
    assert changed.to_data()["changes"] == {"path": "/x", "thumbnailId": None}
    assert session.update_workfile_entity("demo", A, path="/x").to_data()["changes"] == {"path": "/x"}
    removed = session.update_entity(
        "demo", "folder", A, {"label": REMOVED_VALUE, "x": NOT_SET, "attrib": {"fps": REMOVED_VALUE}}
    )
    assert removed.to_server_operation() == {
        "id": removed.id,
        "type": "update",
        "entityType": "folder",
        "entityId": A,
        "data": {"label": None, "attrib": {"fps": None}},
    }


def test_every_type_can_be_created_changed_and_deleted(server: ServerAPI) -> None:
    session = OperationsSession(server)
    made = [
        session.create_folder("demo", "n", folder_id=A),
        session.create_task("demo", "n", "Generic", A, task_id=A),
        session.create_product("demo", "n", "render", A, product_base_type="render", product_id=A),
        session.create_version("demo", 1, A, version_id=A),
        session.create_representation("demo", "n", A, files=[], representation_id=A),
        session.create_workfile_entity("demo", "/p", A, workfile_id=A),
        session.update_folder("demo", A, parent_id=None),
        session.update_task("demo", A, assignees=[]),
        session.update_product("demo", A, name="n"),
        session.update_version("demo", A, task_id=None),
        session.update_representation("demo", A, tags=["t"]),
        session.update_workfile_entity("demo", A, path="/q"),
        session.delete_folder("demo", A),
        session.delete_task("demo", A),
        session.delete_product("demo", A),
        session.delete_version("demo", A),
        session.delete_representation("demo", A),
        session.delete_workfile_entity("demo", A),
    ]
    types = ["folder", "task", "product", "version", "representation", "workfile"]
    assert [operation.entity_type for operation in made] == types * 3
    assert {operation.entity_id for operation in made} == {A}
    assert [operation.operation_name for operation in made] == ["create"] * 6 + ["update"] * 6 + ["delete"] * 6
    assert session.to_data() == [operation.to_data() for operation in made]
    assert json.dumps(session.to_data())
    changes = [operation.to_data().get("changes") for operation in made[6:12]]
    assert changes == [
        {"parentId": None},
        {"assignees": []},
        {"name": "n"},
        {"taskId": None},
        {"tags": ["t"]},
        {"path": "/q"},
    ]


def test_an_operation_can_be_changed_until_it_is_sent(server: ServerAPI) -> None:
    session = OperationsSession(server)
    operation = session.create_entity("demo", "folder", {"name": "n", "id": A})
    operation.set_value("label", "L")
    operation["folderType"] = "Asset"
    assert (operation["folderType"], operation.get("nope"), operation.get("nope", 1)) == ("Asset", None, 1)
    assert (operation.session, operation.con, operation.project_name) == (session, server, "demo")
    assert operation.to_server_operation()["data"] == {"name": "n", "id": A, "label": "L", "folderType": "Asset"}
    with pytest.raises(ValueError, match="32 hexadecimal"):
        operation.set_value("id", "nope")
    with pytest.raises(ValueError, match="32 hexadecimal"):
        session.create_folder("demo", "n", folder_id="nope")


def test_adding_and_removing(server: ServerAPI) -> None:
    session = OperationsSession(server)
    one, two = session.create_folder("demo", "one"), session.create_folder("demo", "two")
    session.remove(one)
    assert session.to_data() == [two.to_data()]
    with pytest.raises(ValueError, match="not in the session"):
        session.remove(one)
    session.extend([one])
    session.append(CreateOperation("demo", "folder", {"name": "three"}, session))
    assert len(session) == 3
    with pytest.raises(TypeError, match="str"):
        session.add("nope")  # type: ignore[arg-type]
    session.clear()
    assert len(session) == 0


def test_nested_operations_wait_for_theirs(server: ServerAPI) -> None:
    session = OperationsSession(server)
    late = session.create_entity("demo", "task", {"name": "t"}, nested_id=A)
    assert len(session) == 0
    first = session.create_folder("demo", "f", folder_id=A)
    assert session.to_data() == [first.to_data(), late.to_data()]
    session.create_entity("demo", "task", {"name": "u"}, nested_id=A)
    assert len(session) == 3


# Commits that fail ----------------------------------------------------------------------------------------------


def test_what_was_not_tried_stays_and_can_be_committed_again(wild: MisbehavingServer, server: ServerAPI) -> None:
    projects = Projects(wild)
    session = OperationsSession(server)
    for name in ("one", "bad", "three", "four"):
        session.create_folder("demo", name, "Folder")
    with pytest.raises(FailedOperations, match=r"'bad'\): 400 bad name") as caught:
        session.commit()
    assert [item["detail"] for item in caught.value.failed] == ["bad name"]
    assert [item["data"]["name"] for item in session.to_data()] == ["three", "four"]
    session.commit()
    assert projects.sent()[1:] == [["create folder three", "create folder four"]]
    assert len(session) == 0


def test_what_the_server_took_back_stays_too(wild: MisbehavingServer, server: ServerAPI) -> None:
    """A name that is taken rolls the batch back, though the results before it say success."""
    Projects(wild, "unique-violation")
    session = OperationsSession(server)
    for name in ("one", "bad", "three"):
        session.create_folder("demo", name, "Folder")
    with pytest.raises(FailedOperations):
        session.commit()
    assert [item["data"]["name"] for item in session.to_data()] == ["one", "three"]


def existing(*folder_ids: str) -> Any:
    """Answer a query of folders with those that exist."""
    edges = [{"node": {"id": folder_id}} for folder_id in folder_ids]
    folders = {"edges": edges, "pageInfo": {"endCursor": "1", "hasNextPage": False}}
    return reply(200, {"data": {"project": {"folders": folders}}})


@pytest.mark.parametrize("took_back", [True, False])
def test_where_the_server_does_not_say_what_it_took_back_the_entities_are_looked_up(
    wild: MisbehavingServer, server: ServerAPI, took_back: bool
) -> None:
    projects = Projects(wild, None, 500)
    session = OperationsSession(server)
    one = session.create_folder("demo", "one", "Folder")
    session.update_folder("demo", A, label="new")
    session.delete_folder("demo", B)
    for name in ("bad", "last"):
        session.create_folder("demo", name, "Folder")
    wild.on("POST", "/graphql", existing(A, B) if took_back else existing(A, one.entity_id))
    with pytest.raises(FailedOperations, match="may have taken back what the operations before had done") as caught:
        session.commit()
    assert "1 further operation was not tried any more" in str(caught.value)
    # A change is sent again in any case, which does no harm.
    expected = ["create", "update", "delete", "create"] if took_back else ["update", "create"]
    assert [item["operation"] for item in session.to_data()] == expected
    assert len(wild.of("/graphql")) == 1
    session.commit()
    assert len(projects.batches) == 2
    assert len(session) == 0


def test_nothing_is_lost_when_the_entities_can_not_be_looked_up(wild: MisbehavingServer, server: ServerAPI) -> None:
    Projects(wild, None, 500)
    session = OperationsSession(server)
    for name in ("one", "bad", "last"):
        session.create_folder("demo", name, "Folder")
    wild.on("POST", "/graphql", close())
    with pytest.raises(FailedOperations):
        session.commit()
    assert [item["data"]["name"] for item in session.to_data()] == ["one", "last"]


@pytest.mark.parametrize(
    ("error", "status", "fate"),
    [
        ("invalid_data", 400, "the operations before were done"),
        ("not-found", 404, "the operations before were done"),
        ("unique-violation", 409, "the server took back what the operations before had done"),
    ],
)
def test_the_error_says_what_became_of_the_others(
    wild: MisbehavingServer, server: ServerAPI, error: str, status: int, fate: str
) -> None:
    Projects(wild, error, status)
    session = OperationsSession(server)
    for name in ("one", "bad", "last"):
        session.create_folder("demo", name, "Folder")
    with pytest.raises(FailedOperations, match=f"\n  {fate}\n  1 further operation was not tried any more"):
        session.commit()


def test_what_is_no_entity_is_refused_when_it_is_added(wild: MisbehavingServer, server: ServerAPI) -> None:
    session = OperationsSession(server)
    with pytest.raises(ValueError, match=r"not 'foldr'. Did you mean 'folder'\?"):
        session.create_entity("demo", "foldr", {})
    with pytest.raises(ValueError, match="not 'project'"):
        session.update_entity("demo", "project", A, {"label": "x"})
    with pytest.raises(ValueError, match="not 'list'"):
        session.delete_entity("demo", "list", A)
    for wrong in ("", "sh010", A[:31], None):
        with pytest.raises(ValueError, match="32 hexadecimal digits"):
            session.update_folder("demo", wrong, label="x")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="32 hexadecimal digits"):
            session.delete_task("demo", wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="32 hexadecimal digits"):
        session.create_folder("demo", "name", "Folder", folder_id="zzz")
    assert len(session) == 0
    assert session.delete_folder("demo", str(uuid.UUID(A)).upper()).entity_id == A
    assert wild.requests == []


def no_folders(wild: MisbehavingServer) -> None:
    """Whoever looks for the folders of a batch finds none."""
    page = {"edges": [], "pageInfo": {"endCursor": None, "hasNextPage": False}}
    wild.on("POST", "/graphql", reply(200, {"data": {"project": {"folders": page}}}))


def test_nothing_is_lost_when_there_is_no_answer(wild: MisbehavingServer, server: ServerAPI) -> None:
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    wild.on("POST", "/api/projects/demo/operations/background", close())
    with pytest.raises(ServerUnreachable):
        session.commit()
    assert len(session) == 1
    projects = Projects(wild)
    no_folders(wild)
    session.commit()
    assert projects.sent() == [["create folder one"]]


def test_nothing_is_doubled_when_there_was_no_answer(wild: MisbehavingServer, server: ServerAPI) -> None:
    """The batch was done all the same; what it created is found, and not sent again."""
    session = OperationsSession(server)
    folder = session.create_folder("demo", "one", "Folder")
    wild.on("POST", "/api/projects/demo/operations/background", close())
    with pytest.raises(ServerUnreachable):
        session.commit()
    projects = Projects(wild)
    page = {
        "edges": [{"node": {"id": folder.entity_id, "active": True}}],
        "pageInfo": {"endCursor": "1", "hasNextPage": False},
    }
    wild.on("POST", "/graphql", reply(200, {"data": {"project": {"folders": page}}}))
    session.create_folder("demo", "two", "Folder")
    session.commit()
    assert projects.sent() == [["create folder two"]]
    assert len(session) == 0


def old_server(wild: MisbehavingServer) -> None:
    """A version that works on no batches in the background."""
    wild.on("GET", "/api/info", reply(200, {"version": "1.11.3", "user": {"name": "a", "data": {}}}))


@pytest.mark.parametrize("path", ["operations", "operations/background"])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500, 503])
def test_a_refused_batch_stays_in_the_session(
    wild: MisbehavingServer, server: ServerAPI, status: int, path: str
) -> None:
    if path == "operations":
        old_server(wild)
    wild.on("POST", f"/api/projects/demo/{path}", reply(status, {"code": status, "detail": "no way"}))
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    session.create_folder("other", "two", "Folder")
    for _ in range(2):
        with pytest.raises((RequestFailed, FailedOperations), match="no way"):
            session.commit()
        assert [item["data"]["name"] for item in session.to_data()] == ["one", "two"]
    if path == "operations/background":
        projects = Projects(wild)
        server.set_token("l" * 64)
        session.commit()
        assert projects.sent() == [["create folder one"], ["create folder two"]]
        assert len(session) == 0


@pytest.mark.parametrize("path", ["operations", "operations/background"])
def test_operations_for_a_project_that_does_not_exist_leave(
    wild: MisbehavingServer, server: ServerAPI, path: str
) -> None:
    if path == "operations":
        old_server(wild)
    wild.on("POST", f"/api/projects/demo/{path}", reply(404, {"code": 404, "detail": "Project demo not found"}))
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    session.create_folder("other", "two", "Folder")
    with pytest.raises((RequestFailed, FailedOperations), match="Project demo not found"):
        session.commit()
    assert [item["data"]["name"] for item in session.to_data()] == ["two"]


def test_what_was_never_sent_stays(connect: Callable[..., ServerAPI]) -> None:
    with MisbehavingServer() as gone:
        session = OperationsSession(connect(url=gone.url))
    session.create_folder("demo", "one", "Folder")
    with pytest.raises(ServerUnreachable):
        session.commit()
    assert len(session) == 1


STATUS = f"/api/projects/demo/operations/background/{A}"


@pytest.mark.parametrize("lost", [close(), reply(503), reply(401)])
def test_a_batch_under_way_is_not_sent_twice(wild: MisbehavingServer, server: ServerAPI, lost: Any) -> None:
    projects = Projects(wild)
    wild.on("GET", STATUS, lost)
    session = OperationsSession(server)
    for name in ("one", "bad", "three"):
        session.create_folder("demo", name, "Folder")
    for _ in range(2):
        with pytest.raises((ServerUnreachable, RequestFailed)):
            session.commit()
        assert len(session) == 3
    wild.on("GET", STATUS, projects.state)
    server.set_token("l" * 64)
    with pytest.raises(FailedOperations, match="bad name"):
        session.commit()
    assert [item["data"]["name"] for item in session.to_data()] == ["three"]
    session.commit()
    assert projects.sent() == [
        ["create folder one", "create folder bad", "create folder three"],
        ["create folder three"],
    ]


def test_a_batch_that_the_server_forgot_is_sent_again(wild: MisbehavingServer, server: ServerAPI) -> None:
    projects = Projects(wild)
    wild.on("GET", STATUS, reply(404, {"code": 404, "detail": "no such task"}))
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    with pytest.raises(RequestFailed, match="no such task"):
        session.commit()
    wild.on("GET", STATUS, projects.state)
    no_folders(wild)
    session.commit()
    assert projects.sent() == [["create folder one"]] * 2
    assert len(session) == 0


@pytest.mark.parametrize(("ends", "sent"), [(True, 1), (False, 2)])
def test_a_batch_without_progress(
    wild: MisbehavingServer, server: ServerAPI, monkeypatch: pytest.MonkeyPatch, ends: bool, sent: int
) -> None:
    """When it has ended meanwhile it is not sent again, and when it still hangs it is."""
    monkeypatch.setattr("ayon_sdk._sync.batch_operations._STALLED", 0.1)
    projects = Projects(wild)
    stuck = reply(200, {"id": A, "status": "in_progress", "progress": 10.0, "result": None})
    wild.on("GET", STATUS, stuck)
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    with pytest.raises(OperationsTimeout, match=r"10 %"):
        session.commit()
    assert len(session) == 1
    # It is asked about once more before it is sent again.
    wild.on("GET", STATUS, projects.state if ends else sequence(stuck, projects.state))
    session.commit()
    assert projects.sent() == [["create folder one"]] * sent
    assert len(session) == 0


def test_a_batch_that_failed_without_saying_why(wild: MisbehavingServer, server: ServerAPI) -> None:
    Projects(wild)
    result = {"success": False, "operations": []}
    wild.on("GET", STATUS, reply(200, {"id": A, "status": "completed", "progress": 100.0, "result": result}))
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    with pytest.raises(FailedOperations, match="1 operation failed in project 'demo'"):
        session.commit()
    assert len(session) == 1


def test_an_earlier_batch_is_done_when_a_later_one_is_refused(wild: MisbehavingServer, server: ServerAPI) -> None:
    projects = Projects(wild)
    session = OperationsSession(server)
    for index in range(501):
        session.create_folder("demo", f"n{index}", "Folder")
    wild.on(
        "POST", "/api/projects/demo/operations/background", sequence(projects.start, reply(400, {"detail": "too bad"}))
    )
    with pytest.raises(RequestFailed, match="too bad"):
        session.commit()
    assert [item["data"]["name"] for item in session.to_data()] == ["n500"]


def test_what_is_no_json_is_found_before_anything_is_sent(wild: MisbehavingServer, server: ServerAPI) -> None:
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    session.create_folder("other", "two", "Folder", data={"x": re.compile("x")})
    with pytest.raises(ValueError, match=r"data\.data\.x: a value of type Pattern"):
        session.commit()
    assert len(session) == 2
    assert wild.requests == []


# Batches --------------------------------------------------------------------------------------------------------


def test_batches_by_project_size_and_entity(wild: MisbehavingServer, server: ServerAPI) -> None:
    projects = Projects(wild)
    session = OperationsSession(server)
    for index in range(1200):
        session.create_folder("demo", f"n{index}", "Folder")
    session.create_folder("other", "x", "Folder")
    session.update_folder("other", A, label="1")
    session.update_folder("other", A, label="2")
    session.delete_folder("other", A)
    seen: list[tuple[int, int]] = []
    session.commit(on_progress=lambda done, total: seen.append((done, total)))
    assert [(project, len(batch)) for project, batch in projects.batches] == [
        ("demo", 500),
        ("demo", 500),
        ("demo", 200),
        ("other", 2),
        ("other", 1),
        ("other", 1),
    ]
    assert [item["data"]["name"] for _, batch in projects.batches[:3] for item in batch] == [
        f"n{index}" for index in range(1200)
    ]
    assert seen[-1] == (1204, 1204)
    assert seen == sorted(seen)
    # Once for the version of the server, then two for each batch.
    assert len(wild.requests) == 1 + 2 * 6


def test_older_servers_get_one_batch_at_a_time(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.11.3", "user": {"name": "a", "data": {}}}))
    wild.on("POST", "/api/projects/demo/operations", reply(200, {"operations": [], "success": True}))
    session = OperationsSession(server)
    session.create_folder("demo", "one", "Folder")
    session.commit()
    assert len(session) == 0
    assert len(wild.of("/api/projects/demo/operations")) == 1


def test_the_same_asynchronously(wild: MisbehavingServer) -> None:
    projects = Projects(wild)

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            session = AsyncOperationsSession(server)
            session.create_folder("demo", "one", "Folder")
            await session.commit()
            assert len(session) == 0

    asyncio.run(asyncio.wait_for(script(), 20))
    assert projects.sent() == [["create folder one"]]


# Data of new entities -------------------------------------------------------------------------------------------


def test_data_of_new_entities() -> None:
    assert new_folder_entity("n", "Folder", entity_id=A) == {
        "id": A,
        "name": "n",
        "folderType": "Folder",
        "parentId": None,
        "data": {},
        "attrib": {},
        "thumbnailId": None,
    }
    assert new_task_entity("n", "Generic", A, assignees=["a"], label="L", task_id=B) == {
        "id": B,
        "name": "n",
        "taskType": "Generic",
        "folderId": A,
        "label": "L",
        "assignees": ["a"],
    }
    assert new_product_entity("n", "model", A, entity_id=B)["folderId"] == A
    assert new_version_entity("7", A, entity_id=B)["version"] == 7
    assert new_hero_version_entity(7, A)["version"] == -7
    assert new_hero_version_entity(-7, A)["version"] == -7
    assert new_representation_entity("n", A, [], traits={"t": 1})["traits"] == {"t": 1}
    assert new_workfile_entity("/a/b.ma", A, description="d")["attrib"] == {"extension": ".ma", "description": "d"}
    assert new_workfile_entity("/a/b.ma", A, attribs={"extension": "x"})["attrib"] == {"extension": "x"}
    with pytest.raises(ValueError, match="32 hexadecimal"):
        new_folder_entity("n", "Folder", entity_id="zzz")


def test_changes_between_two_states() -> None:
    old, new = {"name": "a", "attrib": {"fps": 1, "x": 1}}, {"name": "b", "attrib": {"fps": 2, "x": 1}, "new": 1}
    assert prepare_changes(old, new, "folder") == {"name": "b", "attrib": {"fps": 2}, "new": 1}
    assert prepare_changes({"name": "a"}, {"name": "a"}, "folder") == {}


# Against a server -----------------------------------------------------------------------------------------------


def test_a_publish_of_all_entity_types(production: Production) -> None:
    """Created, changed and deleted in one commit each; requests are counted."""
    server, project = production.server, production.project
    session = OperationsSession(server)
    folder = session.create_folder(project, "publish", "Shot", parent_id=production.top).entity_id
    task = session.create_task(project, "comp", "Compositing", folder, assignees=["admin"]).entity_id
    product = session.create_product(project, "renderMain", "render", folder).entity_id
    version = session.create_version(project, 1, product, task_id=task, attrib={"comment": "ø"}).entity_id
    representation = session.create_representation(project, "exr", version, files=[]).entity_id
    workfile = session.create_workfile_entity(project, "/work/comp_v001.nk", task).entity_id
    _, asked = production.asked(session.commit)
    assert [method for method, path, _ in asked if "operations" in path and method == "POST"] == ["POST"]

    session.update_folder(project, folder, label="Publish", attrib={"fps": 24.0})
    session.update_task(project, task, label=None, assignees=[], status="In progress")
    session.update_product(project, product, name="renderBeauty")
    session.update_version(project, version, task_id=None, tags=["hot"])
    session.update_representation(project, representation, active=False)
    session.update_workfile_entity(project, workfile, path="/work/comp_v002.nk")
    session.commit()
    found: list[Any] = [
        server.get_folder_by_id(project, folder, fields={"label", "attrib.fps"}),
        server.get_task_by_id(project, task, fields={"assignees", "status"}),
        server.get_product_by_id(project, product, fields={"name"}),
        server.get_version_by_id(project, version, fields={"taskId", "tags", "attrib"}),
        server.get_representation_by_id(project, representation, fields={"active"}),
        server.get_workfile_entity_by_id(project, workfile, fields={"path"}),
    ]
    assert (found[0]["label"], found[0]["attrib"]["fps"]) == ("Publish", 24.0)
    assert (found[1]["assignees"], found[1]["status"]) == ([], "In progress")
    assert found[2]["name"] == "renderBeauty"
    assert (found[3]["taskId"], found[3]["tags"], found[3]["attrib"]["comment"]) == (None, ["hot"], "ø")
    assert found[4]["active"] is False
    assert found[5]["path"] == "/work/comp_v002.nk"

    session.delete_workfile_entity(project, workfile)
    session.delete_representation(project, representation)
    session.delete_version(project, version)
    session.delete_product(project, product)
    session.delete_task(project, task)
    session.delete_folder(project, folder)
    session.commit()
    assert server.get_folder_by_id(project, folder) is None
    assert server.get_workfile_entity_by_id(project, workfile) is None


@pytest.mark.parametrize(
    ("name", "left"),
    [
        # Earlier operations stay done after bad data; a name that is taken takes them back.
        ("bad name!", ["third"]),
        ("sh001", ["first", "third"]),
    ],
)
def test_a_failed_commit_can_be_committed_again(production: Production, name: str, left: list[str]) -> None:
    server, project = production.server, production.project
    session = OperationsSession(server)
    made = [
        session.create_folder(project, title, "Shot", parent_id=production.top) for title in ("first", name, "third")
    ]
    with pytest.raises(FailedOperations) as caught:
        session.commit()
    assert [result["id"] for result in caught.value.failed] == [made[1].id]
    assert made[1].id in str(caught.value)
    assert [item["data"]["name"] for item in session.to_data()] == left
    session.commit()
    assert len(session) == 0
    ids = [made[0].entity_id, made[2].entity_id]
    assert len(list(server.get_folders(project, folder_ids=ids, fields={"id"}))) == 2
    for folder_id in ids:
        session.delete_folder(project, folder_id)
    session.commit()


def test_a_commit_that_the_server_refuses_as_a_whole(production: Production) -> None:
    server, project = production.server, production.project
    session = OperationsSession(server)
    session.create_folder("nope", "one", "Folder")
    kept = session.create_folder(project, "two", "Folder")
    with pytest.raises(RequestFailed, match="nope"):
        session.commit()
    assert session.to_data() == [kept.to_data()]
    with ServerAPI(production.sandbox.url, "x" * 64) as stranger:
        refused = OperationsSession(stranger)
        refused.add(kept)
        with pytest.raises(TokenRefused):
            refused.commit()
        assert len(refused) == 1
    session.commit()
    assert server.get_folder_by_id(project, kept.entity_id, fields={"id"})
    server.delete_folder(project, kept.entity_id)
