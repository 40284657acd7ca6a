"""The canonical form of a server's schema: facts only, in one order, so that equal interfaces have equal bytes.

What differs between two servers of one version, or between two processes of one server, is prose, examples, hosts and
the order of keys; these go. What depends on the studio (attributes, routes of addons) stays and is marked.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from .document import as_map, iter_operations, iter_places, references
from .errors import SchemaInvalid

__all__ = [
    "STUDIO_MARK",
    "canonical_graphql",
    "canonical_openapi",
    "digest",
    "is_studio_path",
    "server_version",
    "sorted_copy",
    "to_bytes",
]

STUDIO_MARK = "x-ayon-studio"
"""Set to true on schemas and paths that depend on the studio, not on the server's version."""

_PROSE = frozenset({"description", "summary", "example", "examples", "externalDocs", STUDIO_MARK})
_ADDON_ROUTE = re.compile(r"^/api/addons/[^/{}]+/[^/{}]+(/|$)")
_COMPONENT = re.compile(r"/components/schemas/[^/]+")
_SCHEMA_PREFIX = "#/components/schemas/"


def canonical_openapi(document: dict[str, Any]) -> dict[str, Any]:
    """The canonical form of an OpenAPI document, as a new object; the document is left as it is.

    Args:
        document: A document as a server gives it, not patched.

    Returns:
        Keys sorted at every depth, no prose (descriptions, summaries, examples, titles of anything but components), no
        ``servers``; the required ``description`` of a response is empty. `STUDIO_MARK` on what depends on the studio.
    """
    result = sorted_copy(document)
    result.pop("servers", None)
    for place in list(iter_places(result)):
        for key in _PROSE.intersection(place.node):
            del place.node[key]
        if place.kind == "schema" and not _COMPONENT.fullmatch(place.pointer):
            place.node.pop("title", None)
        if place.kind == "response" and "$ref" not in place.node:
            place.node["description"] = ""
    _mark_studio(result)
    return sorted_copy(result)


def sorted_copy(document: dict[str, Any]) -> dict[str, Any]:
    """A copy with sorted keys at every depth: the order in which a server sends them says nothing.

    Raises:
        SchemaInvalid: The document is nested deeper than JSON readers can follow.
    """
    try:
        return json.loads(json.dumps(document, sort_keys=True))
    except RecursionError as error:
        raise SchemaInvalid("the document is nested too deeply") from error


def canonical_graphql(sdl: str) -> str:
    """The canonical form of a GraphQL schema in SDL: sorted, no descriptions, ends with a newline.

    Raises:
        SchemaInvalid: The text is no GraphQL schema.
    """
    from .graphql_schema import canonical

    return canonical(sdl)


def to_bytes(document: dict[str, Any]) -> bytes:
    """A document as it is written to a file: sorted, one key a line, UTF-8, ends with a newline."""
    return (json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")


def digest(data: bytes) -> str:
    """Hash of file content as the lock holds it, e.g. ``"sha256:9f86…"``."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def server_version(document: dict[str, Any]) -> str:
    """Version of the server that gave the document, without build metadata: ``"1.16.0"`` for ``1.16.0+DEVELOP``."""
    return str(as_map(document.get("info")).get("version") or "").partition("+")[0].strip()


def is_studio_path(path: str) -> bool:
    """Whether a path belongs to an installed addon: name and version of it are spelled out in the route."""
    return _ADDON_ROUTE.match(path) is not None


def _mark_studio(document: dict[str, Any]) -> None:
    """Mark attribute models, addon routes, and the schemas that only addon routes lead to."""
    paths = as_map(document.get("paths"))
    schemas = as_map(as_map(document.get("components")).get("schemas"))
    for path, item in paths.items():
        if is_studio_path(path) and isinstance(item, dict):
            item[STUDIO_MARK] = True
    for name, schema in schemas.items():
        if name.endswith("AttribModel") and isinstance(schema, dict):
            schema[STUDIO_MARK] = True
    if not any(map(is_studio_path, paths)):
        return
    of_server = _reached(document, schemas, studio=False)
    for name in _reached(document, schemas, studio=True) - of_server:
        if isinstance(schemas[name], dict):
            schemas[name][STUDIO_MARK] = True


def _reached(document: dict[str, Any], schemas: dict[str, Any], *, studio: bool) -> set[str]:
    """Names of component schemas that operations lead to: those of addons, or all others."""
    found: set[str] = set()
    todo: set[str] = set()
    for place in iter_operations(document):
        if is_studio_path(place.path) == studio:
            todo |= references(place.operation)
    while todo:
        name = todo.pop().removeprefix(_SCHEMA_PREFIX)
        if name in schemas and name not in found:
            found.add(name)
            todo |= references(schemas[name])
    return found
