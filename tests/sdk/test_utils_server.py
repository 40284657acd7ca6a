"""Helpers that ask a server without keeping a connection: logins, tokens, URLs, web actions."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, Recorded, hang, reply

import ayon_sdk.utils
from ayon_sdk import RequestFailed, ServerUnreachable, UrlError, UrlNotReached
from ayon_sdk.utils import (
    abort_web_action_event,
    get_user_by_token,
    get_user_info_by_token,
    is_token_valid,
    login_to_server,
    logout_from_server,
    take_web_action_event,
    validate_url,
)

TOKEN = "t" * 64
USER = {"name": "ada", "data": {"isAdmin": True}}
SERVICE = {"name": "robot", "data": {"isService": True}}
REFUSED = reply(401, {"code": 401, "detail": "Unauthorized"})
PAGE = reply(200, body=b"<html>frontend</html>", headers={"Content-Type": "text/html"})


@pytest.fixture
def dead() -> str:
    with MisbehavingServer() as server:
        return server.url


def only(wild: MisbehavingServer, path: str) -> Recorded:
    (request,) = wild.of(path)
    return request


# Logins and tokens ----------------------------------------------------------------------------------------------


def test_login(wild: MisbehavingServer) -> None:
    wild.on("POST", "/api/auth/login", reply(200, {"token": TOKEN, "user": USER}))
    assert login_to_server(wild.url, "ada", "secret", 5) == TOKEN
    request = only(wild, "/api/auth/login")
    assert request.json == {"name": "ada", "password": "secret"}
    assert "x-api-key" not in request.headers


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_password_gives_no_token(wild: MisbehavingServer, status: int) -> None:
    wild.on("POST", "/api/auth/login", reply(status, {"code": status, "detail": "Invalid password"}))
    assert login_to_server(wild.url, "ada", "wrong") is None
    assert len(wild.requests) == 1


def test_a_broken_server_is_not_a_wrong_password(wild: MisbehavingServer, dead: str) -> None:
    wild.on("POST", "/api/auth/login", reply(500, {"detail": "boom"}))
    with pytest.raises(RequestFailed, match="boom"):
        login_to_server(wild.url, "ada", "secret")
    with pytest.raises(ServerUnreachable) as caught:
        login_to_server(dead, "ada", "secret", 1)
    assert "secret" not in str(caught.value)


def test_logout(wild: MisbehavingServer) -> None:
    wild.on("POST", "/api/auth/logout", reply(200, {"detail": "Logged out"}))
    assert logout_from_server(wild.url, TOKEN) is None
    assert only(wild, "/api/auth/logout").headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize(("user", "is_service"), [(USER, False), (SERVICE, True)])
def test_whose_token_it_is(wild: MisbehavingServer, user: dict[str, Any], is_service: bool) -> None:
    wild.on("GET", "/api/users/me", reply(200, user))
    info = get_user_info_by_token(wild.url, TOKEN)
    assert (info.is_valid, info.is_service, info.user) == (True, is_service, user)
    assert info.response is not None
    assert info.response.status_code == 200
    assert TOKEN not in repr(info)
    assert get_user_by_token(wild.url, TOKEN, 5) == user
    assert is_token_valid(wild.url, TOKEN, 5)
    assert {request.headers["x-api-key"] for request in wild.of("/api/users/me")} == {TOKEN}


def test_a_token_that_is_not_valid(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/users/me", REFUSED)
    info = get_user_info_by_token(wild.url, TOKEN)
    assert (info.is_valid, info.is_service, info.user) == (False, False, None)
    assert get_user_by_token(wild.url, TOKEN) is None
    assert not is_token_valid(wild.url, TOKEN)


def test_no_token_is_not_valid_and_asks_nobody(wild: MisbehavingServer) -> None:
    assert not is_token_valid(wild.url, "")
    assert wild.requests == []


def test_a_server_that_can_not_tell(wild: MisbehavingServer, dead: str) -> None:
    wild.on("GET", "/api/users/me", reply(500, {"detail": "boom"}))
    with pytest.raises(RequestFailed):
        is_token_valid(wild.url, TOKEN)
    with pytest.raises(ServerUnreachable):
        is_token_valid(dead, TOKEN, 1)


# URLs -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        "{url}",
        "  {url}/  ",
        "{url}//",
        "{url}/projects/x/overview?project=x#top",
        "{url}/api",
        "127.0.0.1:{port}",
        "127.0.0.1:{port}/projects/x",
        "HTTP://127.0.0.1:{port}",
    ],
)
def test_the_server_is_found_in_what_was_typed(wild: MisbehavingServer, typed: str) -> None:
    wild.on("GET", "/projects/x/overview/api/info", PAGE)
    wild.on("GET", "/projects/x/api/info", PAGE)
    wild.on("GET", "/projects/api/info", PAGE)
    wild.on("GET", "/api/api/info", reply(404, {"code": 404, "detail": "not found"}))
    assert validate_url(typed.format(url=wild.url, port=wild.port)) == wild.url


def test_a_server_below_a_path_is_found(wild: MisbehavingServer) -> None:
    info = reply(200, {"version": "1.16.0"})
    wild.on("GET", "/ayon/api/info", info)
    wild.on("GET", "/ayon/projects/x/api/info", PAGE)
    assert validate_url(f"{wild.url}/ayon/projects/x") == f"{wild.url}/ayon"


def test_a_page_that_hangs_does_not_hide_the_server(wild: MisbehavingServer) -> None:
    wild.on("GET", "/graphql/api/info", hang())
    assert validate_url(f"{wild.url}/graphql", timeout=0.3) == wild.url


@pytest.mark.parametrize(
    "text", ["", "  ", None, "ftp://host", "http://", "http://no such host", "http://user:pw@host"]
)
def test_what_is_no_url(text: Any) -> None:
    with pytest.raises(UrlError) as caught:
        validate_url(text, timeout=1)
    assert not isinstance(caught.value, UrlNotReached)
    assert caught.value.title
    assert caught.value.hints


def test_nothing_there(dead: str) -> None:
    with pytest.raises(UrlNotReached):
        validate_url(dead, timeout=1)
    with pytest.raises(UrlNotReached) as caught:
        validate_url(f"{dead}/api", timeout=1)
    assert f'Did you mean "{dead}"?' in caught.value.hints


@pytest.mark.parametrize("answer", [PAGE, reply(200, ["not", "ayon"]), reply(404)], ids=["page", "json", "404"])
def test_something_else_there(wild: MisbehavingServer, answer: Any) -> None:
    wild.on("GET", "/api/info", answer)
    with pytest.raises(UrlError, match="not an AYON server"):
        validate_url(wild.url)


# Web actions ----------------------------------------------------------------------------------------------------


def test_taking_a_web_action(wild: MisbehavingServer) -> None:
    path = f"/api/actions/take/{'a' * 64}"
    wild.on("GET", path, reply(200, {"eventId": "e", "args": ["--shot"]}), reply(404, {"detail": "Invalid token"}))
    assert take_web_action_event(wild.url, "a" * 64)["args"] == ["--shot"]
    with pytest.raises(RequestFailed, match="Invalid token"):
        take_web_action_event(wild.url, "a" * 64)


def test_aborting_a_web_action(wild: MisbehavingServer) -> None:
    path = f"/api/actions/abort/{'a' * 64}"
    wild.on("POST", path, reply(200, body=b"null", headers={"Content-Type": "application/json"}))
    assert abort_web_action_event(wild.url, "a" * 64, "stop ✓").status_code == 200
    assert json.loads(only(wild, path).body) == {"message": "stop ✓"}


# Names ----------------------------------------------------------------------------------------------------------


def test_every_public_name_is_there_and_documented() -> None:
    assert ayon_sdk.utils.__all__ == sorted(ayon_sdk.utils.__all__)
    for name in ayon_sdk.utils.__all__:
        value = getattr(ayon_sdk.utils, name)
        if inspect.isfunction(value) or inspect.isclass(value):
            assert inspect.getdoc(value), name
