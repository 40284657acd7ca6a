"""One form for schemas of both dialects, so that only what they mean is compared, not how they say it.

OpenAPI 3.0 and 3.1 (and tools that mix them) have several ways to say the same: ``nullable``, ``"null"`` among the
types and a union with null; a reference alone, and one in an ``allOf`` of its own; ``const`` and an ``enum`` of one
value; exclusive bounds as flags and as numbers; tuples as ``items: [...]`` and as ``prefixItems``. A `Slot` is a place
that holds a schema, a `View` the schema in normal form, one level deep.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from ..document import as_list, as_map, iter_places
from ..errors import SchemaInvalid
from .values import words

__all__ = ["ANNOTATIONS", "TYPES", "Side", "Slot", "View", "signature", "token"]

Node = dict[str, Any]

TYPES = ("string", "integer", "number", "boolean", "array", "object")

ANNOTATIONS = ("default", "readOnly", "writeOnly", "deprecated", "x-sunset", "x-stability-level")
"""What is said about the place and not about the values that it takes."""

_FLAGS = frozenset(("readOnly", "writeOnly", "deprecated"))
_PROSE = words(
    "title description summary example examples externalDocs $comment $schema $id $anchor $defs definitions"
    " x-example x-examples x-ayon-studio x-ayon-graphql $dynamicAnchor $vocabulary x-codeSamples x-code-samples x-logo"
    " x-tagGroups x-displayName x-internal x-order"
)
_VOCABULARY = words(
    "type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems"
    " minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired allOf anyOf"
    " oneOf not if then else dependentSchemas prefixItems items contains properties patternProperties propertyNames"
    " additionalProperties unevaluatedItems unevaluatedProperties format contentEncoding contentMediaType contentSchema"
    " $dynamicRef $recursiveRef $recursiveAnchor discriminator xml nullable additionalItems dependencies extends"
    " disallow divisibleBy $ref x-extensible-enum"
)
"""Words that say something about values. JSON Schema calls any other word an annotation of the tool that wrote it:
it is kept with the notes of the place."""

_SHAPES: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(words("pattern format contentEncoding contentMediaType $dynamicRef $recursiveRef"), str),
    **dict.fromkeys(
        words("multipleOf minLength maxLength minItems maxItems minProperties maxProperties"), (int, float)
    ),
    **dict.fromkeys(words("minContains maxContains"), (int, float)),
    **dict.fromkeys(words("required prefixItems x-extensible-enum"), list),
    **dict.fromkeys(words("properties patternProperties dependentRequired dependentSchemas discriminator xml"), dict),
    **dict.fromkeys(
        words("additionalProperties additionalItems propertyNames contains not contentSchema"), (dict, bool)
    ),
    **dict.fromkeys(words("unevaluatedItems unevaluatedProperties if then else"), (dict, bool)),
    "items": (dict, list, bool),
    "uniqueItems": bool,
    "dependencies": dict,
}
"""What has to stand behind a keyword for it to say anything."""

_OF_TYPE: dict[str, tuple[str, ...]] = {
    "string": ("minLength", "maxLength", "pattern", "contentMediaType", "contentEncoding", "contentSchema"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": (
        "items",
        "prefixItems",
        "minItems",
        "maxItems",
        "uniqueItems",
        "contains",
        "minContains",
        "maxContains",
        "unevaluatedItems",
        "additionalItems",
    ),
    "object": (
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedProperties",
        "dependencies",
    ),
}
_TYPE_OF = {key: kind for kind, keys in _OF_TYPE.items() for key in keys}
_ANYTHING = frozenset((".*", "^.*$", "^.*", ".*$", ""))
_DEEPEST_REFERENCE = 64


def token(name: str) -> str:
    """A name as a part of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")


@dataclass(slots=True)
class Slot:
    """A place that holds a schema: a reference or a schema of its own, and what is said about the place."""

    pointer: str
    node: Node
    """The schema itself, or what the reference leads to."""
    ref: str = ""
    """Target of the reference, empty for a schema that is written down in place."""
    nullable: bool = False
    notes: Node = field(default_factory=dict[str, Any])
    """`ANNOTATIONS` of the place."""


@dataclass(slots=True)
class View:
    """A schema in normal form."""

    pointer: str
    types: frozenset[str] | None = None
    """None for any type."""
    nullable: bool = False
    keys: Node = field(default_factory=dict[str, Any])
    """Keywords that limit values, in the words of 3.1."""
    values: tuple[Any, ...] | None = None
    """Values of an enum or of a const, null left out."""
    union: tuple[Slot, ...] = ()
    exclusive: bool = False
    """The union is a oneOf."""
    rest: tuple[Node, ...] = ()
    """Parts of an allOf that could not be merged."""
    notes: Node = field(default_factory=dict[str, Any])
    places: dict[str, str] = field(default_factory=dict[str, str])
    """Pointers of properties that come from a part of an allOf."""

    def place(self, name: str) -> str:
        """Pointer of a property."""
        return self.places.get(name) or f"{self.pointer}/properties/{token(name)}"

    @property
    def anything(self) -> bool:
        """Whether every value is taken."""
        return self.types is None and self.values is None and not self.union and not self.rest and not self.keys


class Side:
    """One document, with its references resolved."""

    def __init__(self, name: str, document: Node) -> None:
        self.name = name
        self.document = document
        self.old = str(document.get("openapi") or "").startswith("3.0")
        self._targets: dict[str, Any] = {}
        self._anchors: dict[str, Any] | None = None

    def check(self) -> None:
        """Follow every reference once, so that a broken document is told whatever of it is compared.

        Raises:
            SchemaInvalid: One leads nowhere, or outside of the document.
        """
        targets = {
            place.node["$ref"] for place in iter_places(self.document) if isinstance(place.node.get("$ref"), str)
        }
        for target in sorted(targets):
            self.find(target)

    # -- references -----------------------------------------------------------------------------------------------

    def find(self, target: str) -> Any:
        """What a reference leads to.

        Raises:
            SchemaInvalid: It leads nowhere, or outside of the document.
        """
        if target not in self._targets:
            self._targets[target] = self._look_up(target)
        return self._targets[target]

    def has(self, target: str) -> bool:
        """Whether a reference leads somewhere in this document."""
        try:
            self.find(target)
        except SchemaInvalid:
            return False
        return True

    def _look_up(self, target: str) -> Any:
        if not target.startswith("#"):
            raise SchemaInvalid(
                f"{self.name}: the reference {target!r} leads outside of the document; bundle it into one file first"
            )
        found: Any = self.document
        if target.startswith("#/"):
            for token in target[2:].split("/"):
                token = unquote(token).replace("~1", "/").replace("~0", "~")
                if isinstance(found, list) and token.isdigit() and int(token) < len(found):  # pyright: ignore[reportUnknownArgumentType]
                    found = found[int(token)]  # pyright: ignore[reportUnknownVariableType]
                elif isinstance(found, dict) and token in found:
                    found = found[token]  # pyright: ignore[reportUnknownVariableType]
                else:
                    raise SchemaInvalid(f"{self.name}: the reference {target!r} leads nowhere")
        elif target != "#":
            found = self._anchored(target)
        if not isinstance(found, (dict, bool)):
            raise SchemaInvalid(f"{self.name}: the reference {target!r} leads to something that is no object")
        return found  # pyright: ignore[reportUnknownVariableType]

    def _anchored(self, target: str) -> Any:
        if self._anchors is None:
            self._anchors = {}
            stack: list[Any] = [self.document]
            while stack:
                node = stack.pop()
                if isinstance(node, dict):
                    for key in ("$anchor", "$dynamicAnchor"):
                        if isinstance(node.get(key), str):  # pyright: ignore[reportUnknownMemberType]
                            self._anchors.setdefault(node[key], node)  # pyright: ignore[reportUnknownArgumentType]
                    stack.extend(node.values())  # pyright: ignore[reportUnknownArgumentType]
                elif isinstance(node, list):
                    stack.extend(node)  # pyright: ignore[reportUnknownArgumentType]
        if target[1:] not in self._anchors:
            raise SchemaInvalid(f"{self.name}: the reference {target!r} leads nowhere")
        return self._anchors[target[1:]]

    def follow(self, node: Any, pointer: str) -> tuple[Node, str]:
        """A parameter, response … itself, where a reference to one may stand; with its pointer."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):  # pyright: ignore[reportUnknownMemberType]
            target = str(node["$ref"])  # pyright: ignore[reportUnknownArgumentType]
            if target in seen:
                raise SchemaInvalid(f"{self.name}: the reference {target!r} leads to itself")
            seen.add(target)
            node, pointer = self.find(target), target[1:]
        return as_map(node), pointer  # pyright: ignore[reportUnknownArgumentType]

    # -- slots ----------------------------------------------------------------------------------------------------

    def slot(self, node: Any, pointer: str) -> Slot:
        """What a place holds, wrappers that only annotate it taken off."""
        notes: Node = {}
        nullable = False
        seen: set[str] = set()
        while True:
            if not isinstance(node, dict):
                # false takes nothing; anything else that is no schema is taken for true.
                return Slot(pointer, {"not": {}} if node is False else {}, nullable=nullable, notes=notes)
            here: Node = node  # pyright: ignore[reportUnknownVariableType]
            target = here.get("$ref")
            if isinstance(target, str):
                others = {} if self.old else _limits(here, "$ref")
                if not self.old:
                    _take_notes(here, notes)
                if others:
                    return Slot(pointer, here, nullable=nullable, notes=notes)
                found = self.find(target)
                if target in seen:
                    raise SchemaInvalid(f"{self.name}: the reference {target!r} leads to itself")
                seen.add(target)
                if "$ref" in as_map(found) and not (as_map(found).keys() - {"$ref"} - _PROSE):
                    node, pointer = found, target[1:]
                    continue
                return Slot(pointer, as_map(found) if found is not False else {"not": {}}, target, nullable, notes)
            inner = self._unwrapped(here)
            if inner is None:
                _take_notes(here, notes)
                return Slot(pointer, here, nullable=nullable, notes=notes)
            key, index, branch, null = inner
            _take_notes(here, notes)
            nullable = nullable or null or here.get("nullable") is True
            node, pointer = branch, f"{pointer}/{key}/{index}"

    def _unwrapped(self, node: Node) -> tuple[str, int, Any, bool] | None:
        """The only branch that says something, where a schema is nothing but a wrapper around it."""
        for key in ("allOf", "anyOf", "oneOf"):
            branches = as_list(node.get(key))
            if not branches:
                continue
            kept = [
                (index, entry) for index, entry in enumerate(branches) if key == "allOf" or not self._is_null(entry)
            ]
            if len(kept) != 1 or _limits(node, key, "nullable", "discriminator"):
                return None
            index, branch = kept[0]
            return key, index, branch, len(kept) != len(branches)
        return None

    def _is_null(self, node: Any) -> bool:
        if not isinstance(node, dict):
            return False
        here: Node = node  # pyright: ignore[reportUnknownVariableType]
        if here.get("type") in ("null", ["null"]):
            return True
        return ("enum" in here and here["enum"] == [None]) or ("const" in here and here["const"] is None)

    # -- views ----------------------------------------------------------------------------------------------------

    def view(self, slot: Slot) -> View:
        """The schema of a slot in normal form; a reference is followed."""
        return self._view(slot, 0)

    def _view(self, slot: Slot, depth: int) -> View:
        if slot.ref:
            if depth > _DEEPEST_REFERENCE:
                raise SchemaInvalid(f"{self.name}: the reference {slot.ref!r} leads to itself")
            inner = self.slot(slot.node, slot.ref[1:])
            view = self._view(inner, depth + 1)
            view.nullable = view.nullable or slot.nullable
            view.notes = {**view.notes, **slot.notes}
            return view
        node, pointer = slot.node, slot.pointer
        parts = as_list(node.get("allOf"))
        merged = parts or "$ref" in node
        view = self._merged(node, pointer, parts, depth) if merged else self._plain(node, pointer)
        view.nullable = view.nullable or slot.nullable
        view.notes = {**view.notes, **slot.notes}
        return view

    def _plain(self, node: Node, pointer: str) -> View:
        """A schema without allOf."""
        view = View(pointer)
        keys = view.keys
        for key, value in node.items():
            if key in _VOCABULARY and key not in _HANDLED and isinstance(value, _SHAPES.get(key, object)):
                keys[key] = value
        self._types(view, node)
        self._enum(view, node)
        _bounds(keys, node)
        _tuples(keys)
        _strings(view)
        _trivial(keys)
        self._union(view, node, pointer)
        _take_notes(node, view.notes)
        return view

    def _types(self, view: View, node: Node) -> None:
        declared = node.get("type")
        names = {declared} if isinstance(declared, str) else set(map(str, as_list(declared)))
        view.nullable = "null" in names or node.get("nullable") is True
        names.discard("null")
        if "number" in names:
            names.discard("integer")
        if names:
            view.types = frozenset(names)
        elif declared is not None and view.nullable:
            view.types = frozenset()
        else:
            # Written without a type: what it says tells which one is meant.
            if "properties" in node:
                view.types = frozenset(("object",))
            elif "items" in node or "prefixItems" in node:
                view.types = frozenset(("array",))
        if view.types is not None and view.types >= frozenset(TYPES) - {"integer"}:
            view.types = None

    def _enum(self, view: View, node: Node) -> None:
        values: list[Any] | None = None
        if "const" in node:
            values = [node["const"]]
        elif isinstance(node.get("enum"), list):
            values = as_list(node["enum"])
        if values is None:
            return
        if None in values and view.types is None:
            view.nullable = True
        view.values = tuple(value for value in values if value is not None)
        if view.types is None:
            view.types = frozenset(_type_of_value(value) for value in view.values)

    def _union(self, view: View, node: Node, pointer: str) -> None:
        for key in ("oneOf", "anyOf"):
            branches = as_list(node.get(key))
            if not branches:
                continue
            slots: list[Slot] = []
            for index, branch in enumerate(branches):
                if self._is_null(branch):
                    view.nullable = True
                else:
                    slots.append(self.slot(branch, f"{pointer}/{key}/{index}"))
            if view.union:
                # Both oneOf and anyOf: the second one is kept as a part that is compared as it is.
                view.rest = (*view.rest, {key: branches})
                continue
            view.exclusive = key == "oneOf"
            self._join(view, slots)

    def _join(self, view: View, slots: list[Slot]) -> None:
        """Take in the branches of a union; those that only differ in type are one schema of several types."""
        flat: list[Slot] = []
        for slot in slots:
            inner = None if slot.ref else self.view(slot)
            # A union in a union of the same kind, with nothing beside it, says no more than its branches.
            if (
                inner is not None
                and inner.union
                and not inner.keys
                and inner.values is None
                and not inner.rest
                and (not inner.exclusive or view.exclusive)
            ):
                flat.extend(inner.union)
                view.nullable = view.nullable or inner.nullable
            elif inner is not None and len(inner.types or ()) > 1 and not inner.union and inner.values is None:
                flat.extend(_one_of_each(slot, inner))
                view.nullable = view.nullable or inner.nullable
            else:
                flat.append(slot)
        if any(slot.nullable for slot in flat):
            view.nullable = True
        merged = self._by_type(flat) if view.values is None else None
        if merged is not None and merged.values is not None and not merged.keys and merged.types is not None:
            # Constants one by one, each with its own prose, are a list of values.
            view.types, view.values = merged.types, merged.values
            view.nullable = view.nullable or merged.nullable
            return
        if merged is not None and view.types is None and not view.keys:
            view.types, view.keys, view.values = merged.types, merged.keys, merged.values
            view.nullable = view.nullable or merged.nullable
            return
        if view.types is not None and not view.keys and view.values is None:
            # The type beside a union only repeats what its branches say.
            view.types = None
        view.union = tuple(flat)

    def _by_type(self, slots: list[Slot]) -> View | None:
        result = View("")
        types: set[str] = set()
        values: list[Any] = []
        limited = 0
        for slot in slots:
            if slot.ref:
                return None
            view = self.view(slot)
            if view.types is None or view.union or view.rest:
                return None
            numbers = {"integer", "number"}
            if types & view.types or (types & numbers and view.types & numbers):
                # The same type twice can only be told as one when both are lists of values.
                if view.values is None or view.keys or result.keys or not limited:
                    return None
                view.values = tuple(value for value in view.values if value not in values)
            if view.keys.keys() & result.keys.keys() or (view.types & {"object", "array"} and view.keys):
                return None
            if any(_TYPE_OF.get(key, "") == "" and key != "format" for key in view.keys):
                return None
            limited += view.values is not None
            values += view.values or ()
            types |= view.types
            result.keys.update(view.keys)
            result.nullable = result.nullable or view.nullable
        if limited not in (0, len(slots)):
            return None
        result.types = frozenset(types)
        result.values = tuple(values) if limited else None
        return result

    # -- allOf ----------------------------------------------------------------------------------------------------

    def _merged(self, node: Node, pointer: str, parts: list[Any], depth: int) -> View:
        """A schema with its allOf (and a reference beside other keywords) merged into one."""
        if depth > _DEEPEST_REFERENCE:
            raise SchemaInvalid(f"{self.name}: the allOf at {pointer} leads to itself")
        own = {key: value for key, value in node.items() if key not in ("allOf", "$ref")}
        result = self._plain(own, pointer)
        result.places = {name: result.place(name) for name in as_map(result.keys.get("properties"))}
        places = [(part, f"{pointer}/allOf/{index}") for index, part in enumerate(parts)]
        if isinstance(node.get("$ref"), str):
            places.insert(0, ({"$ref": node["$ref"]}, pointer))
        views = [self._view(self.slot(part, place), depth + 1) for part, place in places]
        # Null is taken only if every part takes it; a part without a type takes everything.
        strict = [view for view in (result, *views) if not view.anything and view.types is not None]
        nullable = bool(strict) and all(view.nullable for view in strict)
        if node.get("nullable") is True:
            nullable = True
        notes: Node = {}
        for view in views:
            notes.update(view.notes)
            _merge(result, view)
        _take_notes(own, notes)
        result.notes = notes
        result.nullable = nullable
        return result


_HANDLED = words("type nullable enum const oneOf anyOf allOf $ref minimum maximum exclusiveMinimum exclusiveMaximum")


def _one_of_each(slot: Slot, view: View) -> list[Slot]:
    """A schema of several types as alternatives of one type each, as 3.0 has to write it."""
    if view.rest:
        return [slot]
    found: list[Slot] = []
    for kind in sorted(view.types or ()):
        family = "number" if kind == "integer" else kind
        node: Node = {"type": kind}
        for key, value in view.keys.items():
            if _TYPE_OF.get(key, family) != family:
                continue
            if key in ("minimum", "maximum") and value[1]:
                node[f"exclusive{key.capitalize()}"] = value[0]
            else:
                node[key] = value[0] if key in ("minimum", "maximum") else value
        found.append(Slot(slot.pointer, node, notes=slot.notes))
    return found


def _limits(node: Node, *but: str) -> Node:
    """Keywords of a node that limit values."""
    return {key: value for key, value in node.items() if key in _VOCABULARY and key not in but}


def _take_notes(node: Node, notes: Node) -> None:
    """Notes of an outer place win over those of an inner one; false and null say nothing."""
    for key, value in node.items():
        if key in _VOCABULARY or key in _PROSE or key in notes:
            continue
        if value is not None and (value is not False or key not in _FLAGS):
            notes[key] = value


def _type_of_value(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "array" if isinstance(value, list) else "object" if isinstance(value, dict) else "string"


def _bounds(keys: Node, node: Node) -> None:
    """Bounds as ``(value, exclusive)`` whichever way they are written."""
    for name, flag, sign in (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1)):
        found: list[tuple[float, bool]] = []
        if _number(node.get(name)):
            found.append((node[name], node.get(flag) is True))
        if _number(node.get(flag)):
            found.append((node[flag], True))
        if found:
            keys[name] = max(found, key=lambda bound: (bound[0] * sign, bound[1]))


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _tuples(keys: Node) -> None:
    if isinstance(keys.get("items"), list):
        keys["prefixItems"] = keys.pop("items")
        if "additionalItems" in keys:
            keys["items"] = keys.pop("additionalItems")
    keys.pop("additionalItems", None)
    dependencies = keys.pop("dependencies", None)
    for name, value in as_map(dependencies).items():
        target = "dependentRequired" if isinstance(value, list) else "dependentSchemas"
        keys[target] = {**as_map(keys.get(target)), name: value}


def _strings(view: View) -> None:
    """Files and encoded text have a format in 3.0 and keywords of their own in 3.1."""
    keys = view.keys
    if keys.get("format") == "byte":
        del keys["format"]
        keys["contentEncoding"] = "base64"
    if keys.get("contentMediaType") == "application/octet-stream" and "contentEncoding" not in keys:
        del keys["contentMediaType"]
        keys.setdefault("format", "binary")
        if view.types is None:
            view.types = frozenset(("string",))
    if keys.get("pattern") in _ANYTHING:
        del keys["pattern"]


_NOTHING: dict[str, tuple[Any, ...]] = {
    "additionalProperties": (True, {}),
    "unevaluatedProperties": (True, {}),
    "unevaluatedItems": (True, {}),
    "items": (True, {}),
    "contentSchema": (True, {}),
    "propertyNames": (True, {}),
    "minLength": (0,),
    "minItems": (0,),
    "minProperties": (0,),
    "uniqueItems": (False,),
    "required": ([],),
    "properties": ({},),
    "patternProperties": ({},),
    "dependentRequired": ({},),
    "dependentSchemas": ({},),
    "prefixItems": ([],),
}


def _trivial(keys: Node) -> None:
    """Take off keywords that limit nothing."""
    for key in [key for key in keys if key in _NOTHING]:
        value = keys[key]
        if any(value is nothing or (value == nothing and type(value) is type(nothing)) for nothing in _NOTHING[key]):
            del keys[key]


# -- merging of an allOf ----------------------------------------------------------------------------------------------

_HIGHER = frozenset(("minLength", "minItems", "minProperties", "minContains"))
_LOWER = frozenset(("maxLength", "maxItems", "maxProperties", "maxContains"))
_SCHEMA = frozenset(("items", "additionalProperties", "propertyNames", "contains", "contentSchema"))
_SCHEMAS = frozenset(("properties", "patternProperties", "dependentSchemas"))


def _merge(into: View, part: View) -> None:
    """Limit a view by what another one says; what cannot be said in one schema is kept beside it."""
    if part.types is not None:
        into.types = part.types if into.types is None else _both(into.types, part.types)
    if part.values is not None:
        into.values = part.values if into.values is None else tuple(v for v in into.values if v in part.values)
    left: Node = {}
    for name in as_map(part.keys.get("properties")):
        into.places.setdefault(name, part.place(name))
    for key, value in part.keys.items():
        if key not in into.keys:
            into.keys[key] = value
            continue
        mine = into.keys[key]
        if mine == value:
            continue
        if key == "required":
            into.keys[key] = [*mine, *(name for name in value if name not in mine)]
        elif key in _SCHEMAS:
            merged = dict(as_map(mine))
            for name, schema in as_map(value).items():
                merged[name] = (
                    {"allOf": [merged[name], schema]} if name in merged and merged[name] != schema else schema
                )
            into.keys[key] = merged
        elif key == "minimum":
            into.keys[key] = max(mine, value)
        elif key == "maximum":
            into.keys[key] = min(mine, value, key=lambda bound: (bound[0], not bound[1]))
        elif key in _HIGHER:
            into.keys[key] = max(mine, value)
        elif key in _LOWER:
            into.keys[key] = min(mine, value)
        elif key == "uniqueItems":
            into.keys[key] = True
        elif key in _SCHEMA:
            into.keys[key] = False if False in (mine, value) else {"allOf": [mine, value]}
        else:
            left[key] = value
    if part.union:
        if into.union:
            word = "oneOf" if part.exclusive else "anyOf"
            left[word] = [slot.node if not slot.ref else {"$ref": slot.ref} for slot in part.union]
        else:
            into.union, into.exclusive = part.union, part.exclusive
    into.rest = (*into.rest, *part.rest, *((left,) if left else ()))


def _both(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    found = first & second
    if ("number" in first and "integer" in second) or ("integer" in first and "number" in second):
        found |= {"integer"}
    return found


# -- signatures -------------------------------------------------------------------------------------------------------


def signature(value: Any) -> str:
    """A text that is equal for equal values, whatever the order of their keys; prose does not count."""
    return json.dumps(_without_prose(value), sort_keys=True, default=str)


def _without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _without_prose(entry)
            for key, entry in as_map(value).items()  # pyright: ignore[reportUnknownArgumentType]
            if key not in _PROSE or isinstance(entry, dict)
        }
    if isinstance(value, list):
        return [_without_prose(entry) for entry in as_list(value)]  # pyright: ignore[reportUnknownArgumentType]
    return value
