"""Project files: uploads that comments and reviewables carry."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from ayon_sandbox.blobs import blob_path, disposition, save, serve
from ayon_sandbox.errors import BadRequest, Forbidden, NotFound, Refusal, ValidationFailed
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now


def store_upload(request: Request, *, file_id: str | None = None, activity_id: str | None = None) -> Row:
    """Keep the body of a request as a project file and return its row.

    A file of the same id is replaced.

    Raises:
        BadRequest: The body is empty.
        ValidationFailed: There is no file name, or the id is none.
    """
    assert request.upload is not None
    name = _header_text(request.headers.get("x-file-name", ""))
    _check_headers(request, name, file_id)
    new = file_id or new_id()
    path = blob_path(request, request.project, "files", new)
    size = save(path, request.upload)
    if not size:
        path.unlink()
        raise BadRequest("Empty file")
    time = now()
    row: Row = {
        "project": request.project,
        "id": new,
        "filename": name,
        "mime": request.content_type or "application/octet-stream",
        "size": size,
        "author": request.user.name,
        "activity_id": activity_id,
        "created_at": time,
        "updated_at": time,
    }
    key = {"project": request.project, "id": new}
    request.store.delete("files", **key)
    request.store.insert("files", row)
    return row


def _check_headers(request: Request, name: str, file_id: str | None) -> None:
    errors: list[dict[str, Any]] = []
    if file_id is not None and len(file_id) != 32:
        side, kind = ("least", "min") if len(file_id) < 32 else ("most", "max")
        message = f"ensure this value has at {side} 32 characters"
        error = {"loc": ["header", "X-File-ID"], "msg": message, "type": f"value_error.any_str.{kind}_length"}
        errors.append({**error, "ctx": {"limit_value": 32}})
    if not name:
        errors.append({"loc": ["header", "x-file-name"], "msg": "field required", "type": "value_error.missing"})
    if errors:
        raise ValidationFailed(request.operation.method, request.raw_path, errors)


def _header_text(value: str) -> str:
    """Return a header that a client may have sent in UTF-8."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def _file(request: Request) -> Row:
    row = request.store.get("files", project=request.project, id=request.path["file_id"])
    if row is None or not blob_path(request, request.project, "files", row["id"]).exists():
        raise NotFound("File not found")
    return row


def delete_file(request: Request, row: Row) -> None:
    """Delete a project file, its bytes once the transaction is committed."""
    request.store.delete("files", project=request.project, id=row["id"])
    path = blob_path(request, request.project, "files", row["id"])
    request.store.after_commit(lambda: path.unlink(missing_ok=True))


@handles("upload_project_file")
def upload_project_file(request: Request) -> object:
    """Keep an upload."""
    row = store_upload(
        request, file_id=request.headers.get("x-file-id"), activity_id=request.headers.get("x-activity-id")
    )
    return {"id": row["id"]}


@handles("get_project_file")
def get_project_file(request: Request) -> object:
    """Send the client to where the bytes are; on a real server that may be another host."""
    row = _file(request)
    return RedirectResponse(f"/api/projects/{request.project}/files/{row['id']}/payload", status_code=302)


@handles("get_project_file_payload")
def get_project_file_payload(request: Request) -> object:
    """Answer with the bytes."""
    row = _file(request)
    path = blob_path(request, request.project, "files", row["id"])
    return serve(request, path, row["mime"], {"content-disposition": disposition("inline", row["filename"])})


@handles("get_project_file_head")
def get_project_file_head(request: Request) -> object:
    """Tell size and type."""
    row = _file(request)
    headers = {
        "content-length": str(row["size"]),
        "content-type": row["mime"],
        "content-disposition": disposition("inline", row["filename"]),
    }
    return Response(status_code=200, headers=headers)


@handles("get_project_file_info")
def get_project_file_info(request: Request) -> object:
    """Tell size, name and type."""
    try:
        row = _file(request)
    except NotFound:
        raise NotFound(f"File {request.path['file_id']} not found on {request.project} local storage") from None
    return {"size": row["size"], "filename": row["filename"], "contentType": row["mime"]}


@handles("get_project_file_thumbnail")
def get_project_file_thumbnail(request: Request) -> object:
    """Answer with an image itself; nothing here decodes video."""
    row = _file(request)
    if row["mime"] in ("image/png", "image/jpeg"):
        return serve(request, blob_path(request, request.project, "files", row["id"]), row["mime"])
    where = f"{request.project}/{row['id']}"
    text = f"Error getting file preview: Preview mode is not supported for {row['mime']} files ({where})"
    raise Refusal(text, status=500)


@handles("get_project_file_still")
def get_project_file_still(request: Request) -> object:
    """Refuse, because nothing here decodes video."""
    _file(request)
    raise NotFound("No still frame available")


@handles("delete_project_file")
def delete_project_file(request: Request) -> None:
    """Delete a file; its author and managers may."""
    row = _file(request)
    if not request.user.is_manager and row["author"] != request.user.name:
        raise Forbidden("User does not have permission to delete the file")
    delete_file(request, row)
