"""Whatever a server sends: a result, or an error of ours. Never another error, never a hang, never a secret."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support.connections import TOKEN
from support.misbehaving import MisbehavingServer, raw, reply

sys.path.insert(0, str(Path(__file__).parents[2]))
from ayon_sdk import AyonError, InvalidAnswer, ServerAPI
from tests.fuzz.__main__ import spliced
from tests.fuzz.targets import SEEDS, TARGETS, be_short


def tells_nothing(error: Exception) -> None:
    assert TOKEN not in str(error)


@pytest.mark.parametrize("name", TARGETS)
def test_parsers_take_anything(name: str) -> None:
    target = TARGETS[name]
    for seed in SEEDS[name]:
        target(seed)
    changed = st.builds(spliced, st.sampled_from(SEEDS[name]), st.binary(max_size=12), st.integers(0, 60))

    @settings(max_examples=150, deadline=None, database=None)
    @given(st.one_of(st.binary(max_size=200), changed))
    def run(data: bytes) -> None:
        target(data)

    run()


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["data", "project", "folders", "edges", "node", "pageInfo", "errors", "id", "allAttrib", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def wrapped(inner: Any, depth: int) -> Any:
    """Something wrong, some way down in an answer that is right."""
    for name in ("node", "edges", "folders", "project", "data")[4 - depth :] if depth < 5 else ():
        inner = [{name: inner}] if name == "node" else {name: inner}
    return inner


@settings(
    max_examples=60,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.builds(wrapped, values, st.integers(0, 5)))
@example({"errors": 5})
@example({"errors": [5]})
@example({"data": [1]})
@example({"data": {"project": {"folders": {"edges": [{"node": {"id": 1, "allAttrib": "{"}}], "pageInfo": 5}}}})
def test_lists_of_anything(wild: MisbehavingServer, server: ServerAPI, answer: Any) -> None:
    wild.on("POST", "/graphql", reply(200, answer))
    calls: tuple[Callable[[], Any], ...] = (
        lambda: list(server.get_folders("demo")),
        lambda: list(server.get_folders("demo", fields={"id", "attrib", "links"})),
        lambda: server.get_task_by_id("demo", "1" * 32),
        lambda: list(server.get_events()),
    )
    for call in calls:
        try:
            call()
        except AyonError as error:
            be_short(error)


@pytest.mark.parametrize("answer", [5, "x", [1], None, True], ids=repr)
def test_generated_reads_refuse_another_kind(wild: MisbehavingServer, server: ServerAPI, answer: Any) -> None:
    wild.otherwise = reply(200, body=json.dumps(answer).encode(), headers={"Content-Type": "application/json"})
    with pytest.raises(InvalidAnswer, match=r"GET /api/projects/demo → 200: expected an object"):
        server.rest.projects.get_project("demo")
    for name, method in inspect.getmembers(server.rest.projects.raw, inspect.ismethod):
        required = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
        if name.startswith("get_") and all(one.kind is one.POSITIONAL_OR_KEYWORD for one in required):
            try:
                method(*["1" * 32 for _ in required])
            except AyonError:
                continue


HEADERS = ("Content-Length", "Content-Encoding", "Location", "Retry-After", "Content-Range", "Set-Cookie", "ETag")


@settings(max_examples=80, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([200, 201, 204, 206, 302, 304, 404, 416, 503, 999]),
    st.dictionaries(st.sampled_from(HEADERS), st.text(st.characters(max_codepoint=255), max_size=20), max_size=4),
    st.binary(max_size=60),
)
def test_heads_of_anything(
    wild: MisbehavingServer, server: ServerAPI, status: int, headers: dict[str, str], body: bytes
) -> None:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    wild.on("GET", "/api/x", raw(f"HTTP/1.1 {status} S\r\n{lines}\r\n".encode("latin-1") + body))
    with server.options(max_retries=1, timeout=2):
        try:
            server.get("x").raise_for_status()
        except AyonError as error:
            tells_nothing(error)
        try:
            server.download_file("api/x", "/dev/null/never")
        except (AyonError, OSError) as error:
            tells_nothing(error)
