"""The SDK's own source as a tree: modules, classes, functions, and what names mean in them. Nothing is imported."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

__all__ = ["AsyncOrSync", "ClassNode", "Function", "Module", "Source"]

AsyncOrSync = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class ClassNode:
    """A class of the SDK."""

    name: str
    module: str
    bases: list[str]
    """As written."""
    methods: dict[str, AsyncOrSync]
    node: ast.ClassDef


@dataclass(frozen=True)
class Function:
    """A function or a method, where it is."""

    module: str
    owner: str
    """Class that has it, empty for a function of a module."""
    name: str


@dataclass
class Module:
    """One module."""

    name: str
    """Dotted, below the package: ``"_async.folders"``."""
    imports: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """Local name → module and name there; the name is empty for a module."""
    classes: dict[str, ClassNode] = field(default_factory=dict[str, ClassNode])
    functions: dict[str, AsyncOrSync] = field(default_factory=dict[str, AsyncOrSync])
    constants: dict[str, ast.expr] = field(default_factory=dict[str, ast.expr])


class Source:
    """The source of the SDK.

    Args:
        package: Directory of ``ayon_sdk``.
    """

    def __init__(self, package: Path) -> None:
        self.modules: dict[str, Module] = {}
        for file in sorted(package.rglob("*.py")):
            parts = file.relative_to(package).with_suffix("").parts
            if "_sync" in parts:
                continue
            name = ".".join(part for part in parts if part != "__init__")
            self.modules[name] = _read(name, ast.parse(file.read_text(encoding="utf-8")), file.name == "__init__.py")

    def class_named(self, module: str, name: str) -> ClassNode | None:
        """What a name means in a module, if it is a class of the SDK."""
        seen: set[tuple[str, str]] = set()
        while (module, name) not in seen:
            seen.add((module, name))
            found = self.modules.get(module)
            if found is None:
                return None
            if name in found.classes:
                return found.classes[name]
            module, name = found.imports.get(name, ("", ""))
        return None

    def function_named(self, module: str, name: str) -> tuple[str, AsyncOrSync] | None:
        """What a name means in a module, if it is a function of the SDK: the module that has it, and it."""
        seen: set[tuple[str, str]] = set()
        while (module, name) not in seen:
            seen.add((module, name))
            found = self.modules.get(module)
            if found is None:
                return None
            if name in found.functions:
                return module, found.functions[name]
            module, name = found.imports.get(name, ("", ""))
        return None

    def constant_named(self, module: str, name: str) -> tuple[str, ast.expr] | None:
        """What a name means in a module, if it is a constant of the SDK."""
        seen: set[tuple[str, str]] = set()
        while (module, name) not in seen:
            seen.add((module, name))
            found = self.modules.get(module)
            if found is None:
                return None
            if name in found.constants:
                return module, found.constants[name]
            module, name = found.imports.get(name, ("", ""))
        return None

    def line_of(self, node: ClassNode) -> list[ClassNode]:
        """A class and those it inherits from, in the order in which Python looks."""
        key = (node.module, node.name)
        known = self._lines.get(key)
        if known is None:
            bases = [found for base in node.bases if (found := self.class_named(node.module, base)) is not None]
            known = self._lines[key] = [node, *_merge([*(list(self.line_of(base)) for base in bases), list(bases)])]
        return known

    @cached_property
    def _lines(self) -> dict[tuple[str, str], list[ClassNode]]:
        return {}

    def method_of(
        self, node: ClassNode, name: str, after: ClassNode | None = None
    ) -> tuple[ClassNode, AsyncOrSync] | None:
        """The method that a class has under a name; after a class of its line, as `super` looks."""
        line = self.line_of(node)
        for one in line[line.index(after) + 1 :] if after in line else line:
            if name in one.methods:
                return one, one.methods[name]
        return None


def _merge(lines: list[list[ClassNode]]) -> list[ClassNode]:
    """Python's own way to put lines of inheritance together (C3)."""
    result: list[ClassNode] = []
    lines = [line for line in lines if line]
    while lines:
        head = next(
            (line[0] for line in lines if not any(line[0] in other[1:] for other in lines)),
            lines[0][0],
        )
        result.append(head)
        lines = [rest for line in lines if (rest := [one for one in line if one is not head])]
    return result


def _read(name: str, tree: ast.Module, is_package: bool) -> Module:
    module = Module(name)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            origin = _origin(name, node, is_package)
            for alias in node.names:
                module.imports[alias.asname or alias.name] = (origin, alias.name)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            module.classes[node.name] = ClassNode(
                node.name, name, [_base(base) for base in node.bases], _functions(node.body), node
            )
        elif isinstance(node, ast.Assign):
            module.constants.update((t.id, node.value) for t in node.targets if isinstance(t, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            module.constants[node.target.id] = node.value
    module.functions = _functions(tree.body)
    return module


def _functions(body: list[ast.stmt]) -> dict[str, AsyncOrSync]:
    found: dict[str, AsyncOrSync] = {}
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            marks = {
                mark.attr if isinstance(mark, ast.Attribute) else getattr(mark, "id", "")
                for mark in node.decorator_list
            }
            if not marks & {"overload", "setter"}:
                found[node.name] = node
    return found


def _base(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _origin(name: str, node: ast.ImportFrom, is_package: bool) -> str:
    """Module that something is imported from, dotted below the package; others keep their full name."""
    if not node.level:
        module = node.module or ""
        return (
            module.removeprefix("ayon_sdk.")
            if module.startswith("ayon_sdk.")
            else ""
            if module == "ayon_sdk"
            else module
        )
    parts = name.split(".") if name else []
    keep = len(parts) - node.level + is_package
    return ".".join([*parts[: max(keep, 0)], *((node.module or "").split(".") if node.module else [])])
