"""What can be compared, and what is said of what cannot."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.drift.compare import compare
from ayon_codegen.drift.inputs import Source, resolve
from ayon_codegen.errors import CodegenError
from graphql import build_schema, graphql_sync, introspection_from_schema
from support.drift_documents import Node, between, document, giving

from ayon_sandbox import Sandbox

SDL = "type Query { folder(id: ID!): String }\n"
KEY = "a-very-secret-key"
YAML = """\
openapi: 3.0.3
info: {title: Stranger, version: 1.0, x-date: 2026-01-01}
paths:
  /things:
    get:
      operationId: read
      responses:
        200: {description: ok, content: {application/json: {schema: &text {type: string}}}}
        404: {description: no, content: {application/json: {schema: *text}}}
"""


class Web:
    """A server that answers what a test says, and keeps what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, str, bytes]] = {}
        self.asked: list[tuple[str, str, str | None]] = []
        """Method, path and API key of each request."""

        class Handler(BaseHTTPRequestHandler):
            def do_GET(handler) -> None:
                self._answer(handler, "GET", b"")

            def do_POST(handler) -> None:
                self._answer(handler, "POST", handler.rfile.read(int(handler.headers["content-length"])))

            def log_message(handler, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def _answer(self, handler: BaseHTTPRequestHandler, method: str, body: bytes) -> None:
        self.asked.append((method, handler.path, handler.headers.get("x-api-key")))
        status, kind, data = self.answers.get(handler.path, (404, "application/json", b"{}"))
        if method == "POST" and data == b"introspect":
            data = json.dumps(graphql_sync(build_schema(SDL), json.loads(body)["query"]).formatted).encode()
        handler.send_response(status)
        handler.send_header("content-type", kind)
        handler.send_header("content-length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


@pytest.fixture
def web() -> Iterator[Web]:
    server = Web()
    yield server
    server.stop()


def as_json(value: Any, kind: str = "application/json") -> tuple[int, str, bytes]:
    return 200, kind, json.dumps(value).encode()


def read(text: str, **more: Any) -> Source:
    source = resolve(text, **more)
    compare(source, source)
    return source


def fails(text: str, *words: str, **more: Any) -> str:
    with pytest.raises(CodegenError) as caught:
        read(text, **more)
    message = str(caught.value)
    for word in words:
        assert word in message, message
    assert "\n" not in message
    assert len(message) < 400
    assert KEY not in message
    return message


# -- what can be named ------------------------------------------------------------------------------------------------


def test_versions() -> None:
    newest = ayon_schemas.newest()
    pinned = resolve("pinned")
    assert (pinned.name, pinned.openapi) == (f"pinned ({newest})", ayon_schemas.openapi(newest))
    assert resolve("1.15").name == "1.15.0"
    assert resolve("1.0.0").graphql == ayon_schemas.graphql("1.0.0")
    fails("9.9.9", "9.9.9", "1.16.0")


@pytest.mark.parametrize("suffix", ["json", "yaml", "txt"])
def test_files(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"schema.{suffix}"
    path.write_text(YAML if suffix == "yaml" else json.dumps(giving({"type": "string"})), "utf-8")
    source = resolve(str(path))
    assert source.openapi is not None
    assert source.graphql is None
    assert compare(source, source).base[0].operations == 1


def test_yaml_is_what_json_would_be(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(YAML, "utf-8")
    text = {"application/json": {"schema": {"type": "string"}}}
    answers = {"200": {"description": "ok", "content": text}, "404": {"description": "no", "content": text}}
    same: Node = {
        "openapi": "3.1.0",
        "info": {"title": "S", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "read", "responses": answers}}},
    }
    assert compare(resolve(str(path)), Source("same", same)).findings == ()


def test_graphql_files(tmp_path: Path) -> None:
    (tmp_path / "a.graphql").write_text(SDL, "utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"data": introspection_from_schema(build_schema(SDL))}), "utf-8")
    (tmp_path / "c.json").write_text(json.dumps(introspection_from_schema(build_schema(SDL))), "utf-8")
    sources = [resolve(str(tmp_path / name)) for name in ("a.graphql", "b.json", "c.json")]
    for source in sources:
        assert source.openapi is None
        assert compare(sources[0], source).findings == ()


def test_a_pulled_schema_has_both(tmp_path: Path) -> None:
    path = tmp_path / "pulled.json"
    path.write_text(json.dumps({**giving({"type": "string"}), "x-ayon-graphql": SDL}), "utf-8")
    source = resolve(str(path))
    assert source.graphql == SDL
    assert "x-ayon-graphql" not in (source.openapi or {})
    report = compare(source, source)
    assert [each.kind for each in report.base] == ["openapi", "graphql"]


def test_a_running_server(web: Web) -> None:
    web.answers = {
        "/openapi.json": as_json(giving({"type": "string"})),
        "/graphql": (200, "application/json", b"introspect"),
    }
    source = resolve(web.url, api_key=KEY)
    assert source.openapi is not None
    assert source.graphql is not None
    assert "folder(id: ID!): String" in source.graphql
    assert {key for _, _, key in web.asked} == {KEY}
    assert KEY not in repr(source)


def test_the_sandbox_is_the_pinned_server() -> None:
    with Sandbox() as sandbox:
        running = resolve(sandbox.url, api_key=sandbox.service_key)
        report = compare(resolve("pinned"), running)
        assert (report.findings, len(report.revision)) == ((), 2)
        changed = compare(resolve("1.15.0"), running).findings
        assert [each.fingerprint for each in changed] == [
            each.fingerprint for each in compare(resolve("1.15.0"), resolve("1.16.0")).findings
        ]
        fails(sandbox.url, sandbox.url, "401", "API key")


def test_a_document_on_the_web_gets_no_key(web: Web) -> None:
    web.answers = {
        "/specs/studio.json": as_json(giving({"type": "string"})),
        "/specs/studio.yaml": (200, "text/plain", YAML.encode()),
    }
    for name in ("studio.json", "studio.yaml"):
        assert resolve(f"{web.url}/specs/{name}", api_key=KEY).openapi is not None
    assert {key for _, _, key in web.asked} == {None}


def test_a_graphql_endpoint(web: Web) -> None:
    web.answers = {"/graphql": (200, "application/json", b"introspect")}
    source = resolve(f"{web.url}/graphql", api_key=KEY)
    assert source.openapi is None
    assert compare(source, Source("file", graphql=SDL)).findings == ()
    assert {key for _, _, key in web.asked} == {KEY}


def test_only_webhooks(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    hooks = {
        "openapi": "3.1.0",
        "info": {"title": "W", "version": "1"},
        "webhooks": {"made": {"post": {"responses": {}}}},
    }
    path.write_text(json.dumps(hooks), "utf-8")
    assert compare(resolve(str(path)), resolve(str(path))).findings == ()


def test_only_what_both_have_is_compared() -> None:
    whole, half = Source("a", document(), SDL), Source("b", document())
    assert [each.kind for each in compare(whole, half).base] == ["openapi"]
    with pytest.raises(CodegenError, match=r"a holds OpenAPI and b holds GraphQL"):
        compare(Source("a", document()), Source("b", graphql=SDL))


# -- garbage ----------------------------------------------------------------------------------------------------------

GARBAGE: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "empty": (b"", ("empty",)),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\xff", ("not text",)),
    "no-json": (b'{"openapi": ', ("not JSON",)),
    "prose": (b"Dear reader, this is no schema, it is a letter.", ("neither JSON nor YAML",)),
    "list": (b"[]", ("not an OpenAPI document", "list")),
    "object": (b"{}", ("no openapi",)),
    "swagger": (b'{"swagger": "2.0", "paths": {"/a": {}}}', ("Swagger 2.0",)),
    "future": (b'{"openapi": "4.0.0", "paths": {"/a": {}}}', ("4.0.0",)),
    "no-paths": (b'{"openapi": "3.1.0"}', ("neither paths",)),
    "odd-path": (b'{"openapi": "3.1.0", "paths": {"/a": 3}}', ("/a", "object")),
    "odd-operation": (b'{"openapi": "3.1.0", "paths": {"/a": {"get": []}}}', ("GET /a",)),
    "html": (b"<!doctype html><html><body>Sign in</body></html>", ("neither JSON nor YAML",)),
    "introspection": (b'{"data": {"__schema": {"types": 3}}}', ("GraphQL",)),
}


@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_in_a_file(name: str, tmp_path: Path) -> None:
    data, words = GARBAGE[name]
    path = tmp_path / "schema"
    path.write_bytes(data)
    fails(str(path), str(path), *words)


@pytest.mark.parametrize("name", ["schema.json", "schema.yaml", "schema.graphql"])
def test_garbage_with_a_name_that_promises(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("type: [unclosed", "utf-8")
    fails(str(path), str(path))


def test_no_such_file(tmp_path: Path) -> None:
    fails(str(tmp_path / "missing.json"), "missing.json", "No such file")
    fails(str(tmp_path), "directory")
    fails("", "named")
    fails("nul\0byte", "no file")


def _refers(target: str, **schemas: Any) -> bytes:
    return json.dumps(giving({"$ref": target}, schemas=schemas)).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_refers("other.json#/Thing"), ("other.json", "bundle")),
        (_refers("https://example.com/a.json"), ("example.com", "bundle")),
        (_refers("#/components/schemas/Missing"), ("Missing", "nowhere")),
        (
            json.dumps(document({"/a": {"get": {"responses": {"default": {"$ref": "b.yaml"}}}}})).encode(),
            ("b.yaml", "bundle"),
        ),
        (_refers("#/info/title"), ("title", "no object")),
        (
            _refers(
                "#/components/schemas/A", A={"$ref": "#/components/schemas/B"}, B={"$ref": "#/components/schemas/A"}
            ),
            ("leads to itself",),
        ),
        (
            _refers("#/components/schemas/A", A={"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}),
            ("itself",),
        ),
        (
            json.dumps({**document({"/a": {"get": {"parameters": [{"$ref": "#/x"}]}}})}).encode(),
            ("#/x", "nowhere"),
        ),
    ],
)
def test_references_that_lead_nowhere(data: bytes, words: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    other = tmp_path / "b.json"
    other.write_text(json.dumps(giving({"type": "string"})), "utf-8")
    for pair in ((path, other), (other, path)):
        with pytest.raises(CodegenError) as caught:
            compare(resolve(str(pair[0])), resolve(str(pair[1])))
        assert all(word in str(caught.value) for word in (*words, str(path))), str(caught.value)


def test_cycles_are_no_error() -> None:
    node: Node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}, "a": {"type": "string"}},
    }
    base = giving({"$ref": "#/components/schemas/Node"}, schemas={"Node": node})
    longer = {**node, "properties": {**node["properties"], "a": {"type": "integer"}}}
    found = between(base, giving({"$ref": "#/components/schemas/Node"}, schemas={"Node": longer}))
    assert [(each.rule, each.where) for each in found] == [("response-type-changed", "$.a")]
    # The cycle under another name, and unrolled once.
    inner = {**node, "properties": {**node["properties"], "next": node}}
    assert between(base, giving({"$ref": "#/components/schemas/Node"}, schemas={"Node": inner})) == ()
    with_other = giving(
        {"$ref": "#/components/schemas/Item"}, schemas={"Item": json.loads(json.dumps(node).replace("/Node", "/Item"))}
    )
    assert [each.rule for each in between(base, with_other)] == ["schema-renamed"]


@pytest.mark.parametrize("form", ["lists", "objects", "schemas"])
def test_deep_nesting(form: str, tmp_path: Path) -> None:
    depth = {"lists": 25_000_000, "objects": 5_000_000, "schemas": 300}[form]
    path = tmp_path / "deep.json"
    if form == "lists":
        path.write_bytes(b"[" * depth + b"]" * depth)
    elif form == "objects":
        path.write_bytes(b'{"a":' * depth + b"1" + b"}" * depth)
    else:
        schema = '{"type":"array","items":' * depth + "{}" + "}" * depth
        path.write_text(json.dumps(giving("@")).replace('"@"', schema), "utf-8")
    fails(str(path), str(path), "nested")


def test_yaml_that_grows(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    path = tmp_path / "bomb.yaml"
    path.write_text("\n".join(lines), "utf-8")
    fails(str(path), "too large")
    path.write_text("openapi: 3.1.0\nx: &x [*x]\n", "utf-8")
    fails(str(path), "bomb.yaml")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((401, "application/json", b"{}"), ["401", "API key"]),
        ((403, "application/json", b"{}"), ["403", "API key"]),
        ((500, "text/plain", b"oops"), ["500"]),
        ((200, "text/html", b"<html>Sign in</html>"), ["web page"]),
        ((200, "application/json", b"<html>"), ["not JSON"]),
        ((200, "application/json", b'{"swagger": "2.0"}'), ["Swagger 2.0"]),
        ((302, "text/plain", b""), ["302"]),
    ],
)
def test_servers_that_give_no_schema(web: Web, answer: tuple[int, str, bytes], words: list[str]) -> None:
    web.answers = {"/openapi.json": answer}
    fails(web.url, web.url, *words, api_key=KEY)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((401, "application/json", b"{}"), ["401", "open to everyone"]),
        ((404, "application/json", b"{}"), ["404"]),
        ((200, "text/html", b"<html>Sign in</html>"), ["web page"]),
    ],
)
def test_documents_on_the_web_that_are_none(web: Web, answer: tuple[int, str, bytes], words: list[str]) -> None:
    web.answers = {"/a.json": answer}
    fails(f"{web.url}/a.json", f"{web.url}/a.json", *words)


def test_urls_that_are_none(web: Web) -> None:
    fails("http://", "host")
    secret = fails(f"http://me:{KEY}@127.0.0.1:1/openapi.json", "credentials")
    assert "me:" not in secret
    web.stop()
    fails(web.url, web.url, "running")


def test_a_graphql_endpoint_that_is_none(web: Web) -> None:
    web.answers = {"/graphql": (401, "application/json", b"{}")}
    fails(f"{web.url}/graphql", "401", "API key")
    web.answers = {"/graphql": (200, "text/html", b"<html>")}
    fails(f"{web.url}/graphql", "GraphQL")
    web.answers = {"/graphql": as_json({"errors": [{"message": "introspection is off"}]})}
    fails(f"{web.url}/graphql", "introspection is off")
