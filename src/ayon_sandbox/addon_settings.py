"""Values of settings under a JSON schema: defaults, checks, what differs from what is inherited.

A node of the schema with properties is a branch; everything else (a number, a list, a free mapping) is a value that is
overridden as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from ayon_sandbox.entities.payload import mapping

Values = dict[str, Any]
_SCOPE = ["studio", "project"]
_DEEPEST = 30


class InvalidSettings(ValueError):
    """A value does not fit the schema."""


class SettingsSchema:
    """A JSON schema of settings.

    Args:
        schema: The schema; references in it are to its own ``definitions`` or ``$defs``.
    """

    def __init__(self, schema: Mapping[str, Any] | None) -> None:
        self._root = dict(schema or {})

    def complete(self, values: Any, *, strict: bool = True) -> Values:
        """Return all settings: these values, and defaults for the others; unknown keys are left out.

        Args:
            values: What is set.
            strict: Whether a value that does not fit is an error; otherwise it is left out too.

        Raises:
            InvalidSettings: A value does not fit.
        """
        found: Any = self._complete(self._root, values, strict, 0)
        return found or {}

    def overlaid(self, *layers: Mapping[str, Any]) -> Values:
        """Return layers of overrides laid over each other, the last one on top."""
        out: Values = {}
        for layer in layers:
            out = self._overlaid(self._root, out, layer)
        return out

    def overrides(self, values: Values, inherited: Values, known: Mapping[str, Any]) -> Values:
        """Return what of complete settings is an override: what differs from what is inherited, or was one before."""
        return self._overrides(self._root, values, inherited, known)

    def tree(self, overrides: Mapping[str, Any], level: str) -> dict[str, Any]:
        """Describe overrides one by one, as ``root_<path>``."""
        out: dict[str, Any] = {}
        self._describe(self._root, overrides, level, (), out)
        return out

    # -------------------------------------------------------------- nodes

    def _resolved(self, node: Any) -> Mapping[str, Any]:
        """Return a node with its references followed."""
        for _ in range(_DEEPEST):
            whole = node.get("allOf")
            reference = node.get("$ref") or (whole[0].get("$ref") if whole and len(whole) == 1 else None)
            if not reference:
                break
            target: Any = self._root
            for part in reference.removeprefix("#/").split("/"):
                target = target.get(part) or {}
            node = {**target, **{key: value for key, value in node.items() if key not in ("$ref", "allOf")}}
        return node

    def _branches(self, node: Any) -> Mapping[str, Any]:
        """Return the children of a branch, none for a value."""
        return mapping(self._resolved(node).get("properties"))

    def _complete(self, node: Any, value: Any, strict: bool, depth: int) -> Any:
        node = self._resolved(node)
        children = mapping(node.get("properties"))
        if not children or depth > _DEEPEST:
            return _checked(self, node, value)
        if not isinstance(value, Mapping):
            if value is not None and strict:
                raise InvalidSettings("not a mapping")
            value = {}
        given: Values = {**mapping(node.get("default")), **value}
        out: Values = {}
        for name, child in children.items():
            shape = self._resolved(child)
            if name not in given:
                if shape.get("properties"):
                    out[name] = self._complete(shape, {}, strict, depth + 1)
                elif "default" in shape:
                    out[name] = shape["default"]
                continue
            try:
                out[name] = self._complete(shape, given[name], strict, depth + 1)
            except InvalidSettings:
                if strict:
                    raise
                out[name] = shape.get("default")
        return out

    def _overlaid(self, node: Any, base: Mapping[str, Any], over: Mapping[str, Any]) -> Values:
        children, out = self._branches(node), dict(base)
        for key, value in over.items():
            known = out.get(key)
            if isinstance(value, Mapping) and isinstance(known, Mapping) and self._branches(children.get(key) or {}):
                out[key] = self._overlaid(children[key], known, value)  # pyright: ignore[reportUnknownArgumentType]
            else:
                out[key] = value
        return out

    def _overrides(self, node: Any, values: Any, inherited: Any, known: Any) -> Values:
        out: Values = {}
        for name, child in self._branches(node).items():
            if name not in values:
                continue
            value, before = values[name], inherited.get(name)
            if self._branches(child):
                part = self._overrides(child, value, before or {}, known.get(name) or {})
                if part:
                    out[name] = part
            elif name in known or value != before:
                out[name] = value
        return out

    def _describe(
        self, node: Any, overrides: Mapping[str, Any], level: str, path: tuple[str, ...], out: dict[str, Any]
    ) -> None:
        for name, child in self._branches(node).items():
            if name not in overrides:
                continue
            here, value = (*path, name), overrides[name]
            entry: dict[str, Any] = {"path": list(here), "level": level, "inGroup": None}
            entry["scope"] = self._resolved(child).get("scope") or _SCOPE
            key = "_".join(("root", *here))
            if self._branches(child):
                out[key] = {**entry, "type": "branch"}
                self._describe(child, value or {}, level, here, out)
            elif isinstance(value, list):
                out[key] = {**entry, "type": "list"}
                for index, item in enumerate(cast("list[Any]", value)):
                    inside = {"path": [*here, str(index)], "level": "default", "inGroup": list(here)}
                    out[f"{key}_{index}"] = {**inside, "scope": entry["scope"], "value": item}
            else:
                out[key] = {**entry, "value": value}


def _checked(schema: SettingsSchema, node: Mapping[str, Any], value: Any) -> Any:
    """Return a value as its node has it.

    Raises:
        InvalidSettings: It does not fit.
    """
    if value is None:
        if node.get("nullable") or node.get("default", ...) is None or not node.get("type"):
            return None
        raise InvalidSettings("none is not an allowed value")
    for kind in node.get("anyOf") or ():
        try:
            return _checked(schema, schema._resolved(kind), value)  # pyright: ignore[reportPrivateUsage]
        except InvalidSettings:
            continue
    convert = _CONVERTED.get(node.get("type", ""))
    value = value if convert is None else convert(value)
    if "enum" in node and value not in node["enum"]:
        raise InvalidSettings(f"{value!r} is no choice")
    if isinstance(value, list) and "items" in node:
        items = cast("list[Any]", value)
        value = [schema._complete(node["items"], item, True, 0) for item in items]  # pyright: ignore[reportPrivateUsage]
    _check_limits(node, value)
    return cast("Any", value)


def _check_limits(node: Mapping[str, Any], value: Any) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    size = len(value) if isinstance(value, (str, list)) else None  # pyright: ignore[reportUnknownArgumentType]
    kind = "Length" if isinstance(value, str) else "Items"
    if number and not (
        node.get("minimum", value) <= value <= node.get("maximum", value)
        and ("exclusiveMinimum" not in node or value > node["exclusiveMinimum"])
        and ("exclusiveMaximum" not in node or value < node["exclusiveMaximum"])
    ):
        raise InvalidSettings(f"{value} is out of range")
    if size is not None and not node.get(f"min{kind}", size) <= size <= node.get(f"max{kind}", size):
        raise InvalidSettings("too long or too short")
    if isinstance(value, str) and "pattern" in node and not re.match(node["pattern"], value):
        raise InvalidSettings(f"{value!r} does not match {node['pattern']}")


def _number(value: Any) -> float:
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        try:
            return float(value)
        except ValueError:
            pass
    raise InvalidSettings(f"{value!r} is no number")


def _integer(value: Any) -> int:
    number = _number(value)
    if not number.is_integer():
        raise InvalidSettings(f"{value!r} is no whole number")
    return int(value) if isinstance(value, int) else int(number)


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise InvalidSettings(f"{value!r} is neither true nor false")
    return value


def _text(value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise InvalidSettings(f"{value!r} is no text")
    return value


def _list(value: Any) -> Any:
    if not isinstance(value, list):
        raise InvalidSettings(f"{value!r} is no list")
    return value  # pyright: ignore[reportUnknownVariableType]


def _free(value: Any) -> Any:
    if not isinstance(value, Mapping):
        raise InvalidSettings(f"{value!r} is no mapping")
    return value  # pyright: ignore[reportUnknownVariableType]


_CONVERTED: Mapping[str, Any] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "string": _text,
    "array": _list,
    "object": _free,
}


def value_at(values: Any, path: Sequence[str]) -> Any:
    """Return what is at a path.

    Raises:
        KeyError: There is nothing.
    """
    for part in path:
        if not isinstance(values, Mapping) or part not in values:
            raise KeyError(part)
        values = values[part]  # pyright: ignore[reportUnknownVariableType]
    return values  # pyright: ignore[reportUnknownVariableType]


def with_value(values: Mapping[str, Any], path: Sequence[str], value: Any) -> Values:
    """Return values with one more at a path; an empty path replaces them all."""
    if not path:
        return dict(value)
    inner = values.get(path[0])
    inner = cast("Values", inner) if isinstance(inner, dict) else {}
    return {**values, path[0]: value if len(path) == 1 else with_value(inner, path[1:], value)}


def without_value(values: Mapping[str, Any], path: Sequence[str]) -> Values:
    """Return values without what is at a path, nor branches that are empty then; an empty path leaves nothing."""
    if not path:
        return {}
    out = dict(values)
    if len(path) == 1:
        out.pop(path[0], None)
    elif isinstance(out.get(path[0]), dict):
        inner = without_value(out[path[0]], path[1:])
        if inner:
            out[path[0]] = inner
        else:
            del out[path[0]]
    return out
