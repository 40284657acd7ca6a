"""The settings that the code of an addon declares, read without running any of it.

Servers import an addon and ask its classes for a JSON schema. Most of these classes are plain declarations, which can
be read as they stand::

    class Nested(BaseSettingsModel):
        items: list[str] = SettingsField(default_factory=lambda: ["a", "b"], title="Items")

    class Settings(BaseSettingsModel):
        number: int = SettingsField(5, title="Number", ge=0)
        nested: Nested = SettingsField(default_factory=Nested)

    class Addon(BaseServerAddon):
        settings_model = Settings

What is computed (validators, choices asked for at run time, defaults of functions) is left out; an addon that needs it
declares its schema in ``settings_schema.json``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import Any

_ADDON = "BaseServerAddon"
_FIELDS = {"SettingsField", "Field"}
_TYPES: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "dict": {"type": "object"},
    "Dict": {"type": "object"},
    "list": {"type": "array"},
    "List": {"type": "array"},
}
_LIMITS = {"ge": "minimum", "le": "maximum", "gt": "exclusiveMinimum", "lt": "exclusiveMaximum"} | {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "regex": "pattern",
}
_SHOWN = ("title", "description", "scope", "section", "placeholder", "widget")
_NOTHING = object()


class SettingsCode:
    """What the modules of an addon declare.

    Args:
        sources: Texts of its Python modules; one that can't be parsed is left out.
    """

    def __init__(self, sources: Iterable[str]) -> None:
        self._classes: dict[str, ast.ClassDef] = {}
        self._constants: dict[str, Any] = {}
        for text in sources:
            try:
                body = ast.parse(text).body
            except (SyntaxError, ValueError):
                continue
            for node in body:
                if isinstance(node, ast.ClassDef):
                    self._classes.setdefault(node.name, node)
                elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    value = self._literal(node.value)
                    if value is not _NOTHING:
                        self._constants.setdefault(node.targets[0].id, value)

    def schema(self, attribute: str) -> dict[str, Any] | None:
        """Return the JSON schema of a model that the addon's class names, None when it names none.

        Args:
            attribute: ``"settings_model"`` or ``"site_settings_model"``.
        """
        for node in self._classes.values():
            if _ADDON not in (_name(base) for base in node.bases):
                continue
            for statement in node.body:
                target, value = _assigned(statement)
                if target == attribute and value is not None and _name(value) in self._classes:
                    definitions: dict[str, Any] = {}
                    schema = self._model(_name(value), definitions)
                    definitions.pop(_name(value), None)
                    return {**schema, "definitions": definitions} if definitions else schema
        return None

    def _model(self, name: str, definitions: dict[str, Any]) -> dict[str, Any]:
        """Return the schema of a class; those it refers to become definitions."""
        definitions[name] = {}
        properties: dict[str, Any] = {}
        for node in self._lineage(name):
            for statement in node.body:
                if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                    properties[statement.target.id] = self._property(statement, definitions)
        definitions[name] = {"title": name, "type": "object", "properties": properties}
        return definitions[name]

    def _lineage(self, name: str) -> list[ast.ClassDef]:
        """Return a class after those of its bases that are declared here."""
        node = self._classes[name]
        above = [base for base in map(_name, node.bases) if base in self._classes and base != name]
        return [one for base in above for one in self._lineage(base)] + [node]

    def _property(self, statement: ast.AnnAssign, definitions: dict[str, Any]) -> dict[str, Any]:
        assert isinstance(statement.target, ast.Name)
        name = statement.target.id
        out: dict[str, Any] = {"title": name.replace("_", " ").title(), **self._type(statement.annotation, definitions)}
        value = statement.value
        default: object = _NOTHING
        if isinstance(value, ast.Call) and _name(value.func) in _FIELDS:
            options = {item.arg: item.value for item in value.keywords if item.arg}
            if value.args or "default" in options:
                default = self._literal(value.args[0] if value.args else options["default"])
            elif "default_factory" in options:
                default = self._made(options["default_factory"])
            for key in (*_SHOWN, *_LIMITS):
                found = self._literal(options[key]) if key in options else _NOTHING
                if found is not _NOTHING:
                    out[_LIMITS.get(key, key)] = found
        elif value is not None:
            default = self._literal(value)
        if default is not _NOTHING and default is not ...:
            out["default"] = default
        return out

    def _type(self, node: ast.expr, definitions: dict[str, Any]) -> dict[str, Any]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = ast.parse(node.value, mode="eval").body
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self._optional([node.left, node.right], definitions)
        if isinstance(node, ast.Subscript):
            return self._generic(node, definitions)
        name = _name(node)
        if name in self._classes:
            if name not in definitions:
                self._model(name, definitions)
            return {"allOf": [{"$ref": f"#/definitions/{name}"}]}
        return dict(_TYPES.get(name, {}))

    def _generic(self, node: ast.Subscript, definitions: dict[str, Any]) -> dict[str, Any]:
        name = _name(node.value)
        inner = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name in ("list", "List"):
            item = self._type(inner[0], definitions)
            return {"type": "array", "items": item["allOf"][0] if "allOf" in item else item}
        if name in ("Optional", "Union"):
            return self._optional(inner, definitions)
        if name == "Literal":
            values = [self._literal(item) for item in inner]
            return {"enum": [value for value in values if value is not _NOTHING]}
        return dict(_TYPES.get(name, {}))

    def _optional(self, nodes: list[ast.expr], definitions: dict[str, Any]) -> dict[str, Any]:
        real = [node for node in nodes if not (isinstance(node, ast.Constant) and node.value is None)]
        found = self._type(real[0], definitions) if len(real) == 1 else {}
        return {**found, "nullable": True} if len(real) < len(nodes) else found

    def _literal(self, node: ast.expr) -> Any:
        """Return a literal or a constant of these modules, `_NOTHING` for what would have to be run."""
        if isinstance(node, ast.Name):
            return self._constants.get(node.id, _NOTHING)
        try:
            return ast.literal_eval(node)
        except (ValueError, TypeError, SyntaxError):
            return _NOTHING

    def _made(self, node: ast.expr) -> Any:
        """Return what a factory of defaults makes: a model its own defaults, a lambda its literal."""
        if isinstance(node, ast.Lambda):
            return self._literal(node.body)
        empty: dict[str, Any] = {"list": [], "dict": {}}
        return empty.get(_name(node), _NOTHING)


def _name(node: ast.expr) -> str:
    """Return a name without what is before its last dot, nothing for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _assigned(statement: ast.stmt) -> tuple[str, ast.expr | None]:
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return statement.targets[0].id, statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id, statement.value
    return "", None


def declared_settings(modules: Mapping[str, str]) -> dict[str, Any]:
    """Return the schemas that an addon's modules declare: ``settings`` and ``siteSettings``, where there are any.

    Args:
        modules: Texts of the modules by their paths.
    """
    code = SettingsCode(modules[path] for path in sorted(modules))
    schemas = {"settings": code.schema("settings_model"), "siteSettings": code.schema("site_settings_model")}
    return {key: schema for key, schema in schemas.items() if schema is not None}
