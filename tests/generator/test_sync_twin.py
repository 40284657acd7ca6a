"""The synchronous twin: how it is derived, and that the committed one is up to date."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest
from ayon_codegen import sync_twin

from ayon_sdk._async import _compat_io as waiting
from ayon_sdk._sync import _compat_io as blocking


def derived(source: str) -> str:
    text = sync_twin.derive(source, "origin.py")
    ast.parse(text)
    return text.split("\n", 2)[2]


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async def f(): pass\n", "def f(): pass\n"),
        ("x = await f(await g())\n", "x = f(g())\n"),
        ("x = (await f()).y\n", "x = (f()).y\n"),
        (
            "async with a as b, c:\n    async for d in b:\n        await d\n",
            "with a as b, c:\n    for d in b:\n        d\n",
        ),
        ("x = [y async for y in z if await y]\n", "x = [y for y in z if y]\n"),
        ("class AsyncFoldersAPI(AsyncConnection): ...\n", "class FoldersAPI(Connection): ...\n"),
        ("from ._async.x import AsyncY\n", "from ._sync.x import Y\n"),
        ("def f(a: Awaitable[int]) -> None: ...\n", "def f(a: int) -> None: ...\n"),
        (
            "def f(a: Callable[[], Awaitable[list[int]]]) -> None: ...\n",
            "def f(a: Callable[[], list[int]]) -> None: ...\n",
        ),
        ("def f() -> Coroutine[Any, Any, dict[str, int]]: ...\n", "def f() -> dict[str, int]: ...\n"),
        (
            "def f() -> AsyncGenerator[tuple[int, str], None]: ...\n",
            "def f() -> Generator[tuple[int, str], None, None]: ...\n",
        ),
        ("def f() -> AsyncIterator[int]: ...\n", "def f() -> Iterator[int]: ...\n"),
        ("async def __aenter__(self): ...\n", "def __enter__(self): ...\n"),
        ("await x.aclose()\n", "x.close()\n"),
        ("@asynccontextmanager\nasync def f(): yield\n", "@contextmanager\ndef f(): yield\n"),
        ("x = 'await me'\n", "x = 'await me'\n"),
        (
            "x = f'await {await f(AsyncX)} {{await y}} {z!r:>{await w}}'\n",
            "x = f'await {f(X)} {{await y}} {z!r:>{w}}'\n",
        ),
        ("x = f\"a {await d['k']} b\" f'{c}'\n", "x = f\"a {d['k']} b\" f'{c}'\n"),
        ("x = f'''\n  {\n await a}\n'''\ny = await b\n", "x = f'''\n  {\n a}\n'''\ny = b\n"),
        ("__all__ = ['AsyncThing', \"AsyncOther\"]\n", "__all__ = ['Thing', \"Other\"]\n"),
        ("x = 1  # then await it\n", "x = 1  # then it\n"),
        (
            "class AsyncX:\n    x: int\n    '''An async with AsyncX.'''\n",
            "class X:\n    x: int\n    '''An with X.'''\n",
        ),
        ("x = (\n    await f()  # why\n)\n", "x = (\n    f()  # why\n)\n"),
        ("if x:\n    await f()\nelse:\n    await g()\n", "if x:\n    f()\nelse:\n    g()\n"),
        ("x = a and \\\n    await b\n", "x = a and \\\n    b\n"),
        ("x = Asynchronous\n", "x = Asynchronous\n"),
        ("x = 'ěš'; y = await ž\n", "x = 'ěš'; y = ž\n"),
        (
            "from collections.abc import AsyncIterator, Awaitable, Iterator\nx: AsyncIterator[int]\n",
            "from collections.abc import Iterator\nx: Iterator[int]\n",
        ),
    ],
)
def test_the_transform(source: str, twin: str) -> None:
    assert derived(source) == twin


def test_examples_in_docstrings_become_synchronous() -> None:
    source = '''async def f():
    """Do it.

    Example:
        async with AsyncServerAPI(url) as server:
            async for folder in server.get_folders("demo"):
                print(await folder)
    """
'''
    twin = derived(source)
    assert "async" not in twin.lower()
    assert '        with ServerAPI(url) as server:\n            for folder in server.get_folders("demo"):' in twin


def test_derived_files_say_where_they_come_from() -> None:
    text = sync_twin.derive("x = 1\n", "src/ayon_sdk/_async/x.py")
    assert text.startswith("# Derived from src/ayon_sdk/_async/x.py by `python -m ayon_codegen.sync_twin`.\n")


def test_what_is_committed_is_up_to_date() -> None:
    assert sync_twin.outdated() == {}


def test_nothing_waits_in_the_twin() -> None:
    for path in (sync_twin.ROOT / sync_twin.TWIN).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef)), path


def test_the_check_names_what_differs(tmp_path: Path) -> None:
    source, twin = tmp_path / "_async", tmp_path / "_sync"
    source.mkdir()
    twin.mkdir()
    (source / "a.py").write_text("async def a(): ...\n")
    (source / "_compat_io.py").write_text("import asyncio\n")
    (twin / "_compat_io.py").write_text("import threading\n")
    (twin / "gone.py").write_text("")
    changes = sync_twin.outdated(tmp_path)
    assert {path.name for path in changes} == {"a.py", "gone.py"}
    assert changes[twin / "gone.py"] is None
    (twin / "a.py").write_text(sync_twin.twins(tmp_path)[twin / "a.py"])
    (twin / "gone.py").unlink()
    assert sync_twin.outdated(tmp_path) == {}


def test_the_two_hand_written_halves_have_the_same_names() -> None:
    def names(module: object) -> dict[str, list[str]]:
        return {
            name: list(inspect.signature(value).parameters)
            for name, value in vars(module).items()
            if inspect.isfunction(value) and value.__module__ == getattr(module, "__name__", "")
        }

    assert names(waiting) == names(blocking)
    assert hasattr(waiting, "sleep")
    assert hasattr(blocking, "sleep")
    assert hasattr(waiting.Lock, "hold")
    assert hasattr(blocking.Lock, "hold")
