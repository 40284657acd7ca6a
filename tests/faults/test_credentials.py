"""Credentials go to one scheme, host and port, and are never shown to anybody."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.connections import TOKEN
from support.misbehaving import SERVICE, USER, Connection, MisbehavingServer, Recorded, close, reply

from ayon_sdk import (
    AsyncServerAPI,
    HTTPRequestError,
    RequestFailed,
    ServerAPI,
    ServerUnreachable,
    TokenRefused,
    errors,
    login_to_server,
)
from ayon_sdk._sync.bodies import body_of
from ayon_sdk._sync.exchange import _Request
from ayon_sdk._sync.transport import Outgoing
from ayon_sdk.redaction import redact, redact_url
from ayon_sdk.request_types import RequestTypes
from ayon_sdk.urls import origin_of, resolve

SECRETS = ("x-api-key", "authorization", "cookie", "x-as-user", "x-ayon-site-id", "referer", "x-sender")


@pytest.fixture
def stranger() -> Iterator[MisbehavingServer]:
    """Another server."""
    with MisbehavingServer() as server:
        yield server


def assert_tells_nothing(server: MisbehavingServer, path: str) -> None:
    (request,) = server.of(path)
    assert not set(SECRETS) & set(request.headers)
    assert TOKEN not in repr(request)


def test_the_token_goes_along_to_the_server(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("x")
    (request,) = wild.of("/api/x")
    assert request.headers["x-api-key"] == TOKEN
    assert "authorization" not in request.headers, "an API key works as a bearer token for ten minutes only"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_not_along_a_redirect_to_another_port(
    wild: MisbehavingServer, stranger: MisbehavingServer, server: ServerAPI, status: int
) -> None:
    server.set_site_id("site")
    stranger.on("GET", "/payload", reply(200, {"from": "storage"}))
    wild.on("GET", "/api/x", reply(status, headers={"Location": f"{stranger.url}/payload"}))
    assert server.get("x").data == {"from": "storage"}
    assert_tells_nothing(stranger, "/payload")


def test_along_a_redirect_on_the_server_itself(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(302, headers={"Location": "/api/y?a=1"}))
    wild.on("GET", "/api/y", reply(200, {"y": 1}))
    response = server.get("x")
    assert response.data == {"y": 1}
    assert wild.of("/api/y")[0].headers["x-api-key"] == TOKEN
    assert response.orig_response is not None
    assert response.orig_response.url == f"{wild.url}/api/y?a=1"


def test_back_from_a_stranger(wild: MisbehavingServer, stranger: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(302, headers={"Location": f"{stranger.url}/hop"}))
    stranger.on("GET", "/hop", reply(302, headers={"Location": f"{wild.url}/api/y"}))
    server.get("x")
    assert_tells_nothing(stranger, "/hop")


def test_another_name_of_the_same_machine_is_another_host(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(302, headers={"Location": f"http://localhost:{wild.port}/api/y"}))
    server.get("x")
    assert "x-api-key" not in wild.of("/api/y")[0].headers


def test_an_absolute_address_elsewhere(stranger: MisbehavingServer, server: ServerAPI) -> None:
    server.get(f"{stranger.url}/x")
    assert_tells_nothing(stranger, "/x")


def test_an_absolute_address_of_the_server(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get(f"{wild.url}/api/x")
    assert wild.of("/api/x")[0].headers["x-api-key"] == TOKEN


@pytest.mark.parametrize(
    ("base", "other"),
    [
        ("http://host", "http://host.evil"),
        ("http://host", "http://hostile"),
        ("http://host", "http://host@evil"),
        ("http://host", "http://host:80@evil"),
        ("http://host", "http://host:5000"),
        ("http://host:50", "http://host:5000"),
        ("http://host", "https://host"),
        ("http://host", "http://evil/http://host"),
        ("http://host", "http://evil?http://host"),
        ("http://host", "http://evil#http://host"),
    ],
)
def test_look_alikes_are_somebody_else(base: str, other: str) -> None:
    server = ServerAPI(base, TOKEN, create_session=False)
    assert not server._is_home(resolve(base, f"{other}/api/x"))


@pytest.mark.parametrize("same", ["http://host:80", "HTTP://HOST", "http://host.", "http://host:80/"])
def test_the_same_in_other_words(same: str) -> None:
    assert origin_of(same) == origin_of("http://host")


def test_a_look_alike_that_answers(wild: MisbehavingServer, stranger: MisbehavingServer) -> None:
    # The address of the server is a prefix of the address of the stranger.
    base = stranger.url[:-1]
    server = ServerAPI(base, TOKEN, create_session=False)
    server.get(f"{stranger.url}/api/x")
    assert_tells_nothing(stranger, "/api/x")
    server.close_session()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_writes_do_not_follow_to_another_server(
    wild: MisbehavingServer, stranger: MisbehavingServer, server: ServerAPI, status: int
) -> None:
    wild.on("POST", "/api/x", reply(status, headers={"Location": f"{stranger.url}/api/x"}))
    with pytest.raises(HTTPRequestError, match=f"POST /api/x → {status}: redirected to {stranger.url}/api/x"):
        server.post("x", secret="s")
    assert stranger.requests == []


def test_writes_that_would_lose_their_body_are_errors(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("PATCH", "/api/x/", reply(301, headers={"Location": "/api/x"}))
    with pytest.raises(HTTPRequestError, match="would lose its body"):
        server._request("PATCH", f"{wild.url}/api/x/", json={"a": 1})
    assert wild.of("/api/x") == []


def test_writes_follow_on_the_server_with_their_body(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", "/api/x", reply(307, headers={"Location": "/api/y"}))
    server.post("x", a=1)
    assert wild.of("/api/y")[0].json == {"a": 1}
    assert wild.of("/api/y")[0].method == "POST"


def test_redirects_end(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(302, headers={"Location": "/api/x"}))
    with pytest.raises(HTTPRequestError, match="more than 10 redirects"):
        server.get("x")


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://host/x", "javascript:alert(1)"])
def test_redirects_to_something_else_than_http(wild: MisbehavingServer, server: ServerAPI, location: str) -> None:
    wild.on("GET", "/api/x", reply(302, headers={"Location": location}))
    with pytest.raises(errors.AyonError, match=r"no http address|an address can't be used"):
        server.get("x")
    assert len(wild.requests) == 1


def test_netrc_does_not_override(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".netrc").write_text(netrc.read_text())
    server.get("x")
    headers = wild.of("/api/x")[0].headers
    assert headers["x-api-key"] == TOKEN
    assert "authorization" not in headers


def test_cookies_are_not_kept(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, {}, headers={"Set-Cookie": "accessToken=stolen; Path=/"}))
    server.get("x")
    server.get("y")
    assert "cookie" not in wild.of("/api/y")[0].headers


def test_a_proxy_of_the_environment_is_used(stranger: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", stranger.url)
    server = ServerAPI("http://ayon.invalid", TOKEN)
    server.get("x")
    assert stranger.requests[0].path == "http://ayon.invalid/api/x"
    server.close_session()


@pytest.mark.parametrize("proxy", ["gopher://user:hunter2@proxy:1", "socks5://user:hunter2@proxy:1"])
def test_a_proxy_that_can_not_be_used(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setitem(sys.modules, "socksio", None)
    server = ServerAPI("http://ayon.invalid", TOKEN)
    with pytest.raises(ServerUnreachable, match=r"the proxy (gopher|socks5)://proxy:1 can't be used") as caught:
        server.get("x")
    assert "hunter2" not in all_that_is_known_about(caught.value)


def test_no_proxy_for_the_server(wild: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    for value in ("127.0.0.1", f"127.0.0.1:{wild.port}", "*"):
        monkeypatch.setenv("no_proxy", value)
        with ServerAPI(wild.url, TOKEN) as server:
            assert server.get("x").ok


# Nothing is shown


def all_that_is_known_about(error: BaseException) -> str:
    """Everything that an error drags along."""
    seen: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    out = ""
    while todo:
        current = todo.pop()
        if current is None or current in seen:
            continue
        seen.append(current)
        response = getattr(current, "response", None)
        out += f"{current!r} {current} {current.args} {vars(current)} {getattr(response, 'headers', '')!r}"
        todo += [current.__cause__, current.__context__]
    out += "".join(traceback.format_exception(type(error), error, error.__traceback__))
    out += repr(pickle.loads(pickle.dumps(error)).__dict__)
    return out + pickle.dumps(error).decode("latin-1")


@pytest.mark.parametrize("action", [close(), reply(409, {"detail": "no"}), reply(401, {"detail": "no"})])
def test_errors_do_not_carry_the_token(wild: MisbehavingServer, server: ServerAPI, action: Callable[..., bool]) -> None:
    wild.on("POST", "/api/x", action)
    with pytest.raises(errors.AyonError) as caught:
        server.post("x").raise_for_status()
    assert TOKEN not in all_that_is_known_about(caught.value)
    assert caught.value.__context__ is None or isinstance(caught.value.__context__, OSError)


def test_errors_do_not_carry_the_password(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("POST", "/api/auth/login", reply(403, {"code": 403, "detail": "Invalid login/password combination"}))
    server = connect(None)
    password = "hunter" + "2"
    with pytest.raises(errors.AuthenticationError, match="Invalid login/password combination") as caught:
        server.login("artist", password)
    assert password not in all_that_is_known_about(caught.value)


def test_errors_can_be_pickled(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(409, {"detail": "no"}, headers={"Set-Cookie": "accessToken=stolen", "x-y": "z"}))
    with pytest.raises(RequestFailed) as caught:
        server.get("x").raise_for_status()
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value)
    assert copy.response.status_code == 409
    assert copy.response.headers["X-Y"] == "z"
    assert "stolen" not in pickle.dumps(caught.value).decode("latin-1")


def test_nothing_is_logged(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "ayon_sdk"):
        caplog.set_level(logging.DEBUG, logger=name)
    wild.on(
        "POST",
        "/api/auth/login",
        reply(
            200,
            {"token": "t" * 64, "user": {**USER, "data": {"password": "hash"}}},
            headers={"Set-Cookie": f"accessToken={'t' * 64}; Path=/", "X-Api-Key": TOKEN},
        ),
    )
    server = connect(None)
    server.login("admin", "hunter2hunter2")
    server.set_token(TOKEN)
    wild.on("GET", "/api/x", reply(503), reply(200, {}))
    server.get("x", token="query-secret", name="shown")
    text = caplog.text
    assert "httpcore" in text
    assert "name=shown" in text
    for secret in (TOKEN, "t" * 64, "hunter2", "query-secret", "hash"):
        assert secret not in text


def test_nothing_is_shown_by_repr(server: ServerAPI) -> None:
    for shown in (server, server._token, server._identity(server._token), server.get("x"), server.rest):
        assert TOKEN not in repr(shown)
        assert TOKEN not in str(shown)


def test_nothing_is_shown_by_what_a_connection_holds(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("x")
    wild.on("POST", "/api/y", close())
    with pytest.raises(ServerUnreachable) as caught:
        server.post("y", a=1)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "_encoded_identity" in vars(server)
    assert "/api/y" in shown
    assert TOKEN not in shown + repr(vars(server))
    assert TOKEN not in repr(server._headers(server._identity(server._token), *_nothing_special()))


def shown_by_rich(error: BaseException) -> str:
    """What rich prints of an error for people, with all local variables of all frames."""
    from rich.console import Console
    from rich.traceback import Traceback

    console = Console(file=io.StringIO(), width=4000)
    console.print(
        Traceback.from_exception(
            type(error),
            error,
            error.__traceback__,
            show_locals=True,
            locals_max_length=None,
            locals_max_string=None,
            locals_hide_dunder=False,
            locals_hide_sunder=False,
        )
    )
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    "kind",
    ["lost", "refused", "login", "account", "user", "password", "key", "upload", "download", "graphql", "hook"],
)
def test_nothing_is_shown_by_tracebacks_with_locals(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, kind: str
) -> None:
    password = "hunter" + "2" * 9
    wild.on("POST", "/api/x", close())
    wild.on("GET", "/api/x", reply(409, {"detail": "no"}))
    wild.on("POST", "/api/auth/login", close())
    wild.on("PUT", "/api/users/artist", reply(409, {"detail": "no"}))
    wild.on("PATCH", "/api/users/artist/password", reply(400, {"detail": "no"}))
    wild.on("POST", "/api/users/artist/apikeys", close())
    wild.on("POST", "/graphql", reply(200, {"errors": [{"message": "no"}]}))
    wild.on("POST", "/up", close())
    wild.on("GET", "/down", reply(404, {"detail": "no"}))
    (tmp_path / "file").write_bytes(b"content")

    def broken(_record: object) -> None:
        raise KeyboardInterrupt

    def act() -> None:
        if kind == "lost":
            server.post("x")
        elif kind == "refused":
            server.get("x").raise_for_status()
        elif kind == "login":
            server.login("artist", password)
        elif kind == "account":
            login_to_server(wild.url, "artist", password)
        elif kind == "user":
            server.create_user("artist", password=password)
        elif kind == "password":
            server.change_password("artist", password=password)
        elif kind == "key":
            server.create_user_api_key("artist", "farm", key=password)
        elif kind == "upload":
            server.upload_file("up", tmp_path / "file", request_type=RequestTypes.post)
        elif kind == "download":
            server.download_file("down", tmp_path / "target")
        elif kind == "graphql":
            list(server.get_folders("demo"))
        else:
            server.add_request_hook(broken)
            server.get("x")

    with pytest.raises((errors.AyonError, KeyboardInterrupt)) as caught:
        act()
    # The frames of the test itself know the password; those of the SDK are what matters.
    error = caught.value.with_traceback(caught.tb.tb_next.tb_next if caught.tb.tb_next else None)
    text = shown_by_rich(error)
    assert "locals" in text
    assert TOKEN not in text
    assert password not in text


def _nothing_special() -> Any:
    body = body_of({"a": 1}, None, "")
    return _Request("POST", "http://host/x", (("authorization", f"Bearer {TOKEN}"),), body, False), body


def test_requests_under_way_show_nothing(server: ServerAPI) -> None:
    request, body = _nothing_special()
    headers = server._headers(server._identity(server._token), request, body)
    assert dict(headers)[b"authorization"] == f"Bearer {TOKEN}".encode()
    for shown in (request, headers, Outgoing("POST", f"http://host/x?token={TOKEN}", headers)):
        assert TOKEN not in repr(shown)
    with pytest.raises(TypeError, match="hold credentials"):
        pickle.dumps(headers)


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("kind", [ServerAPI, AsyncServerAPI])
def test_connections_are_not_copied(take: Callable[[Any], Any], kind: type[Any]) -> None:
    server = kind("http://host", TOKEN, create_session=False)
    with pytest.raises(TypeError, match=f"^{kind.__name__} can't be pickled or copied: it holds a token") as caught:
        take(server)
    assert TOKEN not in str(caught.value)
    with pytest.raises(TypeError, match="can't be pickled or copied"):
        pickle.dumps(server.rest)


def test_a_token_that_is_none_is_not_shown_either() -> None:
    with pytest.raises(ValueError, match="the token has characters") as caught:
        ServerAPI("http://host", "secret\nx-evil: 1", create_session=False)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("token", [5, b"secret-bytes", ["secret-item"]])
def test_a_token_that_is_no_text_is_not_shown_either(token: Any) -> None:
    with pytest.raises(TypeError, match="must be text") as caught:
        ServerAPI("http://host", token, create_session=False)
    assert "secret" not in str(caught.value)


def test_blanks_around_a_token_are_not_part_of_it(connect: Callable[..., ServerAPI]) -> None:
    assert connect(f" {TOKEN}\n").access_token == TOKEN


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://h/x?token=abc&name=n", "http://h/x?token=…&name=n"),
        ("http://h/x?a=1&apiKey=abc", "http://h/x?a=1&apiKey=…"),
        ("http://h/x?X-Amz-Signature=abc&b=2#f", "http://h/x?X-Amz-Signature=…&b=2#f"),
        ("http://user:pass@h/x", "http://h/x"),
        ("http://user:p@ss@h/x", "http://h/x"),
        ("http://h/x?tokens=3", "http://h/x?tokens=3"),
    ],
)
def test_addresses_are_shown_without_secrets(url: str, shown: str) -> None:
    assert redact_url(url) == shown
    assert redact(f"before {url} after") == f"before {shown} after"


# Who a request is for


def test_threads_act_as_different_users_at_once(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    barrier = threading.Barrier(5)

    def work(name: str) -> None:
        with server.as_username(name):
            barrier.wait(5)
            for _ in range(10):
                server.get("x", name=name)

    threads = [threading.Thread(target=work, args=(f"user{index}",)) for index in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    requests = wild.of("/api/x")
    assert len(requests) == 50
    assert all(f"name={request.headers['x-as-user']}" == request.query for request in requests)
    assert len(wild.of("/api/info")) == 1, "one request finds out what kind of token it is, whoever asks"


def test_nesting_restores_and_errors_restore(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))

    def sent_as() -> str | None:
        server.get("x")
        return wild.of("/api/x")[-1].headers.get("x-as-user")

    server.set_default_service_username("standard")
    assert sent_as() == "standard"

    def fail_as(name: str) -> None:
        with server.as_username(name):
            assert sent_as() == name
            raise KeyError(name)

    with server.as_username("a"):
        assert sent_as() == "a"
        with pytest.raises(KeyError):
            fail_as("b")
        assert sent_as() == "a"
        with server.as_username(None):
            assert sent_as() is None
        with server.options(timeout=3):
            assert sent_as() == "a"
    assert sent_as() == "standard"
    server.set_default_service_username(None)
    assert sent_as() is None


def test_connections_do_not_share_users(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    one, two = connect(), connect()
    with one.as_username("a"):
        two.get("x")
    assert "x-as-user" not in wild.of("/api/x")[0].headers


def test_users_do_not_act_as_others(wild: MisbehavingServer, server: ServerAPI) -> None:
    with pytest.raises(errors.NotServiceUser, match="the user 'admin'"), server.as_username("artist"):
        pass
    with pytest.raises(ValueError, match="Only service users"):
        server.set_default_service_username("artist")
    with server.as_username("artist", ignore_service_error=True):
        server.get("x")
    assert "x-as-user" not in wild.of("/api/x")[0].headers


@pytest.mark.parametrize("name", ["", "a b", "a\r\nx-evil: 1", "Ěva"])
def test_names_that_can_not_travel(server: ServerAPI, name: str) -> None:
    with pytest.raises(ValueError, match="can't be the name of a user"), server.as_username(name):
        pass


# A token that was refused


def test_a_refused_token_is_not_sent_again(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/projects", reply(401, {"code": 401, "detail": "Invalid API key"}))
    assert server.get("projects").status_code == 401
    before = len(wild.requests)
    response = server.get("folders")
    assert (response.status_code, response.detail) == (401, "Invalid API key")
    with pytest.raises(
        TokenRefused, match=r"GET /api/projects → 401: Invalid API key\n  not sent: .* refused this token"
    ):
        server.get("projects").raise_for_status()
    with pytest.raises(errors.UnauthorizedError):
        server.query_graphql("query { a }")
    with pytest.raises(errors.UnauthorizedError):
        server.rest.users.raw.get_current_user()
    assert server.has_valid_token is False
    assert len(wild.requests) == before, "nothing of this was sent"

    server.set_token("n" * 64)
    assert server.get("folders").ok
    assert wild.requests[-1].headers["x-api-key"] == "n" * 64
    assert server.has_valid_token is True


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_a_token_that_has_worked_gets_a_second_chance(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], method: str
) -> None:
    server = connect(max_retries=1)
    assert server.get("projects").ok
    wild.on(method, "/api/x", reply(401, {"detail": "Invalid session"}), reply(200, {"done": True}))
    assert server._request(method, f"{wild.url}/api/x", json={"a": 1}).json() == {"done": True}
    assert [request.json for request in wild.of("/api/x")] == [{"a": 1}, {"a": 1}]
    assert server.get("projects").ok


def test_a_token_that_has_worked_is_refused_for_good_the_second_time(
    wild: MisbehavingServer, server: ServerAPI
) -> None:
    assert server.has_valid_token
    wild.on("GET", "/api/x", reply(401, {"detail": "Invalid session"}))
    with pytest.raises(TokenRefused, match="attempt 2 of 4"):
        server.get("x").raise_for_status()
    assert len(wild.of("/api/x")) == 2
    assert server.get("y").status_code == 401
    assert not wild.of("/api/y")


def test_a_body_that_is_gone_gets_no_second_chance(wild: MisbehavingServer, server: ServerAPI) -> None:
    assert server.get("projects").ok
    wild.on("PUT", "/api/x", reply(401, {"detail": "Invalid session"}))
    assert server.raw_put("x", data=iter([b"a", b"b"])).status_code == 401
    assert len(wild.of("/api/x")) == 1
    assert server.get("projects").ok, "one 401 does not prove that the token is gone"


def test_what_is_open_to_all_is_asked_with_a_refused_token_too(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/projects", reply(401))
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0"}))
    server.get("projects")
    assert server.get_info() == {"version": "1.16.0"}
    assert server.is_server_available


def test_a_refusal_by_an_addon_is_its_own_business(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/addons/tracker/1.0.0/login", reply(401, {"detail": "tracker says no"}))
    assert server.get("addons/tracker/1.0.0/login").status_code == 401
    assert server.get("projects").ok


def test_a_refusal_by_another_server_is_its_own_business(stranger: MisbehavingServer, server: ServerAPI) -> None:
    stranger.on("GET", "/x", reply(401))
    assert server.get(f"{stranger.url}/x").status_code == 401
    assert server.get("projects").ok


def test_the_session_is_kept_when_the_token_changes(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("a")
    server.set_token("n" * 64)
    server.get("b")
    assert {request.connection for request in wild.requests} == {1}


# Connecting


def test_connecting_sends_nothing(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    connect().get("projects")
    assert [request.path for request in wild.requests] == ["/api/projects"]


def test_what_a_token_is_is_found_out_once(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    assert server.has_valid_token
    assert server.is_service_user()
    with server.as_username("a"), server.as_username("b"):
        pass
    assert server.server_version == "1.16.0"
    assert len(wild.requests) == 1
    assert server.validate_token()
    assert len(wild.requests) == 2


def test_what_a_token_is_is_found_out_once_by_all_threads_together(wild: MisbehavingServer, server: ServerAPI) -> None:
    started = threading.Barrier(6)

    def slow(connection: Connection, request: Recorded) -> bool:
        connection.wait(0.2)
        return reply(200, {"version": "1.16.0", "user": SERVICE})(connection, request)

    def ask(found: list[bool]) -> None:
        started.wait(10)
        found.append(server.is_service_user())

    wild.on("GET", "/api/info", slow)
    found: list[bool] = []
    threads = [threading.Thread(target=ask, args=(found,)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == [True] * 6
    assert len(wild.requests) == 1


def test_login_knows_the_user(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("POST", "/api/auth/login", reply(200, {"token": "t" * 64, "user": USER}))
    server = connect(None)
    server.login("admin", "password")
    assert server.access_token == "t" * 64
    assert server.is_service_user() is False
    assert [request.path for request in wild.requests] == ["/api/auth/login"]
    assert json.loads(wild.requests[0].body) == {"name": "admin", "password": "password"}
    assert "x-api-key" not in wild.requests[0].headers


def test_a_refused_token_can_be_ended(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/projects", reply(401, {"detail": "no"}))
    wild.on("POST", "/api/auth/logout", reply(200, {}))
    assert server.get("projects").status_code == 401
    server.logout()
    assert [request.path for request in wild.requests] == ["/api/projects", "/api/auth/logout"]
    assert server.access_token is None


def test_logout_forgets_the_token_whatever_happens(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", "/api/auth/logout", close())
    with pytest.raises(ServerUnreachable):
        server.logout()
    assert server.access_token is None
