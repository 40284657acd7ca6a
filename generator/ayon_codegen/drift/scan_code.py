"""What a user's module does with a connection: which members it calls, with what, and what it reads of their results.

The code is read, never imported or run. What a name holds is followed in the order of the text: through assignments,
attributes of ``self``, returns of functions, parameters, loops and comprehensions.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from inspect import getattr_static, signature
from typing import Literal, NamedTuple

from .findings import Confidence
from .scan_values import NOTHING, Known, join

__all__ = ["TOO_COMMON", "Use", "uses_of"]

PACKAGES = frozenset({"ayon_sdk", "ayon_api"})
_CONNECTIONS = {"ServerAPI": "ServerAPI", "AsyncServerAPI": "ServerAPI", "GlobalServerAPI": "ServerAPI"}
_CLASSES = {
    **_CONNECTIONS,
    "OperationsSession": "OperationsSession",
    "AsyncOperationsSession": "OperationsSession",
    "EntityHub": "EntityHub",
    "AsyncEntityHub": "EntityHub",
}
_MAKERS = frozenset({"get_server_api_connection", "create_connection", "from_environment"})
_LIKELY_NAMES = frozenset({
    "api", "ayon", "ayon_con", "ayon_server", "con", "conn", "connection", "server", "server_api",
})  # fmt: skip
TOO_COMMON = frozenset(dir(dict)) | frozenset(dir(str)) | frozenset({
    "bind", "close", "delete", "get", "log", "login", "logout", "options", "patch", "post", "put", "rest", "sender",
    "timeout", "token",
})  # fmt: skip
"""Names of members that say nothing about whose they are."""
_SAME = frozenset({
    "aclose", "copy", "deepcopy", "dict", "enumerate", "filter", "frozenset", "iter", "items", "list", "max", "min",
    "next", "pop", "popitem", "reversed", "set", "sorted", "tuple", "values", "zip",
})  # fmt: skip
"""Functions and methods that give what they are given, or some of it."""

UseKind = Literal["call", "reference", "key", "attribute", "field"]


class Use(NamedTuple):
    """Something that a line does."""

    kind: UseKind
    symbol: str
    """For a call or a reference what is called: ``"ServerAPI.get_folders"``, ``"server.rest.folders.get_folder"``,
    ``"FolderModel"``; for the others the key, attribute or field that is read or asked for."""
    line: int
    column: int
    confidence: Confidence
    origins: frozenset[str] = frozenset()
    """What the value comes from, where a key or an attribute is read; what is called, for a field."""
    parameters: frozenset[str] = frozenset()
    """Parameters that a call gives."""
    open: bool = False
    """Whether a call unpacks further ones."""


def uses_of(tree: ast.Module, *, imports: bool) -> list[Use]:
    """What a module does, line by line.

    Args:
        tree: The module.
        imports: Whether it imports the SDK, so that names mean what they say.
    """
    reader = _Reader(tree, imports)
    # Twice: what functions return and what attributes hold may be used before the text says so.
    reader.read(quiet=True)
    reader.read(quiet=False)
    return reader.uses


@dataclass
class _Frame:
    """A function or a class body."""

    names: dict[str, Known] = field(default_factory=dict[str, Known])
    returned: Known = NOTHING


class _Reader(ast.NodeVisitor):
    def __init__(self, tree: ast.Module, imports: bool) -> None:
        self.uses: list[Use] = []
        self._tree = tree
        self._quiet = True
        self._frames: list[_Frame] = []
        self._attributes: dict[str, Known] = {}
        """What attributes of ``self`` hold, by class and name."""
        self._returns: dict[str, Known] = {}
        """What functions of the module return, by class and name."""
        self._given: dict[str, Known] = {}
        """What functions of the module are given, by class, name and parameter."""
        self._functions: dict[str, ast.arguments] = {}
        self._class = ""
        self._imports_sdk = imports

    def read(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._frames = [_Frame()]
        self._block(self._tree.body)

    # -- names --------------------------------------------------------------------------------------------------------

    def _get(self, name: str) -> Known:
        for frame in reversed(self._frames):
            if name in frame.names:
                return frame.names[name]
        if name in self._functions:
            return Known("local", name)
        if name in _LIKELY_NAMES and self._imports_sdk:
            return Known("connection", "ServerAPI", confidence="likely")
        return NOTHING

    def _set(self, target: ast.expr, value: Known) -> None:
        match target:
            case ast.Name():
                self._frames[-1].names[target.id] = value
            case ast.Tuple() | ast.List():
                for part in target.elts:
                    self._set(
                        part.value if isinstance(part, ast.Starred) else part, value if value.of_result else NOTHING
                    )
            case ast.Attribute():
                self._value(target.value)
                if isinstance(target.value, ast.Name) and target.value.id in ("self", "cls"):
                    key = f"{self._class}.{target.attr}"
                    self._attributes[key] = join(self._attributes.get(key, NOTHING), value)
            case ast.Subscript():
                holder = self._value(target.value)
                self._key(holder, target.slice)
                self._value(target.slice)
                if isinstance(target.value, ast.Name) and value.of_result and not holder.of_result:
                    self._frames[-1].names[target.value.id] = value
            case _:
                self.visit(target)

    # -- statements ---------------------------------------------------------------------------------------------------

    def _block(self, body: Iterable[ast.stmt]) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Import():
                for alias in node.names:
                    root = alias.name.partition(".")[0]
                    if root in PACKAGES or root == "ayon_rest":
                        name = alias.asname or root
                        path = alias.name.partition(".")[2] if alias.asname else ""
                        self._frames[-1].names[name] = Known("module", path or root)
            case ast.ImportFrom():
                self._import_from(node)
            case ast.Assign():
                value = self._value(node.value)
                for target in node.targets:
                    self._set(target, value)
            case ast.AnnAssign():
                value = join(self._annotated(node.annotation), self._value(node.value) if node.value else NOTHING)
                self._set(node.target, value)
            case ast.AugAssign():
                value = self._value(node.value)
                self._set(node.target, join(self._value(node.target), value))
            case ast.Return():
                value = self._value(node.value) if node.value else NOTHING
                self._frames[-1].returned = join(self._frames[-1].returned, value)
            case ast.For() | ast.AsyncFor():
                self._set(node.target, self._value(node.iter))
                self._block([*node.body, *node.orelse])
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    value = self._value(item.context_expr)
                    if item.optional_vars is not None:
                        self._set(item.optional_vars, value)
                self._block(node.body)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node)
            case ast.ClassDef():
                self._class_body(node)
            case ast.If() | ast.While():
                self._value(node.test)
                self._block([*node.body, *node.orelse])
            case ast.Try():
                self._block(node.body)
                for handler in node.handlers:
                    self._block(handler.body)
                self._block([*node.orelse, *node.finalbody])
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self._value(child)
                    elif isinstance(child, ast.stmt):
                        self._statement(child)
                    else:
                        self._parts(child)

    def _parts(self, node: ast.AST) -> None:
        """Cases of a match and the like."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self._value(child)
            elif isinstance(child, ast.stmt):
                self._statement(child)
            else:
                self._parts(child)

    def _import_from(self, node: ast.ImportFrom) -> None:
        root, _, below = (node.module or "").partition(".")
        if node.level or root not in {*PACKAGES, "ayon_rest"}:
            return
        for alias in node.names:
            name = alias.asname or alias.name
            if alias.name == "*":
                for function in _functions():
                    self._frames[-1].names.setdefault(function, Known("function", function))
                continue
            self._frames[-1].names[name] = self._of_package(alias.name, below)

    def _of_package(self, name: str, below: str) -> Known:
        """What a name of the package is."""
        if name in _CLASSES:
            return Known("class", _CLASSES[name])
        if name in _functions():
            return Known("function", name)
        if below.startswith(("models", "types")):
            return Known("model", name.removesuffix("Dict"))
        return Known("module", name)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for mark in node.decorator_list:
            self._value(mark)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self._value(default)
        key = f"{self._class}.{node.name}" if self._class else node.name
        self._functions[key] = node.args
        frame = _Frame()
        for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
            given = join(self._annotated(argument.annotation), self._given.get(f"{key}({argument.arg})", NOTHING))
            if not given.kind and argument.arg in _LIKELY_NAMES:
                given = Known("connection", "ServerAPI", confidence="likely")
            if given.kind:
                frame.names[argument.arg] = given
        self._frames.append(frame)
        self._block(node.body)
        self._frames.pop()
        self._returns[key] = join(frame.returned, self._annotated(node.returns))

    def _class_body(self, node: ast.ClassDef) -> None:
        for base in (*node.bases, *(keyword.value for keyword in node.keywords), *node.decorator_list):
            self._value(base)
        before, self._class = self._class, node.name
        self._frames.append(_Frame())
        self._block(node.body)
        for name, value in self._frames.pop().names.items():
            key = f"{node.name}.{name}"
            self._attributes[key] = join(self._attributes.get(key, NOTHING), value)
        self._class = before

    def _annotated(self, node: ast.expr | None) -> Known:
        if node is None:
            return NOTHING
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return NOTHING
        for part in ast.walk(node):
            name = part.id if isinstance(part, ast.Name) else part.attr if isinstance(part, ast.Attribute) else ""
            if name in _CLASSES:
                return Known("connection", _CLASSES[name])
            if name in ("Rest", "AsyncRest"):
                return Known("rest")
        return NOTHING

    # -- expressions --------------------------------------------------------------------------------------------------

    def _value(self, node: ast.expr) -> Known:
        match node:
            case ast.Name():
                return self._get(node.id)
            case ast.Await() | ast.Starred() | ast.YieldFrom():
                return self._value(node.value)
            case ast.Yield():
                value = self._value(node.value) if node.value else NOTHING
                self._frames[-1].returned = join(self._frames[-1].returned, value)
                return NOTHING
            case ast.NamedExpr():
                value = self._value(node.value)
                self._set(node.target, value)
                return value
            case ast.Attribute():
                return self._attribute(node)
            case ast.Call():
                return self._call(node)
            case ast.Subscript():
                holder = self._value(node.value)
                self._value(node.slice)
                self._key(holder, node.slice)
                return holder if holder.of_result else NOTHING
            case ast.BoolOp():
                return self._joined(node.values)
            case ast.IfExp():
                self._value(node.test)
                return self._joined([node.body, node.orelse])
            case ast.List() | ast.Tuple() | ast.Set():
                return self._contained(self._joined(node.elts))
            case ast.Dict():
                for key in node.keys:
                    if key is not None:
                        self._value(key)
                return self._contained(self._joined(node.values))
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension(node)
            case ast.Lambda():
                self._frames.append(_Frame())
                value = self._value(node.body)
                self._frames.pop()
                return value if value.of_result else NOTHING
            case ast.Compare():
                self._value(node.left)
                for operator, right in zip(node.ops, node.comparators, strict=True):
                    holder = self._value(right)
                    if isinstance(operator, (ast.In, ast.NotIn)):
                        self._key(holder, node.left)
                return NOTHING
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self._value(child)
                    else:
                        self._parts(child)
                return NOTHING

    def _joined(self, nodes: Iterable[ast.expr]) -> Known:
        found = NOTHING
        for node in nodes:
            found = join(found, self._value(node))
        return found

    def _contained(self, value: Known) -> Known:
        return value if value.of_result or value.kind == "connection" else NOTHING

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Known:
        self._frames.append(_Frame())
        for generator in node.generators:
            self._set(generator.target, self._value(generator.iter))
            for test in generator.ifs:
                self._value(test)
        if isinstance(node, ast.DictComp):
            value = join(self._value(node.key), self._value(node.value))
        else:
            value = self._value(node.elt)
        self._frames.pop()
        return self._contained(value)

    def _attribute(self, node: ast.Attribute) -> Known:
        holder = self._value(node.value)
        found = self._member(holder, node.attr, node)
        if found.kind in ("member", "operation", "function"):
            name = f"ayon_sdk.{found.name}" if found.kind == "function" else found.name
            self._note("reference", name, node, found.confidence)
        elif found.of_result:
            self._note("attribute", node.attr, node, found.confidence, found.origins)
        return found

    def _member(self, holder: Known, name: str, node: ast.expr) -> Known:
        """What an attribute of a value is."""
        match holder.kind:
            case "module":
                if holder.name in ("models", "types"):
                    return Known("model", name.removesuffix("Dict"))
                return self._of_package(name, "" if holder.name in PACKAGES else holder.name)
            case "class" | "connection":
                if name == "rest":
                    return Known("rest", confidence=holder.confidence)
                return Known("member", f"{holder.name}.{name}", confidence=holder.confidence)
            case "rest":
                return Known("tag", name, confidence=holder.confidence)
            case "tag":
                if name == "raw":
                    return holder
                return Known("operation", f"server.rest.{holder.name}.{name}", confidence=holder.confidence)
            case "result":
                return holder
            case _:
                pass
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            known = self._attributes.get(f"{self._class}.{name}", NOTHING)
            if known.kind:
                return known
            if f"{self._class}.{name}" in self._functions:
                return Known("local", f"{self._class}.{name}")
            if name.strip("_") in _LIKELY_NAMES and self._imports_sdk:
                return Known("connection", "ServerAPI", confidence="likely")
        if name in _members() and name not in TOO_COMMON:
            return Known("member", f"ServerAPI.{name}", confidence="likely" if self._imports_sdk else "possible")
        if name.strip("_") in _LIKELY_NAMES and self._imports_sdk:
            return Known("connection", "ServerAPI", confidence="possible")
        return NOTHING

    # -- calls --------------------------------------------------------------------------------------------------------

    def _call(self, node: ast.Call) -> Known:
        arguments = [self._value(argument) for argument in node.args]
        named = {keyword.arg: self._value(keyword.value) for keyword in node.keywords}
        function = node.func
        if isinstance(function, ast.Attribute):
            holder = self._value(function.value)
            called = self._member(holder, function.attr, function)
            if not called.kind or called.kind in ("result", "local"):
                return self._method(holder, called, function.attr, node, arguments, named)
        else:
            called = self._value(function)
            if isinstance(function, ast.Name) and function.id == "getattr" and len(node.args) > 1:
                name = node.args[1]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    called = self._member(arguments[0], name.value, function)
                    if called.kind == "member":
                        self._note("reference", called.name, node, called.confidence)
                    return called
        return self._called(called, function, node, arguments, named)

    def _called(
        self, called: Known, function: ast.expr, node: ast.Call, arguments: list[Known], named: dict[str | None, Known]
    ) -> Known:
        match called.kind:
            case "class":
                return Known("connection", called.name)
            case "function":
                if called.name in _MAKERS:
                    return Known("connection", "ServerAPI")
                return self._use(f"ayon_sdk.{called.name}", called, node)
            case "member":
                if called.name.rpartition(".")[2] in _MAKERS:
                    return Known("connection", called.name.partition(".")[0], confidence=called.confidence)
                return self._use(called.name, called, node)
            case "operation":
                return self._use(called.name, called, node)
            case "model":
                given = frozenset(name for name in named if name is not None)
                self._note("call", called.name, node, "certain", parameters=given, open=None in named)
                return NOTHING
            case "local":
                return self._local(called.name, arguments, named)
            case _:
                if isinstance(function, ast.Name) and function.id in _SAME | {"getattr", "cast", "anext"}:
                    found = NOTHING
                    for value in arguments:
                        found = join(found, self._contained(value))
                    return found
                return NOTHING

    def _method(
        self,
        holder: Known,
        called: Known,
        name: str,
        node: ast.Call,
        arguments: list[Known],
        named: dict[str | None, Known],
    ) -> Known:
        if called.kind == "local":
            return self._local(called.name, arguments, named)
        if holder.of_result:
            if name in ("get", "pop", "setdefault") and node.args:
                self._key(holder, node.args[0])
            elif name not in _SAME and name not in ("append", "add", "update", "keys", "to_dict"):
                self._note("attribute", name, node.func, holder.confidence, holder.origins)
            return holder
        value = next((one for one in arguments if one.of_result), NOTHING)
        if name in ("append", "add", "extend", "update", "insert", "appendleft") and value.kind:
            # What a collection is given, it has.
            target = node.func.value if isinstance(node.func, ast.Attribute) else None
            if target is not None and isinstance(target, (ast.Name, ast.Attribute)):
                self._set(target, value)
        if name in ("gather", "wait_for", "run", "submit", "to_thread", "map"):
            return value
        return NOTHING

    def _local(self, name: str, arguments: list[Known], named: dict[str | None, Known]) -> Known:
        declared = self._functions.get(name)
        if declared is not None:
            names = [argument.arg for argument in (*declared.posonlyargs, *declared.args)]
            if "." in name:
                names = names[1:]
            given = {**dict(zip(names, arguments, strict=False)), **{key: value for key, value in named.items() if key}}
            for parameter, value in given.items():
                if value.kind:
                    key = f"{name}({parameter})"
                    self._given[key] = join(self._given.get(key, NOTHING), value)
        return self._returns.get(name, NOTHING)

    def _use(self, symbol: str, called: Known, node: ast.Call) -> Known:
        """A call of the SDK."""
        names = _parameters(symbol)
        given = set(names[: len([one for one in node.args if not isinstance(one, ast.Starred)])])
        spread = any(isinstance(one, ast.Starred) for one in node.args) or any(one.arg is None for one in node.keywords)
        given.update(keyword.arg for keyword in node.keywords if keyword.arg is not None)
        self._note("call", symbol, node.func, called.confidence, parameters=frozenset(given), open=spread)
        for keyword in node.keywords:
            if keyword.arg is not None and keyword.arg.endswith("fields"):
                self._fields(keyword.value, symbol, called.confidence)
        for name, value in zip(names, node.args, strict=False):
            if name.endswith("fields"):
                self._fields(value, symbol, called.confidence)
        return Known("result", confidence=called.confidence, origins=frozenset([symbol]))

    def _fields(self, node: ast.expr, symbol: str, confidence: Confidence) -> None:
        for part in ast.walk(node):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                for name in part.value.split("."):
                    self._note("field", name, part, confidence, frozenset([symbol]))

    # -- what is noted ------------------------------------------------------------------------------------------------

    def _key(self, holder: Known, key: ast.expr) -> None:
        if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
            return
        if holder.of_result:
            self._note("key", key.value, key, holder.confidence, holder.origins)
        elif not holder.kind and self._imports_sdk:
            self._note("key", key.value, key, "possible")

    def _note(
        self,
        kind: UseKind,
        symbol: str,
        node: ast.expr,
        confidence: Confidence,
        origins: frozenset[str] = frozenset(),
        *,
        parameters: frozenset[str] = frozenset(),
        open: bool = False,
    ) -> None:
        if self._quiet:
            return
        line, column = node.lineno, node.col_offset
        if isinstance(node, ast.Attribute) and node.end_lineno is not None and node.end_col_offset is not None:
            # Where the name is, in a chain of calls over several lines.
            line, column = node.end_lineno, max(0, node.end_col_offset - len(node.attr))
        self.uses.append(Use(kind, symbol, line, column, confidence, origins, parameters, open))


@cache
def _members() -> frozenset[str]:
    from .members import members

    return frozenset(name.partition(".")[2] for name in members().by_name if name.startswith("ServerAPI."))


@cache
def _functions() -> frozenset[str]:
    from .members import members

    known = members()
    own = {name.partition(".")[2] for name in known.by_name if name.startswith("ayon_sdk.")}
    return known.functions | own | _MAKERS


@cache
def _parameters(symbol: str) -> tuple[str, ...]:
    """Names of the parameters of a member, in order."""
    owner, _, name = symbol.rpartition(".")
    if owner not in ("ServerAPI", "ayon_sdk"):
        return ()
    from ayon_sdk import ServerAPI

    found = getattr_static(ServerAPI, name, None)
    function = getattr(found, "__func__", found)
    return tuple(signature(function).parameters)[1:] if callable(function) else ()
