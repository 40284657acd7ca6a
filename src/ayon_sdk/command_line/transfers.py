"""``ayon-sdk upload`` and ``ayon-sdk download``: files, with progress bars."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Optional

import click

from .connecting import Session, server_command
from .showing import bars, show_json, show_table

if TYPE_CHECKING:
    from ..progress import TransferProgress

__all__ = ["download", "upload"]

_FILES = click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, readable=True))
_FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, readable=True))
_FORCE = click.option("--force", is_flag=True, help="Write over a file that is there.")
_PARALLEL = click.option(
    "--parallel", type=click.IntRange(1, 32), default=4, show_default=True, help="Files at the same time."
)
_KIND = click.argument("kind", type=click.Choice(["folder", "task", "version", "workfile"]))


@contextmanager
def _progress(session: Session) -> Generator[Callable[[str], TransferProgress], None, None]:
    """Makes progress bars in a block: one for each file."""
    from ..progress import rich_progress

    with bars(not session.as_json) as display:
        yield lambda name: rich_progress(os.path.basename(str(name)) or str(name), display=display)


def _done(session: Session, rows: list[dict[str, Any]]) -> None:
    if session.as_json:
        show_json(rows, compact=True)
    else:
        show_table(rows, {key: key for key in rows[0]} if rows else {})


@click.group()
def upload() -> None:
    """Upload files: to a project, for review, as thumbnail, addon, installer or dependency package."""


@upload.command("file")
@click.argument("project")
@_FILES
@_PARALLEL
@server_command
def upload_file(session: Session, project: str, files: tuple[str, ...], parallel: int) -> None:
    """Upload FILES to a project, and print the ids that they have there."""
    with session.connect() as server, _progress(session) as progress:
        answers = server.upload_project_files(project, files, parallel=parallel, progress=progress)
        rows = [{"id": answer.json().get("id"), "file": file} for answer, file in zip(answers, files)]
    _done(session, rows)


@upload.command("reviewable")
@click.argument("project")
@click.argument("version_id")
@_FILES
@click.option("--label", help="Label that is shown in the review.")
@server_command
def upload_reviewable(
    session: Session, project: str, version_id: str, files: tuple[str, ...], label: Optional[str]
) -> None:
    """Upload videos or images for the review of a version."""
    rows: list[dict[str, Any]] = []
    with session.connect() as server, _progress(session) as progress:
        for file in files:
            answer = server.upload_reviewable(project, version_id, file, label, progress=progress(file)).json()
            rows.append({"id": answer.get("fileId"), "file": file})
    _done(session, rows)


@upload.command("thumbnail")
@click.argument("project")
@_KIND
@click.argument("entity_id")
@_FILE
@server_command
def upload_thumbnail(session: Session, project: str, kind: str, entity_id: str, file: str) -> None:
    """Upload an image as the thumbnail of an entity."""
    with session.connect() as server:
        rows: list[dict[str, Any]] = [{"id": server.set_entity_thumbnail(project, kind, entity_id, file), "file": file}]
    _done(session, rows)


@upload.command("addon")
@_FILES
@server_command
def upload_addon(session: Session, files: tuple[str, ...]) -> None:
    """Upload addons; each is a zip. The server uses them after a restart."""
    rows: list[dict[str, Any]] = []
    with session.connect() as server, _progress(session) as progress:
        for file in files:
            answer = server.upload_addon_zip(file, progress(file))
            rows.append({"event": answer.get("eventId"), "file": file})
    _done(session, rows)


@upload.command("installer")
@_FILE
@click.option("--filename", help="Name on the server; that of the file by default.")
@server_command
def upload_installer(session: Session, file: str, filename: Optional[str]) -> None:
    """Upload the file of an installer that the server has a record of."""
    name = filename or os.path.basename(file)
    with session.connect() as server, _progress(session) as progress:
        server.upload_installer(file, name, progress(file))
    _done(session, [{"name": name, "file": file}])


@upload.command("dependency-package")
@_FILE
@click.option("--filename", help="Name on the server; that of the file by default.")
@server_command
def upload_dependency_package(session: Session, file: str, filename: Optional[str]) -> None:
    """Upload the file of a dependency package that the server has a record of."""
    name = filename or os.path.basename(file)
    with session.connect() as server, _progress(session) as progress:
        server.upload_dependency_package(file, name, progress=progress(file))
    _done(session, [{"name": name, "file": file}])


@upload.command("to")
@click.argument("endpoint")
@_FILE
@click.option("--method", type=click.Choice(["PUT", "POST", "PATCH"]), default="PUT", show_default=True)
@click.option("--content-type", metavar="TYPE", help="Media type; guessed by default.")
@server_command
def upload_to(session: Session, endpoint: str, file: str, method: str, content_type: Optional[str]) -> None:
    """Upload FILE to any endpoint, a path below /api, and print what the server answers."""
    from ..request_types import RequestTypes

    with session.connect() as server, _progress(session) as progress:
        kind = getattr(RequestTypes, method.lower())
        answer = server.upload_file(_endpoint(endpoint), file, progress(file), kind, content_type=content_type)
        data = answer.json() if answer.content else None
    show_json(data, compact=session.as_json)


@click.group()
def download() -> None:
    """Download files: of a project, thumbnails, installers, dependency packages."""


@download.command("file")
@click.argument("project")
@click.argument("file_ids", nargs=-1, required=True)
@click.option(
    "-d", "--directory", default=".", show_default=True, type=click.Path(exists=True, file_okay=False), help="Where to."
)
@_FORCE
@_PARALLEL
@server_command
def download_file(
    session: Session, project: str, file_ids: tuple[str, ...], directory: str, force: bool, parallel: int
) -> None:
    """Download files of a project by their ids, under the names that they have there."""
    with session.connect() as server:
        targets: dict[str, str] = {}
        for file_id in file_ids:
            facts: Any = server.get_project_file_info(project, file_id)
            path = os.path.join(directory, _safe_name(facts.get("filename") or file_id))
            if path in targets.values():
                path = os.path.join(directory, f"{file_id}-{os.path.basename(path)}")
            targets[file_id] = _free(path, force)
        with _progress(session) as progress:
            server.download_project_files(project, targets, parallel=parallel, progress=progress)
    _done(session, [{"id": file_id, "file": path} for file_id, path in targets.items()])


@download.command("thumbnail")
@click.argument("project")
@_KIND
@click.argument("entity_id")
@click.option("-o", "--output", required=True, metavar="FILE", help="Where to.")
@_FORCE
@server_command
def download_thumbnail(session: Session, project: str, kind: str, entity_id: str, output: str, force: bool) -> None:
    """Download the thumbnail of an entity."""
    with session.connect() as server:
        found = server.get_thumbnail(project, kind, entity_id)
    if not found.content:
        raise click.ClickException(f"{kind} {entity_id} has no thumbnail")
    from .call import save

    save(found.content, _free(output, force))
    _done(session, [{"id": found.id, "file": output}])


@download.command("installer")
@click.argument("filename")
@click.option("-o", "--output", metavar="FILE", help="Where to; its name, here, by default.")
@_FORCE
@server_command
def download_installer(session: Session, filename: str, output: Optional[str], force: bool) -> None:
    """Download an installer by its file name."""
    path = _free(output or _safe_name(filename), force)
    with session.connect() as server, _progress(session) as progress:
        server.download_installer(filename, path, progress=progress(filename))
    _done(session, [{"name": filename, "file": path}])


@download.command("dependency-package")
@click.argument("filename")
@click.option("-o", "--output", metavar="FILE", help="Where to; its name, here, by default.")
@_FORCE
@server_command
def download_dependency_package(session: Session, filename: str, output: Optional[str], force: bool) -> None:
    """Download a dependency package by its file name."""
    path = _free(output or _safe_name(filename), force)
    with session.connect() as server, _progress(session) as progress:
        folder, name = os.path.split(path)
        server.download_dependency_package(filename, folder or ".", name, progress=progress(filename))
    _done(session, [{"name": filename, "file": path}])


@download.command("from")
@click.argument("endpoint")
@click.option("-o", "--output", required=True, metavar="FILE", help="Where to.")
@_FORCE
@server_command
def download_from(session: Session, endpoint: str, output: str, force: bool) -> None:
    """Download what any endpoint, a path below /api, serves."""
    path = _free(output, force)
    with session.connect() as server, _progress(session) as progress:
        server.download_file(_endpoint(endpoint), path, progress=progress(path))
    _done(session, [{"file": path}])


def _endpoint(text: str) -> str:
    """An endpoint from the root of the server: below ``api``, whether the user says that or not."""
    path = text.strip().lstrip("/")
    return path if path.startswith("api/") or "://" in path else f"api/{path}"


def _safe_name(name: str) -> str:
    """A name that comes from a server, as one that stays in the folder."""
    from ..target_paths import safe_file_name

    try:
        return safe_file_name(str(name))
    except ValueError as error:
        raise click.ClickException(f"{error} here; give -o FILE") from None


def _free(path: str, force: bool) -> str:
    if os.path.exists(path) and not force:
        raise click.ClickException(f"{path!r} is there already; --force writes over it")
    return path
