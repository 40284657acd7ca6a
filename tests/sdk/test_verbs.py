"""The raw verbs: what is sent for what is given, and what comes back."""

from __future__ import annotations

import datetime
import enum
import io
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, reply

from ayon_sdk import RestApiResponse, ServerAPI, jsonio
from ayon_sdk.responses import Headers


class Colour(enum.Enum):
    RED = "red"


def test_arguments_of_get_and_delete_are_the_query(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("x", active=True, library=False, name="a&b c/ě", none=None, ids=["1", "2"], colour=Colour.RED, n=3)
    assert wild.requests[-1].query == "active=true&library=false&name=a%26b%20c%2F%C4%9B&ids=1&ids=2&colour=red&n=3"
    assert wild.requests[-1].body == b""
    server.delete("x", force=True)
    assert (wild.requests[-1].method, wild.requests[-1].query) == ("DELETE", "force=true")


@pytest.mark.parametrize("verb", ["post", "put", "patch"])
def test_arguments_of_the_others_are_the_body(wild: MisbehavingServer, server: ServerAPI, verb: str) -> None:
    getattr(server, verb)("x", name="ěšč 🎬", none=None, timeout=3, nested={"a": [1, 2.5]})
    request = wild.requests[-1]
    assert request.method == verb.upper()
    assert request.json == {"name": "ěšč 🎬", "none": None, "timeout": 3, "nested": {"a": [1, 2.5]}}
    assert request.headers["content-type"] == "application/json"
    getattr(server, verb)("x")
    assert wild.requests[-1].body == b"{}"


def test_raw_verbs(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.raw_get("x", params={"a": 1}, headers={"X-Extra": "yes", "Accept": "image/png"})
    assert wild.requests[-1].query == "a=1"
    assert wild.requests[-1].headers["x-extra"] == "yes"
    assert wild.requests[-1].headers["accept"] == "image/png"
    server.raw_get("x?a=1", params=[("b", 2), ("b", 3)])
    assert wild.requests[-1].query == "a=1&b=2&b=3"
    server.raw_get("x", params="a=1&b=c%20d")
    assert wild.requests[-1].query == "a=1&b=c%20d"
    server.raw_post("x", json=[1, 2])
    assert wild.requests[-1].json == [1, 2]
    server.raw_post("x", json=None)
    assert wild.requests[-1].body == b"null"
    server.raw_post("x", data=b"\x00\xff", headers={"Content-Type": "image/png"})
    assert (wild.requests[-1].body, wild.requests[-1].headers["content-type"]) == (b"\x00\xff", "image/png")
    server.raw_patch("x", data={"a": "b c", "d": ["1", "2"]})
    assert wild.requests[-1].body == b"a=b+c&d=1&d=2"
    assert wild.requests[-1].headers["content-type"] == "application/x-www-form-urlencoded"
    server.raw_put("x", data="text ě")
    assert wild.requests[-1].body == "text ě".encode()
    server.raw_delete("x")
    assert (wild.requests[-1].body, wild.requests[-1].method) == (b"", "DELETE")


@pytest.mark.parametrize("content", [io.BytesIO(b"abc"), [b"a", b"bc"], bytearray(b"abc"), memoryview(b"abc")])
def test_raw_bodies(wild: MisbehavingServer, server: ServerAPI, content: Any) -> None:
    server.raw_put("x", data=content)
    assert wild.requests[-1].body == b"abc"


def test_bodies_that_can_not_be_sent(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("x")
    with (tmp_path / "text").open() as stream, pytest.raises(TypeError, match="binary mode"):
        server.raw_put("x", data=stream)
    with pytest.raises(TypeError, match="can't be of type int"):
        server.raw_put("x", data=3)
    with pytest.raises(TypeError, match="not both"):
        server.raw_put("x", data=b"", json={})
    with pytest.raises(TypeError, match="has no form in JSON"):
        server.post("x", value=object())
    with pytest.raises(ValueError, match="JSON"):
        server.post("x", value=float("nan"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'files'"):
        server.raw_post("x", files={})
    assert wild.requests == [], "nothing is sent that is not right"


def test_values_as_json() -> None:
    moment = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
    value = {"at": moment, "day": moment.date(), "colour": Colour.RED, "path": Path("a"), "set": {"b", "a"}, "t": (1,)}
    assert jsonio.loads(jsonio.dumps(value)) == {
        "at": "2024-05-06T07:08:09+00:00",
        "day": "2024-05-06",
        "colour": "red",
        "path": "a",
        "set": ["a", "b"],
        "t": [1],
    }
    assert jsonio.loads(jsonio.dumps(uuid.UUID(int=1))) == str(uuid.UUID(int=1))
    assert jsonio.dumps("ě\ud800") == '"ě\ud800"'.encode("utf-8", "surrogatepass")
    assert jsonio.loads(b'{"a": NaN}')["a"] != 0


def test_answers(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, {"a": 1, "b": None}, headers={"X-Thing": "1"}))
    response = server.get("x")
    assert isinstance(response, RestApiResponse)
    assert response.status_code == response.status == 200
    assert (response.ok, bool(response), len(response)) == (True, True, 1)
    assert response.data == response.json() == {"a": 1, "b": None}
    assert (response["a"], response.get("a"), response.get("z", 3), "b" in response) == (1, 1, 3, True)
    assert (response.text, response.content) == ('{"a": 1, "b": null}', b'{"a": 1, "b": null}')
    assert response.headers["x-thing"] == response.headers["X-THING"] == "1"
    assert response.content_type == "application/json"
    assert repr(response) == "<RestApiResponse [200]>"
    with response as same:
        assert same is response
    assert response.raise_for_status() is None


def test_answers_that_failed(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(404, {"code": 404, "detail": "gone"}))
    response = server.get("x")
    assert (response.status_code, response.ok, bool(response), len(response)) == (404, False, False, 0)
    assert (response.detail, response.data) == ("gone", {"code": 404, "detail": "gone"})
    with pytest.raises(Exception, match=r"^The thing is missing \(gone\)\n"):
        response.raise_for_status("The thing is missing")


def test_lists_have_no_keys(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, [1, 2]))
    response = server.get("x")
    assert (response.data, response[1], response.get("a", 7), 2 in response) == ([1, 2], 2, 7, True)


def test_text_in_other_encodings(wild: MisbehavingServer, server: ServerAPI) -> None:
    kind = {"Content-Type": "text/plain; charset=iso-8859-2"}
    wild.on("GET", "/api/x", reply(200, body="ěš".encode("iso-8859-2"), headers=kind))
    assert server.get("x").text == "ěš"
    wild.on("GET", "/api/x", reply(200, body=b"a\xff", headers={"Content-Type": "text/plain; charset=nonsense"}))
    assert server.get("x").text == "a\ufffd"


def test_headers_join_what_comes_twice() -> None:
    headers = Headers([("Vary", "a"), ("vary", "b"), ("X", "1")])
    assert headers["VARY"] == "a, b"
    assert dict(headers) == {"Vary": "a, b", "X": "1"}
    assert "x" in headers
    assert len(headers) == 2
    assert "secret" not in repr(Headers([("Set-Cookie", "secret")]))


def test_a_large_answer(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    rows = [{"id": f"{index:032x}", "name": f"sh{index:05}"} for index in range(100_000)]
    wild.on("GET", "/api/x", reply(200, rows))
    assert connect().get("x").data == rows
