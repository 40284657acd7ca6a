"""What the SDK sends, told from its calls: generated operations, addresses, GraphQL lists."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cached_property

from ayon_sdk._graphql import entities

from .paths import NOTHING, Ways, asks, choice
from .rest_source import RestOperation, RestSource
from .sdk_scope import Found, Given, field_names
from .sdk_values import UNKNOWN, Entries, Value, made_of

__all__ = ["VERBS", "Requests"]

_VERBS = {name: name.upper() for name in ("get", "post", "put", "patch", "delete")}
VERBS = {**_VERBS, **{f"raw_{name}": verb for name, verb in _VERBS.items()}}
_GRAPHQL_OWNER = {"project": "ProjectNode", "": "Query"}

Told = tuple[Value, Ways]
"""What is known of a value, and the ways through what makes it."""


class Requests:
    """The part of a walk that knows requests.

    Args:
        rest: The generated package.
    """

    def __init__(self, rest: RestSource) -> None:
        self.found = Found()
        self._rest = rest
        self._stack: list[tuple[str, str, int]] = []
        """Functions that are being walked: module, name, line."""
        self._quiet = 0

    def _function(self, function: Value, name: str, given: Given, node: ast.Call | None) -> Told:
        raise NotImplementedError

    def _arguments(self, given: Given) -> Told:
        raise NotImplementedError

    def _invoke(self, function: Value, given: Given) -> Told:
        raise NotImplementedError

    def _send(self, operation: RestOperation, given: Given) -> Ways:
        """A call of a generated method."""
        named = {**dict(zip(operation.positional, given.positional, strict=False)), **given.named}
        for parameter, value in named.items():
            if parameter in ("body", "content"):
                self._body(operation.id, value)
            elif parameter in operation.query:
                self._sink(value, f"{operation.id}?{operation.query[parameter]}")
            elif parameter in operation.headers:
                self._sink(value, f"{operation.id}:{operation.headers[parameter]}")
        return self._asked(operation.id)

    def _body(self, operation: str, value: Value) -> None:
        if isinstance(value.data, Entries):
            for key, entry in value.data.by_key.items():
                self._sink(entry, f"{operation}#{key}")
            self._sink(value.data.other, f"{operation}#")
            self._sink(Value(value.sources - value.data.sources), f"{operation}#")
        else:
            self._sink(value, f"{operation}#")

    def _sink(self, value: Value, place: str) -> None:
        for parameter in value.all_sources:
            self.found.sinks.setdefault(parameter, set()).add(place)

    def _asked(self, *items: str) -> Ways:
        if self._quiet:
            self.found.session.update(items)
            return NOTHING
        return asks(*items)

    def _session_call(self, name: str, function: Value, given: Given) -> tuple[Value, Ways]:
        """What a connection has to know anyway; it is not what the member is about."""
        self._quiet += 1
        try:
            if name == "_read_info":
                self.found.session.add("get_site_info")
                value = UNKNOWN
            else:
                value = self._invoke(function, given)[0]
        finally:
            self._quiet -= 1
        if "version_tuple" in name:
            return Value(kind="version"), NOTHING
        return Value(value.sources) if value.kind in ("data", "answer") else value, NOTHING

    def _raw(self, verb: str, path: Value, given: Given, node: ast.Call, prefix: str) -> tuple[Value, Ways]:
        """A request by verb and address."""
        if not path.names or not verb:
            # A method that is given its address, as `get` is, asks for whatever the caller wants.
            if path.all_sources:
                self.found.free = True
            else:
                self.found.unresolved.add(f"{self._stack[-1][0] if self._stack else 'member'}:{node.lineno}")
            return made_of(*given.all), NOTHING
        items: list[str] = []
        for text in path.names:
            address = "/" + text.lstrip("/")
            if not address.startswith(("/api/", "/openapi.json", "/graphql")):
                address = f"/{prefix}{address}" if prefix else address
            items += [operation.id for operation in self._rest.at(verb, address)] or [f"{verb} {address}"]
        body = given.named.get("json", given.named.get("content"))
        for item in items:
            if body is not None:
                self._body(item, body)
            for query in (given.named.get("params"), given.named.get("query")):
                if query is not None and isinstance(query.data, Entries):
                    for key, value in query.data.by_key.items():
                        if not key.startswith("\0"):
                            self._sink(value, f"{item}?{key}")
        return Value(kind="answer", data=frozenset(items)), choice(*(self._asked(item) for item in items))

    @cached_property
    def _primitives(self) -> dict[str, Callable[[Given, ast.Call], tuple[Value, Ways]]]:
        def request(given: Given, node: ast.Call) -> tuple[Value, Ways]:
            verb, url = given.at(0, "method"), given.at(1, "url")
            return self._raw(str(verb.const) if verb.known else "", url, given, node, "")

        def verb(name: str) -> Callable[[Given, ast.Call], tuple[Value, Ways]]:
            def call(given: Given, node: ast.Call) -> tuple[Value, Ways]:
                return self._raw(VERBS[name], given.at(0, "entrypoint"), given, node, "api")

            return call

        def download(given: Given, node: ast.Call) -> tuple[Value, Ways]:
            return self._raw("GET", given.at(0, "endpoint"), given, node, "")

        def operation_known(given: Given, node: ast.Call) -> tuple[Value, Ways]:
            name = given.at(0, "operation_id")
            return Value(kind="condition", data=(str(name.const), True)), NOTHING

        def schema(given: Given, node: ast.Call) -> tuple[Value, Ways]:
            self.found.session.add("get_site_info")
            return Value(kind="schema"), NOTHING

        def query(given: Given, node: ast.Call) -> tuple[Value, Ways]:
            text = given.at(0, "query")
            if text.kind == "nodes":
                return text, NOTHING
            self.found.free |= bool(text.all_sources)
            return made_of(text), self._asked("POST /graphql")

        return {
            "_request": request,
            "_stream": request,
            "_download": download,
            "_has_operation": operation_known,
            "_server_schema": schema,
            "_graphql": query,
            "query_graphql": query,
            "_plan": self._plan,
            "_iterate": lambda given, node: self._function(given.at(0, "make_plan"), "", Given(), None),
            "_page": lambda given, node: (given.at(0, "plan"), NOTHING),
            "_read": lambda given, node: (given.at(0, "plan"), NOTHING),
            **{name: verb(name) for name in VERBS},
        }

    def _plan(self, given: Given, node: ast.Call) -> tuple[Value, Ways]:
        """A list of entities."""
        entity, filters, fields = given.at(0, "entity"), given.at(2, "filters"), given.at(3, "fields")
        below = given.at(6, "below")
        names = sorted(entity.data) if entity.kind == "entity" else sorted(entities.ENTITIES)
        ways: list[Ways] = []
        nodes: set[str] = set()
        for name in names:
            known = entities.ENTITIES[name]
            place = f"{_GRAPHQL_OWNER[known.parent]}.{known.connection}"
            nodes.add(known.node)
            if isinstance(filters.data, Entries):
                for parameter, value in filters.data.by_key.items():
                    if parameter in known.filters:
                        self._sink(value, f"{place}({known.filters[parameter]})")
            if isinstance(below.data, Entries):
                for field_name, arguments in below.data.by_key.items():
                    if isinstance(arguments.data, Entries):
                        for argument, value in arguments.data.by_key.items():
                            self._sink(value, f"{known.node}.{field_name}({argument})")
            self._sink(Value(fields.all_sources), f"{known.node}.*")
            self.found.nodes.setdefault(known.node, set()).update(field_names(fields) | known.always)
            ways.append(self._asked(place))
        self.found.session.add("get_site_info")
        return Value(kind="nodes", data=frozenset(nodes)), choice(*ways)

    @cached_property
    def _known_functions(self) -> dict[str, Callable[[Given], tuple[Value, Ways]]]:
        """Functions that are not walked: what they do with what they are given is known."""

        def path(given: Given) -> tuple[Value, Ways]:
            template = given.at(0, "template")
            return (template.of(*given.all) if template.names else made_of(*given.all)), NOTHING

        def address(given: Given) -> tuple[Value, Ways]:
            target = given.at(1, "entrypoint")
            return target, NOTHING

        def query(given: Given) -> tuple[Value, Ways]:
            parents, field_name = given.at(1, "parents"), given.at(2, "field")
            owners = parents.data.other.data if isinstance(parents.data, Entries) else None
            owner = _GRAPHQL_OWNER.get(owners or "", "Query")
            place = f"{owner}.{field_name.const}" if field_name.known else ""
            if place:
                return Value(kind="nodes", data=frozenset()), self._asked(place)
            return UNKNOWN, NOTHING

        def parent(given: Given) -> tuple[Value, Ways]:
            return Value(kind="parent", data=given.at(0, "field").const), NOTHING

        def gather(given: Given) -> tuple[Value, Ways]:
            return self._arguments(given)

        def kept(given: Given) -> tuple[Value, Ways]:
            first = given.positional[0] if given.positional else UNKNOWN
            return (first.of(*given.all) if first.kind in ("dict", "list", "either") else made_of(*given.all)), NOTHING

        return {
            "encode_path": path,
            "resolve": address,
            "object_query": query,
            "list_query": query,
            "Parent": parent,
            "gather": gather,
            **dict.fromkeys(
                ("json_object", "json_objects", "to_json", "names_of", "texts", "entity_id_of", "encode_query"), kept
            ),
        }
