"""From a change in a schema to what it is called in code: operations, models, fields, parameters, members."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from .answers import holds_parts
from .findings import Extent, Finding, Operation, Report, Touch, TouchKind
from .members import Member, Members, members
from .sdk_names import Method, Names, guessed_class, guessed_method, names_of, pinned_names

__all__ = ["touch"]

Node = Mapping[str, Any]

_ORDER: dict[TouchKind, int] = {
    kind: place
    for place, kind in enumerate(("member", "function", "operation", "parameter", "model", "field", "graphql"))
}
_SEGMENT = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^']*)'\]")


def touch(report: Report, *documents: Node | None, known: Members | None = None) -> Report:
    """Say of each finding what it touches in the SDK.

    Args:
        report: What was found.
        documents: The OpenAPI documents of base and revision, so that what they have beside the pinned schemas is named
            as a package generated from them names it.
        known: What members ask for; that of this SDK by default.

    Returns:
        The same report with `Finding.touches` filled in.
    """
    names = [*(names_of(dict(document)) for document in documents if document), pinned_names()]
    namer = _Namer(names, known or members())
    return replace(report, findings=tuple(replace(found, touches=namer.touches(found)) for found in report.findings))


class _Touches:
    """Touches of one finding; the worst extent of each counts."""

    def __init__(self) -> None:
        self._found: dict[tuple[TouchKind, str], Extent] = {}

    def add(self, kind: TouchKind, name: str, extent: Extent = "partly") -> None:
        if self._found.get((kind, name)) != "fully":
            self._found[kind, name] = extent

    def sorted(self) -> tuple[Touch, ...]:
        touches = [_shared(kind, name, extent) for (kind, name), extent in self._found.items()]
        return tuple(sorted(touches, key=lambda one: (_ORDER[one.kind], one.extent == "partly", one.name)))


@cache
def _shared(kind: TouchKind, name: str, extent: Extent) -> Touch:
    """One and the same touch for all findings that have it: thousands of them may touch hundreds of operations."""
    return Touch(kind, name, extent)


class _Namer:
    def __init__(self, names: list[Names], known: Members) -> None:
        self._names = names
        self._known = known
        self._users: dict[str, list[Member]] = {}
        for member in known.by_name.values():
            for item in member.uses:
                self._users.setdefault(item, []).append(member)
            for node in member.nodes:
                self._users.setdefault(f"node {node}", []).append(member)

    def touches(self, found: Finding) -> tuple[Touch, ...]:
        here = _Touches()
        if found.part == "graphql":
            self._graphql(found, here)
            return here.sorted()
        operations = found.named_operations or ((found.operation,) if found.operation is not None else ())
        if found.schema:
            self._schema(found, here)
        for operation in operations:
            self._operation(found, operation, here)
        return here.sorted()

    # -- REST ---------------------------------------------------------------------------------------------------------

    def _schema(self, found: Finding, here: _Touches) -> None:
        name = next((names.classes[found.schema] for names in self._names if found.schema in names.classes), None)
        name = name or guessed_class(found.schema)
        steps = _steps(found.where)
        here.add("model", name, "partly" if steps else "fully")
        if steps:
            # A class of its own stands for what is deeper; its holder's field leads there.
            known = [names.fields.get(found.schema, {}).get(steps[0]) for names in self._names]
            here.add("field", f"{name}.{next(filter(None, known), steps[0])}", _extent(found))

    def _method(self, operation: Operation) -> Method:
        for names in self._names:
            method = names.method(operation)
            if method is not None:
                return method
        return guessed_method(operation)

    def _operation(self, found: Finding, operation: Operation, here: _Touches) -> None:
        method = self._method(operation)
        moved = found.renamed is not None and found.level == "error"
        whole = found.part == "operation" and (moved or bool(found.base) != bool(found.revision))
        here.add("operation", method.symbol, "fully" if whole else "partly")
        users = self._users.get(method.id, [])
        if method.id in self._known.session:
            here.add("member", "ServerAPI")
        if whole:
            for member in users:
                self._member(member, "fully" if method.id in member.always else "partly", here)
        elif found.part == "parameter":
            self._parameter(found, method, users, here)
        elif found.part in ("request", "schema") and not _is_answer(found):
            self._sent(found, f"{method.id}#", users, here)
        elif found.part in ("response", "schema"):
            self._received(found, method, users, here)
        else:
            for member in users:
                self._member(member, "partly", here)

    def _parameter(self, found: Finding, method: Method, users: list[Member], here: _Touches) -> None:
        place, _, rest = found.where.partition(" ")
        name = found.prop or rest
        called = method.parameters.get((place, name)) or name
        here.add("parameter", f"{method.symbol}({called})", _extent(found))
        mark = {"query": "?", "header": ":"}.get(place)
        if mark is None:
            # Paths are put together by the SDK itself.
            return
        self._given(found, f"{method.id}{mark}{name}", users, here)

    def _sent(self, found: Finding, body: str, users: list[Member], here: _Touches) -> None:
        steps = _steps(found.where)
        if steps:
            self._given(found, f"{body}{steps[0] if not found.schema else found.prop or steps[0]}", users, here, body)
        else:
            for member in users:
                self._member(member, "partly", here)

    def _given(self, found: Finding, place: str, users: list[Member], here: _Touches, body: str = "") -> None:
        """What is given to the server: who can give it is touched, and who does not give what has to be given now."""
        needed = found.level == "error" and ("required" in found.rule or not found.base)
        for member in users:
            parameters = [name for name, places in member.parameters.items() if place in places]
            whole = body and any(body in places for places in member.parameters.values())
            for name in parameters:
                here.add("parameter", f"{member.name}({name})", _extent(found))
            if parameters or whole:
                self._member(member, "partly", here)
            elif needed:
                self._member(member, "fully" if place.partition("#")[0] in member.always else "partly", here)

    def _received(self, found: Finding, method: Method, users: list[Member], here: _Touches) -> None:
        steps = _steps(found.where)
        for member in users:
            reads = _paths(member.reads, method.id)
            results = _paths(member.results, method.id)
            name = found.prop or (steps[-1] if steps else "")
            if name and name in {step for path in reads for step in path}:
                gone = bool(found.base) and not found.revision and found.level == "error"
                self._member(member, "fully" if gone and method.id in member.always else "partly", here)
            elif not steps or not results or any(holds_parts(method.id, path) for path in results):
                self._member(member, "partly", here)

    # -- GraphQL ------------------------------------------------------------------------------------------------------

    def _graphql(self, found: Finding, here: _Touches) -> None:
        here.add("graphql", found.where or found.schema, _extent(found) if found.where else "partly")
        holder, _, argument = found.where.partition("(")
        if argument:
            place = f"{holder}({argument.rstrip(':)')})"
            self._given(found, place, self._reaching(holder), here)
            return
        gone = bool(found.base) and not found.revision
        for member in self._users.get(found.where, []):
            self._member(member, "fully" if gone and found.where in member.always else "partly", here)
        field = found.prop or found.where.partition(".")[2]
        for member in self._users.get(f"node {found.schema}", []):
            fields = member.nodes[found.schema]
            if not field or field in fields:
                self._member(member, "fully" if gone else "partly", here)
            elif "*" in fields:
                self._member(member, "partly", here)

    def _reaching(self, holder: str) -> list[Member]:
        """Members that ask for a field that has arguments: a list of the server or of a project, or one of entities."""
        owner, _, field = holder.partition(".")
        below = [one for one in self._users.get(f"node {owner}", []) if field in one.nodes[owner]]
        return self._users.get(holder, []) or below

    def _member(self, member: Member, extent: Extent, here: _Touches) -> None:
        kind: TouchKind = "function" if member.name.startswith("ayon_sdk.") else "member"
        here.add(kind, member.name, extent)
        name = member.name.removeprefix("ServerAPI.")
        if name in self._known.functions and name != member.name:
            here.add("function", f"ayon_sdk.{name}", extent)


def _extent(found: Finding) -> Extent:
    """Whether the thing itself comes or goes, or is still there and changed."""
    return "fully" if bool(found.base) != bool(found.revision) else "partly"


def _steps(where: str) -> list[str]:
    """Names on the way to a place in a body: ``200 application/json $.items[].id`` has ``items`` and ``id``."""
    _, dollar, path = where.partition("$")
    return [first or second for first, second in _SEGMENT.findall(path)] if dollar else []


def _paths(places: Iterable[str], operation: str) -> list[tuple[str, ...]]:
    """Paths in the answers of an operation among ``"get_folder $.id"``."""
    split = [place.partition(" $") for place in places]
    return [tuple(part for part in path.split(".") if part) for name, _, path in split if name == operation]


def _is_answer(found: Finding) -> bool:
    return found.part == "response" or found.rule.startswith("response")
