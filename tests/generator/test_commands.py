"""The commands as a user runs them, against a loopback server that behaves in many ways."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import ayon_schemas
import graphql
import pytest
from ayon_codegen import files
from ayon_codegen.commands import checkout, generate, schema
from ayon_codegen.errors import OutputRefused
from ayon_codegen.files import MARKER, replace_package
from click.testing import CliRunner, Result

KEY = "k" * 32
COMMITTED = Path(ayon_schemas.__file__).resolve().parents[1] / "ayon_rest"
SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {"/ping": {"get": {"operationId": "ping", "responses": {"200": {"description": "ok"}}}}},
}


class Server:
    """A server with the newest pinned schemas, or with another behaviour."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, str | None]] = []
        self.openapi: tuple[int, str, bytes] = self.json(ayon_schemas.openapi(ayon_schemas.newest()))
        self.graphql: tuple[int, str, bytes] | None = None
        self.key_needed = False
        self.location = ""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self, "GET", b"")

            def do_POST(self) -> None:
                outer.answer(self, "POST", self.rfile.read(int(self.headers["content-length"])))

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    @staticmethod
    def json(value: Any) -> tuple[int, str, bytes]:
        return 200, "application/json", json.dumps(value).encode()

    def answer(self, handler: BaseHTTPRequestHandler, method: str, body: bytes) -> None:
        key = handler.headers.get("x-api-key")
        self.requests.append((method, handler.path, key))
        if self.key_needed and key != KEY:
            status, kind, data = 401, "application/json", b'{"code": 401}'
        elif handler.path == "/openapi.json":
            status, kind, data = self.openapi
        elif handler.path == "/graphql":
            status, kind, data = self.graphql or self._introspect(body)
        else:
            status, kind, data = 200, "text/html", b"<html>app</html>"
        handler.send_response(status)
        handler.send_header("content-type", kind)
        handler.send_header("content-length", str(len(data)))
        if self.location:
            handler.send_header("location", self.location)
        handler.end_headers()
        handler.wfile.write(data)

    def _introspect(self, body: bytes) -> tuple[int, str, bytes]:
        sdl = ayon_schemas.graphql(ayon_schemas.newest())
        result = graphql.graphql_sync(graphql.build_schema(sdl), json.loads(body)["query"])
        return self.json({"data": result.data})

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AYON_SERVER_URL", raising=False)
    monkeypatch.delenv("AYON_API_KEY", raising=False)


def run(command: Any, *arguments: object, **env: str) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments], env={"COLUMNS": "200", **env})


def assert_committed(directory: Path) -> None:
    made = {path.relative_to(directory): path.read_bytes() for path in directory.rglob("*") if path.is_file()}
    kept = {
        path.relative_to(COMMITTED): path.read_bytes()
        for path in COMMITTED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == []


def test_generate_from_a_server_equals_what_is_committed(server: Server, tmp_path: Path) -> None:
    server.key_needed = True
    done = run(
        generate, "--server", server.url + "/", "--api-key", KEY, "--out", tmp_path / "o", "--package", "ayon_rest"
    )
    assert done.exit_code == 0, done.output
    assert "310" in done.output
    assert "332" in done.output
    assert_committed(tmp_path / "o" / "ayon_rest")
    assert server.requests[0] == ("GET", "/openapi.json", KEY)


def test_pull_then_generate_equals_what_is_committed(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "in" / "schema.json"
    done = run(schema, "pull", "-o", file, AYON_SERVER_URL=server.url, AYON_API_KEY=KEY)
    assert done.exit_code == 0, done.output
    assert "1.16.0" in done.output
    assert KEY not in done.output
    assert KEY.encode() not in file.read_bytes()
    assert json.loads(file.read_bytes())["paths"] == ayon_schemas.openapi("1.16.0")["paths"]
    # A server named in the environment does not stand in the way of a file.
    done = run(generate, "--schema", file, "--out", tmp_path, "--package", "ayon_rest", AYON_SERVER_URL=server.url)
    assert done.exit_code == 0, done.output
    assert_committed(tmp_path / "ayon_rest")


def test_pin_a_pulled_schema(server: Server, tmp_path: Path) -> None:
    run(schema, "pull", "-o", tmp_path / "schema.json", "--server", server.url)
    done = run(schema, "pin", tmp_path / "schema.json", "--into", tmp_path / "pinned")
    assert done.exit_code == 0, done.output
    pinned = Path(ayon_schemas.__file__).parent
    for name in ("openapi-1.16.0.json", "graphql-1.16.0.graphql", "__init__.py"):
        assert (tmp_path / "pinned" / name).read_bytes() == (pinned / name).read_bytes()


def test_without_a_key_the_rest_part_is_made(server: Server, tmp_path: Path) -> None:
    server.graphql = 401, "application/json", b"{}"
    done = run(generate, "--server", server.url, "--out", tmp_path, "--package", "studio_rest")
    assert done.exit_code == 0, done.output
    assert "no API key was given" in done.output
    assert (tmp_path / "studio_rest" / "api" / "folders.py").is_file()
    assert not (tmp_path / "studio_rest" / "graphql").exists()


def fails(done: Result, *words: str) -> None:
    assert done.exit_code == 2, done.output
    assert "Traceback" not in done.output
    for word in words:
        assert word in done.output


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((401, "application/json", b"{}"), ["→ 401", "AYON_API_KEY"]),
        ((403, "application/json", b"{}"), ["→ 403", "AYON_API_KEY"]),
        ((404, "application/json", b"{}"), ["→ 404", "URL of the server itself"]),
        ((503, "text/plain", b"later"), ["→ 503"]),
        ((302, "text/plain", b""), ["→ 302", "https://elsewhere.example"]),
        ((200, "text/html", b"<html>"), ["web page"]),
        ((200, "application/json", b"{'no"), ["not JSON", "{'no"]),
        ((200, "application/json", b""), ["not JSON"]),
        ((200, "application/json", b"[1]"), ["not an OpenAPI document", "list"]),
        ((200, "application/json", b"{}"), ["no openapi"]),
        ((200, "application/json", b'{"swagger": "2.0"}'), ["Swagger 2.0"]),
        ((200, "application/json", b'{"openapi": "4.0"}'), ["'4.0'"]),
        ((200, "application/json", b'{"openapi": "3.1.0"}'), ["neither paths nor"]),
        ((200, "application/json", b"[" * 100_000), ["not JSON"]),
    ],
)
def test_servers_that_give_no_schema(server: Server, tmp_path: Path, answer: Any, words: list[str]) -> None:
    server.openapi = answer
    server.location = "https://elsewhere.example/openapi.json" if answer[0] == 302 else ""
    fails(run(schema, "pull", "--server", server.url, "--api-key", KEY, "-o", tmp_path / "s.json"), *words)
    fails(run(generate, "--server", server.url, "--out", tmp_path / "o", "--package", "p"), *words)
    assert list(tmp_path.iterdir()) == []


def test_no_server_there(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    fails(run(schema, "pull", "--server", url, "-o", tmp_path / "s.json"), url, "is the server running?")


@pytest.mark.parametrize(
    "url", ["studio.example", "ftp://studio.example", "http://", "https://ada:secret@studio.example"]
)
def test_no_url_of_a_server(tmp_path: Path, url: str) -> None:
    done = run(schema, "pull", "--server", url, "-o", tmp_path / "s.json")
    fails(done, "URL")
    assert "secret" not in done.output


def test_wrong_arguments(tmp_path: Path) -> None:
    fails(run(generate, "--out", tmp_path, "--package", "p"), "--server", "--schema")
    fails(run(generate, "--server", "http://x", "--schema", "y", "--out", tmp_path, "--package", "p"), "not both")
    fails(run(generate, "--schema", "y", "--out", tmp_path, "--package", "no-name"), "no-name")
    fails(run(generate, "--schema", "y", "--out", tmp_path, "--package", "class"), "class")
    fails(run(generate, "--schema", tmp_path / "gone", "--out", tmp_path, "--package", "p"), "cannot be read")
    fails(run(schema, "pull", "-o", tmp_path / "x"), "AYON_SERVER_URL")


def test_a_foreign_directory_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text(json.dumps(SMALL))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    arguments = ("--schema", tmp_path / "schema.json", "--out", tmp_path, "--package")
    fails(run(generate, *arguments, "mine"), "not empty", MARKER)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "schema.json"]
    (tmp_path / "file").write_text("x")
    fails(run(generate, *arguments, "file"), "not a directory")


def test_an_earlier_package_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text(json.dumps(SMALL))
    arguments = ("--schema", tmp_path / "schema.json", "--out", tmp_path, "--package", "small")
    assert run(generate, *arguments).exit_code == 0
    (tmp_path / "small" / "old.py").write_text("")
    assert run(generate, *arguments).exit_code == 0
    assert not (tmp_path / "small" / "old.py").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["schema.json", "small"]


def test_a_failure_while_writing_leaves_the_earlier_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "p"
    replace_package(package, {MARKER: b"{}", "a.py": b"1"})

    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        replace_package(package, {MARKER: b"{}", "a.py": b"2"})
    monkeypatch.undo()
    assert (package / "a.py").read_bytes() == b"1"
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(OutputRefused):
        replace_package(tmp_path / "link", {MARKER: b"{}"})


def test_two_packages_live_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text(json.dumps(SMALL))
    for name in ("first", "second"):
        assert run(generate, "--schema", tmp_path / "schema.json", "--out", tmp_path, "--package", name).exit_code == 0
    code = (
        "import sys, first, second; assert first.Rest is not second.Rest;"
        "first.Rest(None).ping; second.Rest(None).ping;"
        "assert not any(name.startswith('ayon_') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-S", "-c", code], cwd=tmp_path, check=True)


def test_the_check_says_what_differs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "generated" / "ayon_rest"
    shutil.copytree(COMMITTED, package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "api" / "folders.py").write_text("edited by hand")
    (package / "api" / "more.py").write_text("")
    (package / "client.py").unlink()
    monkeypatch.setattr("ayon_codegen.checkout.repository", lambda: tmp_path)
    done = run(checkout, "pinned", "--check")
    fails(done, "differs ayon_rest/api/folders.py", "differs ayon_rest/api/more.py", "differs ayon_rest/client.py")
    assert done.output.count("differs") == 3
    assert "make generate" in done.output
    assert (package / "api" / "folders.py").read_text() == "edited by hand"


def test_the_entry_point() -> None:
    script = "from ayon_sdk.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script, "--help"], capture_output=True, text=True, check=True)
    assert "generate" in done.stdout
    assert "schema" in done.stdout
    wrong = subprocess.run([sys.executable, "-c", script, "generate"], capture_output=True, text=True)
    assert wrong.returncode == 2
    assert "--out" in wrong.stderr


@pytest.mark.parametrize(
    ("missing", "words"),
    [("click", "ayon-sdk[cli]"), ("openapi_python_client", "ayon-sdk[codegen]"), ("rich", "ayon-sdk[codegen]")],
)
def test_a_missing_extra_is_named(missing: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps(SMALL))
    script = f"import sys; sys.modules[{missing!r}] = None; from ayon_sdk.cli import main; main()"
    arguments = ["generate", "--schema", str(tmp_path / "s.json"), "--out", str(tmp_path), "--package", "p"]
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
