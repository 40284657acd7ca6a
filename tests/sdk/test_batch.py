"""Batches of operations, at once and in the background."""

from __future__ import annotations

import asyncio
import datetime
import enum
import pickle
import re
import time
import uuid
from pathlib import PurePosixPath
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, close, reply

from ayon_sdk import AsyncServerAPI, FailedOperations, RequestFailed, ServerAPI, ServerUnreachable, TokenRefused
from ayon_sdk.batches import PollPace
from ayon_sdk.errors import OperationsTimeout
from ayon_sdk.sentinels import NOT_SET, REMOVED_VALUE

PATH = "/api/projects/demo/operations"
BACKGROUND = f"{PATH}/background"
TASK = "a" * 32
ID = uuid.UUID(int=5)


def result(name: str, **changes: Any) -> dict[str, Any]:
    good = {"success": True, "status": 201, "errorCode": None, "detail": None}
    return {"id": name, "type": "create", "entityType": "folder", "entityId": ID.hex, **good, **changes}


def failed(name: str, detail: str = "it is not possible") -> dict[str, Any]:
    return result(name, success=False, status=409, errorCode="conflict", detail=detail)


def answer(*results: dict[str, Any]) -> dict[str, Any]:
    return {"operations": list(results), "success": all(item["success"] for item in results)}


def create(name: str, **more: Any) -> dict[str, Any]:
    return {
        "id": name,
        "type": "create",
        "entityType": "folder",
        "data": {"name": name, "folderType": "Folder"},
        **more,
    }


# What is sent ---------------------------------------------------------------------------------------------------


def test_operations_are_sent_as_they_are(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, reply(200, answer(result("a"), result("b"))))
    operations = [create("a"), create("b", asUser="artist", force=True)]
    assert server.send_batch_operations("demo", operations) == [result("a"), result("b")]
    (request,) = wild.of(PATH)
    assert request.json == {"operations": operations, "canFail": False}
    assert request.headers["x-api-key"] == "k" * 64


def test_options_are_sent_when_asked_for(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, reply(200, answer(result("a"))))
    server.send_batch_operations("demo", (create(name) for name in "a"), can_fail=True, wait_for_events=True)
    (request,) = wild.of(PATH)
    assert request.json == {"operations": [create("a")], "canFail": True, "waitForEvents": True}


@pytest.mark.parametrize("nothing", [[], (), iter([]), [{}, None]])
def test_nothing_to_do_sends_nothing(wild: MisbehavingServer, server: ServerAPI, nothing: Any) -> None:
    assert server.send_batch_operations("demo", nothing) == []
    assert wild.requests == []
    assert server.send_background_batch_operations("demo", [], wait=True)["status"] == "completed"
    assert wild.requests == []


def test_ids_are_made_and_the_callers_data_is_left_alone(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, reply(200, answer()))
    operation = {"type": "delete", "entityType": "folder", "entityId": ID, "data": {"tags": {"b", "a"}}}
    before = {**operation, "data": {"tags": {"b", "a"}}}
    server.send_batch_operations("demo", [operation, None, {}])
    (sent,) = wild.of(PATH)[0].json["operations"]
    assert re.fullmatch("[0-9a-f]{32}", sent.pop("id"))
    assert sent == {"type": "delete", "entityType": "folder", "entityId": ID.hex, "data": {"tags": ["a", "b"]}}
    assert operation == before


class Mood(enum.Enum):
    GOOD = "good"


def test_values_of_python_are_written_as_json(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, reply(200, answer()))
    data = {
        "when": datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
        "path": PurePosixPath("/a"),
        "mood": Mood.GOOD,
        "gone": REMOVED_VALUE,
        "unset": NOT_SET,
    }
    server.send_batch_operations("demo", [create("a", data={"data": data})])
    (sent,) = wild.of(PATH)[0].json["operations"]
    assert sent["data"]["data"] == {"when": 1577934245, "path": "/a", "mood": "good", "gone": None}


def test_what_is_no_json_is_refused_by_name(wild: MisbehavingServer, server: ServerAPI) -> None:
    with pytest.raises(ValueError, match=r"operation b\.data\.name: a value of type Pattern"):
        server.send_batch_operations("demo", [create("a"), create("b", data={"name": re.compile("x")})])
    with pytest.raises(ValueError, match="operation 0 has to be a mapping, not str"):
        server.send_batch_operations("demo", ["create"])  # type: ignore[list-item]
    assert wild.requests == []


# What is said about failures ------------------------------------------------------------------------------------


def test_a_failure_says_which_operation_and_why(
    wild: MisbehavingServer, server: ServerAPI, capfd: pytest.CaptureFixture[str]
) -> None:
    wild.on("POST", PATH, reply(200, answer(result("a"), failed("b", "Folder 'b' already exists."))))
    with pytest.raises(FailedOperations) as caught:
        server.send_batch_operations("demo", [create("a"), create("b"), create("c")])
    message = str(caught.value)
    assert "1 of 3 operations failed in project 'demo'" in message
    assert f"b (create folder {ID.hex} 'b'): 409 Folder 'b' already exists." in message
    assert "1 further operation was not tried" in message
    assert caught.value.operations == [result("a"), failed("b", "Folder 'b' already exists.")]
    assert caught.value.failed == [failed("b", "Folder 'b' already exists.")]
    assert pickle.loads(pickle.dumps(caught.value)).failed == caught.value.failed
    assert capfd.readouterr() == ("", "")


def test_many_failures_are_all_in_the_error(wild: MisbehavingServer, server: ServerAPI) -> None:
    names = [f"n{index}" for index in range(500)]
    wild.on("POST", PATH, reply(200, answer(*(failed(name) for name in names))))
    with pytest.raises(FailedOperations, match="500 of 500 operations failed") as caught:
        server.send_batch_operations("demo", [create(name) for name in names], can_fail=True)
    assert len(str(caught.value).splitlines()) < 30
    assert "and 480 more" in str(caught.value)
    assert [item["id"] for item in caught.value.failed] == names


def test_failures_can_be_looked_at_instead(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, reply(200, answer(failed("a"), result("b"))))
    assert server.send_batch_operations("demo", [create("a"), create("b")], can_fail=True, raise_on_fail=False) == [
        failed("a"),
        result("b"),
    ]


@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_a_refused_batch_is_a_failed_one(wild: MisbehavingServer, server: ServerAPI, status: int) -> None:
    wild.on("POST", PATH, reply(status, {"code": status, "detail": "Project demo not found"}))
    with pytest.raises(FailedOperations, match="Project demo not found") as caught:
        server.send_batch_operations("demo", [create("a")])
    assert isinstance(caught.value.__cause__, RequestFailed)
    assert len(wild.of(PATH)) == 1


def test_a_refused_token_is_just_that(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, reply(401, {"code": 401, "detail": "Unauthorized"}))
    with pytest.raises(TokenRefused):
        server.send_batch_operations("demo", [create("a")])


def test_a_batch_is_never_sent_twice(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PATH, close(), reply(200, answer(result("a"))))
    with pytest.raises(ServerUnreachable):
        server.send_batch_operations("demo", [create("a")])
    assert len(wild.of(PATH)) == 1


def test_a_large_batch_gets_the_time_it_needs(wild: MisbehavingServer) -> None:
    """A server creates about 50 entities in a second, so a batch may take longer than any other request."""
    good = reply(200, answer(result("a")))

    def slow(connection: Any, request: Any) -> Any:
        connection.wait(0.6)
        return good(connection, request)

    wild.on("POST", PATH, slow)
    with ServerAPI(wild.url, "k" * 64, timeout=0.3) as server:
        with pytest.raises(ServerUnreachable):
            server.send_batch_operations("demo", [create("a")])
        server.send_batch_operations("demo", [create(f"n{index}") for index in range(20)])


# Background -----------------------------------------------------------------------------------------------------


def task(status: str = "pending", progress: Any = None, result: Any = None) -> dict[str, Any]:
    return {"id": TASK, "status": status, "progress": progress, "result": result}


def test_a_background_batch_is_started(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", BACKGROUND, reply(200, task()))
    assert server.send_background_batch_operations("demo", [create("a")]) == task()
    (request,) = wild.of(BACKGROUND)
    assert request.json == {"operations": [create("a")], "canFail": False}
    assert len(wild.requests) == 1


def test_waiting_sees_progress_and_ends_with_the_first_answer_that_says_so(
    wild: MisbehavingServer, server: ServerAPI
) -> None:
    states = [task("in_progress", 40.0), task("in_progress", 80.0), task("completed", 100.0, answer(result("a")))]

    def status(connection: Any, request: Any) -> Any:
        return reply(200, states[min(len(wild.of(f"{BACKGROUND}/{TASK}")), len(states)) - 1])(connection, request)

    wild.on("POST", BACKGROUND, reply(200, task()))
    wild.on("GET", f"{BACKGROUND}/{TASK}", status)
    seen: list[Any] = []
    done = server.send_background_batch_operations(
        "demo", [create("a")], wait=True, on_progress=lambda state: seen.append(state.get("progress"))
    )
    assert done == states[-1]
    assert seen == [None, 40.0, 80.0, 100.0]
    assert len(wild.of(f"{BACKGROUND}/{TASK}")) == len(states)


def test_polling_sees_the_end_of_a_short_job_soon_and_backs_off() -> None:
    pace = PollPace()
    delays = [pace.delay() for _ in range(60)]
    polls = [sum(delays[: count + 1]) for count in range(len(delays))]
    assert next(moment for moment in polls if moment >= 0.15) < 0.5, "a job of 0.15 s is seen to be done within 0.5 s"
    assert delays == sorted(delays)
    assert delays[0] <= 0.05
    assert delays[-1] == 2.0


def test_waiting_has_a_deadline(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", BACKGROUND, reply(200, task()))
    wild.on("GET", f"{BACKGROUND}/{TASK}", reply(200, task("in_progress", 12.0)))
    started = time.monotonic()
    with pytest.raises(OperationsTimeout, match=r"in_progress, 12 %") as caught:
        server.send_background_batch_operations("demo", [create("a")], wait=True, timeout=0.3)
    assert 0.3 <= time.monotonic() - started < 2
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, FailedOperations)
    assert caught.value.task_id == TASK


def test_a_dead_job_is_given_up_even_without_a_deadline(
    wild: MisbehavingServer, server: ServerAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ayon_sdk._sync import batch_operations

    monkeypatch.setattr(batch_operations, "_STALLED", 0.2)
    wild.on("POST", BACKGROUND, reply(200, task()))
    wild.on("GET", f"{BACKGROUND}/{TASK}", reply(200, task("in_progress", 12.0)))
    with pytest.raises(OperationsTimeout):
        server.send_background_batch_operations("demo", [create("a")], wait=True)


def test_a_failed_background_batch_raises_when_waited_for(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", BACKGROUND, reply(200, task()))
    end = task("completed", 100.0, answer(failed("a", "Entity x not found")))
    wild.on("GET", f"{BACKGROUND}/{TASK}", reply(200, end))
    with pytest.raises(FailedOperations, match="Entity x not found"):
        server.send_background_batch_operations("demo", [create("a")], wait=True)
    assert server.send_background_batch_operations("demo", [create("a")], wait=True, raise_on_fail=False) == end


@pytest.mark.parametrize(
    ("operations", "message"),
    [
        (
            [{"id": "x", "type": "update", "entityType": "folder", "entityId": ID, "data": {}}] * 2,
            f"Duplicate operation for folder {ID.hex}",
        ),
        ([{"id": "x", "type": "delete", "entityType": "folder"}], "no entityId"),
    ],
)
def test_a_batch_that_would_never_end_is_not_started(
    wild: MisbehavingServer, server: ServerAPI, operations: list[dict[str, Any]], message: str
) -> None:
    with pytest.raises(FailedOperations, match=message):
        server.send_background_batch_operations("demo", operations)
    assert wild.requests == []


def test_an_unknown_task(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", f"{BACKGROUND}/{TASK}", reply(404, {"code": 404, "detail": f"task '{TASK}' not found"}))
    with pytest.raises(RequestFailed, match="not found") as caught:
        server.get_background_operations_status("demo", TASK)
    assert caught.value.status == 404


def test_the_same_asynchronously(wild: MisbehavingServer) -> None:
    wild.on("POST", PATH, reply(200, answer(result("a"))))
    wild.on("POST", BACKGROUND, reply(200, task()))
    wild.on("GET", f"{BACKGROUND}/{TASK}", reply(200, task("completed", 100.0, answer(result("a")))))

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            assert await server.send_batch_operations("demo", [create("a")]) == [result("a")]
            done = await server.send_background_batch_operations("demo", [create("a")], wait=True)
            assert done["status"] == "completed"

    asyncio.run(asyncio.wait_for(script(), 20))
