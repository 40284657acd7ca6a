"""What the generated package offers, read from its source: operations, their names, their parameters on the wire."""

from __future__ import annotations

import ast
import re
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from ..errors import CodegenError

__all__ = ["RestOperation", "RestSource", "route", "shipped"]

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class RestOperation(NamedTuple):
    """One operation and the method that sends it."""

    id: str
    method: str
    """Upper case."""
    path: str
    """Template from the root of the server."""
    tag: str
    """Attribute of ``server.rest``."""
    name: str
    """Name of the method."""
    positional: tuple[str, ...]
    """Names of its positional parameters: those of the path, then ``body`` or ``content``."""
    query: dict[str, str]
    """Parameter → query argument."""
    headers: dict[str, str]
    """Parameter → header."""

    @property
    def symbol(self) -> str:
        """As users write it."""
        return f"server.rest.{self.tag}.{self.name}"


def shipped() -> RestSource:
    """The operations of the package that is installed, or in the checkout."""
    found = find_spec("ayon_rest")
    if found is None or not found.submodule_search_locations:
        raise CodegenError("the generated package ayon_rest is not installed")
    return RestSource(Path(found.submodule_search_locations[0]))


def route(method: str, path: str) -> str:
    """An operation's verb and path without the names of its parameters."""
    return f"{method.upper()} {_PLACEHOLDER.sub('{}', path)}"


class RestSource:
    """The operations of a generated package.

    Args:
        package: Its directory, e.g. ``generated/ayon_rest``.
    """

    def __init__(self, package: Path) -> None:
        self.operations: dict[str, RestOperation] = {}
        self._by_name: dict[tuple[str, str], RestOperation] = {}
        tags = _tags(package / "client.py")
        for file in sorted((package / "api").glob("[!_]*.py")):
            for found in _read(file, tags.get(file.stem, file.stem)):
                self.operations[found.id] = found
                self._by_name[found.tag, found.name] = found

    def named(self, tag: str, name: str) -> RestOperation | None:
        """The operation of a method."""
        return self._by_name.get((tag, name))

    @cached_property
    def by_route(self) -> dict[str, RestOperation]:
        """Operations by `route`."""
        return {route(found.method, found.path): found for found in self.operations.values()}

    def at(self, method: str, path: str) -> list[RestOperation]:
        """The operations that a path leads to; unknown parts are written ``{}``.

        What is literal on both sides decides, as in routers; of an unknown part it is not known which literal it is.
        """
        exact = self.by_route.get(route(method, path))
        if exact is not None:
            return [exact]
        parts = path.split("/")
        fitting: dict[str, tuple[int, int]] = {}
        for found in self.operations.values():
            fit = _fit(parts, found.path.split("/")) if found.method == method else None
            if fit is not None:
                fitting[found.id] = fit
        best = max(fitting.values(), default=None)
        return [self.operations[identity] for identity, fit in fitting.items() if fit == best]


def _fit(parts: list[str], template: list[str]) -> tuple[int, int] | None:
    """How well a path fits a template: equal literal parts, then how few guesses; None when it does not."""
    if template and template[-1].endswith(":path}") and len(parts) > len(template):
        parts = [*parts[: len(template) - 1], "{}"]
    if len(parts) != len(template):
        return None
    equal = guesses = taken = 0
    for part, there in zip(parts, template, strict=True):
        if there.startswith("{"):
            taken += not part.startswith("{")
            continue
        if part == there:
            equal += 1
        elif part.startswith("{"):
            guesses += 1
        else:
            return None
    return None if guesses and taken else (equal, -guesses)


def _tags(client: Path) -> dict[str, str]:
    """Module of a tag → its attribute."""
    found: dict[str, str] = {}
    for node in ast.walk(ast.parse(client.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name == "Rest":
            for method in node.body:
                for part in ast.walk(method):
                    if isinstance(method, ast.FunctionDef) and isinstance(part, ast.ImportFrom):
                        found[str(part.module).removeprefix("api.")] = method.name
    return found


def _read(file: Path, tag: str) -> list[RestOperation]:
    facts: dict[str, tuple[str, str, str]] = {}
    found: list[RestOperation] = []
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name):
            words = [arg.value for arg in node.value.args[:3] if isinstance(arg, ast.Constant)]
            if len(words) == 3:
                facts[node.targets[0].id] = (str(words[0]), str(words[1]), str(words[2]))
        elif isinstance(node, ast.ClassDef) and not node.name.startswith(("Async", "Raw")):
            for method in node.body:
                if isinstance(method, ast.FunctionDef):
                    operation = _method(method, facts, tag)
                    if operation is not None:
                        found.append(operation)
    return found


def _method(method: ast.FunctionDef, facts: dict[str, tuple[str, str, str]], tag: str) -> RestOperation | None:
    for call in ast.walk(method):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "_send"):
            continue
        constant = call.args[0]
        if not isinstance(constant, ast.Name) or constant.id not in facts:
            continue
        identity, verb, path = facts[constant.id]
        pairs = {keyword.arg: _pairs(keyword.value) for keyword in call.keywords}
        positional = tuple(arg.arg for arg in method.args.args[1:])
        return RestOperation(
            identity, verb, path, tag, method.name, positional, pairs.get("query", {}), pairs.get("headers", {})
        )
    return None


def _pairs(node: ast.expr) -> dict[str, str]:
    """``(("search", search), ("types", types))`` as parameter → name on the wire."""
    found: dict[str, str] = {}
    if isinstance(node, ast.Tuple):
        for pair in node.elts:
            if isinstance(pair, ast.Tuple) and len(pair.elts) == 2 and isinstance(pair.elts[0], ast.Constant):
                names = [part.id for part in ast.walk(pair.elts[1]) if isinstance(part, ast.Name)]
                found.update((name, str(pair.elts[0].value)) for name in names)
    return found
