"""What operations, models, fields and parameters of a document are called in the package generated from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import ayon_schemas

from ..adapt import adapt
from ..document import as_map
from ..errors import CodegenError
from ..names import FIELD_NAMES, METHOD_NAMES, TAG_NAMES, assign, assign_classes, pascal, snake
from ..operations import method_keys, parameter_names, tag_of
from ..pipeline import check_document, repair
from .findings import Operation
from .rest_source import route

__all__ = ["Method", "Names", "guessed_class", "guessed_method", "is_known_server", "names_of", "pinned_names"]

Node = dict[str, Any]


@dataclass(frozen=True)
class Method:
    """The method of an operation."""

    symbol: str
    """``"server.rest.folders.get_folder"``."""
    id: str
    parameters: dict[tuple[str, str], str]
    """Place and name on the wire → name of the parameter."""


@dataclass(frozen=True)
class Names:
    """The names of a document."""

    methods: dict[str, Method] = field(default_factory=dict[str, Method])
    """By `route`."""
    classes: dict[str, str] = field(default_factory=dict[str, str])
    """Component schema → class."""
    fields: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """Component schema → property → field."""

    def method(self, operation: Operation) -> Method | None:
        """The method of an operation, None when the document has no such operation."""
        return self.methods.get(route(operation.method, operation.path))


def names_of(document: Node) -> Names:
    """The names of a document; none for a document from which no package can be generated."""
    try:
        source = check_document(document)
        adapted = adapt(repair(source, with_overlay=is_known_server(source)).document)
    except CodegenError:
        return Names()
    methods: dict[str, Method] = {}
    for tag, attribute in assign(sorted({source.tag for source in adapted.operations}), TAG_NAMES).items():
        keys = method_keys([source for source in adapted.operations if source.tag == tag])
        called = assign(keys, METHOD_NAMES)
        for key, source in keys.items():
            numbers = parameter_names(source.parameters)
            parameters = {(one.location, one.name): numbers[one.number] for one in source.parameters}
            symbol = f"server.rest.{attribute}.{called[key]}"
            methods[route(source.method, source.path)] = Method(symbol, source.id, parameters)
    sources = adapted.classes.values()
    classes = assign_classes(
        [source.key for source in sources if not source.wish],
        {source.key: source.wish for source in sources if source.wish},
    )
    fields = {source.key: assign(source.fields.values(), FIELD_NAMES) for source in sources if not source.wish}
    return Names(methods, {key: name for key, name in classes.items() if key in fields}, fields)


@cache
def pinned_names() -> Names:
    """The names of the package that is shipped."""
    return names_of(ayon_schemas.openapi(ayon_schemas.newest()))


def guessed_method(operation: Operation) -> Method:
    """The name that the method of an operation would have if nothing else had it."""
    tag = snake(operation.tag or tag_of(operation.path))
    name = snake(operation.operation_id or f"{operation.method} {operation.path}")
    return Method(f"server.rest.{tag}.{name}", operation.operation_id, {})


def guessed_class(schema: str) -> str:
    """The name that the class of a component schema would have if nothing else had it."""
    return pascal(schema.rpartition("__")[2])


def is_known_server(document: Node) -> bool:
    """Whether a document is one of an AYON server."""
    return _title_of(document) == _title()


@cache
def _title() -> str:
    return _title_of(ayon_schemas.openapi(ayon_schemas.newest()))


def _title_of(document: Node) -> str:
    return str(as_map(document.get("info")).get("title")).lower()
