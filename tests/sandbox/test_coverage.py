"""Every operation that the SDK calls has a handler in the sandbox."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import ayon_schemas
import pytest
from ayon_rest.versions import LIFETIMES

import ayon_sdk
from ayon_sandbox import handlers
from ayon_sandbox.registry import HANDLERS
from ayon_sandbox.routing import Router

SOURCES = sorted((Path(ayon_sdk.__file__).parent / "_async").glob("*.py"))
NEWER = {"addons/{addon_name}/migrate"}
"""Paths of servers newer than the newest pinned one."""


def attributes_of(node: ast.expr) -> list[str]:
    """The names of a chain such as ``self.rest.users.raw``, from the left."""
    if isinstance(node, ast.Attribute):
        return [*attributes_of(node.value), node.attr]
    return [node.id] if isinstance(node, ast.Name) else []


def operations_of(source: str) -> Iterator[str]:
    """Operations that some code calls as ``….rest.<tag>.raw.<operation>``, directly or by a shorter name."""
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, (ast.AsyncFunctionDef, ast.FunctionDef)):
            continue
        short: set[str] = set()
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                chain = attributes_of(node.value)
                if "rest" in chain and chain[-1] not in LIFETIMES:
                    short.add(node.targets[0].id)
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute):
                *before, name = attributes_of(node) or [""]
                of_rest = len(before) >= 2 and "rest" in before[:-1] and name != "raw"
                if of_rest or (len(before) == 1 and before[0] in short):
                    yield name


def paths_of(source: str) -> Iterator[str]:
    """What looks like a path of the API in some code."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            path = re.sub(r":path\}", "}", node.value.strip("/"))
            if re.fullmatch(r"[a-z]+(/[\w{}%]+)+", path, re.IGNORECASE):
                yield path.removeprefix("api/")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_operations_of_the_sdk_have_handlers(path: Path) -> None:
    handlers.load()
    called = set(operations_of(path.read_text("utf-8")))
    assert called <= set(LIFETIMES), "this is no operation"
    assert called <= set(HANDLERS), "these would answer 501"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_addresses_of_the_sdk_have_handlers(path: Path) -> None:
    handlers.load()
    operations = Router(ayon_schemas.openapi(ayon_schemas.newest())).operations.values()
    wanted = set(paths_of(path.read_text("utf-8"))) - NEWER
    found = [one for one in operations if one.template.strip("/").removeprefix("api/") in wanted]
    assert [one.id for one in found if one.id not in HANDLERS] == []


def test_the_check_sees_what_there_is_to_see() -> None:
    source = """
async def a(self):
    await self.rest.users.raw.get_user("x")
    projects = self.rest.projects.raw
    await projects.get_project("y")
    ask = partial(self.rest.folders.get_folder, "z")
    self.query(), self.rest.bind
_FILE = "api/projects/{project_name}/files/{file_id}"
"""
    assert set(operations_of(source)) == {"get_user", "get_project", "get_folder"}
    assert "projects/{project_name}/files/{file_id}" in set(paths_of(source))
    seen = [name for path in SOURCES for name in operations_of(path.read_text("utf-8"))]
    assert len(set(seen)) > 150
