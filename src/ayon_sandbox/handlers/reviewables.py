"""Reviewables: files of a version to look at, each an activity of the type ``reviewable``."""

from __future__ import annotations

from typing import Any

from ayon_sandbox import feed
from ayon_sandbox.blobs import blob_path, image_size
from ayon_sandbox.entities.payload import mapping, without_nulls
from ayon_sandbox.errors import BadRequest, NotFound
from ayon_sandbox.handlers.files import store_upload
from ayon_sandbox.handlers.thumbnails import put_row
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now

_READY = {"image/png", "image/jpeg", "image/webp", "image/gif", "video/mp4", "video/webm", "application/pdf"}


def _media_info(request: Request, row: Row) -> dict[str, Any] | None:
    with blob_path(request, request.project, "files", row["id"]).open("rb") as source:
        size = image_size(source.read(256 * 1024))
    if size is None:
        return None
    png = row["mime"] == "image/png"
    return {
        "probeVersion": 1,
        "majorBrand": "",
        "videoTrackIndex": 0,
        "width": size[0],
        "height": size[1],
        "pixelFormat": "rgb24" if png else "yuvj420p",
        "frameRate": 25.0,
        "duration": 0.0,
        "codec": "png" if png else "mjpeg",
        "iframeOnly": True,
    }


def _author(request: Request, name: str | None) -> dict[str, Any]:
    row = request.store.get("users", name=name) if name else None
    return {"name": name or "", "fullName": (row["attrib"].get("fullName") if row else None)}


def _body(request: Request, activity: Row, file: Row | None) -> dict[str, Any]:
    data = activity["data"]
    return {
        "fileId": data.get("reviewableFile", ""),
        "activityId": activity["id"],
        "filename": file["filename"] if file else "",
        "label": data.get("label"),
        "mimetype": file["mime"] if file else "application/octet-stream",
        "availability": data.get("availability", "unknown"),
        "mediaInfo": data.get("mediaInfo"),
        "createdFrom": data.get("createdFrom"),
        "processing": None,
        "createdAt": activity["created_at"],
        "updatedAt": activity["updated_at"],
        "author": _author(request, data.get("author")),
    }


def _activities(request: Request, version_id: str) -> list[Row]:
    rows = request.store.all(
        "SELECT a.* FROM activity_references r JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
        "WHERE r.project = ? AND r.entity_id = ? AND r.reference_type = 'origin' AND a.activity_type = 'reviewable' "
        "ORDER BY a.created_at, a.seq",
        (request.project, version_id),
    )
    return sorted(rows, key=lambda row: row["data"].get("reviewableOrder", 0))


def _version_body(request: Request, version: Row) -> dict[str, Any]:
    product = request.store.get("products", project=request.project, id=version["product_id"]) or {}
    files = {row["id"]: row for row in request.store.find("files", project=request.project)}
    return {
        "id": version["id"],
        "name": feed.describe("version", version)["name"],
        "version": str(version["version"]),
        "status": version["status"],
        "productId": version["product_id"],
        "productName": product.get("name"),
        "productType": product.get("product_type"),
        "attrib": without_nulls(mapping(version["all_attrib"])),
        "reviewables": [
            _body(request, row, files.get(row["data"].get("reviewableFile")))
            for row in _activities(request, version["id"])
        ],
    }


def _version(request: Request) -> Row:
    return feed.find_entity(request.store, request.project, "version", request.path["version_id"])


@handles("upload_reviewable")
def upload_reviewable(request: Request) -> object:
    """Keep an upload as a reviewable of a version; a first image becomes its thumbnail."""
    version = _version(request)
    if request.content_type.split("/")[0] not in ("image", "video"):
        raise BadRequest("Only videos and images are supported for reviewables now")
    row = store_upload(request)
    order = (
        max((item["data"].get("reviewableOrder", 0) for item in _activities(request, version["id"])), default=-1) + 1
    )
    label = request.query.get("label")
    data = without_nulls(
        {
            "reviewableFile": row["id"],
            "reviewableOrder": order,
            "label": label,
            "mediaInfo": _media_info(request, row),
            "availability": "ready" if row["mime"] in _READY else "conversionRequired",
        }
    )
    activity_id = feed.create(
        request.store,
        request.project,
        "version",
        version,
        "reviewable",
        body=f"Uploaded {row['filename']}",
        author=request.user.name,
        data=data,
        files=[row["id"]],
    )
    if not version["thumbnail_id"] and row["mime"] in ("image/png", "image/jpeg"):
        _use_as_thumbnail(request, version, row)
    request.application.events.dispatch(
        "reviewable.created",
        project=request.project,
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description="Reviewable created",
        summary={"versionId": version["id"], "productId": version["product_id"], "fileId": row["id"]},
    )
    activity = request.store.get("activities", project=request.project, id=activity_id)
    assert activity is not None
    body = _body(request, activity, row)
    # The times of this answer come without a zone.
    return {**body, "createdAt": body["createdAt"].split("+")[0], "updatedAt": body["updatedAt"].split("+")[0]}


def _use_as_thumbnail(request: Request, version: Row, row: Row) -> None:
    thumbnail_id = new_id()
    source = blob_path(request, request.project, "files", row["id"])
    target = blob_path(request, request.project, "thumbnails", thumbnail_id)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())
    put_row(request, thumbnail_id, row["mime"], row["size"], "version", version["id"])
    request.store.update(
        "versions",
        {"project": request.project, "id": version["id"]},
        {"thumbnail_id": thumbnail_id, "updated_at": now()},
    )


@handles("get_reviewables_for_version")
def get_reviewables_for_version(request: Request) -> object:
    """Return the reviewables of a version, in their order."""
    return _version_body(request, _version(request))


def _versions_where(request: Request, kind: str, sql: str) -> list[dict[str, Any]]:
    """Return the versions of an entity that have something to look at."""
    entity_id = request.path[f"{kind}_id"]
    feed.find_entity(request.store, request.project, kind, entity_id)
    versions = request.store.all(
        f"SELECT v.* FROM versions v WHERE v.project = ? AND {sql} ORDER BY v.product_id, v.version",
        (request.project, entity_id),
    )
    bodies = [_version_body(request, version) for version in versions]
    return [body for body in bodies if body["reviewables"]]


@handles("get_reviewables_for_product")
def get_reviewables_for_product(request: Request) -> object:
    """Return the versions of a product with their reviewables."""
    return _versions_where(request, "product", "v.product_id = ?")


@handles("get_reviewables_for_task")
def get_reviewables_for_task(request: Request) -> object:
    """Return the versions made on a task with their reviewables."""
    return _versions_where(request, "task", "v.task_id = ?")


@handles("get_reviewables_for_folder")
def get_reviewables_for_folder(request: Request) -> object:
    """Return the versions below a folder with their reviewables."""
    sql = "v.product_id IN (SELECT p.id FROM products p WHERE p.project = v.project AND p.folder_id = ?)"
    return _versions_where(request, "folder", sql)


@handles("sort_version_reviewables")
def sort_version_reviewables(request: Request) -> None:
    """Give reviewables another order; an id named twice counts where it comes last."""
    found = {row["id"]: row for row in _activities(request, _version(request)["id"])}
    if not found:
        raise NotFound("Version not found")
    wanted: list[str] = mapping(request.body).get("sort") or []
    if set(wanted) != set(found):
        raise BadRequest("Invalid reviewable ids")
    for order, activity_id in enumerate(wanted):
        _change(request, found[activity_id], {"reviewableOrder": order})


@handles("update_reviewable")
def update_reviewable(request: Request) -> None:
    """Give a reviewable another label; an unknown one changes nothing."""
    version = _version(request)
    label: str | None = mapping(request.body).get("label")
    if label is None:
        return
    if not label:
        raise BadRequest("Label cannot be empty")
    if len(label) > 255:
        raise BadRequest("Label must be between 1 and 255 characters")
    for row in _activities(request, version["id"]):
        if row["id"] == request.path["activity_id"]:
            _change(request, row, {"label": label})


def _change(request: Request, row: Row, changes: dict[str, Any]) -> None:
    data = without_nulls({**row["data"], **changes})
    key = {"project": request.project, "id": row["id"]}
    request.store.update("activities", key, {"data": data, "updated_at": now()})
    row["data"] = data
