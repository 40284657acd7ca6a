"""Runs the examples of the README and of the docs: each page on a sandbox of its own, in an empty working folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sybil import Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser


def _run_shell(example: Example) -> None:
    """Run a ``shell`` block; ``console`` blocks are shown only (installing, serving for ever)."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    command = ["bash", "-euo", "pipefail", "-c", str(example.parsed)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env={**os.environ, "PATH": path})
    if done.returncode:
        raise AssertionError(f"exit code {done.returncode}\n{done.stdout}{done.stderr}")


def _run_python(example: Example) -> None:
    """Run a ``python`` block; one with tests in it is run by pytest, too."""
    PythonEvaluator()(example)
    if re.search(r"^def test_", str(example.parsed), re.MULTILINE):
        path = Path(f"test_line_{example.line}.py")
        path.write_text(str(example.parsed), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise AssertionError(f"exit code {done.returncode}\n{done.stdout}{done.stderr}")


class _PythonParser(PythonCodeBlockParser):
    def __init__(self) -> None:
        super().__init__()
        self.codeblock_parser = CodeBlockParser("python", _run_python)


def _set_up(namespace: dict[str, Any]) -> None:
    from ayon_sandbox import Sandbox

    stack = namespace["_stack"] = ExitStack()
    sandbox = stack.enter_context(Sandbox(seed="demo"))
    before = dict(os.environ)
    stack.callback(lambda: (os.environ.clear(), os.environ.update(before)))
    os.environ.update(
        AYON_SERVER_URL=sandbox.url,
        AYON_API_KEY=sandbox.admin_key,
        DEMO_ADMIN_PASSWORD=sandbox.admin_password,
        DEMO_SERVICE_KEY=sandbox.service_key,
    )
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    stack.callback(os.chdir, os.getcwd())
    stack.callback(sys.path.__setitem__, slice(None), list(sys.path))
    os.chdir(folder)


def _tear_down(namespace: dict[str, Any]) -> None:
    # What the examples left open is theirs to leave: a page need not end with close().
    for value in list(namespace.values()):
        if type(value).__name__ == "ServerAPI":
            value.close_session()
    import ayon_sdk

    ayon_sdk.close_connection()
    for name in [name for name in sys.modules if name.partition(".")[0] == "ayon_api"]:
        del sys.modules[name]
    namespace["_stack"].close()


pytest_collect_file = Sybil(
    parsers=[
        _PythonParser(),
        CodeBlockParser(language="shell", evaluator=_run_shell),
    ],
    patterns=["README.md", "docs/**/*.md"],
    setup=_set_up,
    teardown=_tear_down,
).pytest()
