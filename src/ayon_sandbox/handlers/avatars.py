"""Avatars: the picture of a user, or initials where there is none."""

from __future__ import annotations

from html import escape

from starlette.responses import Response

from ayon_sandbox.application import JsonResponse
from ayon_sandbox.blobs import blob_path, save
from ayon_sandbox.errors import Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row

_TYPES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_CACHE = {"cache-control": "max-age=3600"}
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">'
    '<rect width="100" height="100" fill="#31363b"/>'
    '<text x="50" y="58" font-size="36" font-family="sans-serif" text-anchor="middle" fill="#c8c8c8">{text}</text>'
    "</svg>"
)


def _user(request: Request) -> Row:
    name = request.path["user_name"]
    row = request.store.get("users", name=name)
    if row is None:
        raise NotFound(f"User {name} not found")
    return row


def _initials(row: Row) -> str:
    words = str(row["attrib"].get("fullName") or row["name"]).split()
    return "".join(word[0] for word in words[:2]).upper()


def _require_own(request: Request, row: Row) -> None:
    if not request.user.is_manager and request.user.name != row["name"]:
        raise Forbidden("You can only change your own avatar")


@handles("get_avatar", user=False)
def get_avatar(request: Request) -> object:
    """Show the picture of a user, for an unknown one the initial."""
    name = request.path["user_name"]
    row = request.store.get("users", name=name) or {"name": name, "attrib": {}}
    kind = request.store.documents("avatars").get(row["name"])
    path = blob_path(request, "avatars", row["name"])
    if kind is None or not path.exists():
        picture = _SVG.format(text=escape(_initials(row)))
        return Response(picture, headers=_CACHE, media_type="image/svg+xml")
    return Response(path.read_bytes(), headers=_CACHE, media_type=kind)


@handles("upload_avatar")
def upload_avatar(request: Request) -> object:
    """Keep the picture of a user."""
    row = _user(request)
    _require_own(request, row)
    if request.content_type not in _TYPES:
        raise NotFound("Invalid avatar format")
    assert request.upload is not None
    save(blob_path(request, "avatars", row["name"]), request.upload)
    request.store.documents("avatars").put(row["name"], request.content_type)
    return JsonResponse(None)


@handles("delete_avatar")
def delete_avatar(request: Request) -> object:
    """Forget the picture of a user; a missing one is no error."""
    row = _user(request)
    _require_own(request, row)
    request.store.documents("avatars").delete(row["name"])
    path = blob_path(request, "avatars", row["name"])
    request.store.after_commit(lambda: path.unlink(missing_ok=True))
    return JsonResponse(None)
