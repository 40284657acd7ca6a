"""The whole way from a document to the files of a package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import ayon_schemas

from . import graphql_render, overlay, patches
from .build import build
from .document import METHODS, as_map, iter_operations, resolve
from .errors import SchemaInvalid, SchemaLost
from .history import History, pinned_history
from .pinned import tool_lock, version_key
from .render import render
from .snapshot import canonical_graphql, canonical_openapi, digest, server_version, sorted_copy, to_bytes
from .views import PackageView

__all__ = ["STEPS", "Progress", "Result", "check_document", "check_whole", "generate", "repair"]

Node = dict[str, Any]
Progress = Callable[[str], None]

STEPS = (
    "read the pinned snapshots",
    "repair the document",
    "render the GraphQL types",
    "parse the document",
    "render the package",
)
"""What `generate` does, in order."""


class Result(NamedTuple):
    """A generated package and what was done for it."""

    files: dict[str, bytes]
    """Content by path below the package directory."""
    operations: int
    schemas: int
    patched: dict[str, int]
    """Places that each repair touched."""
    applied: int
    """Overlay actions that matched."""
    unmatched: int
    """Overlay actions that matched nothing."""


class Repaired(NamedTuple):
    """A document that can be rendered, and what was done to it."""

    document: Node
    patched: dict[str, int]
    overlay: list[overlay.Applied]


def check_document(document: object) -> Node:
    """The document if it is an OpenAPI 3.0 or 3.1 document, with all its operations in their paths.

    Raises:
        SchemaInvalid: It is something else; the message says what.
    """
    if not isinstance(document, dict):
        raise SchemaInvalid(f"not an OpenAPI document but a JSON {type(document).__name__}")
    node = as_map(document)  # pyright: ignore[reportUnknownArgumentType]
    if "swagger" in node:
        raise SchemaInvalid(f"a Swagger {node['swagger']} document; OpenAPI 3.0 or 3.1 is needed")
    version = str(node.get("openapi") or "")
    if not version.startswith(("3.0", "3.1")):
        raise SchemaInvalid(
            "not an OpenAPI 3.0 or 3.1 document: " + (f"openapi is {version!r}" if version else "no openapi")
        )
    if not as_map(node.get("paths")) and not as_map(as_map(node.get("components")).get("schemas")):
        raise SchemaInvalid("the document has neither paths nor component schemas")
    paths = {path: _path_item(node, path, item) for path, item in as_map(node.get("paths")).items()}
    return {**node, "paths": paths}


def _path_item(document: Node, path: str, item: object) -> Node:
    """What a route holds, wherever it is written down; only what can be read as operations is taken for such."""
    if not isinstance(item, dict):
        raise SchemaInvalid(f"path {path}: an object is needed, there is {item!r:.80}")
    own = as_map(item)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(own.get("$ref"), str):
        elsewhere = resolve(document, own)
        if not elsewhere:
            raise SchemaInvalid(f"path {path}: the reference {own['$ref']!r} leads nowhere, or outside the document")
        own = {**elsewhere, **{key: value for key, value in own.items() if key != "$ref"}}
    for method in METHODS:
        if method in own and not isinstance(own[method], dict):
            raise SchemaInvalid(f"{method.upper()} {path}: an object is needed, there is {own[method]!r:.80}")
    return own


def repair(document: Node, *, with_overlay: bool, actions: overlay.Overlay | None = None) -> Repaired:
    """A repaired copy of a document, keys sorted: patches first, then the overlay."""
    copied = sorted_copy(document)
    patched = patches.apply(copied)
    applied = overlay.apply(copied, actions or overlay.load()) if with_overlay else []
    return Repaired(copied, patched, applied)


def generate(
    document: Node,
    graphql: str | None = None,
    *,
    history: History | None = None,
    pinned_graphql: Mapping[str, str] | None = None,
    progress: Progress = lambda step: None,
) -> Result:
    """Generate a package.

    Args:
        document: An OpenAPI document as a server gives it.
        graphql: The server's GraphQL schema in SDL; the package has no GraphQL part without it.
        history: Lifetimes of operations; those of the pinned snapshots by default.
        pinned_graphql: GraphQL schemas of other server versions, which say since when fields exist; those of the
            pinned snapshots by default.
        progress: Is told each step before it begins, see `STEPS`.

    Raises:
        SchemaInvalid: The document cannot be rendered.
        SchemaLost: Operations or schemas would be missing.
    """
    progress("read the pinned snapshots")
    source = check_document(document)
    history = history or pinned_history()
    known = history.knows(source)
    if pinned_graphql is None:
        pinned_graphql = {name: ayon_schemas.graphql(name) for name in ayon_schemas.versions()} if known else {}
    progress("repair the document")
    repaired = repair(source, with_overlay=known)
    facts = canonical_openapi(source)
    sdl = canonical_graphql(graphql) if graphql is not None else None
    version = server_version(source)
    progress("render the GraphQL types")
    rendered = _render_graphql(sdl, version, pinned_graphql, facts) if sdl is not None else {}
    progress("parse the document")
    marker: Node = {
        **tool_lock(),
        "schema": {
            "title": str(as_map(source.get("info")).get("title") or ""),
            "server": version,
            "openapi": digest(to_bytes(facts)),
            "graphql": digest(sdl.encode()) if sdl is not None else None,
        },
    }
    package = build(repaired.document, history=history if known else None, marker=marker, graphql=rendered)
    check_whole(source, package)
    progress("render the package")
    matched = sum(1 for item in repaired.overlay if item.places)
    return Result(
        files=render(package),
        operations=sum(1 for _ in iter_operations(source)),
        schemas=len(as_map(as_map(source.get("components")).get("schemas"))),
        patched=repaired.patched,
        applied=matched,
        unmatched=len(repaired.overlay) - matched,
    )


def check_whole(source: Node, package: PackageView) -> None:
    """Prove that every operation and every component schema of a document is in a package, in a place of its own.

    Raises:
        SchemaLost: Names what is missing.
    """
    methods = [method for api in package.apis for method in api.methods]
    routes = {(method.operation["method"], method.operation["path"]) for method in methods}
    keys = {view.key for view in package.classes}
    lost = [
        f"operation {place.method.upper()} {place.path}"
        for place in iter_operations(source)
        if (place.method.upper(), place.path) not in routes
    ]
    lost += [f"schema {name}" for name in as_map(as_map(source.get("components")).get("schemas")) if name not in keys]
    for what, modules in (("tags", package.apis), ("schemas", package.classes)):
        count = Counter(view.module for view in modules)
        lost += [f"all but one of the {what} in {name}.py" for name in sorted(count) if count[name] > 1]
    if lost:
        raise SchemaLost(f"{len(lost)} operations or schemas would be lost:\n  " + "\n  ".join(lost))


def _render_graphql(sdl: str, version: str, pinned: Mapping[str, str], facts: Node) -> dict[str, str]:
    name = version or "0"
    texts = {**pinned, name: sdl}
    by_version = {key: texts[key] for key in sorted(texts, key=version_key)}
    files = graphql_render.render(by_version, name, facts)
    return {path if path.startswith("graphql/") else f"graphql/{path}": text for path, text in files.items()}
