"""The server of the list rows: a sandbox in a process of its own, or the server that AYON_SERVER_URL names."""

from __future__ import annotations

import json
import os
import uuid
from functools import cached_property
from types import TracebackType
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

CHUNK = 200
LINKED = 500
HUB = 5_000
CHANGED = 2_000
SUBTREE = 1_000
LINK_TYPE = "reference|folder|folder"


class Stage:
    """Projects and folders that the rows read; what was made on a real server is deleted at the end.

    The first project has the folders that are listed, the second one takes new ones, the third one has `LINKED`
    folders, each linked to the next. Once a row asks for it, the fourth one has tasks and versions, and three more have
    what hubs load, change and move.

    Args:
        folders: Folders in the project that is listed.
        projects: Projects there are in all, at least seven.
    """

    def __init__(self, folders: int, projects: int) -> None:
        tag = uuid.uuid4().hex[:6]
        self.folders = folders
        self.made_tasks = folders
        self.versions = folders // 4
        self.projects = [f"bench_{tag}_{index:02}" for index in range(projects)]
        self.folder_ids: list[str] = []
        self.linked_ids: list[str] = []
        self._sandbox: Any = None
        self.url = os.environ.get("AYON_SERVER_URL", "").rstrip("/")
        self.token = os.environ.get("AYON_API_KEY", "")

    @property
    def project(self) -> str:
        return self.projects[0]

    @property
    def requests(self) -> int | None:
        """Requests since ``reset``; None when the server is not ours to ask."""
        return None if self._sandbox is None else len(self._sandbox.requests)

    def reset(self) -> None:
        if self._sandbox is not None:
            self._sandbox.requests.reset()

    def __enter__(self) -> Stage:
        if not (self.url and self.token):
            from ayon_sandbox import Sandbox

            self._sandbox = Sandbox(seed=None).start()
            self.url, self.token = self._sandbox.url, self._sandbox.admin_key
        anatomy = self._call("GET", "/api/anatomy/presets/_")
        for index, name in enumerate(self.projects):
            self._call("POST", "/api/projects", {"name": name, "code": f"b{index}", "anatomy": anatomy})
        self.folder_ids = self._make_folders(self.project, self.folders)
        self.linked_ids = self._make_folders(self.projects[2], LINKED)
        self._link(self.projects[2], self.linked_ids)
        return self

    @cached_property
    def hub(self) -> str:
        """Name of the project with `HUB` folders; made when a row asks for it."""
        self._make_folders(self.projects[4], HUB)
        return self.projects[4]

    @cached_property
    def changed(self) -> str:
        """Name of the project with `CHANGED` folders to change; made when a row asks for it."""
        self._make_folders(self.projects[5], CHANGED)
        return self.projects[5]

    @cached_property
    def tree(self) -> dict[str, Any]:
        """A project with two folders, and in one of them a folder with a tree of `SUBTREE` in all, ten in each."""
        project = self.projects[6]
        places = self._make_folders(project, 2)
        (top,) = self._make_folders(project, 1, places[0])
        parents, left = [top], SUBTREE - 1
        while left:
            level: list[str] = []
            for parent in parents:
                level += self._make_folders(project, min(10, left - len(level)), parent)
            parents, left = level, left - len(level)
        return {"project": project, "subtree": top, "places": places, "count": SUBTREE}

    @cached_property
    def publishes(self) -> str:
        """Name of the project with tasks, and versions with a representation each; made when a row asks for it."""
        project = self.projects[3]
        (folder_id,) = self._create(project, "folder", [{"name": "all", "folderType": "Folder"}])
        tasks = [
            {"name": f"t{index:05}", "taskType": "Animation", "folderId": folder_id} for index in range(self.made_tasks)
        ]
        self._create(project, "task", tasks)
        products = self._create(
            project,
            "product",
            [
                {"name": f"p{index:03}", "productType": "render", "folderId": folder_id}
                for index in range(self.versions // 50)
            ],
        )
        versions = self._create(
            project,
            "version",
            [{"version": number, "productId": product} for product in products for number in range(1, 51)],
        )
        files = [{"id": uuid.uuid4().hex, "path": "{root[work]}/a.exr", "name": "a.exr", "size": 1, "hash": "x"}]
        self._create(
            project, "representation", [{"name": "exr", "versionId": version, "files": files} for version in versions]
        )
        return project

    def _make_folders(self, project: str, count: int, parent: str | None = None) -> list[str]:
        common = {"folderType": "Shot", "attrib": {"fps": 24.0}, "parentId": parent}
        folders = [{"name": f"sh{index:05}", **common} for index in range(count)]
        return self._create(project, "folder", folders)

    def _create(self, project: str, entity_type: str, entities: list[dict[str, Any]]) -> list[str]:
        made: list[str] = []
        for start in range(0, len(entities), CHUNK):
            operations = [
                {"type": "create", "entityType": entity_type, "entityId": uuid.uuid4().hex, "data": data}
                for data in entities[start : start + CHUNK]
            ]
            answer = self._call("POST", f"/api/projects/{project}/operations", {"operations": operations})
            if not answer["success"]:
                raise RuntimeError(f"the server refused the {entity_type}s of the bench: {answer['operations'][0]}")
            made += [operation["entityId"] for operation in operations]
        return made

    def _link(self, project: str, ids: list[str]) -> None:
        self._call("PUT", f"/api/projects/{project}/links/types/{LINK_TYPE}", {"data": {}})
        for first, second in zip(ids, ids[1:]):
            link = {"input": first, "output": second, "linkType": LINK_TYPE}
            self._call("POST", f"/api/projects/{project}/links", link)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._sandbox is not None:
            self._sandbox.stop()
            return
        for name in self.projects:
            try:
                self._call("DELETE", f"/api/projects/{name}")
            except HTTPError as problem:
                print(f"could not delete {name}: {problem}")

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"X-Api-Key": self.token, "Content-Type": "application/json"}
        with urlopen(Request(self.url + path, data, headers, method=method), timeout=300) as answer:
            text = answer.read()
        return json.loads(text) if text else None
