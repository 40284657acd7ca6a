"""Entity URIs: ``ayon+entity://project/folder/path?product=…&version=…&representation=…``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from ayon_sandbox.entities.model import KINDS
from ayon_sandbox.entities.payload import sequence, without_nulls
from ayon_sandbox.entities.projects import guard
from ayon_sandbox.errors import Refusal
from ayon_sandbox.handlers.projects import site_roots
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row

_SCHEMES = ("ayon", "ayon+entity")


# ------------------------------------------------------------------ from an id to a URI


def _uri(request: Request, kind: str, row: Row) -> str | None:
    store, project = request.store, request.project

    def above(table: str, entity_id: str | None) -> Row | None:
        return store.get(table, project=project, id=entity_id) if entity_id else None

    query: list[str] = []
    folder: Row | None = row if kind == "folder" else None
    task = row if kind == "task" else above("tasks", row.get("task_id")) if kind == "workfile" else None
    version = (
        row if kind == "version" else above("versions", row.get("version_id")) if kind == "representation" else None
    )
    product = row if kind == "product" else above("products", version["product_id"]) if version else None
    if product is not None:
        folder = above("folders", product["folder_id"])
        query.append(f"product={product['name']}")
    if version is not None:
        query.append(f"version={version['name']}")
    if kind == "representation":
        query.append(f"representation={row['name']}")
    if task is not None:
        folder = above("folders", task["folder_id"])
        query.append(f"task={task['name']}")
    if kind == "workfile":
        query.append(f"workfile={row['name']}")
    if folder is None:
        return None
    return f"ayon+entity://{project}{folder['path']}" + (f"?{'&'.join(query)}" if query else "")


@handles("get_project_entity_uris")
def get_project_entity_uris(request: Request) -> object:
    """Return the URIs of entities, in an order of the server's own; unknown ids are left out."""
    kind = KINDS[request.body["entityType"]]
    ids: list[str] = sequence(request.body.get("ids"))
    rows = {row["id"]: row for row in request.store.find(kind.table, project=request.project, id=ids)}
    found = [(entity_id, _uri(request, kind.name, rows[entity_id])) for entity_id in sorted(rows)]
    return {"uris": [{"id": entity_id, "uri": uri} for entity_id, uri in found if uri is not None]}


# ------------------------------------------------------------------ from a URI to entities


class _Invalid(Exception):
    """The URI cannot be understood."""


def _parse(uri: str) -> tuple[str, str, dict[str, str]]:
    parts = urlsplit(uri)
    if parts.scheme not in _SCHEMES:
        raise _Invalid(f"Invalid scheme: {parts.scheme}")
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    return parts.netloc, "/" + unquote(parts.path).strip("/"), query


def _named(store: Any, table: str, pattern: str | None, **where: Any) -> list[Row]:
    rows: list[Row] = store.find(table, **where)
    if pattern in (None, "*"):
        return rows
    if table == "versions" and pattern == "latest":
        numbered = [row for row in rows if row["version"] >= 0]
        return sorted(numbered, key=lambda row: row["version"])[-1:]
    if table == "versions" and pattern == "hero":
        return [row for row in rows if row["version"] < 0]
    expression = re.escape(pattern or "").replace(r"\*", ".*")
    return [row for row in rows if re.fullmatch(expression, row["name"])]


def _resolve(request: Request, project: str, path: str, query: Mapping[str, str]) -> list[dict[str, Any]]:
    store = request.store
    target = next(
        (name for name in ("representation", "version", "product", "workfile", "task") if name in query), "folder"
    )
    out: list[dict[str, Any]] = []
    for folder in store.find("folders", project=project, path=path):
        base = {"projectName": project, "folderId": folder["id"], "target": target}
        if target == "folder":
            out.append(base)
        elif target in ("task", "workfile"):
            for task in _named(store, "tasks", query.get("task"), project=project, folder_id=folder["id"]):
                if target == "task":
                    out.append({**base, "taskId": task["id"]})
                    continue
                for row in _named(store, "workfiles", query["workfile"], project=project, task_id=task["id"]):
                    out.append({**base, "taskId": task["id"], "workfileId": row["id"]})
        else:
            out += _publishes(request, project, folder["id"], query, base)
    return out


def _publishes(
    request: Request, project: str, folder_id: str, query: Mapping[str, str], base: Mapping[str, Any]
) -> list[dict[str, Any]]:
    store, out = request.store, list[dict[str, Any]]()
    for product in _named(store, "products", query.get("product"), project=project, folder_id=folder_id):
        with_product = {**base, "productId": product["id"]}
        if base["target"] == "product":
            out.append(with_product)
            continue
        for version in _named(store, "versions", query.get("version"), project=project, product_id=product["id"]):
            with_version = {**with_product, "versionId": version["id"]}
            if base["target"] == "version":
                out.append(with_version)
                continue
            wanted = query["representation"]
            for row in _named(store, "representations", wanted, project=project, version_id=version["id"]):
                out.append({**with_version, "representationId": row["id"], "filePath": _file_path(row)})
    return [without_nulls(item) for item in out]


def _file_path(row: Row) -> str | None:
    files = sequence(row["files"])
    return files[0].get("path") if files else row["attrib"].get("path")


@handles("resolve_uris")
def resolve_uris(request: Request) -> object:
    """Return the entities that URIs name; one that names none, or is wrong, says so."""
    body: dict[str, Any] = request.body
    roots: dict[str, dict[str, str]] = {}
    out: list[dict[str, Any]] = []
    for uri in sequence(body.get("uris")):
        try:
            project, path, query = _parse(uri)
            project = guard(request.store, request.user, project)
            found = _resolve(request, project, path, query)
        except (_Invalid, Refusal) as error:
            out.append({"uri": uri, "entities": [], "error": str(error)})
            continue
        if body.get("resolveRoots") and request.site_id:
            if project not in roots:
                roots[project] = site_roots(request, project)
            for item in found:
                if "filePath" in item:
                    item["filePath"] = _with_roots(item["filePath"], roots[project])
        if request.query.get("pathOnly"):
            found = [{"filePath": item["filePath"]} for item in found if "filePath" in item]
        out.append({"uri": uri, "entities": found})
    return out


def _with_roots(path: str, roots: Mapping[str, str]) -> str:
    return re.sub(r"\{root\[(\w+)\]\}", lambda found: roots.get(found.group(1), found.group(0)), path)
