"""Small documents to compare: only what a test is about has to be written down."""

from __future__ import annotations

from typing import Any

from ayon_codegen.drift.compare import compare
from ayon_codegen.drift.findings import Finding
from ayon_codegen.drift.inputs import Source
from ayon_codegen.drift.lifecycle import Policy

Node = dict[str, Any]


def document(paths: Node | None = None, schemas: Node | None = None, *, version: str = "3.1.0", **more: Any) -> Node:
    components = {"schemas": schemas or {}, **more.pop("components", {})}
    return {
        "openapi": version,
        "info": {"title": "Stranger", "version": "1"},
        "paths": {"/things": {}} if paths is None else paths,
        "components": components,
        **more,
    }


def taking(schema: Any, media: str = "application/json", **more: Any) -> Node:
    """A document with one operation that takes a body."""
    body = {"content": {media: {"schema": schema}}}
    post = {"operationId": "make", "requestBody": body, "responses": {"204": {"description": "ok"}}}
    return document({"/things": {"post": post}}, **more)


def giving(schema: Any, media: str = "application/json", **more: Any) -> Node:
    """A document with one operation that answers."""
    answer = {"200": {"description": "ok", "content": {media: {"schema": schema}}}}
    return document({"/things": {"get": {"operationId": "read", "responses": answer}}}, **more)


def asking(parameter: Node, **more: Any) -> Node:
    """A document with one operation that takes a parameter."""
    whole = {"name": "limit", "in": "query", **parameter}
    get = {"operationId": "read", "parameters": [whole], "responses": {"204": {"description": "ok"}}}
    return document({"/things": {"get": get}}, **more)


def operation(node: Node | None = None, method: str = "get", path: str = "/things", **more: Any) -> Node:
    """A document with one operation."""
    whole = {"operationId": "read", "responses": {"204": {"description": "ok"}}, **(node or {})}
    return document({path: {method: whole}}, **more)


def between(base: Node, revision: Node, policy: Policy | None = None) -> tuple[Finding, ...]:
    """What drift finds between two documents."""
    return compare(Source("base", base), Source("revision", revision), policy=policy).findings


def rules(base: Node, revision: Node, policy: Policy | None = None) -> list[tuple[str, str]]:
    """Rules and levels of what drift finds, worst first."""
    return [(found.rule, found.level) for found in between(base, revision, policy)]
