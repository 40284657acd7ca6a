"""Installers and dependency packages of the desktop application."""

from __future__ import annotations

import mimetypes
from typing import Any

from ayon_sandbox.blobs import blob_path, disposition, save, serve
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import Conflict, NotFound, Refusal
from ayon_sandbox.registry import Request, handles

_INSTALLERS = "installers"
_PACKAGES = "dependency_packages"


def _plain(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item is not None}


def _has_file(request: Request, collection: str, name: str) -> bool:
    return blob_path(request, "desktop", collection, name).exists()


def _with_sources(request: Request, collection: str, value: dict[str, Any]) -> dict[str, Any]:
    """Return a manifest with the server itself as its first source when the file is here."""
    sources = [item for item in sequence(value.get("sources")) if item.get("type") != "server"]
    if _has_file(request, collection, value["filename"]):
        sources.insert(0, {"type": "server"})
    return {**_plain(value), "sources": sources}


def _upload(request: Request, collection: str) -> None:
    assert request.upload is not None
    save(blob_path(request, "desktop", collection, request.path["filename"]), request.upload)


def _download(request: Request, collection: str) -> object:
    name = request.path["filename"]
    path = blob_path(request, "desktop", collection, name)
    if not path.exists():
        raise NotFound("File not found")
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return serve(request, path, kind, {"content-disposition": disposition("attachment", name)})


def _delete(request: Request, collection: str) -> None:
    name = request.path["filename"]
    request.store.documents(collection).delete(name)
    path = blob_path(request, "desktop", collection, name)
    request.store.after_commit(lambda: path.unlink(missing_ok=True))


def _patch(request: Request, collection: str, value: dict[str, Any]) -> None:
    value["sources"] = [_plain(item) for item in sequence(mapping(request.body).get("sources"))]
    request.store.documents(collection).put(value["filename"], value)


# ---------------------------------------------------------------------- installers


@handles("list_installers")
def list_installers(request: Request) -> object:
    """Return the installers, all or those of a version and platform."""
    out: list[dict[str, Any]] = []
    for _name, value in request.store.documents(_INSTALLERS).items():
        if request.query.get("version") and value["version"] != request.query["version"]:
            continue
        if request.query.get("platform") and value["platform"] != request.query["platform"]:
            continue
        out.append(_with_sources(request, _INSTALLERS, value))
    return {"installers": out}


@handles("create_installer")
def create_installer(request: Request) -> object:
    """Announce an installer; its file is uploaded later."""
    request.user.require_admin("Only admins can create installers")
    value = _installer(request.body)
    documents = request.store.documents(_INSTALLERS)
    if value["filename"] in documents and not request.query.get("overwrite"):
        raise Conflict("Installer already exists")
    for name, known in documents.items():
        same = (known["version"], known["platform"]) == (value["version"], value["platform"])
        if same and name != value["filename"]:
            raise Refusal("Installer with the same version and platform already exists", status=500)
    documents.put(value["filename"], value)
    return {"eventId": None}


def _installer(body: dict[str, Any]) -> dict[str, Any]:
    value = _manifest(body)
    value["pythonVersion"] = body.get("pythonVersion")
    value["version"] = body["version"]
    if body.get("distroShort"):
        value["distroShort"] = body["distroShort"]
    value["pythonModules"] = body.get("pythonModules") or {}
    value["runtimePythonModules"] = body.get("runtimePythonModules") or {}
    return value


def _manifest(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "filename": body["filename"],
        "platform": body["platform"],
        "size": body.get("size"),
        "checksum": body.get("checksum"),
        "checksumAlgorithm": body.get("checksumAlgorithm"),
        "sources": [_plain(item) for item in sequence(body.get("sources"))],
    }


def _known_installer(request: Request) -> dict[str, Any]:
    name = request.path["filename"]
    value = request.store.documents(_INSTALLERS).get(name)
    if value is None:
        raise NotFound(f"Installer manifest {name} not found")
    return value


@handles("upload_installer_file")
def upload_installer_file(request: Request) -> None:
    """Keep the file of an installer."""
    request.user.require_admin("Only admins can upload installers")
    _known_installer(request)
    _upload(request, _INSTALLERS)


@handles("download_installer_file")
def download_installer_file(request: Request) -> object:
    """Answer with the file of an installer."""
    return _download(request, _INSTALLERS)


@handles("delete_installer_file")
def delete_installer_file(request: Request) -> None:
    """Delete an installer with its file."""
    request.user.require_admin("Only admins can delete installers")
    _known_installer(request)
    _delete(request, _INSTALLERS)


@handles("patch_installer")
def patch_installer(request: Request) -> None:
    """Change where an installer can be had."""
    request.user.require_admin("Only admins can patch installers")
    _patch(request, _INSTALLERS, _known_installer(request))


# ---------------------------------------------------------------------- dependency packages


@handles("list_dependency_packages")
def list_dependency_packages(request: Request) -> object:
    """Return the dependency packages."""
    packages = [_with_sources(request, _PACKAGES, value) for _, value in request.store.documents(_PACKAGES).items()]
    return {"packages": packages}


@handles("create_dependency_package")
def create_dependency_package(request: Request) -> object:
    """Announce a dependency package; its file is uploaded later."""
    request.user.require_admin("Only admins can save dependency packages.")
    body = request.body
    documents = request.store.documents(_PACKAGES)
    if body["filename"] in documents and not request.query.get("overwrite"):
        raise Conflict(f"Dependency package {body['filename']} already exists")
    value = _manifest(body)
    value["installerVersion"] = body.get("installerVersion")
    value["sourceAddons"] = body.get("sourceAddons") or {}
    value["pythonModules"] = body.get("pythonModules") or {}
    documents.put(body["filename"], value)
    return {"eventId": None}


def _known_package(request: Request) -> dict[str, Any]:
    name = request.path["filename"]
    value = request.store.documents(_PACKAGES).get(name)
    if value is None:
        raise NotFound(f"Dependency package {name} not found")
    return value


@handles("upload_dependency_package")
def upload_dependency_package(request: Request) -> None:
    """Keep the file of a dependency package."""
    request.user.require_admin("Only admins can upload dependency packages.")
    _known_package(request)
    _upload(request, _PACKAGES)


@handles("download_dependency_package")
def download_dependency_package(request: Request) -> object:
    """Answer with the file of a dependency package."""
    return _download(request, _PACKAGES)


@handles("delete_dependency_package")
def delete_dependency_package(request: Request) -> None:
    """Delete a dependency package with its file."""
    request.user.require_admin("Only admins can delete dependency packages")
    _known_package(request)
    _delete(request, _PACKAGES)


@handles("update_dependency_package")
def update_dependency_package(request: Request) -> None:
    """Change where a dependency package can be had."""
    request.user.require_admin("Only admins can update dependency packages")
    _patch(request, _PACKAGES, _known_package(request))
