"""Values against the schemas of the pinned document, the way the real server checks them.

A schema is compiled once to a function that returns the coerced value and collects errors. Coercion is part of the
contract: the real server takes ``"5"`` for an integer and ``1`` for a string, drops unknown fields and understands
snake_case names, which a plain JSON Schema validator does not.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Dict, List, Tuple, cast

Loc = Tuple[object, ...]
Errors = List[Dict[str, Any]]
Check = Callable[[Any, Loc, Errors], Any]
StudioFields = Callable[[str], "Mapping[str, Mapping[str, Any]]"]

_DATE_AND_TIME = re.compile(r"\d{4}-\d{1,2}-\d{1,2}[T ]\d{1,2}:\d{1,2}")
_FIELD_ORDER = {"id": -3, "name": -2, "label": -1, "attrib": 1, "data": 2, "active": 3}
_JSON_TYPES = {"bool": "boolean", "int": "integer", "float": "number", "str": "string"}
_TRUE = frozenset(("1", "on", "t", "true", "y", "yes"))
_FALSE = frozenset(("0", "off", "f", "false", "n", "no"))


def snake_case(name: str) -> str:
    """Return the snake_case form of a camelCase name."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda found: "_" + found.group(1), name).lower()


def error(loc: Loc, message: str, kind: str, **context: Any) -> dict[str, Any]:
    """Return one item of ``errors``."""
    out: dict[str, Any] = {"loc": list(loc), "msg": message, "type": kind}
    if context:
        out["ctx"] = context
    return out


class Schemas:
    """Compiled schemas of one document.

    Args:
        document: The OpenAPI document.
        studio_fields: Given the name of a component that depends on the studio (``FolderAttribModel``), returns its
            properties as they are in this studio.
    """

    def __init__(self, document: Mapping[str, Any], studio_fields: StudioFields) -> None:
        self._components: Mapping[str, Mapping[str, Any]] = document["components"]["schemas"]
        self._studio_fields = studio_fields
        self._compiled: dict[str, Check] = {}

    def forget_studio(self) -> None:
        """Compile again what depends on the studio: its attributes have changed."""
        self._compiled.clear()

    def component(self, name: str) -> Check:
        """Return the check of a component schema."""
        found = self._compiled.get(name)
        if found is not None:
            return found
        # A component may contain itself: the reference resolves when it is used.
        self._compiled[name] = lambda value, loc, errors: self._compiled[name](value, loc, errors)
        schema: Mapping[str, Any] = self._components[name]
        if schema.get("x-ayon-studio"):
            schema = {**schema, "properties": self._studio_fields(name)}
        values: Sequence[Any] | None = schema.get("enum")
        check = self.compile(schema) if values is None else _enumeration(values, named=True)
        self._compiled[name] = check
        return check

    def compile(self, schema: Mapping[str, Any]) -> Check:
        """Return the check of any schema."""
        if "$ref" in schema:
            return self.component(schema["$ref"].rsplit("/", 1)[-1])
        if len(schema.get("allOf", ())) == 1:
            return self.compile(schema["allOf"][0])
        for key in ("anyOf", "oneOf", "allOf"):
            if schema.get(key):
                return _any_of([(self.compile(part), part) for part in schema[key]])
        if "enum" in schema:
            return _enumeration(schema["enum"], named=False)
        if "const" in schema:
            return _enumeration([schema["const"]], named=False)
        kind = schema.get("type")
        if kind == "array":
            return self._array(schema)
        if kind == "object" or "properties" in schema:
            return self._object(schema)
        if kind == "string":
            return _string(schema)
        if kind in ("integer", "number"):
            return _number(schema, whole=kind == "integer")
        if kind == "boolean":
            return _boolean
        return _anything

    def _array(self, schema: Mapping[str, Any]) -> Check:
        items: Any = schema.get("items") or {}
        shortest, longest = schema.get("minItems"), schema.get("maxItems")
        unique = bool(schema.get("uniqueItems"))
        if isinstance(items, list):
            parts = [self.compile(part) for part in cast("list[Mapping[str, Any]]", items)]

            def check_tuple(value: Any, loc: Loc, errors: Errors) -> Any:
                if not isinstance(value, (list, tuple)):
                    errors.append(error(loc, "value is not a valid tuple", "type_error.tuple"))
                    return value
                given = cast("Sequence[Any]", value)
                if len(given) != len(parts):
                    text = f"wrong tuple length {len(given)}, expected {len(parts)}"
                    context = {"actual_length": len(given), "expected_length": len(parts)}
                    errors.append(error(loc, text, "value_error.tuple.length", **context))
                    return given
                return [part(item, (*loc, at), errors) for at, (part, item) in enumerate(zip(parts, given))]

            return check_tuple
        check = self.compile(items)

        def check_array(value: Any, loc: Loc, errors: Errors) -> Any:
            if not isinstance(value, (list, tuple)):
                errors.append(error(loc, "value is not a valid list", "type_error.list"))
                return value
            given = cast("Sequence[Any]", value)
            if shortest is not None and len(given) < shortest:
                text = f"ensure this value has at least {shortest} items"
                errors.append(error(loc, text, "value_error.list.min_items", limit_value=shortest))
                return given
            if longest is not None and len(given) > longest:
                text = f"ensure this value has at most {longest} items"
                errors.append(error(loc, text, "value_error.list.max_items", limit_value=longest))
                return given
            out = [_required(check, item, (*loc, at), errors) for at, item in enumerate(given)]
            if unique:
                out = [item for at, item in enumerate(out) if item not in out[:at]]
            return out

        return check_array

    def _object(self, schema: Mapping[str, Any]) -> Check:
        properties: Mapping[str, Mapping[str, Any]] | None = schema.get("properties")
        extra = schema.get("additionalProperties")
        if properties is None:
            values = self.compile(cast("Mapping[str, Any]", extra)) if isinstance(extra, dict) else None

            def check_mapping(value: Any, loc: Loc, errors: Errors) -> Any:
                if not isinstance(value, dict):
                    errors.append(error(loc, "value is not a valid dict", "type_error.dict"))
                    return value
                given = cast("dict[str, Any]", value)
                if values is None:
                    return given
                return {key: None if item is None else values(item, (*loc, key), errors) for key, item in given.items()}

            return check_mapping

        required: set[str] = set(schema.get("required", ()))
        # Errors come in the order of the fields. The document, sorted, has lost it; what identifies goes first, what is
        # open last.
        ordered = sorted(properties.items(), key=lambda item: _FIELD_ORDER.get(item[0], 0))
        fields = [(name, snake_case(name), self.compile(sub), name in required) for name, sub in ordered]

        def check_object(value: Any, loc: Loc, errors: Errors) -> Any:
            if value == []:
                # An empty list of pairs is an empty mapping for a real server.
                value = {}
            if not isinstance(value, dict):
                errors.append(error(loc, "value is not a valid dict", "type_error.dict"))
                return value
            given = cast("dict[str, Any]", value)
            out: dict[str, Any] = {}
            for name, snake, check, must in fields:
                key = name if name in given else snake
                if key not in given:
                    if must:
                        errors.append(error((*loc, name), "field required", "value_error.missing"))
                    continue
                item = given[key]
                if item is None:
                    if must:
                        _refuse_null((*loc, name), errors)
                    out[name] = None
                else:
                    out[name] = check(item, (*loc, name), errors)
            return out

        return check_object


def _refuse_null(loc: Loc, errors: Errors) -> None:
    errors.append(error(loc, "none is not an allowed value", "type_error.none.not_allowed"))


def _required(check: Check, value: Any, loc: Loc, errors: Errors) -> Any:
    if value is None and check is not _anything:
        _refuse_null(loc, errors)
        return None
    return check(value, loc, errors)


def _anything(value: Any, loc: Loc, errors: Errors) -> Any:
    return value


def _exactly(value: Any, schema: Mapping[str, Any]) -> bool:
    """Tell whether a value has the type of a schema without coercion."""
    kind = schema.get("type", "")
    if isinstance(value, list):
        return kind == "array" and all(_exactly(item, schema["items"]) for item in cast("List[Any]", value))
    return kind == _JSON_TYPES.get(value.__class__.__name__, "")


def _any_of(options: Sequence[tuple[Check, Mapping[str, Any]]]) -> Check:
    def check(value: Any, loc: Loc, errors: Errors) -> Any:
        collected: Errors = []
        # A number is no string when both are allowed: what fits as it is goes first.
        for option, _ in sorted(options, key=lambda item: not _exactly(value, item[1])):
            found: Errors = []
            out = option(value, loc, found)
            if not found:
                return out
            collected.extend(found)
        errors.extend(collected)
        return value

    return check


def _enumeration(values: Sequence[Any], *, named: bool) -> Check:
    allowed = list(values)
    listed = ", ".join(repr(value) for value in allowed)

    def check(value: Any, loc: Loc, errors: Errors) -> Any:
        if value in allowed:
            return value
        if named:
            text = f"value is not a valid enumeration member; permitted: {listed}"
            errors.append(error(loc, text, "type_error.enum", enum_values=allowed))
        else:
            text = f"unexpected value; permitted: {listed}"
            errors.append(error(loc, text, "value_error.const", given=value, permitted=allowed))
        return value

    return check


def _string(schema: Mapping[str, Any]) -> Check:
    if schema.get("format") == "date-time":
        return _datetime
    pattern: str | None = schema.get("pattern")
    compiled = re.compile(pattern) if pattern else None
    shortest, longest = schema.get("minLength"), schema.get("maxLength")

    def check(value: Any, loc: Loc, errors: Errors) -> Any:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            errors.append(error(loc, "str type expected", "type_error.str"))
            return value
        text = value if isinstance(value, str) else str(value)
        if shortest is not None and len(text) < shortest:
            message = f"ensure this value has at least {shortest} characters"
            errors.append(error(loc, message, "value_error.any_str.min_length", limit_value=shortest))
        elif longest is not None and len(text) > longest:
            message = f"ensure this value has at most {longest} characters"
            errors.append(error(loc, message, "value_error.any_str.max_length", limit_value=longest))
        elif compiled is not None and not compiled.match(text):
            message = f'string does not match regex "{pattern}"'
            errors.append(error(loc, message, "value_error.str.regex", pattern=pattern))
        return text

    return check


def _datetime(value: Any, loc: Loc, errors: Errors) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return datetime.datetime.fromtimestamp(value, datetime.timezone.utc).isoformat()
    if isinstance(value, str):
        try:
            if not _DATE_AND_TIME.match(value):
                raise ValueError
            return datetime.datetime.fromisoformat(re.sub(r"[zZ]$", "+00:00", _six_digits(value))).isoformat()
        except ValueError:
            errors.append(error(loc, "invalid datetime format", "value_error.datetime"))
            return value
    errors.append(error(loc, "invalid type; expected datetime, string, bytes, int or float", "type_error"))
    return value


def _six_digits(text: str) -> str:
    """Pad the fraction of a second: Python 3.9 reads three or six digits only."""
    return re.sub(r"\.(\d{1,6})\d*", lambda found: "." + found.group(1).ljust(6, "0"), text)


_LIMITS: Sequence[tuple[str, Callable[[float, float], bool], str, str]] = (
    ("exclusiveMinimum", lambda value, limit: value > limit, "greater than", "not_gt"),
    ("minimum", lambda value, limit: value >= limit, "greater than or equal to", "not_ge"),
    ("exclusiveMaximum", lambda value, limit: value < limit, "less than", "not_lt"),
    ("maximum", lambda value, limit: value <= limit, "less than or equal to", "not_le"),
)


def _whole(limit: float) -> float:
    return int(limit) if int(limit) == limit else limit


def _number(schema: Mapping[str, Any], *, whole: bool) -> Check:
    limits = [(_whole(schema[key]), holds, words, code) for key, holds, words, code in _LIMITS if key in schema]
    convert: Callable[[Any], float] = int if whole else float
    kind = "integer" if whole else "float"

    def check(value: Any, loc: Loc, errors: Errors) -> Any:
        try:
            if not isinstance(value, (int, float, str)):
                raise ValueError
            number = convert(value)
        except (ValueError, OverflowError):
            errors.append(error(loc, f"value is not a valid {kind}", f"type_error.{kind}"))
            return value
        for limit, holds, words, code in limits:
            if not holds(number, limit):
                text = f"ensure this value is {words} {limit}"
                errors.append(error(loc, text, f"value_error.number.{code}", limit_value=limit))
                break
        return number

    return check


def _boolean(value: Any, loc: Loc, errors: Errors) -> Any:
    if isinstance(value, bool):
        return value
    text = str(value).lower()
    if isinstance(value, (int, str)) and text in _TRUE:
        return True
    if isinstance(value, (int, str)) and text in _FALSE:
        return False
    errors.append(error(loc, "value could not be parsed to a boolean", "type_error.bool"))
    return value


class OperationChecks:
    """Path, query, header and body checks of one operation."""

    def __init__(self, spec: Mapping[str, Any], schemas: Schemas) -> None:
        self._spec = spec
        self._schemas = schemas
        self._parameters: list[tuple[str, str, Mapping[str, Any], Check, bool]] = []
        for parameter in spec.get("parameters", ()):
            schema: Mapping[str, Any] = parameter["schema"]
            check = schemas.compile(schema)
            required = bool(parameter.get("required"))
            self._parameters.append((parameter["in"], parameter["name"], schema, check, required))
        content: Mapping[str, Any] = spec.get("requestBody", {}).get("content", {})
        self.has_json_body = "application/json" in content
        self.body_required = bool(spec.get("requestBody", {}).get("required"))
        self._body_schema: Mapping[str, Any] = content.get("application/json", {}).get("schema") or {}

    def parameters(
        self, path: Mapping[str, str], query: Sequence[tuple[str, str]], errors: Errors
    ) -> tuple[dict[str, str], dict[str, Any]]:
        """Check path and query; returns both, coerced."""
        out_path = dict(path)
        out_query: dict[str, Any] = {}
        given: dict[str, list[str]] = {}
        for name, value in query:
            given.setdefault(name, []).append(value)
        for place, name, schema, check, required in self._parameters:
            if place == "path" and name in path:
                check(path[name], ("path", name), errors)
            elif place == "query":
                if name not in given:
                    if required:
                        errors.append(error(("query", name), "field required", "value_error.missing"))
                    elif "default" in schema:
                        out_query[name] = schema["default"]
                    continue
                value: Any = given[name] if schema.get("type") == "array" else given[name][-1]
                out_query[name] = check(value, ("query", name), errors)
        return out_path, out_query

    def body(self, value: Any, errors: Errors) -> Any:
        """Check a JSON body; returns it coerced, with the names of the document."""
        if value is None:
            if self.body_required:
                errors.append(error(("body",), "field required", "value_error.missing"))
            return None
        # Compiled through the component each time: a studio's attributes may have changed.
        return self._schemas.compile(self._body_schema)(value, ("body",), errors)
