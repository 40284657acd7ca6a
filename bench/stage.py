"""The server of the list rows: a sandbox in a process of its own, or the server that AYON_SERVER_URL names."""

from __future__ import annotations

import json
import os
import uuid
from types import TracebackType
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

CHUNK = 200
LINKED = 500
LINK_TYPE = "reference|folder|folder"


class Stage:
    """Projects and folders that the rows read; what was made on a real server is deleted at the end.

    The first project has the folders that are listed, the second one takes new ones, the third one has `LINKED`
    folders, each linked to the next.

    Args:
        folders: Folders in the project that is listed.
        projects: Projects there are in all, at least three.
    """

    def __init__(self, folders: int, projects: int) -> None:
        tag = uuid.uuid4().hex[:6]
        self.folders = folders
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

    def _make_folders(self, project: str, count: int) -> list[str]:
        made: list[str] = []
        for start in range(0, count, CHUNK):
            ids = [uuid.uuid4().hex for _ in range(min(CHUNK, count - start))]
            operations = [
                {
                    "type": "create",
                    "entityType": "folder",
                    "entityId": folder_id,
                    "data": {"name": f"sh{start + index:05}", "folderType": "Shot", "attrib": {"fps": 24.0}},
                }
                for index, folder_id in enumerate(ids)
            ]
            answer = self._call("POST", f"/api/projects/{project}/operations", {"operations": operations})
            if not answer["success"]:
                raise RuntimeError(f"the server refused the folders of the bench: {answer['operations'][0]}")
            made += ids
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
