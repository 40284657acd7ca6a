"""Python types of what the parser found, and the rules by which a value is read.

Every type has two forms, with models (``list[FolderModel]``) and as plain JSON (``list[FolderModelDict]``), and a rule:
a nested tuple of names that the generated ``values.decode`` follows, None where JSON stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .errors import SchemaInvalid
from .names import module
from .parse import Parsed
from .sources import Adapted, ClassSource
from .text import literal

__all__ = ["Rule", "Shapes", "enum_type", "union"]

Rule = tuple[Any, ...] | None

_LONGEST_ENUM = 100
"""Values of an enum with more are not listed: no editor can show them."""
_LONGEST_RULE = 2_000
_LONGEST_TYPE = 2_000

_SCALARS: dict[type[Any], tuple[str, str, Rule]] = {
    AnyProperty: ("Any", "Any", None),
    BooleanProperty: ("bool", "bool", None),
    DateProperty: ("datetime.date", "str", ("date",)),
    DateTimeProperty: ("datetime.datetime", "str", ("datetime",)),
    FloatProperty: ("float", "float", None),
    IntProperty: ("int", "int", None),
    NoneProperty: ("None", "None", None),
    StringProperty: ("str", "str", None),
}


class Shapes:
    """Types and rules of one document."""

    def __init__(self, adapted: Adapted, parsed: Parsed, class_names: dict[str, str]) -> None:
        self._adapted = adapted
        self._parsed = parsed
        self._names = class_names
        self._unfolding: set[str] = set()

    def name(self, source: ClassSource) -> str:
        """Class name of a component or an inner object."""
        return self._names[source.key]

    def type_of(self, prop: Property, *, json: bool, prefix: str = "") -> str:
        """The type of a value.

        Args:
            prop: What the parser found.
            json: As plain JSON, else with models.
            prefix: Stands before names of classes, e.g. ``"models."``.
        """
        text = self._type(prop, json, prefix)
        return text if len(text) <= _LONGEST_TYPE else "Any"

    def _type(self, prop: Property, json: bool, prefix: str) -> str:
        scalar = _SCALARS.get(type(prop))
        if scalar is not None:
            return scalar[1] if json else scalar[0]
        if isinstance(prop, LiteralEnumProperty):
            return enum_type(self._values(prop))
        if isinstance(prop, ListProperty):
            return f"list[{self._type(prop.inner_property, json, prefix)}]"  # pyright: ignore[reportArgumentType]
        if isinstance(prop, UnionProperty):
            return union(self._type(inner, json, prefix) for inner in prop.inner_properties)  # pyright: ignore[reportArgumentType]
        if isinstance(prop, ModelProperty):
            marker = str(prop.class_info.name)
            if marker in self._adapted.maps:
                inner = prop.additional_properties
                return f"dict[str, {self._type(inner, json, prefix) if inner is not None else 'Any'}]"
            name = self._names[self._adapted.classes[marker].key]
            return f"{prefix}{name}{'Dict' if json else ''}"
        raise SchemaInvalid(f"the parser found a kind of value that is not known here: {type(prop).__name__}")

    def rule_of(self, prop: Property) -> Rule:
        """The rule by which a value is read."""
        rule = self._rule(prop)
        return rule if rule is None or len(literal(rule)) <= _LONGEST_RULE else None

    def _rule(self, prop: Property) -> Rule:
        scalar = _SCALARS.get(type(prop))
        if scalar is not None:
            return scalar[2]
        if isinstance(prop, ListProperty):
            inner = self._rule(prop.inner_property)  # pyright: ignore[reportArgumentType]
            return None if inner is None else ("list", inner)
        if isinstance(prop, UnionProperty):
            return self._rule_of_union(prop)
        if isinstance(prop, ModelProperty):
            return self._rule_of_object(prop)
        return None

    def _rule_of_union(self, prop: UnionProperty) -> Rule:
        rules: list[Rule] = []
        for inner in prop.inner_properties:
            rule = self._rule(inner)  # pyright: ignore[reportArgumentType]
            if rule is not None:
                rules.append(rule)
            elif isinstance(inner, ModelProperty):
                rules.append(("dict", None))
        rules = [rule for index, rule in enumerate(rules) if rule not in rules[:index]]
        if all(rule == ("dict", None) for rule in rules):
            return None
        return rules[0] if len(rules) == 1 else ("union", *rules)

    def _rule_of_object(self, prop: ModelProperty) -> Rule:
        marker = str(prop.class_info.name)
        if marker in self._adapted.maps:
            inner = self._rule(prop.additional_properties) if prop.additional_properties is not None else None
            return None if inner is None else ("dict", inner)
        source = self._adapted.classes[marker]
        if not source.alias:
            name = self._names[source.key]
            return ("model", module(name), name)
        if marker in self._unfolding:
            return None  # an alias that contains itself stays plain JSON
        self._unfolding.add(marker)
        try:
            return self._rule(self.content(source))
        finally:
            self._unfolding.discard(marker)

    def content(self, source: ClassSource) -> Property:
        """What an alias stands for."""
        return self._parsed.holders[source.holders[0]]["v0"]

    def fields(self, source: ClassSource) -> dict[str, Property]:
        """Types of the fields of a class by number; ``"extra"`` is that of fields it does not name."""
        return {number: prop for holder in source.holders for number, prop in self._parsed.holders[holder].items()}

    def uses(self, prop: Property) -> set[str]:
        """Names of the classes and aliases that a type is made of."""
        found: set[str] = set()
        stack: list[Any] = [prop]
        while stack:
            item = stack.pop()
            if isinstance(item, ListProperty):
                stack.append(item.inner_property)
            elif isinstance(item, UnionProperty):
                stack.extend(item.inner_properties)
            elif isinstance(item, ModelProperty):
                marker = str(item.class_info.name)
                if marker in self._adapted.maps:
                    stack.append(item.additional_properties)
                else:
                    found.add(self._names[self._adapted.classes[marker].key])
        return found

    def _values(self, prop: LiteralEnumProperty) -> tuple[Any, ...]:
        return self._adapted.enums[str(next(iter(prop.values)))]


def enum_type(values: tuple[Any, ...]) -> str:
    """Type of an enum: its values for the editor, and whatever else a newer server may send."""
    known = [value for value in values if isinstance(value, (str, int))]
    kinds = {type(value).__name__ for value in values if isinstance(value, (str, int, float))}
    if any(isinstance(value, (dict, list)) for value in values):
        return "Any"
    if not known or len(known) > _LONGEST_ENUM:
        return union([*sorted(kinds - {"bool"} if "int" in kinds else kinds), *["None"] * (None in values)]) or "Any"
    unique = list(dict.fromkeys(map(literal, known)))
    listed = "Literal[" + ", ".join(unique) + "]"
    open_kinds = sorted(kind for kind in kinds if kind != "bool")
    return union([listed, *open_kinds, *["None"] * (None in values)])


def union(types: Iterable[str]) -> str:
    """A union of types, each once, None last."""
    unique = list(dict.fromkeys(part for text in types for part in _members(text)))
    if "Any" in unique:
        return "Any"
    ordered = [text for text in unique if text != "None"] + [text for text in unique if text == "None"]
    return " | ".join(ordered)


def _members(text: str) -> list[str]:
    """The members of a union that is written as text; brackets and quotes keep together what is inside them."""
    parts: list[str] = []
    depth = start = index = 0
    quote = ""
    while index < len(text):
        char = text[index]
        if quote:
            if char == "\\":
                index += 1
            elif char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
        index += 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]
