"""The seed ``demo``: the project ``demo``, an animated series in the middle of its production.

Everything is made by the same code that serves the API, with ids that depend only on names, so that two sandboxes hold
the same production. There is one password for all its people: ``demo``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ayon_sandbox import feed
from ayon_sandbox.auth import User, hash_secret
from ayon_sandbox.entities.editor import Editor
from ayon_sandbox.entities.model import KINDS
from ayon_sandbox.registry import HANDLERS, Request
from ayon_sandbox.storage import now

if TYPE_CHECKING:
    from ayon_sandbox.application import Application

PROJECT = "demo"
CODE = "dmo"
PASSWORD = "demo"

_PEOPLE: Sequence[tuple[str, str, dict[str, Any]]] = (
    ("producer", "Petra Nováková", {"isManager": True}),
    ("supervisor", "Sam Okafor", {"isManager": True}),
    ("artist", "Aiko Tanaka", {"defaultAccessGroups": ["artist"]}),
    ("animator", "Ana Sofía Ruiz", {"defaultAccessGroups": ["artist"]}),
    ("modeler", "Marek Dvořák", {"defaultAccessGroups": ["artist"]}),
    ("lighter", "Lin Wei", {"defaultAccessGroups": ["artist"]}),
    ("compositor", "Chloé Martin", {"defaultAccessGroups": ["artist"]}),
)
_EPISODES: Sequence[tuple[str, str]] = (("ep101", "The Lighthouse"), ("ep102", "Low Tide"))
_SEQUENCES = 3
_SHOTS = 4
_ASSETS: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    ("characters", (("keeper", "The Keeper"), ("mira", "Mira"), ("gull", "Gull"))),
    ("props", (("lantern", "Lantern"), ("rowboat", "Rowboat"))),
    ("environments", (("lighthouse", "Lighthouse"), ("harbour", "Harbour"))),
)
_ASSET_TASKS: Sequence[tuple[str, str, str]] = (
    ("modeling", "Modeling", "modeler"),
    ("texture", "Texture", "artist"),
    ("rigging", "Rigging", "animator"),
    ("lookdev", "Lookdev", "lighter"),
)
_SHOT_TASKS: Sequence[tuple[str, str, str]] = (
    ("layout", "Layout", "animator"),
    ("animation", "Animation", "animator"),
    ("lighting", "Lighting", "lighter"),
    ("compositing", "Compositing", "compositor"),
)
# How far a task is, from the order of its department and how early its shot is in the series.
_PROGRESS = ("Approved", "Approved", "Pending review", "In progress", "Ready to start", "Not ready")


def _id(*parts: str) -> str:
    return hashlib.md5("/".join(parts).encode(), usedforsecurity=False).hexdigest()


def plant(application: Application) -> None:
    """Fill a sandbox; one that holds the production already is left alone."""
    store = application.store
    with store.transaction():
        if store.exists("projects", name=PROJECT):
            return
        _people(application)
        admin = application.auth.user_by_name("admin")
        assert admin is not None
        request = _request(application, admin, "deploy_project")
        # No preset is named, so this is the built-in anatomy with what a series needs on top.
        anatomy = _anatomy(application)
        request.body = {
            "name": PROJECT,
            "code": CODE,
            "label": "Demo: Lightkeepers",
            "anatomy": anatomy,
            "assignUsers": True,
        }
        HANDLERS["deploy_project"].handler(request)
        _Production(application, admin).build()


def _request(application: Application, user: User, operation_id: str) -> Request:
    operation = application.router.operations[operation_id]
    return Request(application=application, operation=operation, store=application.store, maybe_user=user)


def _anatomy(application: Application) -> dict[str, Any]:
    from ayon_sandbox.seed import defaults

    anatomy = defaults()["anatomy"]
    anatomy["attributes"] = {**anatomy["attributes"], "fps": 24.0, "resolutionWidth": 3840, "resolutionHeight": 2160}
    anatomy["tags"] = [*anatomy["tags"], {"name": "hero", "original_name": "hero", "color": "#ffb000"}]
    return anatomy


def _people(application: Application) -> None:
    time = now()
    for name, full_name, data in _PEOPLE:
        row = {
            "name": name,
            "attrib": {"fullName": full_name, "email": f"{name}@example.com"},
            "data": {**data, "password": hash_secret(PASSWORD, _id("salt", name)[:16])},
            "active": True,
            "created_at": time,
            "updated_at": time,
        }
        if not application.store.exists("users", name=name):
            application.store.insert("users", row)


class _Production:
    """Builds the entities, the outermost first."""

    def __init__(self, application: Application, admin: User) -> None:
        self._application = application
        self._editor = Editor(application, PROJECT, admin)
        self._age = 0

    def build(self) -> None:
        """Make assets, episodes, tasks, versions and a few comments."""
        assets = list(self._assets())
        shots = list(self._series())
        for number, (name, folder_id, path) in enumerate(assets):
            self._work(folder_id, path, _ASSET_TASKS, number, "model", name)
        for number, (name, folder_id, path) in enumerate(shots):
            self._work(folder_id, path, _SHOT_TASKS, number // 2, "render", name)
        self._links(assets, shots)
        self._comments(shots)

    def _create(self, kind: str, where: str, **data: Any) -> str:
        # What is not given takes the editor's default.
        return self._editor.create(KINDS[kind], data, _id(kind, where))

    def _folder(self, parent: tuple[str, str] | None, name: str, folder_type: str, **data: Any) -> tuple[str, str]:
        path = f"{parent[1]}/{name}" if parent else name
        parent_id = parent[0] if parent else None
        folder_id = self._create("folder", path, name=name, folderType=folder_type, parentId=parent_id, **data)
        return folder_id, path

    def _assets(self) -> Iterator[tuple[str, str, str]]:
        root = self._folder(None, "assets", "Folder", label="Assets")
        for group, members in _ASSETS:
            above = self._folder(root, group, "Folder", label=group.capitalize())
            for name, label in members:
                tags = ["hero"] if group == "characters" else []
                folder_id, path = self._folder(above, name, "Asset", label=label, status="In progress", tags=tags)
                yield name, folder_id, path

    def _series(self) -> Iterator[tuple[str, str, str]]:
        root = self._folder(None, "episodes", "Folder", label="Episodes")
        start = 1001
        for at, (episode, title) in enumerate(_EPISODES):
            above = self._folder(
                root, episode, "Episode", label=title, status="In progress" if at == 0 else "Not ready"
            )
            for sequence in range(1, _SEQUENCES + 1):
                name = f"{episode}_sq{sequence:02d}0"
                inside = self._folder(above, name, "Sequence", label=f"Sequence {sequence}")
                for shot in range(1, _SHOTS + 1):
                    shot_name = f"{name}_sh{shot:02d}0"
                    length = 60 + 12 * ((at + sequence * 5 + shot * 7) % 9)
                    folder_id, path = self._folder(
                        inside,
                        shot_name,
                        "Shot",
                        attrib={"frameStart": start, "frameEnd": start + length - 1, "handleStart": 8, "handleEnd": 8},
                        status="In progress" if at == 0 else "Ready to start",
                    )
                    yield shot_name, folder_id, path

    def _work(
        self,
        folder_id: str,
        path: str,
        tasks: Sequence[tuple[str, str, str]],
        lateness: int,
        product_type: str,
        folder_name: str,
    ) -> None:
        product_id: str | None = None
        for order, (name, task_type, assignee) in enumerate(tasks):
            status = _PROGRESS[min(order + lateness // 2, len(_PROGRESS) - 1)]
            task_path = f"{path}/{name}"
            priority = {"attrib": {"priority": "high"}} if lateness == 0 and order == 2 else {}
            task_id = self._create(
                "task",
                task_path,
                name=name,
                taskType=task_type,
                folderId=folder_id,
                assignees=[assignee],
                status=status,
                **priority,
            )
            if status in ("Approved", "Pending review", "In progress"):
                self._workfile(task_path, task_id, f"{CODE}_{folder_name}_{name}_v001.ma", assignee)
            if status in ("Approved", "Pending review"):
                if product_id is None:
                    product = f"{product_type}Main"
                    product_id = self._create(
                        "product",
                        f"{path}/{product}",
                        name=product,
                        productType=product_type,
                        productBaseType=product_type,
                        folderId=folder_id,
                        attrib={"productGroup": "main"},
                    )
                self._versions(path, product_id, task_id, assignee, order, folder_name, product_type, status)

    def _workfile(self, task_path: str, task_id: str, name: str, author: str) -> None:
        self._create(
            "workfile",
            f"{task_path}/{name}",
            path=f"{{root[work]}}/{PROJECT}/{task_path}/work/{name}",
            taskId=task_id,
            attrib={"extension": ".ma"},
            createdBy=author,
            updatedBy=author,
        )

    def _versions(
        self,
        path: str,
        product_id: str,
        task_id: str,
        author: str,
        order: int,
        folder_name: str,
        product_type: str,
        task_status: str,
    ) -> None:
        # Every department publishes twice into the main product, so the numbers go on.
        for step in (1, 2):
            number = order * 2 + step
            name = f"v{number:03d}"
            version_path = f"{path}/{product_type}Main/{name}"
            version_id = self._create(
                "version",
                version_path,
                version=number,
                productId=product_id,
                taskId=task_id,
                author=author,
                # The last version of a task is where the task is.
                status=task_status if step == 2 else "Pending review",
                attrib={"comment": "first pass" if step == 1 else "notes addressed", "source": f"{folder_name}.ma"},
            )
            extension = "exr" if product_type == "render" else "abc"
            file_name = f"{CODE}_{folder_name}_{product_type}Main_{name}.{extension}"
            file_path = f"{{root[work]}}/{PROJECT}/{path}/publish/{product_type}/{product_type}Main/{name}/{file_name}"
            self._create(
                "representation",
                f"{version_path}/{extension}",
                name=extension,
                versionId=version_id,
                attrib={"path": file_path, "extension": extension},
                files=[
                    {
                        "id": _id("file", version_path, extension),
                        "name": file_name,
                        "path": file_path,
                        "size": 1024 * (number + len(folder_name)),
                        "hash": _id("hash", version_path, extension),
                        "hash_type": "md5",
                    }
                ],
                data={"context": {"folder": {"name": folder_name}, "ext": extension, "version": number}},
            )

    def _links(self, assets: Sequence[tuple[str, str, str]], shots: Sequence[tuple[str, str, str]]) -> None:
        """Say which assets are seen in which shots."""
        time = now()
        for number, (_shot, shot_id, _path) in enumerate(shots):
            for name, asset_id, _asset_path in (assets[number % len(assets)], assets[(number + 3) % len(assets)]):
                row: dict[str, Any] = {
                    "project": PROJECT,
                    "id": _id("link", asset_id, shot_id),
                    "link_type": "breakdown|folder|folder",
                    "input_id": asset_id,
                    "output_id": shot_id,
                    "input_type": "folder",
                    "output_type": "folder",
                    "name": name,
                    "author": "producer",
                    "data": {},
                    "created_at": time,
                    "updated_at": time,
                }
                self._application.store.insert("links", row)

    def _comments(self, shots: Sequence[tuple[str, str, str]]) -> None:
        store = self._application.store
        for number, (_name, folder_id, _path) in enumerate(shots[:3]):
            folder = store.get("folders", project=PROJECT, id=folder_id)
            assert folder is not None
            texts = (
                "The light should sweep once more before the cut.",
                "Hold the last pose four frames longer, [Ana Sofía Ruiz](user:animator).",
                "Approved. Lovely timing on the gull.",
            )
            feed.create(
                store,
                PROJECT,
                "folder",
                folder,
                "comment",
                body=texts[number],
                author="supervisor",
                activity_id=_id("comment", folder_id),
            )
