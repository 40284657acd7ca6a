"""The constructor, the environment, and the settings that need no request."""

from __future__ import annotations

import inspect
import socket
from pathlib import Path

import pytest
from support.connections import TOKEN
from support.misbehaving import MisbehavingServer

from ayon_sdk import AsyncServerAPI, ServerAPI, UrlError, environment
from ayon_sdk.urls import resolve


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in vars(environment).values():
        if isinstance(name, str) and name.startswith("AYON_"):
            monkeypatch.delenv(name, raising=False)


def offline(url: str = "http://host:5000", token: str | None = TOKEN, **options: object) -> ServerAPI:
    return ServerAPI(url, token, create_session=False, **options)  # type: ignore[arg-type]


def test_the_signature_is_the_one_that_scripts_know() -> None:
    expected = [
        "self",
        "base_url",
        "token",
        "site_id",
        "client_version",
        "default_settings_variant",
        "sender_type",
        "sender",
        "ssl_verify",
        "cert",
        "create_session",
        "timeout",
        "max_retries",
    ]
    for kind in (ServerAPI, AsyncServerAPI):
        assert list(inspect.signature(kind.__init__).parameters) == expected


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("http://host:5000", "http://host:5000"),
        (" http://host:5000// ", "http://host:5000"),
        ("https://host/studio/", "https://host/studio"),
        ("http://[::1]:5000", "http://[::1]:5000"),
    ],
)
def test_base_url(given: str, kept: str) -> None:
    server = offline(given)
    assert server.base_url == server.get_base_url() == kept
    assert server.rest_url == server.get_rest_url() == f"{kept}/api"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "  ",
        None,
        "host:5000",
        "ftp://host",
        "http://",
        "http:///x",
        "http://host/?a=1",
        "http://host/#x",
        "http://ho st",
        "http://host\\evil",
        "http://host:port",
        "http://host:99999",
    ],
)
def test_urls_that_are_none(url: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        offline(url)


def test_a_url_does_not_carry_credentials() -> None:
    with pytest.raises(ValueError, match="pass a token instead") as caught:
        offline("http://user:hunter2@host")
    assert "hunter2" not in str(caught.value)


def test_websocket_url() -> None:
    assert offline().get_websocket_url("/ws") == "ws://host:5000/ws"
    assert offline("https://host").get_websocket_url("ws") == "wss://host/ws"


def test_everything_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {
        "AYON_SERVER_URL": "http://host:1/",
        "AYON_API_KEY": TOKEN,
        "AYON_SERVER_TIMEOUT": "17.5",
        "AYON_SERVER_RETRIES": "7",
        "AYON_SITE_ID": "site",
        "AYON_DEFAULT_SETTINGS_VARIANT": "staging",
        "AYON_CA_FILE": "/ca.pem",
        "AYON_CERT_FILE": "/cert.pem",
    }.items():
        monkeypatch.setenv(name, value)
    for server in (ServerAPI.from_environment(create_session=False), AsyncServerAPI.from_environment()):
        assert server.base_url == "http://host:1"
        assert server.access_token == TOKEN
        assert server.timeout == 17.5
        assert server.max_retries == 7
        assert server.site_id == "site"
        assert server.default_settings_variant == "staging"
        assert server.ssl_verify == "/ca.pem"
        assert server.cert == "/cert.pem"


def test_arguments_win_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYON_SITE_ID", "site")
    monkeypatch.setenv("AYON_SERVER_TIMEOUT", "17")
    server = offline(site_id=None, timeout=3, max_retries=2, ssl_verify=False, sender="s", sender_type="t")
    assert server.site_id is None
    assert (server.timeout, server.max_retries, server.ssl_verify) == (3, 2, False)
    assert (server.sender, server.sender_type) == ("s", "t")
    assert offline().site_id == "site"


def test_defaults() -> None:
    server = offline()
    assert (server.timeout, server.max_retries) == (10.0, 3)
    assert server.default_settings_variant == "production"
    assert server.ssl_verify is True
    assert server.cert is None
    assert server.site_id is None


@pytest.mark.parametrize("value", ["", "abc", "0", "-3", "inf", "nan"])
def test_nonsense_in_the_environment_counts_as_not_set(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("AYON_SERVER_TIMEOUT", value)
    monkeypatch.setenv("AYON_SERVER_RETRIES", value)
    assert ServerAPI.get_default_timeout() == 10.0
    assert ServerAPI.get_default_max_retries() == 3


def test_no_server_in_the_environment() -> None:
    with pytest.raises(UrlError, match="AYON_SERVER_URL is not set") as caught:
        ServerAPI.from_environment()
    assert caught.value.hints


@pytest.mark.parametrize("timeout", [0, -1, "10", float("inf"), float("nan"), True])
def test_timeouts_that_make_no_sense(timeout: object) -> None:
    with pytest.raises(ValueError, match="timeout must be"):
        offline(timeout=timeout)
    with pytest.raises(ValueError, match="timeout must be"):
        offline().set_timeout(timeout)  # type: ignore[arg-type]


@pytest.mark.parametrize("attempts", [-1, 1.5, "3", True])
def test_attempts_that_make_no_sense(attempts: object) -> None:
    with pytest.raises(ValueError, match="max_retries must be"):
        offline().set_max_retries(attempts)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["site_id", "client_version", "sender", "sender_type"])
def test_settings_do_not_smuggle_headers(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        offline(**{name: "a\r\nx-api-key: other"})
    with pytest.raises(ValueError, match=name):
        getattr(offline(), f"set_{name}")("a\nb")


def test_properties_can_be_set() -> None:
    server = offline()
    for name, value in {
        "ssl_verify": False,
        "cert": "/c.pem",
        "timeout": 4.0,
        "max_retries": 5,
        "site_id": "s",
        "client_version": "1",
        "default_settings_variant": "staging",
        "sender": "me",
        "sender_type": "kind",
    }.items():
        setattr(server, name, value)
        assert getattr(server, name) == getattr(server, f"get_{name}")() == value


def test_headers_on_the_wire(wild: MisbehavingServer) -> None:
    server = ServerAPI(
        wild.url, TOKEN, site_id="site", client_version="1.2.3", sender="me", sender_type="publisher", timeout=5
    )
    server.get("x")
    headers = wild.of("/api/x")[0].headers
    assert headers["x-ayon-platform"] in ("linux", "windows", "darwin")
    assert headers["x-ayon-hostname"] == socket.gethostname()
    assert headers["referer"] == wild.url
    assert headers["x-ayon-site-id"] == "site"
    assert headers["x-ayon-version"] == "1.2.3"
    assert headers["x-sender"] == "me"
    assert headers["x-sender-type"] == "publisher"
    assert headers["x-api-key"] == TOKEN
    assert headers["user-agent"].startswith("ayon-sdk/")
    server.set_site_id(None)
    server.set_sender(None)
    server.reset_token()
    server.get("x")
    assert not {"x-ayon-site-id", "x-sender", "x-api-key"} & set(wild.of("/api/x")[1].headers)
    server.close_session()


def test_get_headers_are_those() -> None:
    server = offline(site_id="site")
    headers = server.get_headers()
    assert headers["Content-Type"] == "application/json"
    assert headers["X-Api-Key"] == TOKEN
    assert headers["x-ayon-site-id"] == "site"
    assert server.get_headers("image/png")["Content-Type"] == "image/png"


def test_sessions(wild: MisbehavingServer) -> None:
    server = ServerAPI(wild.url, TOKEN)
    server.create_session()
    with pytest.raises(ValueError, match="session already"):
        server.create_session(ignore_existing=False)
    server.create_session(ignore_existing=False, force=True)
    server.get("x")
    server.close_session()
    server.get("x")
    server.create_session(ignore_existing=False)
    with server as same:
        assert same is server
        server.get("x")
    assert [request.connection for request in wild.of("/api/x")] == [1, 2, 2]


# Where an entrypoint points


@pytest.mark.parametrize(
    ("entrypoint", "path"),
    [
        ("projects", "/api/projects"),
        ("/projects/", "/api/projects"),
        ("//projects", "/api/projects"),
        ("projects/ěšč/a b", "/api/projects/%C4%9B%C5%A1%C4%8D/a%20b"),
        ("projects/a%20b", "/api/projects/a%20b"),
        ("projects/100%", "/api/projects/100%25"),
        ("projects/a#b", "/api/projects/a%23b"),
        ("x?a=1&b=c d", "/api/x?a=1&b=c%20d"),
        ("x?url=http://other/?x", "/api/x?url=http:%2F%2Fother%2F%3Fx"),
        ("x'\"<>", "/api/x'%22%3C%3E"),
        ("x\r\nhost: evil", "/api/x%0D%0Ahost:%20evil"),
    ],
)
def test_entrypoints(wild: MisbehavingServer, server: ServerAPI, entrypoint: str, path: str) -> None:
    server.get(entrypoint)
    request = wild.requests[-1]
    assert request.path + (f"?{request.query}" if request.query else "") == path


def test_absolute_entrypoints_are_encoded_too() -> None:
    assert resolve("http://host", "http://host/api/a b") == "http://host/api/a%20b"
    assert resolve("http://host", "http://host/api/a%20b?c=d") == "http://host/api/a%20b?c=d"


def test_a_server_below_a_path() -> None:
    assert resolve("http://host/studio", "projects") == "http://host/studio/api/projects"


def test_path_parameters_are_one_segment(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.rest.users.raw.get_user("../admin?x=1#y")
    assert wild.requests[-1].path == "/api/users/..%2Fadmin%3Fx%3D1%23y"
    for name in ("", ".", ".."):
        with pytest.raises(ValueError, match="can't be"):
            server.rest.users.raw.get_user(name)
