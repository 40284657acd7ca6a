"""The schema of a server version, from the generated tables (`ayon_rest.graphql.fields`)."""

from __future__ import annotations

import functools

from ayon_rest.graphql import fields as tables

from .schema import Field, Schema, ServerSchema


def server_schema(version: tuple[int, int, int]) -> ServerSchema:
    """What is known about the schema of a server.

    Args:
        version: Major, minor and patch number of the server.
    """
    below, above = _neighbours(version)
    text = ".".join(str(number) for number in version)
    return _schemas(below, above, text, version > _known()[-1])


def _neighbours(version: tuple[int, int, int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The known versions next to one, twice the same for a version that is known or beyond all that are."""
    known = _known()
    below = max((one for one in known if one <= version), default=known[0])
    above = min((one for one in known if one >= version), default=known[-1])
    return below, max(below, above)


@functools.lru_cache(maxsize=1)
def _known() -> list[tuple[int, ...]]:
    return [tuple(int(number) for number in version.split(".")) for version in tables.VERSIONS]


@functools.lru_cache(maxsize=4)
def _schemas(below: tuple[int, ...], above: tuple[int, ...], text: str, open_ended: bool) -> ServerSchema:
    sure = Schema(lambda type_name: _fields(type_name, below, below), text)
    if below == above and not open_ended:
        return ServerSchema(sure, sure)
    possible = Schema(lambda type_name: _fields(type_name, below, above), text, open_ended=open_ended)
    return ServerSchema(sure, possible)


def _fields(type_name: str, below: tuple[int, ...], above: tuple[int, ...]) -> dict[str, Field]:
    """Fields of a type that exist in one of two versions, as the newer one has them."""
    known = {**tables.available(type_name, below), **tables.available(type_name, above)}
    return {name: _field(entry, below, above) for name, entry in known.items()}


def _field(entry: tables.Field, below: tuple[int, ...], above: tuple[int, ...]) -> Field:
    arguments: dict[str, str] = {}
    needs: list[str] = []
    for name in entry.arguments:
        argument = tables.argument(entry, name, above) or tables.argument(entry, name, below)
        if argument is None:
            continue
        arguments[name] = argument.type
        if argument.required:
            needs.append(name)
    bare = entry.type.strip("[]!")
    return Field(bare if entry.edge else entry.node or bare, arguments, frozenset(needs), entry.kind == "json")


def newest_schema() -> ServerSchema:
    """What to expect of a server whose version says nothing: the newest that is known, and more."""
    newest = _known()[-1]
    return _schemas(newest, newest, tables.VERSIONS[-1], open_ended=True)
