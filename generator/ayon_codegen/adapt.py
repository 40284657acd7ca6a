"""Put a document into the form that openapi-python-client takes, with no string of the document in it.

The parser makes identifiers, classes and default values of what it reads, and gives up on many valid schemas:
references that form a circle, names that meet, mixed enums. So it gets a document in which every name is a number
(``S4`` a component, ``O7`` an operation, ``v0`` a property), every enum a marker, and every reference leads to an
empty class; the fields of classes are parsed beside them, in holders. What the numbers stand for is kept here.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from .document import METHODS, as_list, as_map, iter_operations, resolve
from .errors import SchemaInvalid
from .names import pascal
from .operations import answer_of, body_of, parameters_of, tag_of
from .patches.operations import route_id
from .sources import Adapted, ClassSource, OperationSource

__all__ = ["adapt"]

Node = dict[str, Any]

_COMPONENT = "#/components/schemas/"
_DEEPEST = 24
"""Lists, maps and unions nested deeper than this are plain JSON: no one can read such a type."""
_HOLDER_SIZE = 100
"""Fields of one holder; the parser compares every field with every other."""


def adapt(document: Node) -> Adapted:
    """Adapt a repaired document.

    Raises:
        SchemaInvalid: A reference leads nowhere, or the document has no paths and no schemas.
    """
    return _Adapter(document).run()


class _Adapter:
    def __init__(self, document: Node) -> None:
        self.source = document
        self.components = as_map(as_map(document.get("components")).get("schemas"))
        self.schemas: Node = {}
        self.classes: dict[str, ClassSource] = {}
        self.by_key: dict[str, ClassSource] = {}
        self.todo: list[ClassSource] = []
        self.enums: dict[str, tuple[Any, ...]] = {}
        self.maps: set[str] = set()
        self.holders = 0
        self.unfolding: list[str] = []

    def run(self) -> Adapted:
        for name in self.components:
            self._class(name, self.components[name], "")
        paths: Node = {}
        operations: list[OperationSource] = []
        for place in sorted(iter_operations(self.source), key=lambda place: (place.path, METHODS.index(place.method))):
            source, operation = self._operation(
                f"O{len(operations)}", place.path, place.method, place.operation, place.item
            )
            paths[f"/{source.marker}"] = {source.method: operation}
            operations.append(source)
        while self.todo:
            self._fill(self.todo.pop(0))
        if not self.classes and not operations:
            raise SchemaInvalid("the document has neither operations nor component schemas")
        adapted: Node = {
            "openapi": "3.1.0",
            "info": {"title": "adapted", "version": "0"},
            "paths": paths,
            "components": {"schemas": self.schemas},
        }
        return Adapted(adapted, self.classes, self.enums, self.maps, operations)

    # -- classes ------------------------------------------------------------------------------------------------------

    def _class(self, key: str, schema: object, wish: str) -> ClassSource:
        known = self.by_key.get(key)
        if known is None:
            known = ClassSource(f"S{len(self.classes)}", key, as_map(schema), wish)
            self.by_key[key] = self.classes[known.marker] = known
            self.schemas[known.marker] = {"type": "object", "title": known.marker, "additionalProperties": False}
            self.todo.append(known)
        return known

    def _fill(self, source: ClassSource) -> None:
        original = source.schema
        merged = self._merge(original)
        wish = source.wish or pascal(source.key.rsplit("__", 1)[-1])
        properties = as_map(merged.get("properties"))
        if "$ref" in original or not _is_object(merged):
            source.alias = True
            self._hold(source, {"v0": self._type(original, source.key, wish, 0)}, ["v0"])
            return
        source.schema = merged
        required = {name for name in as_list(merged.get("required")) if isinstance(name, str)}
        source.required = frozenset(required)
        source.fields = {f"v{index}": name for index, name in enumerate(properties)}
        numbers = list(source.fields)
        for start in range(0, len(numbers), _HOLDER_SIZE):
            part = numbers[start : start + _HOLDER_SIZE]
            types: Node = {}
            for number in part:
                name = source.fields[number]
                pointer = f"{source.key}/properties/{name}"
                types[number] = self._type(properties[name], pointer, f"{wish}{pascal(name)}", 0)
            self._hold(source, types, [number for number in part if source.fields[number] in required])
        extra = merged.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            pointer = f"{source.key}/additionalProperties"
            self._hold(source, {"extra": self._type(extra, pointer, f"{wish}Value", 0)}, ["extra"])  # pyright: ignore[reportUnknownArgumentType]

    def _hold(self, source: ClassSource, types: Node, required: list[str]) -> None:
        holder = f"H{self.holders}"
        self.holders += 1
        source.holders.append(holder)
        self.schemas[holder] = {
            "type": "object",
            "title": holder,
            "properties": types,
            "required": required,
            "additionalProperties": False,
        }

    def _merge(self, schema: Node) -> Node:
        """The schema with the members of ``allOf`` merged in, at any depth; what stands outside wins."""
        if "allOf" not in schema:
            return schema
        merged: Node = {}
        properties: Node = {}
        required: list[Any] = []
        seen: set[int] = set()
        stack: list[Node] = [schema]
        while stack:
            node = stack.pop()
            if "$ref" in node:
                node = self._target(node)[1]
            if id(node) in seen:
                continue
            seen.add(id(node))
            for key, value in node.items():
                if key == "properties":
                    for name, child in as_map(value).items():
                        properties.setdefault(name, child)
                elif key == "required":
                    required.extend(as_list(value))
                elif key != "allOf":
                    merged.setdefault(key, value)
            stack.extend(as_map(member) for member in reversed(as_list(node.get("allOf"))))
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = required
        return merged

    # -- types --------------------------------------------------------------------------------------------------------

    def _target(self, node: Node) -> tuple[str, Node]:
        """Key and schema that a reference leads to."""
        reference = node["$ref"]
        if not isinstance(reference, str) or not reference.startswith("#"):
            raise SchemaInvalid(f"a reference leads outside the document: {reference!r}")
        if reference.startswith(_COMPONENT):
            name = reference[len(_COMPONENT) :]
            for candidate in (name, unquote(name).replace("~1", "/").replace("~0", "~")):
                if candidate in self.components:
                    return candidate, as_map(self.components[candidate])
        target = resolve(self.source, {"$ref": unquote(reference)})
        if not target and reference not in ("#", "#/"):
            raise SchemaInvalid(f"a reference leads nowhere: {reference!r}")
        return reference, target

    def _type(self, schema: object, pointer: str, wish: str, depth: int) -> Node:
        """What the parser gets for a schema in the place of a type."""
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return {}
        node = as_map(schema)  # pyright: ignore[reportUnknownArgumentType]
        if "$ref" in node:
            key, target = self._target(node)
            return {"$ref": _COMPONENT + self._class(key, target, pascal(key.rsplit("/", 1)[-1])).marker}
        members = as_list(node.get("allOf"))
        if len(members) == 1 and not node.keys() & {"properties", "anyOf", "oneOf", "enum"}:
            return self._type(members[0], f"{pointer}/allOf/0", wish, depth + 1)
        node = self._merge(node)
        if node.get("nullable") is True:
            inner = {key: value for key, value in node.items() if key != "nullable"}
            return self._union([inner, {"type": "null"}], pointer, wish, depth)
        if isinstance(node.get("enum"), list) and node["enum"]:
            return self._enum(as_list(node["enum"]))
        if "const" in node:
            return self._enum([node["const"]])
        kinds = as_list(node["type"]) if isinstance(node.get("type"), list) else [node.get("type")]
        if len(kinds) > 1:
            return self._union([{**node, "type": kind} for kind in kinds], pointer, wish, depth)
        kind = kinds[0] if kinds else None
        if node.get("properties"):
            return {"$ref": _COMPONENT + self._class(pointer, node, wish).marker}
        choices = as_list(node.get("anyOf")) or as_list(node.get("oneOf"))
        if choices and kind in (None, "object", "array"):
            return self._union(choices, pointer, wish, depth)
        return self._plain(node, kind, pointer, wish, depth)

    def _plain(self, node: Node, kind: object, pointer: str, wish: str, depth: int) -> Node:
        if kind is None:
            kind = "array" if node.keys() & {"items", "prefixItems"} else None
            kind = "object" if kind is None and node.keys() & {"additionalProperties", "patternProperties"} else kind
        if kind == "array":
            return self._array(node, pointer, wish, depth)
        if kind == "object":
            extra = node.get("additionalProperties")
            if not isinstance(extra, dict):
                extra = next(iter(as_map(node.get("patternProperties")).values()), None)
            marker = f"D{len(self.maps)}"
            self.maps.add(marker)
            value = self._type(extra, f"{pointer}/additionalProperties", f"{wish}Value", depth + 1)  # pyright: ignore[reportUnknownArgumentType]
            return {"type": "object", "title": marker, "additionalProperties": value or True}
        if kind == "string":
            form = node.get("format")
            return {"type": "string", "format": form} if form in ("date", "date-time") else {"type": "string"}
        return {"type": kind} if kind in ("integer", "number", "boolean", "null") else {}

    def _array(self, node: Node, pointer: str, wish: str, depth: int) -> Node:
        parts = [*as_list(node.get("prefixItems")), *as_list(node.get("items"))]
        if isinstance(node.get("items"), dict):
            parts.append(node["items"])
        items = [
            self._type(part, f"{pointer}/items/{index}", f"{wish}Item", depth + 1) for index, part in enumerate(parts)
        ]
        if not items or {} in items:
            return {"type": "array", "items": {}}
        return {"type": "array", "items": items[0] if len(items) == 1 else {"anyOf": items}}

    def _union(self, choices: list[Any], pointer: str, wish: str, depth: int) -> Node:
        types = [
            self._type(choice, f"{pointer}/anyOf/{index}", wish if index == 0 else f"{wish}{index}", depth + 1)
            for index, choice in enumerate(choices)
        ]
        if not types or {} in types:
            return {}
        return types[0] if len(types) == 1 else {"anyOf": types}

    def _enum(self, values: list[Any]) -> Node:
        marker = f"E{len(self.enums)}"
        self.enums[marker] = tuple(values)
        return {"type": "string", "enum": [marker], "title": marker}

    # -- operations ---------------------------------------------------------------------------------------------------

    def _operation(self, marker: str, path: str, method: str, node: Node, item: Node) -> tuple[OperationSource, Node]:
        declared = node.get("operationId")
        identity = declared if isinstance(declared, str) and declared.strip() else route_id(method, path)
        wish = pascal(identity)
        pointer = f"{method} {path}"
        parameters = parameters_of(self.source, path, node, item)
        operation: Node = {
            "operationId": marker,
            "responses": {"200": {"description": ""}},
            "parameters": [
                {
                    "name": parameter.number,
                    "in": "query",
                    "required": parameter.required,
                    "schema": self._type(
                        parameter.schema, f"{pointer}/{parameter.name}", f"{wish}{pascal(parameter.name)}", 0
                    ),
                }
                for parameter in parameters
            ],
        }
        body, body_schema = body_of(self.source, node)
        if body is not None and body.kind == "json":
            schema = self._type(body_schema, f"{pointer}/body", f"{wish}Body", 0)
            operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
        kind, media, answers, empty = answer_of(self.source, method, node)
        if kind == "json":
            schema = self._union(answers, f"{pointer}/answer", f"{wish}Answer", 0)
            operation["responses"]["200"]["content"] = {"application/json": {"schema": schema}}
        tags = [tag for tag in as_list(node.get("tags")) if isinstance(tag, str) and tag.strip()]
        source = OperationSource(
            marker,
            identity,
            method,
            path,
            node,
            tags[0] if tags else tag_of(path),
            parameters,
            body,
            kind,
            media,
            empty,
        )
        return source, operation


def _is_object(schema: Node) -> bool:
    if schema.get("properties"):
        return True
    return schema.get("type") == "object" and not schema.keys() & {"anyOf", "oneOf", "enum", "const"}
