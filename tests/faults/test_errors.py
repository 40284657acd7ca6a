"""What people get to read when something goes wrong; every error of the layer below has a place in the tree."""

from __future__ import annotations

import inspect
import pickle
import ssl
import zlib
from collections.abc import Callable

import httpcore
import pytest
from support.misbehaving import MisbehavingServer, reply

from ayon_sdk import (
    GraphQlQueryFailed,
    InvalidAnswer,
    RequestFailed,
    ServerAPI,
    ServerNotReached,
    ServerUnreachable,
    TokenRefused,
    UnauthorizedError,
    errors,
    exceptions,
)
from ayon_sdk._http import ERRORS, Failure, failure_of
from ayon_sdk._sync.exchange import unreachable
from ayon_sdk.responses import RestApiResponse, ServerResponse

HTML = b"<!doctype html><html><body>the frontend</body></html>"


def failing(server: ServerAPI, path: str = "x") -> RequestFailed:
    with pytest.raises(RequestFailed) as caught:
        server.get(path).raise_for_status()
    return caught.value


def test_a_refusal_reads_like_a_sentence(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("PATCH", "/api/projects/demo", reply(409, {"code": 409, "detail": 'status "Nope" is not there'}))
    assert server.has_valid_token
    with pytest.raises(RequestFailed) as caught:
        server.patch("projects/demo", status="Nope").raise_for_status()
    first, second = str(caught.value).split("\n")
    assert first == 'PATCH /api/projects/demo → 409: status "Nope" is not there'
    assert second.startswith("  sent as: admin · attempt 1 of 3 · ")
    assert second.endswith(" ms")
    error = caught.value
    assert (error.status, error.detail, error.method) == (409, 'status "Nope" is not there', "PATCH")
    assert error.url == f"{wild.url}/api/projects/demo"
    assert error.response.status_code == 409


def test_who_it_was_sent_as(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1", "user": {"name": "robot", "data": {"isService": True}}}))
    wild.on("GET", "/api/x", reply(403, {"detail": "Forbidden"}))
    server = connect()
    assert "sent as: owner of the token ·" in str(failing(server))
    with server.as_username("artist"):
        assert "sent as: artist (by service key) ·" in str(failing(server))
    assert "sent as: robot (service) ·" in str(failing(server))
    assert "sent as: nobody (no token) ·" in str(failing(connect(None)))


def test_validation_errors_are_shown_one_by_one(wild: MisbehavingServer, server: ServerAPI) -> None:
    found = [
        {"loc": ["body", "operations", 3, "topic"], "msg": "string does not match regex", "type": "value_error"},
        {"loc": ["query", "limit"], "msg": "value is not a valid integer", "type": "type_error"},
    ]
    answer = {"code": 400, "detail": "Request validation error", "path": "/api/x", "traceback": "…", "errors": found}
    wild.on("GET", "/api/x", reply(400, answer))
    error = failing(server)
    assert error.errors == found
    assert "→ 400: Request validation error\n" in str(error)
    assert "\n  body.operations.3.topic: string does not match regex\n" in str(error)
    assert "\n  query.limit: value is not a valid integer\n" in str(error)


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (reply(500, {"status": 500, "detail": "KeyError: 'x'", "traceback": "Traceback"}), "KeyError: 'x'"),
        (
            reply(500, {"path": "/x", "file": "f.py", "function": "f", "line": 1, "detail": "boom", "status": 500}),
            "boom",
        ),
        (reply(500, body=b"Internal Server Error", headers={"Content-Type": "text/plain"}), "Internal Server Error"),
        (reply(405, {"detail": "Method Not Allowed"}), "Method Not Allowed"),
        (reply(404, {"code": 404, "detail": "gone", "path": "/api/x"}), "gone"),
        (reply(502, body=HTML, headers={"Content-Type": "text/html"}), "Invalid responses from another server/proxy"),
        (reply(500), "Server got itself in trouble"),
        (reply(499), "Unknown status"),
        (reply(418, {"detail": {"no": "text"}}), "Server refuses to brew coffee because it is a teapot"),
        (reply(400, ["a", "list"]), "Bad request syntax or unsupported method"),
    ],
)
def test_every_shape_of_refusal_has_a_detail(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], answer: Callable[..., bool], detail: str
) -> None:
    wild.on("GET", "/api/x", answer)
    error = failing(connect(max_retries=1))
    assert error.detail.startswith(detail)
    assert f"{error.status}: {detail}" in str(error)


def test_401_is_a_server_error_and_a_failed_request(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(401, {"code": 401, "detail": "Invalid API key"}))
    error = failing(server)
    assert isinstance(error, TokenRefused)
    assert isinstance(error, UnauthorizedError)
    assert error.response.status_code == 401


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (reply(200, body=HTML, headers={"Content-Type": "text/html; charset=utf-8"}), "text/html: '<!doctype html>"),
        (reply(200, body=b'{"broken": ', headers={"Content-Type": "application/json"}), "application/json: '{\"bro"),
        (reply(200, body=b"\x89PNG\r\n", headers={"Content-Type": "image/png"}), "got image/png"),
    ],
)
def test_json_was_expected(wild: MisbehavingServer, server: ServerAPI, answer: Callable[..., bool], shown: str) -> None:
    wild.on("GET", "/api/x", answer)
    wild.on("GET", "/api/users/me", answer)
    with pytest.raises(InvalidAnswer, match="GET /api/x → 200: expected JSON") as caught:
        _ = server.get("x").data
    assert shown in str(caught.value)
    assert server.get("x").content == caught.value.response.content, "the raw body can be had"
    with pytest.raises(InvalidAnswer):
        server.rest.users.raw.get_current_user()


def test_an_empty_answer_has_no_data(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("DELETE", "/api/x", reply(204))
    response = server.delete("x")
    assert (response.data, response.status_code, len(response)) == ({}, 204, 1)


def test_an_error_page_has_no_data(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(500, body=HTML, headers={"Content-Type": "text/html"}))
    response = server.get("x")
    assert (response.data, bool(response), response.get("a", 7)) == ({}, False, 7)


def test_not_an_ayon_server(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, body=HTML, headers={"Content-Type": "text/html"}))
    assert not server.is_server_available
    with pytest.raises(ServerNotReached, match=f"No AYON server at {wild.url}.*expected JSON, got text/html"):
        server.validate_server_availability()


# GraphQL


def test_graphql_errors(wild: MisbehavingServer, server: ServerAPI) -> None:
    found = [
        {"message": "Unknown field", "locations": [{"line": 3, "column": 5}]},
        {"message": "Forbidden", "path": ["project", "folders", 0], "extensions": {"status": 403}},
    ]
    wild.on("POST", "/graphql", reply(200, {"data": None, "errors": found}))
    response = server.query_graphql("query Q($n: String!) { project(name: $n) { nope } }", {"n": "demo"})
    assert (len(response), bool(response), response.errors) == (0, False, found)
    with pytest.raises(GraphQlQueryFailed) as caught:
        server._graphql("query Q($n: String!) { project(name: $n) { nope } }", {"n": "demo"})
    assert str(caught.value) == (
        "GraphQL query failed: Unknown field [line 3 column 5]; Forbidden (at project.folders.0)\n"
        "  query: query Q($n: String!) { project(name: $n) { nope } }"
    )
    assert caught.value.errors == found
    assert caught.value.variables == {"n": "demo"}
    assert pickle.loads(pickle.dumps(caught.value)).errors == found


def test_graphql_values_travel_as_variables(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", "/graphql", reply(200, {"data": {}}))
    server.query_graphql("query { a }", {"name": 'x") { evil } #', "list": [1, None, "ě"]})
    assert wild.of("/graphql")[0].json == {
        "query": "query { a }",
        "variables": {"name": 'x") { evil } #', "list": [1, None, "ě"]},
    }


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(401, {"detail": "no"}), UnauthorizedError),
        (reply(400, body=b"No GraphQL query found", headers={"Content-Type": "text/plain"}), RequestFailed),
        (reply(200, body=HTML, headers={"Content-Type": "text/html"}), InvalidAnswer),
        (reply(200, []), InvalidAnswer),
        (reply(200, {"detail": "something else"}), InvalidAnswer),
    ],
)
def test_answers_that_are_no_graphql(
    wild: MisbehavingServer, server: ServerAPI, answer: Callable[..., bool], kind: type[Exception]
) -> None:
    wild.on("POST", "/graphql", answer)
    with pytest.raises(kind):
        server.query_graphql("query { a }")


def test_what_others_say_at_length_is_cut(wild: MisbehavingServer, server: ServerAPI) -> None:
    long = "words " * 20_000
    errors_found = [{"loc": ["body", "name"], "msg": long, "type": "x"}] * 50
    wild.on("GET", "/api/x", reply(400, {"code": 400, "detail": long, "errors": errors_found}))
    wild.on("GET", f"/api/{'a' * 30_000}", reply(404, {"code": 404, "detail": "no"}))
    wild.on("POST", "/graphql", reply(200, {"data": None, "errors": [{"message": long, "path": ["a"] * 9999}] * 50}))
    with pytest.raises(RequestFailed) as caught:
        server.get("x").raise_for_status()
    assert len(str(caught.value)) < 15_000
    assert "wo… (120,000 characters)" in str(caught.value)
    assert caught.value.detail == long
    assert caught.value.errors == errors_found
    with pytest.raises(RequestFailed) as caught:
        server.get("a" * 30_000).raise_for_status()
    assert len(str(caught.value)) < 1_000
    with pytest.raises(GraphQlQueryFailed, match="and 30 more") as failed:
        server._graphql("query { a }")
    assert len(str(failed.value)) < 25_000
    assert failed.value.errors[0]["message"] == long
    with pytest.raises(ServerUnreachable) as unreachable:
        server.get(f"http://127.0.0.1:9/{'a' * 30_000}")
    assert len(str(unreachable.value)) < 1_000


# The layer below


BELOW = {
    httpcore.ConnectTimeout: ("timeout", True),
    httpcore.PoolTimeout: ("timeout", True),
    httpcore.ReadTimeout: ("timeout", False),
    httpcore.WriteTimeout: ("timeout", False),
    httpcore.ConnectError: ("connect", True),
    httpcore.ProxyError: ("connect", True),
    httpcore.ReadError: ("lost", False),
    httpcore.WriteError: ("lost", False),
    httpcore.RemoteProtocolError: ("lost", False),
    httpcore.LocalProtocolError: ("invalid", True),
    httpcore.UnsupportedProtocol: ("invalid", True),
    zlib.error: ("lost", False),
}
BASES = {httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError}
INTERNAL = {httpcore.ConnectionNotAvailable}
"""Never leaves the pool."""


@pytest.mark.parametrize("kind", BELOW)
def test_every_error_of_the_engine_is_mapped(kind: type[Exception]) -> None:
    failure = failure_of(kind("the reason"), headers_sent=True)
    assert (failure.kind, failure.nothing_sent) == BELOW[kind]
    assert failure.reason
    assert issubclass(kind, ERRORS), "or it would not be caught"


def test_no_error_of_the_engine_is_left_out() -> None:
    known = {value for value in vars(httpcore).values() if inspect.isclass(value) and issubclass(value, Exception)}
    assert known == {*BELOW, *BASES, *INTERNAL} - {zlib.error}


def test_before_the_head_is_out_nothing_was_sent() -> None:
    for kind in (httpcore.WriteError, httpcore.WriteTimeout, httpcore.ReadError, httpcore.RemoteProtocolError):
        assert failure_of(kind("broken"), headers_sent=False).nothing_sent


def test_certificates_that_are_not_trusted_are_final() -> None:
    error = httpcore.ConnectError("certificate verify failed")
    error.__cause__ = ssl.SSLCertVerificationError(1, "unable to get local issuer certificate")
    failure = failure_of(error, headers_sent=False)
    assert failure.is_final
    assert "AYON_CA_FILE" in failure.reason


@pytest.mark.parametrize(
    ("kind", "public"),
    [
        ("connect", errors.ServerUnreachable),
        ("timeout", errors.RequestTimeout),
        ("lost", errors.ConnectionLost),
        ("certificate", errors.ServerUnreachable),
        ("invalid", errors.ServerUnreachable),
    ],
)
def test_failures_become_public_errors(kind: str, public: type[Exception]) -> None:
    facts = ServerResponse(0, {}, b"", method="GET", url="http://host/x", attempt=2, attempts=3)
    error = unreachable(facts, Failure(kind, "why", cause=ConnectionResetError(104, "reset")))
    assert type(error) is public
    assert isinstance(error.__cause__, ConnectionResetError)


# The tree


def test_the_tree_in_the_documentation_is_the_tree() -> None:
    drawn = inspect.getdoc(errors) or ""
    names = set(errors.__all__)
    for name in names:
        assert f" {name} " in drawn.replace("\n", " ") + " ", name
    for name in names:
        assert issubclass(getattr(errors, name), errors.AyonError)
    assert names == {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, Exception) and value.__module__ == errors.__name__
    }
    assert errors.__all__ == sorted(errors.__all__)


def test_the_names_of_the_incumbent_are_classes_of_the_tree() -> None:
    for name in exceptions.__all__:
        assert getattr(exceptions, name) is getattr(errors, name)
    assert issubclass(exceptions.UrlNotReached, exceptions.UrlError)
    for name in ("UnauthorizedError", "AuthenticationError", "ServerNotReached", "UnsupportedServerVersion"):
        assert issubclass(getattr(exceptions, name), exceptions.ServerError)
    assert issubclass(exceptions.HTTPRequestError, exceptions.RequestError)
    assert issubclass(exceptions.GraphQlQueryFailed, exceptions.GraphQlQueryError)
    assert issubclass(exceptions.ProjectNotFound, exceptions.MissingEntityError)
    assert issubclass(exceptions.FolderNotFound, exceptions.MissingEntityError)
    assert not issubclass(exceptions.HTTPRequestError, exceptions.ServerError)


def test_scripts_can_raise_them_as_before() -> None:
    url = exceptions.UrlError("message", "title", ["hint"])
    assert (str(url), url.title, url.hints) == ("message", "title", ["hint"])
    assert exceptions.UrlNotReached("m", "t").hints == []
    assert str(exceptions.ProjectNotFound("p")) == "Project 'p' was not found"
    assert exceptions.ProjectNotFound("p", "other").args == ("other",)
    assert exceptions.FolderNotFound("p", "f").folder_id == "f"
    response = RestApiResponse(None, {"detail": "d"})
    assert exceptions.HTTPRequestError("m", response).response is response  # type: ignore[arg-type]
    with pytest.raises(errors.ServerError, match="d"):
        response.raise_for_status()


@pytest.mark.parametrize(
    "error",
    [
        errors.UrlError("m", "t", ["h"]),
        errors.ServerUnreachable("m", "GET", "http://h", 3, "r"),
        errors.ProjectNotFound("p", "m"),
        errors.FolderNotFound("p", "f"),
        errors.NotServiceUser("m"),
        errors.FileMissing(2, "m", "f"),
    ],
)
def test_they_can_be_pickled(error: Exception) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)
