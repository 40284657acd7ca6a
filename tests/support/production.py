"""A sandbox with one production in it, and connections to it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ayon_sandbox import Sandbox
from ayon_sdk import ServerAPI

FOLDERS = 30
"""Shots in the production, beside the folder they are in."""


class Production:
    """A project in a sandbox.

    Attributes:
        sandbox: The sandbox; ``sandbox.requests`` lists what was asked.
        server: Connection of the administrator.
        project: Name of the project.
        top: Id of the folder that holds all shots.
        shots: Name → id of the shots ``sh000`` to ``sh029``; every tenth is inactive.
        task: Id of the task ``anim`` of ``sh001``.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.server = ServerAPI(sandbox.url, sandbox.admin_key)
        self.project = f"p{uuid.uuid4().hex[:10]}"
        self.server.create_project(self.project, self.project)
        self.server.update_project(self.project, tags=[{"name": "hot", "color": "#ff0000"}])
        self.top = self.server.create_folder(self.project, "shots", "Folder", attrib={"fps": 30.0})
        self.shots = {f"sh{index:03}": uuid.uuid4().hex for index in range(FOLDERS)}
        operations = [
            {
                "type": "create",
                "entityType": "folder",
                "entityId": folder_id,
                "data": {
                    "name": name,
                    "folderType": "Shot",
                    "parentId": self.top,
                    "active": not name.endswith("0"),
                    "attrib": {"frameEnd": 1100},
                },
            }
            for name, folder_id in self.shots.items()
        ]
        self.server.send_batch_operations(self.project, operations)
        self.task = self.server.create_task(
            self.project, "anim", "Animation", self.shots["sh001"], assignees=["admin"], attrib={"priority": "high"}
        )

    def asked(self, call: Callable[[], Any]) -> tuple[Any, list[tuple[str, str, int]]]:
        """What a call returns, and the requests it needed."""
        self.sandbox.requests.reset()
        result = call()
        return result, list(self.sandbox.requests)


@pytest.fixture(scope="session")
def production_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def production(production_sandbox: Sandbox) -> Iterator[Production]:
    """A production that the tests of a module share: they leave it as it is, or clean up."""
    made = Production(production_sandbox)
    yield made
    made.server.close_session()
