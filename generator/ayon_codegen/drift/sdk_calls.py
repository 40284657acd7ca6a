"""What the SDK calls: its own functions and methods, and what is known of others."""

from __future__ import annotations

import ast

from .paths import NOTHING, Ways, choice, then
from .rest_source import RestSource
from .sdk_requests import Requests
from .sdk_scope import Given, Scope, element, target_name
from .sdk_source import AsyncOrSync, ClassNode, Source
from .sdk_values import UNKNOWN, Entries, Value, constant, join, made_of

__all__ = ["Calls"]

_COMMON = frozenset(name for kind in (dict, list, str, set, bytes, tuple, object) for name in dir(kind)) | {
    "close", "read", "write", "run", "release", "acquire", "send",
}  # fmt: skip
"""Names of methods that say nothing about whose they are."""
_SESSION = frozenset({
    "_attribute_names", "_attribute_names_of", "_check_attributes", "_check_fields", "_read_info", "_token_owner",
    "get_server_version", "get_server_version_tuple", "server_version", "server_version_tuple",
})  # fmt: skip
"""What a connection asks for on its own behalf, once, when any member needs to know."""
_CONDITIONS = {"has": 2, "argument": 3}


class Calls(Requests):
    """The part of a walk that knows objects and calls.

    Args:
        source: The SDK.
        rest: The generated package.
        api: Class that is the connection.
        names: Its public members.
        fields: What is known of attributes of classes; may be shared between walks.
    """

    def __init__(
        self,
        source: Source,
        rest: RestSource,
        api: ClassNode,
        names: frozenset[str],
        fields: dict[tuple[str, str, str], Value] | None = None,
    ) -> None:
        super().__init__(rest)
        self._source = source
        self._api = api
        self._names = names
        self._fields = {} if fields is None else fields

    def _call(
        self, scope: Scope, node: AsyncOrSync | ast.Lambda, bound: Value | None, given: Given
    ) -> tuple[Value, Ways]:
        raise NotImplementedError

    def _item(self, value: Value, key: Value) -> Value:
        raise NotImplementedError

    def _attribute(self, value: Value, name: str) -> tuple[Value, Ways]:
        match value.kind:
            case "api" | "object":
                return self._attribute_of_object(value, name)
            case "rest":
                return Value(kind="tag", data=name), NOTHING
            case "tag":
                if name == "raw":
                    return value, NOTHING
                found = self._rest.named(value.data, name)
                return (Value(kind="operation", data=frozenset([found.id])) if found else UNKNOWN), NOTHING
            case "answer":
                if name in ("data", "orig_response"):
                    kind = "data" if name == "data" else "answer"
                    data = frozenset(f"{one} $" for one in value.data) if name == "data" else value.data
                    return Value(value.sources, kind=kind, data=data), NOTHING
                return made_of(value), NOTHING
            case "entity":
                names = tuple(value.data)
                if name == "name":
                    return (constant(names[0]) if len(names) == 1 else Value(kind="either", data=names)), NOTHING
                return UNKNOWN, NOTHING
            case "class":
                if value.data.name == "RequestTypes":
                    return Value(const=name.upper(), kind="verb"), NOTHING
                method = self._source.method_of(value.data, name)
                if method is not None:
                    return Value(kind="function", data=(method[0].module, method[0], method[1], value)), NOTHING
                return UNKNOWN, NOTHING
            case "verb" | "schema" | "nodes":
                return value, NOTHING
            case _:
                return made_of(value), NOTHING

    def _attribute_of_object(self, value: Value, name: str) -> tuple[Value, Ways]:
        node: ClassNode = value.data
        if value.kind == "api":
            if name == "rest":
                return Value(kind="rest"), NOTHING
            if name == "_base_url":
                return constant(""), NOTHING
        found = self._source.method_of(node, name)
        if found is None:
            return self._field(node, name).of(value), NOTHING
        owner, method = found
        marks = {getattr(mark, "id", getattr(mark, "attr", "")) for mark in method.decorator_list}
        bound = Value(kind="function", data=(owner.module, owner, method, value))
        if marks & {"property", "cached_property"}:
            if value.kind == "api" and name in _SESSION:
                return self._session_call(name, bound, Given())
            return self._invoke(bound, Given())
        return bound, NOTHING

    def _field(self, node: ClassNode, name: str) -> Value:
        """What an attribute of an object is, by what its class says of it."""
        key = (node.module, node.name, name)
        if key not in self._fields:
            self._fields[key] = self._read_field(node, name)
        return self._fields[key]

    def _read_field(self, node: ClassNode, name: str) -> Value:
        for owner in self._source.line_of(node):
            for part in ast.walk(owner.node):
                if isinstance(part, ast.AnnAssign) and target_name(part.target) == name:
                    known = self._annotated(part.annotation, owner.module)
                    if known.kind:
                        return known
                if isinstance(part, ast.Assign) and any(target_name(target) == name for target in part.targets):
                    if isinstance(part.value, ast.Name):
                        for method in owner.methods.values():
                            for argument in (*method.args.args, *method.args.kwonlyargs):
                                known = self._annotated(argument.annotation, owner.module)
                                if argument.arg == part.value.id and known.kind:
                                    return known
                    elif isinstance(part.value, ast.Call) and isinstance(part.value.func, ast.Name):
                        made = self._source.class_named(owner.module, part.value.func.id)
                        if made is not None:
                            return self._instance(made)
        return UNKNOWN

    def _instance(self, node: ClassNode) -> Value:
        if any(one is node for one in self._source.line_of(self._api)):
            return Value(kind="api", data=self._api)
        return Value(kind="object", data=node)

    def _annotated(self, annotation: ast.expr | None, module: str) -> Value:
        """What a value is by its annotation: a connection, an object of the SDK."""
        if annotation is None:
            return UNKNOWN
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.parse(annotation.value, mode="eval").body
        for part in ast.walk(annotation):
            name = part.id if isinstance(part, ast.Name) else ""
            if name in ("AsyncServerAPI", "ServerAPI"):
                return Value(kind="api", data=self._api)
            if name in ("Optional", "Union", "None", "") or isinstance(annotation, ast.Subscript):
                continue
            node = self._source.class_named(module, name)
            if node is not None and not any(base in ("NamedTuple", "TypedDict") for base in node.bases):
                return self._instance(node)
        return UNKNOWN

    def _method(self, holder: Value, name: str, given: Given, node: ast.Call) -> tuple[Value, Ways]:
        if holder.kind == "api" and name in self._primitives:
            return self._primitives[name](given, node)
        if holder.kind in ("api", "object", "tag", "class", "rest"):
            found, ways = self._attribute(holder, name)
            if found.kind in ("operation", "function"):
                if holder.kind == "api" and name in _SESSION:
                    return self._session_call(name, found, given)
                value, more = self._function(found, name, given, node)
                return value, then(ways, more)
            if holder.kind != "object" or name not in self._names:
                value, more = self._arguments(given)
                return value.of(holder), then(ways, more)
        if isinstance(holder.data, Entries):
            return self._collection(holder, name, given)
        if holder.kind == "data" and name in ("get", "pop") and given.positional:
            return self._item(holder, given.positional[0]), NOTHING
        if holder.kind in ("data", "nodes", "list") and name in ("values", "items", "copy", "aclose"):
            return holder, NOTHING
        if holder.kind == "answer" and name == "json":
            return self._attribute(holder, "data")[0], NOTHING
        if holder.kind == "entities" and name == "get":
            return self._item(holder, given.positional[0]), NOTHING
        if holder.kind == "schema" and name in _CONDITIONS:
            texts = [value.const for value in given.positional if isinstance(value.const, str)]
            if len(texts) == _CONDITIONS[name]:
                place = f"{texts[0]}.{texts[1]}" + (f"({texts[2]})" if name == "argument" else "")
                return Value(kind="condition", data=(place, True)), NOTHING
        if name in self._names and name not in _COMMON:
            # Nothing else has methods of these names.
            return self._method(Value(kind="api", data=self._api), name, given, node)
        if name in ("lower", "strip", "lstrip", "rstrip", "upper", "format") and not given.all:
            return holder if not holder.known else made_of(holder), NOTHING
        value, ways = self._arguments(given)
        return value.of(holder), ways

    def _collection(self, holder: Value, name: str, given: Given) -> tuple[Value, Ways]:
        entries: Entries = holder.data
        first = given.positional[0] if given.positional else UNKNOWN
        if name == "update":
            for value in (first, *given.named.values()):
                if isinstance(value.data, Entries):
                    entries.update(value.data)
                elif value is not UNKNOWN:
                    entries.put(UNKNOWN, value)
        elif name in ("append", "add", "extend", "insert"):
            entries.put(
                UNKNOWN, element(first) if name == "extend" else given.positional[-1] if given.positional else first
            )
        elif name in ("get", "pop", "setdefault"):
            return self._item(holder, first), NOTHING
        elif name in ("values", "items", "copy", "keys"):
            return holder, NOTHING
        return made_of(holder), NOTHING

    def _arguments(self, given: Given) -> tuple[Value, Ways]:
        """A call of something that is not known: functions that it is given are called by it."""
        ways = NOTHING
        result = made_of(*given.all)
        for value in given.all:
            inside = value.data.calls if isinstance(value.data, Entries) else [value]
            for inner in inside:
                if inner.kind not in ("lambda", "function", "operation"):
                    continue
                found, more = self._function(inner, "", Given(), None)
                result = join(result, found) if found.kind else result
                ways = then(ways, more)
        return result, ways

    def _function(self, function: Value, name: str, given: Given, node: ast.Call | None) -> tuple[Value, Ways]:
        match function.kind:
            case "operation":
                ways = [self._send(self._rest.operations[one], given) for one in sorted(function.data)]
                return Value(kind="answer", data=function.data), choice(*ways)
            case "function":
                known = self._known_functions.get(name)
                return known(given) if known is not None else self._invoke(function, given)
            case "lambda":
                inner, scope = function.data
                return self._call(Scope(scope.module, scope.owner, {}, outer=scope), inner, None, given)
            case "class":
                return self._make(function.data, given)
            case _:
                if name in self._known_functions:
                    return self._known_functions[name](given)
                if name in ("list", "tuple", "set", "sorted", "reversed", "frozenset", "iter", "next", "dict"):
                    first = given.positional[0] if given.positional else UNKNOWN
                    if name == "dict":
                        return self._copied(first, given), NOTHING
                    if name in ("list", "set") and not given.positional:
                        return Value(kind="list", data=Entries()), NOTHING
                    return element(first) if name == "next" else first, NOTHING
                if name == "cast" and len(given.positional) == 2:
                    return given.positional[1], NOTHING
                if name == "isinstance":
                    return UNKNOWN, NOTHING
                value, ways = self._arguments(given)
                return value.of(function), ways

    def _copied(self, first: Value, given: Given) -> Value:
        entries = Entries()
        if isinstance(first.data, Entries):
            entries.update(first.data)
        elif first is not UNKNOWN:
            entries.put(UNKNOWN, first)
        for name, value in given.named.items():
            entries.put(constant(name), value)
        return Value(kind="dict", data=entries)

    def _make(self, node: ClassNode, given: Given) -> tuple[Value, Ways]:
        me = self._instance(node)
        found = self._source.method_of(node, "__init__")
        if found is None or me.kind == "api":
            _, ways = self._arguments(given)
            if me.kind == "object" and found is None:
                return made_of(*given.all), ways
            return me.of(*given.all), ways
        bound = Value(kind="function", data=(found[0].module, found[0], found[1], me))
        return me.of(*given.all), self._invoke(bound, given)[1]

    def _invoke(self, function: Value, given: Given) -> tuple[Value, Ways]:
        module, owner, node, me = function.data
        marks = {getattr(mark, "id", "") for mark in node.decorator_list}
        bound = None if owner is None or "staticmethod" in marks else me if me is not None else UNKNOWN
        if module.startswith("_graphql"):
            return made_of(*given.all), NOTHING
        return self._call(Scope(module, owner, {}), node, bound, given)
