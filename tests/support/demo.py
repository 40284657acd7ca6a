"""Fixtures: a small project on a fresh sandbox, and the demo production."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.wire import Wire

from ayon_sandbox import Sandbox

FOLDER, TASK, PRODUCT, VERSION = ("1" * 32, "2" * 32, "3" * 32, "4" * 32)


@pytest.fixture(scope="session")
def demo_sandbox() -> Iterator[Sandbox]:
    """A sandbox with the demo production, for tests that only read it."""
    with Sandbox(seed="demo") as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def demo(demo_sandbox: Sandbox) -> Iterator[Wire]:
    """The administrator on the demo production."""
    with Wire(demo_sandbox.url, demo_sandbox.admin_key) as wire:
        yield wire


@pytest.fixture
def admin(ayon_sandbox: Sandbox) -> Iterator[Wire]:
    """The administrator on a fresh sandbox with a project ``demo`` of one folder, task, product and version."""
    with Wire(ayon_sandbox.url, ayon_sandbox.admin_key) as wire:
        anatomy = wire.call("GET", "/api/anatomy/presets/__builtin__", status=200)
        wire.call("POST", "/api/projects", {"name": "demo", "code": "dm", "anatomy": anatomy}, status=201)
        folder = {"id": FOLDER, "name": "sh010", "folderType": "Shot"}
        wire.call("POST", "/api/projects/demo/folders", folder, status=201)
        task = {"id": TASK, "name": "anim", "taskType": "Animation", "folderId": FOLDER}
        wire.call("POST", "/api/projects/demo/tasks", task, status=201)
        product = {"id": PRODUCT, "name": "renderMain", "productType": "render", "folderId": FOLDER}
        wire.call("POST", "/api/projects/demo/products", product, status=201)
        version = {"id": VERSION, "version": 1, "productId": PRODUCT, "taskId": TASK}
        wire.call("POST", "/api/projects/demo/versions", version, status=201)
        yield wire


@pytest.fixture
def worker(ayon_sandbox: Sandbox) -> Iterator[Wire]:
    """The service user on the sandbox of `admin`."""
    with Wire(ayon_sandbox.url, ayon_sandbox.service_key) as wire:
        yield wire
