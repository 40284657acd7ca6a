"""Renders the GraphQL half of the generated package, ``ayon_rest/graphql/``.

Contract for the pipeline::

    files = render(sdl_by_version, newest, openapi_document)
    dead = dead_facts(sdl_by_version)      # facts about fields that no version has: an error for the pinned versions

- ``sdl_by_version``: server version → SDL, oldest first; one entry for a studio's own server;
- ``newest``: the version whose types are rendered (the others only say since and until);
- ``openapi_document``: of the same version as served (typed attributes come from its ``*AttribModel`` schemas);
- returns path below the generated package (``"graphql/__init__.py"``, …) → text, deterministic.

Modules that come out:

- ``graphql/types.py``: a TypedDict of every object type of the GraphQL schema, as a query answers it;
- ``graphql/fields.py``: plain-data tables for a query builder: fields, kinds, arguments, since and until;
- ``graphql/entities.py``: TypedDicts of entities as ServerAPI delivers them, attributes typed.

What the schema can't say (which strings hold JSON, what ServerAPI makes of a field) is in ``graphql_facts.json``.
"""

from __future__ import annotations

import builtins
import json
import keyword
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

import jinja2
from graphql import GraphQLEnumType, GraphQLList, GraphQLNonNull, GraphQLSchema, GraphQLUnionType

from .files import template_directory
from .graphql_attributes import attribute_types
from .graphql_schema import (
    Field,
    History,
    Version,
    connection_edge,
    edge_node,
    history,
    named_type,
    nullable,
    object_types,
    parse,
    version_tuple,
)

__all__ = ["dead_facts", "render"]


class Facts(TypedDict):
    """What ``graphql_facts.json`` holds; ``*.field`` stands for the field on any type."""

    json_text: list[str]
    """Fields of type String that hold JSON."""
    delivered: dict[str, str]
    """Python type of fields that ServerAPI converts."""
    names: dict[str, str]
    """Names of entity TypedDicts where the usual rule does not give the one people know."""
    extra: dict[str, dict[str, str]]
    """Keys that only REST answers have."""
    docs: dict[str, str]
    """What a key holds, where its name does not say it."""


@cache
def facts() -> Facts:
    """The facts that ship with the generator."""
    return json.loads((Path(__file__).parent / "graphql_facts.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Key:
    """A key of a TypedDict to render."""

    name: str
    type: str
    doc: str = ""


@dataclass(frozen=True)
class Dict:
    """A TypedDict to render."""

    name: str
    doc: str
    keys: tuple[Key, ...]
    as_call: bool
    """Whether a key is no Python name, or hides a type that an annotation needs: then it is written as a call."""


def render(sdl_by_version: Mapping[str, str], newest: str, openapi_document: Mapping[str, Any]) -> dict[str, str]:
    """Render the modules of ``ayon_rest.graphql``.

    Args:
        sdl_by_version: GraphQL SDL by server version, oldest first.
        newest: Version whose types are rendered.
        openapi_document: OpenAPI document of that version.

    Returns:
        Text by path below the generated package.

    Raises:
        SchemaInvalid: A schema can't be read.
    """
    schemas = {version: parse(sdl) for version, sdl in sdl_by_version.items()}
    table = history(schemas)
    schema = schemas[newest]
    environment = _environment()
    context: dict[str, dict[str, Any]] = {
        "__init__": {},
        "types": _module(_type_dicts(schema)),
        "entities": _module(_entity_dicts(schema, openapi_document)),
        "fields": _field_tables(table, list(schemas)),
    }
    return {
        f"graphql/{module}.py": environment.get_template(f"graphql/{module}.py.jinja").render(**values)
        for module, values in context.items()
    }


def dead_facts(sdl_by_version: Mapping[str, str]) -> list[str]:
    """Entries of ``graphql_facts.json`` about fields or types that none of the given schemas has; sorted."""
    table = history({version: parse(sdl) for version, sdl in sdl_by_version.items()})
    known = {f"{type_name}.{name}" for type_name, fields in table.items() for name in fields}
    known |= {f"*.{name}" for fields in table.values() for name in fields} | {"*.ownAttrib", "*.own_attributes"}
    about = facts()
    dead = {entry for entry in (*about["json_text"], *about["delivered"], *about["docs"]) if entry not in known}
    dead |= {name for name in (*about["names"], *about["extra"]) if name not in table}
    return sorted(dead)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template_directory()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters["literal"] = literal
    return environment


def literal(text: str) -> str:
    """The text as a Python literal, in double quotes where that is possible."""
    quoted = repr(text)
    return f'"{quoted[1:-1]}"' if quoted[0] == "'" and '"' not in quoted else quoted


def fact(entries: Mapping[str, str], type_name: str, field_name: str) -> str | None:
    """What a table of facts says of a field: of this type, or of any type."""
    return entries.get(f"{type_name}.{field_name}", entries.get(f"*.{field_name}"))


# -- Python types -----------------------------------------------------------------------------------------------------

_SCALARS = {"String": "str", "ID": "str", "Int": "int", "Float": "float", "Boolean": "bool", "DateTime": "str"}
_USED = frozenset({"Any", "Literal", "Optional", "TypedDict", "Union"})
RESERVED = _USED | frozenset({"annotations"}) | frozenset(dir(builtins)) | frozenset(keyword.kwlist)


def class_name(name: str, taken: Iterable[str] = ()) -> str:
    """A class name that hides nothing: not a builtin, a keyword, or what the module itself uses."""
    taken = set(taken)
    name = name.lstrip("_") or "Type"
    while name in RESERVED or name in taken or not name.isidentifier():
        name = f"T{name}" if not name.isidentifier() else f"{name}_"
    return name


def make_dict(name: str, doc: str, keys: Iterable[Key]) -> Dict:
    """A TypedDict, written as a call where a class body could not hold its keys."""
    keys = tuple(keys)
    as_call = any(
        not key.name.isidentifier()
        or not key.name.isascii()
        or key.name in _USED
        or keyword.iskeyword(key.name)
        or key.name.startswith("__")
        or any(key.name == word for other in keys for word in _words(other.type))
        for key in keys
    )
    return Dict(name, doc, keys, as_call)


def _module(dicts: list[Dict]) -> dict[str, Any]:
    """What the template of a module of TypedDicts needs."""
    used = {word for item in dicts for key in item.keys for word in _words(key.type)}
    return {"dicts": dicts, "imports": sorted(used & _USED | {"TypedDict"})}


def _words(text: str) -> set[str]:
    return set("".join(letter if letter.isalnum() or letter == "_" else " " for letter in text).split())


def _type_names(schema: GraphQLSchema) -> dict[str, str]:
    names: dict[str, str] = {}
    for name in object_types(schema):
        names[name] = class_name(name, names.values())
    return names


def _python_type(kind: Any, names: Mapping[str, str]) -> str:
    """Python type of what a query answers for a field of this GraphQL type."""
    inner = nullable(kind)
    if isinstance(inner, GraphQLList):
        text = f"list[{_python_type(inner.of_type, names)}]"  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
    elif isinstance(inner, GraphQLEnumType):
        text = f"Literal[{', '.join(literal(value) for value in sorted(inner.values))}]" if inner.values else "str"
    elif isinstance(inner, GraphQLUnionType):
        text = f"Union[{', '.join(names[member.name] for member in inner.types)}]"
    else:
        text = names.get(inner.name) or _SCALARS.get(inner.name) or "Any"
    return text if isinstance(kind, GraphQLNonNull) or text == "Any" else f"Optional[{text}]"


def _type_dicts(schema: GraphQLSchema) -> list[Dict]:
    names = _type_names(schema)
    return [
        make_dict(
            names[type_name],
            "",
            [Key(name, _python_type(declared.type, names)) for name, declared in sorted(named.fields.items())],
        )
        for type_name, named in object_types(schema).items()
    ]


# -- entities ---------------------------------------------------------------------------------------------------------


def _entity_names(schema: GraphQLSchema) -> dict[str, str]:
    """Name of the TypedDict of what ServerAPI delivers, by GraphQL type; connections and bare edges have none."""
    named: dict[str, str] = {}
    edges = {edge.name for item in schema.type_map.values() if (edge := connection_edge(item))}
    about = facts()["names"]
    for type_name, item in object_types(schema).items():
        bare_edge = type_name in edges and not set(item.fields) - {"cursor", "node"}
        if item is schema.query_type or connection_edge(item) or bare_edge or type_name == "PageInfo":
            continue
        if type_name.endswith("AttribType"):
            continue
        base = type_name.removesuffix("Node").removesuffix("Edge") or type_name
        wanted = about.get(type_name, f"{base}Dict")
        named[type_name] = class_name(wanted if wanted not in named.values() else f"{type_name}Dict", named.values())
    return named


def _entity_dicts(schema: GraphQLSchema, openapi_document: Mapping[str, Any]) -> list[Dict]:
    names = _entity_names(schema)
    attributes = attribute_types(schema, openapi_document, names)
    dicts: list[Dict] = [
        make_dict(known.name, known.doc, [Key(name, kind) for name, kind in known.types.items()])
        for known in attributes.values()
    ]
    by_name = {known.name: known for known in attributes.values()}
    docs = facts()["docs"]
    for type_name, named in object_types(schema).items():
        if type_name not in names:
            continue
        keys: dict[str, str] = {}
        for name, declared in sorted(named.fields.items()):
            if name in ("cursor", "node") and type_name.endswith("Edge"):
                if name == "node":
                    keys[name] = _delivered(declared.type, names)
                continue
            keys[name] = _entity_type(type_name, name, declared.type, names)
        entity = type_name.removesuffix("Node")
        if "allAttrib" in keys:
            own = f"{entity}OwnAttribDict"
            keys["attrib"] = f"{entity}AttribDict" if f"{entity}AttribDict" in by_name else "dict[str, Any]"
            keys["ownAttrib"] = keys["own_attributes"] = own if own in by_name else keys["attrib"]
        keys.update({key: kind for key, kind in facts()["extra"].get(type_name, {}).items() if key not in keys})
        dicts.append(
            make_dict(
                names[type_name],
                f"GraphQL type {type_name} as ServerAPI delivers it.",
                [Key(key, kind, fact(docs, type_name, key) or "") for key, kind in sorted(keys.items())],
            )
        )
    return sorted(dicts, key=lambda item: item.name)


def _entity_type(type_name: str, name: str, declared: Any, names: Mapping[str, str]) -> str:
    converted = fact(facts()["delivered"], type_name, name)
    scalar = named_type(declared).name
    if converted is not None and (scalar == "String" or scalar == "JSON"):
        # Empty JSON text of a nullable field is delivered as an empty value, never as None.
        return converted
    return _delivered(declared, names)


def _delivered(kind: Any, names: Mapping[str, str]) -> str:
    """As `_python_type`, with connections as lists of their nodes."""
    edge = connection_edge(named_type(kind))
    if edge is None:
        named = named_type(kind)
        return "Any" if named.name.endswith("AttribType") else _python_type(kind, names)
    target = edge.name if edge.name in names else edge_node(edge).name
    return f"list[{names.get(target, 'Any')}]"


# -- field tables -----------------------------------------------------------------------------------------------------


def _field_tables(table: History, versions: list[str]) -> dict[str, Any]:
    first = version_tuple(versions[0])
    arguments: dict[tuple[str, ...], int] = {}
    types: list[tuple[str, list[str]]] = []
    for type_name, fields in sorted(table.items()):
        rows = [
            _field_row(type_name, name, run, first, arguments) for name, runs in sorted(fields.items()) for run in runs
        ]
        types.append((type_name, rows))
    return {"versions": versions, "arguments": list(arguments), "types": types}


def _field_row(type_name: str, name: str, run: Field, first: Version, arguments: dict[tuple[str, ...], int]) -> str:
    listed = facts()["json_text"]
    is_json = run.type.strip("!") == "String" and (f"{type_name}.{name}" in listed or f"*.{name}" in listed)
    rows = tuple(
        f"{argument} {item.type} {'required' if item.required else 'optional'} "
        # No later than its field: as long as there is the field.
        f"{_since(first if item.since == run.since else item.since, first)} {_until(item.until)}"
        for argument, items in sorted(run.arguments.items())
        for item in items
    )
    number = str(arguments.setdefault(rows, len(arguments))) if rows else "-"
    kind = "json" if is_json else run.kind
    period = f"{_since(run.since, first)} {_until(run.until)}"
    return f"{name} {kind} {run.type} {run.node or '-'} {run.edge or '-'} {number} {period}"


def _since(version: Version, first: Version) -> str:
    return "-" if version == first else ".".join(map(str, version))


def _until(version: Version | None) -> str:
    return "-" if version is None else ".".join(map(str, version))
