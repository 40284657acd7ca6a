"""Login, logout, tokens and users, as seen on the wire."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support.connections import TOKEN
from support.misbehaving import SERVICE, USER, MisbehavingServer, reply

from ayon_sdk import AuthenticationError, InvalidRequest, NotLoggedIn, RequestFailed, ServerAPI, UnauthorizedError

ATTRIBUTES = [
    {"name": "fullName", "scope": ["user"], "data": {}, "position": 0},
    {"name": "email", "scope": ["user"], "data": {}, "position": 1},
    {"name": "fps", "scope": ["project", "folder"], "data": {}, "position": 2},
]


@pytest.fixture
def anybody(connect: Callable[..., ServerAPI]) -> ServerAPI:
    return connect(None)


def test_login_of_the_same_user_asks_who_it_is(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.login("admin", "whatever")
    assert [request.path for request in wild.requests] == ["/api/info"]
    assert server.access_token == TOKEN


def test_login_of_another_user(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", "/api/auth/login", reply(200, {"token": "t" * 64, "user": {"name": "artist", "data": {}}}))
    server.login("artist", "password")
    assert server.access_token == "t" * 64
    server.get("x")
    assert wild.requests[-1].headers["x-api-key"] == "t" * 64


def test_login_with_a_token_that_is_over(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0"}))
    wild.on("POST", "/api/auth/login", reply(200, {"token": "t" * 64, "user": USER}))
    server.login("admin", "password")
    assert server.has_valid_token


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (reply(403, {"code": 403, "detail": "Invalid login/password combination"}), "Invalid login/password"),
        (reply(401, {"code": 401, "detail": "no"}), "no"),
        (reply(400, {"code": 400, "detail": "Request validation error"}), "Request validation error"),
        (reply(200, {"detail": "Two factors", "token": None}), "Two factors"),
        (reply(200, {"error": "Expired", "detail": "x"}), "Expired"),
        (reply(200, []), "the server gave no token"),
    ],
)
def test_login_that_fails(
    wild: MisbehavingServer, anybody: ServerAPI, answer: Callable[..., bool], reason: str
) -> None:
    wild.on("POST", "/api/auth/login", answer)
    with pytest.raises(AuthenticationError, match=f"Login of 'artist' at {wild.url} failed: {reason}"):
        anybody.login("artist", "password")
    assert anybody.access_token is None
    assert len(wild.of("/api/auth/login")) == 1, "the server bans an address after ten failures"


def test_login_at_a_server_that_is_ill(wild: MisbehavingServer, anybody: ServerAPI) -> None:
    wild.on("POST", "/api/auth/login", reply(503, {"detail": "no database"}))
    with pytest.raises(RequestFailed, match="no database"):
        anybody.login("artist", "password")


@pytest.mark.parametrize(("name", "password"), [("", "x"), ("x", "")])
def test_login_needs_both(wild: MisbehavingServer, anybody: ServerAPI, name: str, password: str) -> None:
    with pytest.raises(ValueError, match="a user name and a password"):
        anybody.login(name, password)
    assert wild.requests == []


def test_logout(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.logout()
    (request,) = wild.requests
    assert (request.method, request.path) == ("POST", "/api/auth/logout")
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert server.access_token is None
    server.logout()
    assert len(wild.requests) == 1, "there is nothing to log out"


def test_logout_softly(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.logout(soft=True)
    assert server.access_token is None
    assert wild.requests == []


def test_nobody(wild: MisbehavingServer, anybody: ServerAPI) -> None:
    assert anybody.has_valid_token is False
    assert anybody.validate_token() is False
    with pytest.raises(NotLoggedIn, match="Not logged in"):
        anybody.is_service_user()
    with pytest.raises(ValueError, match="Not logged in"), anybody.as_username("artist"):
        pass
    with pytest.raises(ValueError, match="Not logged in"):
        anybody.set_default_service_username("artist")
    assert wild.requests == [], "nothing needs to be asked"


def test_a_token_that_is_not_accepted(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0"}))
    assert server.has_valid_token is False
    with pytest.raises(UnauthorizedError, match="does not accept the token"):
        server.get_user()
    assert [request.path for request in wild.requests] == ["/api/info"]


def test_the_current_user(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/users/me", reply(200, USER))
    wild.on("GET", "/api/attributes", reply(200, {"attributes": ATTRIBUTES}))
    user = server.get_user()
    assert user["name"] == "admin"
    assert user["attrib"] == user["ownAttrib"] == {"fullName": "Ada", "email": None}
    assert "own_attributes" not in user
    assert server.get_user(own_attributes=True)["own_attributes"] == {"fullName": "Ada", "email": None}
    assert len(wild.of("/api/attributes")) == 1, "attributes are kept"


def test_attributes_that_came_along_are_not_asked_for(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": USER, "attributes": ATTRIBUTES}))
    wild.on("GET", "/api/users/me", reply(200, USER))
    assert server.has_valid_token
    server.get_user()
    assert wild.of("/api/attributes") == []


def test_a_user_by_name(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/attributes", reply(200, {"attributes": ATTRIBUTES}))
    wild.on("GET", "/api/users/art%2Fist", reply(200, {**USER, "name": "art/ist"}))
    wild.on("GET", "/api/users/nobody", reply(404, {"code": 404, "detail": "User nobody not found"}))
    assert server.get_user("art/ist")["name"] == "art/ist"
    with pytest.raises(RequestFailed, match="User nobody not found") as caught:
        server.get_user("nobody")
    assert caught.value.status == 404
    with pytest.raises(ValueError, match="can't be empty"):
        server.get_user("")


def test_the_default_user_of_a_service_goes_with_its_token(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    server.set_default_service_username("artist")
    assert server.get_default_service_username() == "artist"
    server.set_token("n" * 64)
    assert server.get_default_service_username() is None


def test_the_version_is_asked_for_once(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.14.2-rc.1+DEVELOP", "user": USER}))
    assert server.get_server_version() == server.server_version == "1.14.2-rc.1+DEVELOP"
    assert server.get_server_version_tuple() == server.server_version_tuple == (1, 14, 2, "rc.1", "DEVELOP")
    assert server.graphql_allows_traits_in_representations is True
    assert server.is_product_base_type_supported() is True
    assert server.links_graphql_support_data() is True
    assert len(wild.requests) == 1
    server.get_info()
    assert len(wild.requests) == 2


def test_an_old_server(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.7.4", "user": USER}))
    assert server.graphql_allows_traits_in_representations is False
    assert server.is_product_base_type_supported() is False
    assert server.links_graphql_support_data() is False


def test_a_version_that_is_none(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "latest", "user": USER}))
    assert server.server_version == "latest"
    with pytest.raises(ValueError, match="'latest' is not a version"):
        server.get_server_version_tuple()


def test_restart(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", "/api/system/restart", reply(204), reply(403, {"code": 403, "detail": "Forbidden"}))
    assert server.server_version == "1.16.0"
    server.trigger_server_restart()
    assert server.server_version == "1.16.0"
    assert len(wild.of("/api/info")) == 2, "it may be another one now"
    with pytest.raises(ValueError, match="The server was not restarted: Forbidden"):
        server.trigger_server_restart()
    with pytest.raises(InvalidRequest):
        server.trigger_server_restart()
