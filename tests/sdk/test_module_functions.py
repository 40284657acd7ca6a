"""Module-level functions and the process-wide connection behind them, as seen on the wire."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from support.connections import TOKEN
from support.misbehaving import SERVICE, USER, Connection, MisbehavingServer, Recorded, reply

import ayon_sdk
from ayon_sandbox import Sandbox
from ayon_sdk import (
    AuthenticationError,
    FailedServiceInit,
    GlobalContext,
    GlobalServerAPI,
    ServerNotConfigured,
    ServerUnreachable,
    ServiceContext,
    ServiceNotInitialized,
    TokenInfo,
    UnauthorizedError,
    UrlError,
)

NAMES = ("TOKEN", "SERVER_URL", "API_KEY", "SITE_ID", "DEFAULT_SETTINGS_VARIANT", "SERVER_TIMEOUT", "SERVER_RETRIES")
SERVICE_NAMES = ("ADDON_NAME", "ADDON_VERSION", "SERVICE_NAME")
OTHER = "o" * 64


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No process-wide connection, nothing in the environment, before and after."""
    for name in (*NAMES, *SERVICE_NAMES):
        monkeypatch.setenv(f"AYON_{name}", "")
    monkeypatch.setenv("AYON_SERVER_TIMEOUT", "5")
    ayon_sdk.close_connection()
    yield
    ayon_sdk.close_connection()
    for name in ("token", "server_url", "addon_name", "addon_version", "service_name"):
        setattr(ServiceContext, name, None)


@pytest.fixture
def at(wild: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> MisbehavingServer:
    """A server, and an environment that names it."""
    monkeypatch.setenv("AYON_SERVER_URL", wild.url)
    monkeypatch.setenv("AYON_API_KEY", TOKEN)
    return wild


def in_threads(count: int, work: Callable[[int], None]) -> None:
    """Run something in so many threads at once; the first error is raised."""
    failed: list[BaseException] = []
    ready = threading.Barrier(count)

    def run(number: int) -> None:
        try:
            ready.wait(20)
            work(number)
        except BaseException as error:  # noqa: BLE001 - raised again by the test
            failed.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()
    if failed:
        raise failed[0]


def test_the_first_call_makes_the_connection(at: MisbehavingServer) -> None:
    assert not ayon_sdk.is_connection_created()
    assert ayon_sdk.get("x", a=1).status_code == 200
    assert ayon_sdk.is_connection_created()
    (request,) = at.requests
    assert (request.path, request.query, request.headers["x-api-key"]) == ("/api/x", "a=1", TOKEN)
    connection = ayon_sdk.get_server_api_connection()
    assert isinstance(connection, GlobalServerAPI)
    assert ayon_sdk.get_server_api_connection() is connection
    assert ayon_sdk.get_base_url() == at.url


def test_a_closed_connection_is_made_again(at: MisbehavingServer) -> None:
    first = ayon_sdk.get_server_api_connection()
    ayon_sdk.get("x")
    ayon_sdk.close_connection()
    assert not ayon_sdk.is_connection_created()
    ayon_sdk.get("x")
    assert ayon_sdk.get_server_api_connection() is not first
    assert [request.connection for request in at.requests] == sorted({one.connection for one in at.requests})


def test_without_a_server_in_the_environment() -> None:
    with pytest.raises(ServerNotConfigured, match="AYON_SERVER_URL is not set") as caught:
        ayon_sdk.get_projects()
    assert isinstance(caught.value, (ValueError, UrlError))
    assert caught.value.hints
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert not ayon_sdk.is_connection_created()


def test_a_server_that_is_not_there_is_tried_again_with_the_next_call(
    at: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AYON_SERVER_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AYON_SERVER_RETRIES", "1")
    with pytest.raises(ServerUnreachable):
        ayon_sdk.get("x")
    assert not ayon_sdk.is_connection_created()
    monkeypatch.setenv("AYON_SERVER_URL", at.url)
    assert ayon_sdk.get("x").ok


def test_options_of_a_new_connection(at: MisbehavingServer) -> None:
    before = ayon_sdk.get_server_api_connection()
    made = ayon_sdk.create_connection("site-1", "5.6.7")
    assert made is ayon_sdk.get_server_api_connection()
    assert made is not before
    ayon_sdk.get("x")
    assert at.requests[-1].headers["x-ayon-site-id"] == "site-1"
    assert at.requests[-1].headers["x-ayon-version"] == "5.6.7"
    assert GlobalContext.create_connection(default_settings_variant="staging") is ayon_sdk.get_server_api_connection()
    assert ayon_sdk.get_default_settings_variant() == "staging"


def test_the_site_comes_from_the_environment(at: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYON_SITE_ID", "site-2")
    ayon_sdk.get("x")
    assert at.requests[-1].headers["x-ayon-site-id"] == "site-2"
    ayon_sdk.set_site_id(None)
    ayon_sdk.get("x")
    assert "x-ayon-site-id" not in at.requests[-1].headers


def test_settings_variant_needs_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ayon_sdk.get_default_settings_variant() == "production"
    monkeypatch.setenv("AYON_DEFAULT_SETTINGS_VARIANT", "staging")
    assert ayon_sdk.get_default_settings_variant() == "staging"
    assert not ayon_sdk.is_connection_created()


def test_options_hold_for_a_block(at: MisbehavingServer) -> None:
    at.on("GET", "/api/slow", reply(503))
    with ayon_sdk.options(max_retries=1):
        assert ayon_sdk.get("slow").status_code == 503
    assert len(at.of("/api/slow")) == 1


def test_acting_as_somebody_is_for_the_block_of_a_thread(at: MisbehavingServer) -> None:
    at.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))

    def work(number: int) -> None:
        with ayon_sdk.as_username(f"user{number}"):
            for _ in range(5):
                ayon_sdk.get("x", n=number)

    in_threads(4, work)
    ayon_sdk.get("x", n="none")
    asked = {(one.query, one.headers.get("x-as-user")) for one in at.of("/api/x")}
    assert asked == {*((f"n={number}", f"user{number}") for number in range(4)), ("n=none", None)}


# Threads and processes


def test_threads_that_come_first_get_the_same_connection(at: MisbehavingServer) -> None:
    seen: list[GlobalServerAPI] = []
    in_threads(16, lambda _number: seen.append(ayon_sdk.get_server_api_connection()))
    assert len(seen) == 16
    assert len({id(one) for one in seen}) == 1


def test_requests_on_their_way_survive_a_change_of_the_server(at: MisbehavingServer) -> None:
    arrived, changed = threading.Event(), threading.Event()

    def slow(connection: Connection, request: Recorded) -> bool:
        arrived.set()
        changed.wait(20)
        return reply(200, {"slow": True})(connection, request)

    at.on("GET", "/api/slow", slow)
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(ayon_sdk.get("slow").data))
    thread.start()
    assert arrived.wait(20)
    ayon_sdk.change_token("http://127.0.0.1:9", "x")
    changed.set()
    thread.join(20)
    assert answers == [{"slow": True}]


def test_the_token_changes_while_others_ask(at: MisbehavingServer) -> None:
    done = threading.Event()

    def work(number: int) -> None:
        if number == 0:
            for index in range(30):
                ayon_sdk.change_token(at.url, f"{index:064}")
                ayon_sdk.get("y", n=index)
            done.set()
        while not done.is_set():
            assert ayon_sdk.get("x").ok

    in_threads(4, work)
    assert [(one.headers["x-api-key"], one.query) for one in at.of("/api/y")] == [
        (f"{index:064}", f"n={index}") for index in range(30)
    ]
    assert os.environ["AYON_API_KEY"] == f"{29:064}"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_is_not_held_up_by_a_thread_that_was_connecting(at: MisbehavingServer) -> None:
    fork = multiprocessing.get_context("fork")
    with GlobalContext._lock:  # held here as a thread that connects holds it; the child has no such thread
        holder = threading.Thread(target=lambda: None)
        holder.start()
        holder.join(20)
        process = fork.Process(target=lambda: sys.exit(0 if _in_thread_get() else 1))
        process.start()
    process.join(20)
    alive = process.is_alive()
    process.kill()
    process.join(20)
    assert not alive
    assert process.exitcode == 0
    assert [one.path for one in at.requests] == ["/api/child"]


def _in_thread_get() -> bool:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(ayon_sdk.get("child").ok))
    thread.start()
    thread.join(15)
    return answers == [True]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_opens_its_own_sockets(at: MisbehavingServer) -> None:
    ayon_sdk.get("parent")
    process = multiprocessing.get_context("fork").Process(target=lambda: sys.exit(not ayon_sdk.get("child").ok))
    process.start()
    process.join(20)
    assert process.exitcode == 0
    ayon_sdk.get("parent")
    assert [(one.path, one.connection) for one in at.requests] == [
        ("/api/parent", 1),
        ("/api/child", 2),
        ("/api/parent", 1),
    ]


# Tokens


def test_another_token_on_the_same_server(at: MisbehavingServer) -> None:
    connection = ayon_sdk.get_server_api_connection()
    ayon_sdk.change_token(f" {at.url}/ ", f"{OTHER}\n")
    assert ayon_sdk.get_server_api_connection() is connection
    ayon_sdk.get("x")
    assert at.requests[-1].headers["x-api-key"] == OTHER
    assert (os.environ["AYON_SERVER_URL"], os.environ["AYON_API_KEY"]) == (at.url, OTHER)


def test_a_token_that_can_be_none_changes_nothing(at: MisbehavingServer) -> None:
    ayon_sdk.get_server_api_connection()
    for url, token in ((at.url, "with blanks in it"), ("ftp://host", OTHER)):
        with pytest.raises(ValueError, match=r"can't be|has characters") as caught:
            ayon_sdk.change_token(url, token)
        assert "blanks in it" not in str(caught.value)
    assert (os.environ["AYON_SERVER_URL"], os.environ["AYON_API_KEY"]) == (at.url, TOKEN)
    ayon_sdk.get("x")
    assert at.requests[-1].headers["x-api-key"] == TOKEN


def test_forgetting_the_token(at: MisbehavingServer) -> None:
    ayon_sdk.get_server_api_connection()
    ayon_sdk.change_token(at.url, None)
    ayon_sdk.get("x")
    assert "x-api-key" not in at.requests[-1].headers
    ayon_sdk.change_token(None, None)
    assert not ayon_sdk.is_connection_created()
    with pytest.raises(ServerNotConfigured):
        ayon_sdk.get("x")


def test_the_environment_is_for_later_connections(at: MisbehavingServer) -> None:
    ayon_sdk.get_server_api_connection()
    ayon_sdk.set_environments(at.url, OTHER)
    ayon_sdk.get("x")
    ayon_sdk.close_connection()
    ayon_sdk.get("x")
    assert [one.headers["x-api-key"] for one in at.of("/api/x")] == [TOKEN, OTHER]
    assert (GlobalServerAPI.get_url(), GlobalServerAPI.get_token()) == (at.url, OTHER)
    GlobalServerAPI.set_environments(None, None)
    assert (GlobalServerAPI.get_url(), GlobalServerAPI.get_token()) == (None, None)


def test_login_is_for_processes_started_later_too(at: MisbehavingServer) -> None:
    at.on("POST", "/api/auth/login", reply(200, {"token": OTHER, "user": {**USER, "name": "artist"}}))
    connection = GlobalServerAPI.from_environment()
    connection.login("artist", "password")
    assert os.environ["AYON_API_KEY"] == OTHER
    code = "import ayon_sdk; print(ayon_sdk.get('child').status_code)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "200"
    assert at.of("/api/child")[0].headers["x-api-key"] == OTHER
    connection.logout()
    assert not os.environ["AYON_API_KEY"]


def test_login_that_fails_leaves_the_environment_alone(at: MisbehavingServer) -> None:
    at.on("POST", "/api/auth/login", reply(403, {"code": 403, "detail": "Invalid login/password combination"}))
    connection = ayon_sdk.get_server_api_connection()
    with pytest.raises(AuthenticationError):
        connection.login("artist", "wrong")
    assert os.environ["AYON_API_KEY"] == TOKEN
    connection.logout(soft=True)
    assert os.environ["AYON_API_KEY"] == TOKEN


def test_logout_leaves_the_token_of_others_in_the_environment(at: MisbehavingServer) -> None:
    connection = ayon_sdk.get_server_api_connection()
    ayon_sdk.set_environments(at.url, OTHER)
    connection.logout()
    assert os.environ["AYON_API_KEY"] == OTHER


def test_what_is_known_about_a_token_is_shown_without_it() -> None:
    info = TokenInfo(TOKEN, True, False)
    assert (info.token, info.is_valid, info.is_service, info.unauthorized_response) == (TOKEN, True, False, None)
    assert TOKEN not in repr(info)


# Services


def test_a_service_starts_with_what_its_environment_says(
    at: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    at.on("GET", "/api/users/me", reply(200, SERVICE))
    for name, value in (("ADDON_NAME", "farm"), ("ADDON_VERSION", "1.0.0"), ("SERVICE_NAME", "farm-1")):
        monkeypatch.setenv(f"AYON_{name}", value)
    ayon_sdk.init_service()
    assert ayon_sdk.is_connection_created()
    assert ayon_sdk.get_service_addon_name() == "farm"
    assert ayon_sdk.get_service_addon_version() == "1.0.0"
    assert ayon_sdk.get_service_name() == "farm-1"
    assert (ServiceContext.token, ServiceContext.server_url) == (TOKEN, at.url)
    at.on("GET", "/api/addons/farm/1.0.0/settings/demo", reply(200, {"cores": 4}))
    at.on("GET", "/api/addons/farm/1.0.0/settings", reply(200, {"cores": 2}))
    assert ayon_sdk.get_service_addon_settings() == {"cores": 2}
    assert ayon_sdk.get_service_addon_settings("demo") == {"cores": 4}


def test_arguments_of_a_service_go_before_its_environment(
    at: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AYON_ADDON_NAME", "other")
    ayon_sdk.init_service(OTHER, at.url, "farm", "2.0.0", connect=False)
    assert not at.requests
    assert not ayon_sdk.is_connection_created()
    assert (ayon_sdk.get_service_addon_name(), ayon_sdk.get_service_addon_version()) == ("farm", "2.0.0")
    assert ayon_sdk.get_service_name()
    ayon_sdk.get("x")
    assert at.requests[-1].headers["x-api-key"] == OTHER


def test_a_service_that_does_not_connect_leaves_no_connection_of_another(at: MisbehavingServer) -> None:
    connection = ayon_sdk.get_server_api_connection()
    ayon_sdk.init_service(OTHER, at.url, connect=False)
    ayon_sdk.get("x")
    assert at.requests[-1].headers["x-api-key"] == OTHER
    assert ayon_sdk.get_server_api_connection() is connection
    with MisbehavingServer() as another:
        ayon_sdk.init_service(TOKEN, another.url, connect=False)
        assert not ayon_sdk.is_connection_created()
        ayon_sdk.get("y")
        assert [request.path for request in another.requests] == ["/api/y"]
        ayon_sdk.close_connection()
    with pytest.raises(ValueError, match="characters"):
        ayon_sdk.init_service("no token", at.url, connect=False)
    assert os.environ["AYON_API_KEY"] == TOKEN


def test_a_service_that_can_not_start_changes_nothing(at: MisbehavingServer) -> None:
    at.on("GET", "/api/users/me", reply(401, {"code": 401, "detail": "Unauthorized"}))
    connection = ayon_sdk.get_server_api_connection()
    with pytest.raises(UnauthorizedError):
        ayon_sdk.init_service(OTHER, at.url, "farm", "1.0.0")
    assert os.environ["AYON_API_KEY"] == TOKEN
    assert ayon_sdk.get_server_api_connection() is connection
    assert ayon_sdk.get_service_addon_name() is None
    with pytest.raises(ServiceNotInitialized, match="call init_service") as caught:
        ayon_sdk.get_service_addon_settings()
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(("missing", "reason"), [("AYON_API_KEY", "API key"), ("AYON_SERVER_URL", "URL")])
def test_a_service_without_server_or_token(
    at: MisbehavingServer, monkeypatch: pytest.MonkeyPatch, missing: str, reason: str
) -> None:
    monkeypatch.setenv(missing, "")
    with pytest.raises(FailedServiceInit, match=f"{reason}.*{missing}"):
        ayon_sdk.init_service(connect=False)


# Warnings and imports


def test_a_deprecated_function_is_told_at_the_line_that_calls_it(at: MisbehavingServer) -> None:
    at.on("GET", "/api/projects/demo/folders", reply(200, {"folders": []}))
    for function in (ayon_sdk.get_folders_rest, ayon_sdk.get_server_api_connection().get_folders_rest):
        with pytest.warns(DeprecationWarning, match="get_rest_folders") as caught:
            assert function("demo") == []
        assert [warning.filename for warning in caught] == [__file__]


def test_a_function_imports_the_connection_when_it_is_called() -> None:
    code = "import sys; from ayon_sdk import get_folders; print(*(name for name in sys.modules if 'ayon' in name))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert set(done.stdout.split()) <= {
        "ayon_sdk",
        "ayon_sdk._functions",
        "ayon_sdk._functions.folders",
        "ayon_sdk._imports",
        "ayon_sdk.environment",
        "ayon_sdk.global_context",
        "ayon_sdk.sentinels",
        "ayon_sdk.version",
    }


# On a server that is whole


def test_a_script_of_functions(ayon_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYON_SERVER_URL", ayon_sandbox.url)
    monkeypatch.setenv("AYON_API_KEY", ayon_sandbox.admin_key)
    ayon_sdk.create_project("demo", "dm")
    folder_id = ayon_sdk.create_folder("demo", "sh010", folder_type="Shot")
    assert [one["name"] for one in ayon_sdk.get_folders("demo", fields={"name"})] == ["sh010"]
    ayon_sdk.update_folder("demo", folder_id, label="Ten")
    folder = ayon_sdk.get_folder_by_path("demo", "/sh010", fields={"label"})
    assert folder is not None
    assert folder["label"] == "Ten"
    assert (
        ayon_sdk.get_addon_url("farm", "1.0.0", "a", "b", use_rest=False) == f"{ayon_sandbox.url}/addons/farm/1.0.0/a/b"
    )
    ayon_sdk.delete_project("demo")
    assert ayon_sdk.get_project("demo") is None
