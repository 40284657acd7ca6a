"""What each member of the SDK asks the server for: found in its source, kept as ``members.json`` beside this module."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import CodegenError
from ..files import repository
from .paths import requests
from .rest_source import RestSource
from .sdk_source import ClassNode, Source
from .sdk_values import Value
from .sdk_walk import Found, Walk

__all__ = ["Member", "Members", "analyse", "members", "render", "stored"]

_FILE = Path(__file__).with_name("members.json")
_API = ("_async.server_api", "AsyncServerAPI")
_FURTHER = {
    "OperationsSession": ("_async.operations", "AsyncOperationsSession"),
    "EntityHub": ("_async.entity_hub", "AsyncEntityHub"),
}
"""Further classes that users work with: name → module and class of the source, if it is there."""


@dataclass(frozen=True)
class Member:
    """A public member and what it asks the server for."""

    name: str
    """As users write it: ``"ServerAPI.get_folders"``, ``"ayon_sdk.get_user_by_token"``."""
    ways: tuple[frozenset[str], ...] = ()
    """Each way it can go: ids of operations, GraphQL lists (``"ProjectNode.folders"``), and ``"if …"``, ``"unless …"``
    for what has to be true of the server for the way to be taken."""
    parameters: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Parameter → what it becomes: ``"create_folder#folderType"`` in the body, ``"get_folder_list?attrib"`` in the
    query, ``"ProjectNode.folders(ids)"`` as an argument, ``"FolderNode.*"`` as fields."""
    reads: tuple[str, ...] = ()
    """What the SDK itself needs of answers: ``"create_folder $.id"``."""
    results: tuple[str, ...] = ()
    """What it returns of answers: ``"get_folder $"``, ``"FolderNode"``."""
    nodes: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """GraphQL type → fields it asks for; ``*`` for those that are named by the caller or by default."""

    free: bool = False
    """Whether its caller says what is asked for, as with `get` and `query_graphql`."""

    @property
    def uses(self) -> frozenset[str]:
        """Operations and GraphQL lists it may ask for."""
        return frozenset(item for way in self.ways for item in requests(way))

    @property
    def always(self) -> frozenset[str]:
        """Those it asks for whichever way it goes, ways that ask for nothing left out."""
        real = [some for way in self.ways if (some := requests(way))]
        return real[0].intersection(*real) if real else frozenset()


@dataclass(frozen=True)
class Members:
    """All members."""

    by_name: dict[str, Member]
    session: frozenset[str]
    """Operations that a connection asks for on its own behalf, whatever member is called."""
    functions: frozenset[str] = frozenset()
    """Members of `ServerAPI` that are there as functions of the package, too."""

    def using(self, item: str) -> list[Member]:
        """Members that may ask for an operation or a GraphQL list."""
        return [member for member in self.by_name.values() if item in member.uses]


def analyse(package: Path | None = None, generated: Path | None = None) -> Members:
    """Find out what each member asks the server for, from the source alone.

    Args:
        package: Directory of ``ayon_sdk``; that of the checkout by default.
        generated: Directory of ``ayon_rest``; that of the checkout by default.

    Raises:
        CodegenError: The source has no `AsyncServerAPI`, or requests in it can't be told.
    """
    source = Source(package or repository() / "src" / "ayon_sdk")
    rest = RestSource(generated or repository() / "generated" / "ayon_rest")
    api = source.class_named(*_API)
    if api is None:
        raise CodegenError("the source of the SDK has no AsyncServerAPI")
    names = frozenset(_public(source, api))
    fields: dict[tuple[str, str, str], Value] = {}
    found: dict[str, Found] = {}

    def walk() -> Walk:
        return Walk(source, rest, api, names, fields)

    for shown, (module, name) in {"ServerAPI": _API, **_FURTHER}.items():
        node = source.class_named(module, name)
        for member, owner in (_public(source, node) if node is not None else {}).items():
            found[f"{shown}.{member}"] = walk().member(owner, owner.module, owner.methods[member])
    for name in _exported(source):
        function = source.function_named("", name)
        if function is not None:
            found[f"ayon_sdk.{name}"] = walk().member(None, function[0], function[1])
    unresolved = sorted({place for one in found.values() for place in one.unresolved})
    if unresolved:
        raise CodegenError(
            "requests whose address can't be told from the source; use encode_path: " + ", ".join(unresolved)
        )
    session = frozenset(item for one in found.values() for item in one.session)
    functions = {
        name for module, one in source.modules.items() if module.startswith("_functions.") for name in one.functions
    }
    return Members(
        {name: _member(name, one) for name, one in sorted(found.items())}, session, frozenset(functions & names)
    )


def _public(source: Source, node: ClassNode) -> dict[str, ClassNode]:
    """Public methods and properties of a class → the class that has them."""
    found: dict[str, ClassNode] = {}
    for owner in source.line_of(node):
        for name in owner.methods:
            if not name.startswith("_"):
                found.setdefault(name, owner)
    return found


def _exported(source: Source) -> list[str]:
    node = source.modules[""].constants.get("__all__")
    elements: list[Any] = getattr(node, "elts", [])
    return sorted(str(element.value) for element in elements)


def _member(name: str, found: Found) -> Member:
    ways = sorted((tuple(sorted(way)) for way in found.ways.on), key=lambda way: (len(way), way))
    return Member(
        name,
        tuple(frozenset(way) for way in ways),
        {parameter: tuple(sorted(places)) for parameter, places in sorted(found.sinks.items())},
        tuple(sorted(found.reads)),
        tuple(sorted(found.results)),
        {node: tuple(sorted(fields)) for node, fields in sorted(found.nodes.items())},
        found.free,
    )


def render(known: Members) -> bytes:
    """The members as the file that is shipped; those that ask for nothing are names only."""
    entries: dict[str, Any] = {}
    for name, member in known.by_name.items():
        entry = {
            "ways": [sorted(way) for way in member.ways],
            "parameters": member.parameters,
            "reads": member.reads,
            "results": member.results,
            "nodes": member.nodes,
            "free": member.free,
        }
        entries[name] = {key: value for key, value in entry.items() if value} if member.uses or member.free else {}
    lines = [f"  {json.dumps(name)}: {json.dumps(entry, separators=(',', ':'))}" for name, entry in entries.items()]
    head = '{\n "made": "by python -m ayon_codegen members from the source of the SDK; do not edit",\n'
    head += f' "session": {json.dumps(sorted(known.session))},\n "functions": {json.dumps(sorted(known.functions))},\n'
    return (head + ' "members": {\n' + ",\n".join(lines) + "\n }\n}\n").encode()


def stored() -> Path:
    """Where the members are kept."""
    return _FILE


@cache
def members() -> Members:
    """The members as they were found when this version was made."""
    data = json.loads(_FILE.read_bytes())
    return Members(
        {
            name: Member(
                name,
                tuple(frozenset(way) for way in entry.get("ways", ())),
                {parameter: tuple(places) for parameter, places in entry.get("parameters", {}).items()},
                tuple(entry.get("reads", ())),
                tuple(entry.get("results", ())),
                {node: tuple(fields) for node, fields in entry.get("nodes", {}).items()},
                entry.get("free", False),
            )
            for name, entry in data["members"].items()
        },
        frozenset(data["session"]),
        frozenset(data["functions"]),
    )
