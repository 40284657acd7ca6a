"""Read a server's schema: from the running server, or from a file.

A pulled schema is one JSON file: the OpenAPI document as the server gives it, with the GraphQL schema in SDL under
`GRAPHQL_KEY`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from . import graphql_schema
from .errors import SchemaUnavailable
from .files import write_if_changed
from .pipeline import Progress, check_document

__all__ = ["GRAPHQL_KEY", "Schema", "pull", "read_file", "split", "write_file"]

GRAPHQL_KEY = "x-ayon-graphql"
_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
_LARGEST = 256 * 1024 * 1024


class Schema(NamedTuple):
    """What a server says about its interface."""

    openapi: dict[str, Any]
    graphql: str | None
    """In SDL; None when the server has no GraphQL."""


def pull(server: str, api_key: str | None = None, *, progress: Progress = lambda step: None) -> Schema:
    """Read the schema of a running server.

    Args:
        server: URL of the server, e.g. ``"https://ayon.studio.example"``.
        api_key: API key of a user or a service. A server shows its OpenAPI document without one; GraphQL needs it.
        progress: Is told each step before it begins.

    Raises:
        SchemaUnavailable: No server answers there, it refuses, or what it answers is not JSON.
        SchemaInvalid: What it answers is no OpenAPI document.
    """
    base = server.rstrip("/")
    parts = urlsplit(base)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SchemaUnavailable(f"{server!r} is no URL of a server; it begins with http:// or https://")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SchemaUnavailable("the URL of a server has no credentials and no query in it; give an API key")
    headers = {"accept": "application/json"}
    if api_key:
        headers["x-api-key"] = api_key
    # Redirects are not followed: the key is for this server only.
    with httpx.Client(
        base_url=base, headers=headers, timeout=_TIMEOUT, follow_redirects=False, trust_env=True
    ) as client:
        progress("read the OpenAPI document")
        document = check_document(_ask(client, "GET", f"{base}/openapi.json", None))
        document.pop(GRAPHQL_KEY, None)
        progress("read the GraphQL schema")
        return Schema(document, _graphql(client, base, api_key))


def _graphql(client: httpx.Client, base: str, api_key: str | None) -> str | None:
    try:
        return graphql_schema.pull(lambda query: _ask(client, "POST", f"{base}/graphql", {"query": query}))
    except _Missing:
        return None
    except SchemaUnavailable:
        if api_key:
            raise
        return None


class _Missing(SchemaUnavailable):
    """The server has nothing there."""


def _ask(client: httpx.Client, method: str, url: str, body: dict[str, Any] | None) -> Any:
    try:
        answer = client.request(method, url, json=body)
    except httpx.TimeoutException as error:
        raise SchemaUnavailable(f"{method} {url}: no answer in time; is the server running?") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SchemaUnavailable(f"{method} {url}: {error}; is the server running?") from error
    if answer.status_code in (401, 403):
        raise SchemaUnavailable(
            f"{method} {url} → {answer.status_code}: give a valid API key (--api-key or AYON_API_KEY)"
        )
    if answer.is_redirect:
        target = answer.headers.get("location", "")
        raise SchemaUnavailable(f"{method} {url} → {answer.status_code}: the server is elsewhere, at {target!r}")
    if answer.status_code == 404:
        raise _Missing(f"{method} {url} → 404: there is no such page; is this the URL of the server itself?")
    if answer.status_code >= 400:
        raise SchemaUnavailable(f"{method} {url} → {answer.status_code} {answer.reason_phrase}")
    kind = answer.headers.get("content-type", "").partition(";")[0]
    if kind == "text/html":
        raise _Missing(f"{method} {url}: the answer is a web page, not JSON; is this the URL of the server itself?")
    return _load(answer.content, f"{method} {url}: the answer")


def read_file(path: Path) -> Schema:
    """Read a schema from a file: one that was pulled, or any OpenAPI document as JSON.

    Raises:
        SchemaUnavailable: The file cannot be read or is not JSON.
        SchemaInvalid: It is no OpenAPI document.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise SchemaUnavailable(f"{path} is larger than {_LARGEST >> 20} MiB; that is no schema")
        data = path.read_bytes()
    except OSError as error:
        raise SchemaUnavailable(f"{path} cannot be read: {error.strerror}") from error
    return split(check_document(_load(data, str(path))))


def split(document: dict[str, Any]) -> Schema:
    """Take apart an OpenAPI document that carries a GraphQL schema; the document is left as it is."""
    openapi = {key: value for key, value in document.items() if key != GRAPHQL_KEY}
    graphql = document.get(GRAPHQL_KEY)
    return Schema(openapi, graphql if isinstance(graphql, str) else None)


def write_file(path: Path, schema: Schema) -> None:
    """Write a schema as one JSON file, keys sorted; at once or not at all.

    Raises:
        SchemaUnavailable: The file cannot be written.
    """
    document = dict(schema.openapi)
    if schema.graphql is not None:
        document[GRAPHQL_KEY] = schema.graphql
    text = json.dumps(document, sort_keys=True, indent=1, ensure_ascii=True) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_if_changed(path, text.encode())
    except OSError as error:
        raise SchemaUnavailable(f"{path} cannot be written: {error.strerror}") from error


def _load(data: bytes, what: str) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        start = data[:60].decode("utf-8", "replace").strip()
        raise SchemaUnavailable(f"{what} is not JSON but begins with {start!r}") from error
