"""The two sides of a comparison: whatever the user named, read and checked, before anything is compared."""

from __future__ import annotations

import contextlib
import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import ayon_schemas
import httpx

from .. import graphql_schema, pull
from ..document import as_map
from ..errors import CodegenError, SchemaInvalid, SchemaUnavailable
from ..pipeline import check_document

__all__ = ["DEEPEST", "Source", "parse", "resolve"]

Node = dict[str, Any]

DEEPEST = 200
"""Levels of nesting that a document may have; real ones have less than 40."""

_MOST_NODES = 5_000_000
_LARGEST = 256 * 1024 * 1024
_VERSION = re.compile(r"\d+(\.\d+)+([-+.]?[0-9A-Za-z.]+)*")
_SUFFIXES = (".json", ".yaml", ".yml", ".graphql", ".graphqls", ".gql", ".sdl")
_TIMEOUT = httpx.Timeout(60.0, connect=10.0)


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """One side of a comparison."""

    name: str
    """As the user named it, without credentials."""
    openapi: Node | None = None
    graphql: str | None = None
    """In SDL."""

    def __repr__(self) -> str:
        return f"Source({self.name!r}, openapi={self.openapi is not None}, graphql={self.graphql is not None})"


def resolve(text: str, *, api_key: str | None = None) -> Source:
    """Read one side of a comparison.

    Args:
        text: ``"pinned"`` (the newest snapshot), the version of a snapshot (``"1.15.0"``, ``"1.15"``), a file (OpenAPI
            in JSON or YAML, a pulled schema, GraphQL in SDL or as an introspection result), the URL of such a document,
            the URL of a GraphQL endpoint (it ends with ``/graphql``), or the URL of a running AYON server.
        api_key: Sent to a running server and to a GraphQL endpoint, never to the URL of a document.

    Raises:
        SchemaUnavailable: It cannot be read: no such file, no server, refused, neither JSON nor YAML nor GraphQL.
        SchemaInvalid: What was read is no OpenAPI 3.0 or 3.1 document and no GraphQL schema, or it is broken.
    """
    text = text.strip()
    if not text:
        raise SchemaUnavailable("nothing to compare was named; give a version, a file or a URL")
    if text == "pinned" or (_VERSION.fullmatch(text) and not Path(text).exists()):
        return _snapshot(text)
    if re.match(r"https?://", text, re.IGNORECASE):
        return _url(text, api_key)
    return _file(text)


def parse(data: bytes, name: str) -> Source:
    """Read a document from bytes: OpenAPI in JSON or YAML, or GraphQL in SDL or as an introspection result.

    Raises:
        SchemaUnavailable, SchemaInvalid: As `resolve`.
    """
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SchemaUnavailable(f"{name} is not text in UTF-8, so it is no schema") from None
    if not content.strip():
        raise SchemaUnavailable(f"{name} is empty")
    if content.lstrip()[:1] in ("{", "["):
        return _document(_json(content, name), name)
    lower = name.lower()
    if not lower.endswith((".yaml", ".yml", ".json")):
        with contextlib.suppress(SchemaInvalid):
            return Source(name, graphql=_sdl(content, name))
    if lower.endswith((".graphql", ".graphqls", ".gql", ".sdl")):
        return Source(name, graphql=_sdl(content, name))
    if lower.endswith(".json"):
        return _document(_json(content, name), name)
    return _document(_yaml(content, name), name)


def _snapshot(text: str) -> Source:
    known = ayon_schemas.versions()
    version = known[-1] if text == "pinned" else text
    if version not in known:
        longer = [entry for entry in known if entry.startswith(f"{version}.")]
        if not longer:
            raise SchemaUnavailable(f"no snapshot of server {version} is pinned; there are {', '.join(known)}")
        version = longer[-1]
    name = f"pinned ({version})" if text == "pinned" else version
    return Source(name, ayon_schemas.openapi(version), ayon_schemas.graphql(version))


def _file(text: str) -> Source:
    path = Path(text)
    try:
        if path.is_file() and path.stat().st_size > _LARGEST:
            raise SchemaUnavailable(f"{text} is larger than {_LARGEST >> 20} MiB; that is no schema")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise SchemaUnavailable(
            f"{text} is no snapshot version and no URL, and no file that can be read: {reason}"
        ) from error
    return parse(data, text)


def _url(text: str, api_key: str | None) -> Source:
    parts = urlsplit(text)
    if not parts.hostname:
        raise SchemaUnavailable("that URL names no host")
    if parts.username or parts.password:
        raise SchemaUnavailable("the URL has credentials in it; leave them out and give an API key")
    path = parts.path.rstrip("/")
    name = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    if path.lower().endswith(_SUFFIXES):
        return parse(_get(text, name), name)
    if path.lower().endswith("/graphql") and not parts.query:
        return Source(name, graphql=_introspect(text, api_key))
    if parts.query or parts.fragment:
        return parse(_get(text, name), name)
    try:
        found = pull.pull(text, api_key)
    except SchemaUnavailable as missing:
        if not path:
            raise
        # Not a server; the document itself may live at such a URL.
        try:
            return parse(_get(text, name), name)
        except CodegenError:
            raise missing from None
    except SchemaInvalid as error:
        raise SchemaInvalid(f"{name}: {error}") from error
    return _checked(Source(name, found.openapi, found.graphql))


def _get(url: str, name: str) -> bytes:
    """Read a document without any key: it may lie on a server that is not the studio's."""
    try:
        with (
            httpx.Client(timeout=_TIMEOUT, follow_redirects=True, max_redirects=5) as client,
            client.stream("GET", url) as answer,
        ):
            if answer.status_code in (401, 403):
                raise SchemaUnavailable(
                    f"GET {name} → {answer.status_code}: it is not open to everyone; save it to a file first"
                )
            if answer.status_code >= 400:
                raise SchemaUnavailable(f"GET {name} → {answer.status_code} {answer.reason_phrase}")
            if answer.headers.get("content-type", "").partition(";")[0].strip() == "text/html":
                raise SchemaUnavailable(f"GET {name}: the answer is a web page, not a schema")
            data = bytearray()
            for piece in answer.iter_bytes():
                data += piece
                if len(data) > _LARGEST:
                    raise SchemaUnavailable(
                        f"GET {name}: the answer is larger than {_LARGEST >> 20} MiB; that is no schema"
                    )
            return bytes(data)
    except httpx.TimeoutException as error:
        raise SchemaUnavailable(f"GET {name}: no answer in time") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SchemaUnavailable(f"GET {name}: {error}") from error


def _introspect(url: str, api_key: str | None) -> str:
    headers = {"accept": "application/json", **({"x-api-key": api_key} if api_key else {})}

    def ask(query: str) -> Any:
        try:
            answer = client.post(url, json={"query": query})
        except httpx.TimeoutException as error:
            raise SchemaUnavailable(f"POST {url}: no answer in time") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise SchemaUnavailable(f"POST {url}: {error}; is the server running?") from error
        if answer.status_code in (401, 403):
            raise SchemaUnavailable(
                f"POST {url} → {answer.status_code}: give a valid API key (--api-key or AYON_API_KEY)"
            )
        try:
            found = answer.json()
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise SchemaUnavailable(f"POST {url} → {answer.status_code}: the answer is not that of a GraphQL endpoint")
        return found  # pyright: ignore[reportUnknownVariableType]

    # Redirects are not followed: the key is for this server only.
    with httpx.Client(headers=headers, timeout=_TIMEOUT, follow_redirects=False) as client:
        return graphql_schema.pull(ask)


# -- reading ----------------------------------------------------------------------------------------------------------


def _json(content: str, name: str) -> object:
    try:
        return json.loads(content)
    except RecursionError:
        raise SchemaInvalid(f"{name} is nested too deeply to be a schema") from None
    except ValueError:
        raise SchemaUnavailable(f"{name} is not JSON but begins with {content[:60].strip()!r}") from None


def _yaml(content: str, name: str) -> object:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        found: object = YAML(typ="safe").load(content)  # pyright: ignore[reportUnknownMemberType]
    except (YAMLError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        start = content[:60].strip()
        raise SchemaUnavailable(f"{name} is neither JSON nor YAML nor GraphQL but begins with {start!r}")
    # Anchors share nodes: written out, a small text can be endless.
    _measure(found, name)  # pyright: ignore[reportUnknownArgumentType]
    return _plain(found)  # pyright: ignore[reportUnknownArgumentType]


def _plain(value: object) -> object:
    """YAML as JSON would have it: keys are text (``200:``), dates are text."""
    if isinstance(value, dict):
        return {_key(key): _plain(entry) for key, entry in as_map(value).items()}  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, (list, tuple, set)):
        return [_plain(entry) for entry in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    return str(value)


def _key(key: object) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return "null" if key is None else str(key)


def _sdl(content: str, name: str) -> str:
    try:
        graphql_schema.parse(content)
    except (SchemaInvalid, RecursionError) as error:
        told = (
            str(error).partition("\n")[0]
            if isinstance(error, SchemaInvalid)
            else "the GraphQL schema is nested too deeply"
        )
        raise SchemaInvalid(f"{name}: {told}") from error
    return content


def _document(found: object, name: str) -> Source:
    node = as_map(found)
    data = node.get("data", node)
    if isinstance(data, dict) and "__schema" in data:
        try:
            return Source(name, graphql=graphql_schema.pull(lambda _: {"data": data}))
        except CodegenError as error:
            raise SchemaInvalid(f"{name}: {error}") from error
    try:
        split = pull.split(_check(found))
    except SchemaInvalid as error:
        raise SchemaInvalid(f"{name}: {error}") from error
    return _checked(Source(name, split.openapi, split.graphql))


def _check(found: object) -> Node:
    node = as_map(found)
    if as_map(node.get("webhooks")) and not as_map(node.get("paths")):
        # A document may have nothing but webhooks.
        whole: Node = {**node, "paths": {"/": {}}}
        return {**check_document(whole), "paths": {}}
    return check_document(found)


# -- checking ---------------------------------------------------------------------------------------------------------


def _checked(source: Source) -> Source:
    """The source, when it can be walked."""
    _measure(source.openapi, source.name)
    return source


def _measure(root: Any, name: str) -> None:
    """Walk a document without recursion: it has to be of a depth and a size that can be compared."""
    level = [root]
    nodes = 0
    for _ in range(DEEPEST + 1):
        below: list[Any] = []
        for node in level:
            values = node.values() if isinstance(node, dict) else node  # pyright: ignore[reportUnknownVariableType]
            below.extend(value for value in values if isinstance(value, (dict, list)))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            if nodes + len(below) > _MOST_NODES:
                raise SchemaInvalid(f"{name} is too large to be a schema: it has more than {_MOST_NODES:,} nodes")
        if not below:
            return
        nodes += len(below)
        level = below
    raise SchemaInvalid(f"{name} is nested deeper than {DEEPEST} levels; that is no schema")
