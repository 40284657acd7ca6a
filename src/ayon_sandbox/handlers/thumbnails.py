"""Thumbnails of entities and projects."""

from __future__ import annotations

import base64
import hashlib
import os
import zlib
from collections.abc import Mapping

from starlette.responses import Response

from ayon_sandbox.blobs import blob_path, save, serve
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.entities.permissions import require_project_level
from ayon_sandbox.errors import NotFound, UnsupportedMedia
from ayon_sandbox.feed import find_entity, parents_of
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now

# One transparent pixel: what a client gets where there is no thumbnail.
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
)
_TYPES = ("image/png", "image/jpeg")
# What is shorter is no picture.
_SMALLEST = 10
# The signature of a PNG and its first part.
_HEAD = 33
_TABLES: Mapping[str, str] = {"folder": "folders", "task": "tasks", "version": "versions", "workfile": "workfiles"}
# A project's own thumbnail.
PROJECT_THUMBNAIL = "0" * 32


def placeholder(status: int, cache: str) -> Response:
    """Return the answer for a missing thumbnail."""
    return Response(_PIXEL, status, {"cache-control": cache}, "image/png")


def save_thumbnail(
    request: Request, thumbnail_id: str, entity_type: str | None = None, entity_id: str | None = None
) -> str:
    """Keep the body of a request as a thumbnail and return its id.

    Raises:
        UnsupportedMedia: Neither PNG nor JPEG, or nothing.
    """
    assert request.upload is not None
    if request.content_type not in _TYPES:
        raise UnsupportedMedia("Thumbnail must be in png or jpeg format")
    if request.upload.seek(0, os.SEEK_END) < _SMALLEST:
        raise UnsupportedMedia("Thumbnail cannot be empty")
    request.upload.seek(0)
    _require_picture(request.upload.read(_HEAD))
    request.upload.seek(0)
    size = save(blob_path(request, request.project, "thumbnails", thumbnail_id), request.upload)
    put_row(request, thumbnail_id, request.content_type, size, entity_type, entity_id)
    return thumbnail_id


def _require_picture(head: bytes) -> None:
    """Look at the beginning of a picture; what its type is called does not matter to the server."""
    if head.startswith(b"GIF8"):
        raise UnsupportedMedia("Unsupported thumbnail mime type image/gif")
    checksum = int.from_bytes(head[29:33], "big")
    is_png = head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR" and zlib.crc32(head[12:29]) == checksum
    if not is_png and not head.startswith(b"\xff\xd8\xff"):
        raise UnsupportedMedia("Invalid image format")


def put_row(
    request: Request, thumbnail_id: str, mime: str, size: int, entity_type: str | None, entity_id: str | None
) -> None:
    """Write the row of a thumbnail whose bytes are there."""
    time = now()
    key = {"project": request.project, "id": thumbnail_id}
    if not request.store.update("thumbnails", key, {"mime": mime, "size": size, "updated_at": time}):
        row: Row = {
            **key,
            "mime": mime,
            "size": size,
            "entity_type": entity_type,
            "entity_id": entity_id,
            "created_at": time,
            "updated_at": time,
        }
        request.store.insert("thumbnails", row)


def _affected(request: Request, thumbnail_id: str) -> list[dict[str, object]]:
    """Tell which entities show a thumbnail, touching them so that their hash changes."""
    out: list[dict[str, object]] = []
    found: dict[tuple[str, str], Row] = {}
    for kind in ("version", "folder", "task", "workfile"):
        for row in request.store.find(_TABLES[kind], project=request.project, thumbnail_id=thumbnail_id):
            found[kind, row["id"]] = row
            if kind == "version":
                # Folder and task show the thumbnails of their versions.
                for other, parent in parents_of(request.store, request.project, kind, row):
                    if other in _TABLES:
                        found[other, parent["id"]] = parent
    for (kind, _entity_id), row in found.items():
        time = now()
        known = hashlib.sha256(f"{row['id']}{thumbnail_id}{time}".encode()).hexdigest()[:6]
        key = {"project": request.project, "id": row["id"]}
        data = {**mapping(row["data"]), "thumbnailHash": known}
        request.store.update(_TABLES[kind], key, {"data": data, "updated_at": time})
        out.append(
            {
                "entityType": kind,
                "entityId": row["id"],
                "thumbnailHash": known,
                "thumbnailId": None,
            }
        )
    return out


def _answer(request: Request, thumbnail_id: str) -> dict[str, object]:
    return {"id": thumbnail_id, "affectedEntities": _affected(request, thumbnail_id)}


def _show(request: Request, thumbnail_id: str | None, cache: str, missing_status: int, missing_cache: str) -> Response:
    row = request.store.get("thumbnails", project=request.project, id=thumbnail_id) if thumbnail_id else None
    path = blob_path(request, request.project, "thumbnails", thumbnail_id) if thumbnail_id else None
    if row is None or path is None or not path.exists():
        if request.query.get("placeholder") == "none":
            # By its id, or of a project, it is the thumbnail itself that is missing.
            raise NotFound("Thumbnail not found" if missing_status == 203 else "No thumbnail available")
        return placeholder(missing_status, missing_cache)
    return serve(request, path, row["mime"], {"cache-control": cache, "x-thumbnail-id": str(thumbnail_id)})


@handles("create_thumbnail")
def create_thumbnail(request: Request) -> object:
    """Keep a thumbnail of nothing yet."""
    return _answer(request, save_thumbnail(request, new_id()))


@handles("update_thumbnail")
def update_thumbnail(request: Request) -> object:
    """Replace a thumbnail, or make one with an id of the client's."""
    return _answer(request, save_thumbnail(request, request.path["thumbnail_id"]))


@handles("get_thumbnail")
def get_thumbnail(request: Request) -> object:
    """Show a thumbnail by its id, to managers: the id says nothing about who may see the entity."""
    request.user.require_manager("Only managers can access arbitrary thumbnails")
    return _show(request, request.path["thumbnail_id"], "max-age=3600", 203, "max-age=3600")


def _entity(request: Request, kind: str) -> Row:
    row = request.store.get(_TABLES[kind], project=request.project, id=request.path[f"{kind}_id"])
    if row is None:
        raise NotFound(f"{kind.capitalize()} not found")
    return row


_FOREVER = "public, max-age=31536000, immutable"


def _routes(kind: str) -> None:
    def show(request: Request) -> object:
        row = _entity(request, kind)
        return _show(request, row["thumbnail_id"], _FOREVER, 200, "public, max-age=3600")

    def create(request: Request) -> object:
        row = find_entity(request.store, request.project, kind, request.path[f"{kind}_id"])
        new = save_thumbnail(request, new_id(), kind, row["id"])
        key = {"project": request.project, "id": row["id"]}
        changes = {"thumbnail_id": new, "updated_at": now(), "updated_by": request.user.name}
        request.store.update(_TABLES[kind], key, changes)
        return _answer(request, new)

    handles(f"get_{kind}_thumbnail")(show)
    handles(f"create_{kind}_thumbnail")(create)


for _kind in _TABLES:
    _routes(_kind)


@handles("get_project_thumbnail")
def get_project_thumbnail(request: Request) -> object:
    """Show the thumbnail of a project."""
    return _show(request, PROJECT_THUMBNAIL, _FOREVER, 203, "max-age=3600")


@handles("create_project_thumbnail")
def create_project_thumbnail(request: Request) -> object:
    """Give a project a thumbnail."""
    require_project_level(request.store, request.user, request.project, "anatomy", 2)
    new = save_thumbnail(request, PROJECT_THUMBNAIL)
    request.store.update("projects", {"name": request.project}, {"thumbnail_id": new, "updated_at": now()})
    return {"id": new, "affectedEntities": []}
