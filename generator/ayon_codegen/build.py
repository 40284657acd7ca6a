"""From a repaired document to views: the one place where schema, parser, names and history meet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from .adapt import adapt
from .document import as_map
from .history import History, Lifetime
from .names import (
    API_CLASS_NAMES,
    FIELD_NAMES,
    METHOD_NAMES,
    TAG_NAMES,
    assign,
    assign_classes,
    module,
    pascal,
)
from .operations import method_keys, parameter_names
from .parse import parse
from .shapes import Shapes, union
from .sources import Adapted, ClassSource, OperationSource, ParameterSource
from .text import one_line
from .views import ApiView, ClassView, FieldView, MethodView, PackageView, ParameterView
from .wording import details_of, facts, returns_text, role_of, route_text, summary_of

__all__ = ["build"]

Node = dict[str, Any]

_SAFE_TO_REPEAT = frozenset({"get", "head", "options", "put", "delete", "trace"})


def build(document: Node, *, history: History | None, marker: Node, graphql: dict[str, str]) -> PackageView:
    """Make the views of a package.

    Args:
        document: An OpenAPI document, repaired, with the overlay applied.
        history: Tells since when operations exist; None for a server that is not of the pinned kind.
        marker: Content of the file that marks the package as generated.
        graphql: Further files of the package, path → text.

    Raises:
        SchemaInvalid: The document cannot be rendered.
        SchemaLost: Something of it would be missing.
    """
    adapted = adapt(document)
    parsed = parse(adapted)
    sources = adapted.classes.values()
    names = assign_classes(
        [source.key for source in sources if not source.wish],
        {source.key: source.wish for source in sources if source.wish},
    )
    builder = _Builder(adapted, parsed.endpoints, Shapes(adapted, parsed, names), history)
    info = as_map(document.get("info"))
    return PackageView(
        title=one_line(str(info.get("title") or "API")),
        version=one_line(str(info.get("version") or "")),
        apis=builder.apis(),
        classes=builder.classes(),
        lifetimes=builder.lifetimes(),
        marker=marker,
        graphql=graphql,
    )


class _Builder:
    def __init__(
        self, adapted: Adapted, endpoints: dict[str, Endpoint], shapes: Shapes, history: History | None
    ) -> None:
        self._adapted = adapted
        self._endpoints = endpoints
        self._shapes = shapes
        self._history = history
        self._answers: dict[str, list[str]] = {}
        self._bodies: dict[str, list[str]] = {}

    # -- classes ------------------------------------------------------------------------------------------------------

    def classes(self) -> tuple[ClassView, ...]:
        """All classes; to be asked for after `apis`, which learns who uses them."""
        views = sorted(map(self._class, self._adapted.classes.values()), key=lambda view: view.name)
        parts: dict[str, list[str]] = {}
        for view in views:
            for _, name in view.uses:
                parts.setdefault(name, []).append(view.name)
        return tuple(
            view
            if view.text
            else replace(
                view,
                text=role_of(
                    self._answers.get(view.name, []), self._bodies.get(view.name, []), parts.get(view.name, [])
                ),
            )
            for view in views
        )

    def _class(self, source: ClassSource) -> ClassView:
        shapes = self._shapes
        name = shapes.name(source)
        description = source.schema.get("description")
        text = description if isinstance(description, str) else ""
        uses: set[str] = set()
        if source.alias:
            content = shapes.content(source)
            uses = shapes.uses(content)
            alias = (shapes.type_of(content, json=False), shapes.type_of(content, json=True))
            return ClassView(name, module(name), source.key, text, uses=_modules(uses - {name}), alias=alias)
        found = shapes.fields(source)
        extra = found.pop("extra", None)
        properties = as_map(source.schema.get("properties"))
        attributes = assign(source.fields.values(), FIELD_NAMES)
        fields: list[FieldView] = []
        for number, key in source.fields.items():
            prop = found[number]
            uses |= shapes.uses(prop)
            fields.append(
                FieldView(
                    name=attributes[key],
                    key=key,
                    type=shapes.type_of(prop, json=False),
                    json_type=shapes.type_of(prop, json=True),
                    rule=shapes.rule_of(prop),
                    required=key in source.required,
                    text=facts(as_map(properties[key])),
                )
            )
        fields.sort(key=lambda item: not item.required)
        extra_type = "Any"
        if extra is not None:
            uses |= shapes.uses(extra)
            extra_type = shapes.type_of(extra, json=False)
        return ClassView(
            name,
            module(name),
            source.key,
            text,
            fields=tuple(fields),
            extra_type=extra_type,
            extra_rule=shapes.rule_of(extra) if extra is not None else None,
            uses=_modules(uses - {name}),
        )

    # -- operations ---------------------------------------------------------------------------------------------------

    def apis(self) -> tuple[ApiView, ...]:
        tags = assign(sorted({source.tag for source in self._adapted.operations}), TAG_NAMES)
        views: list[ApiView] = []
        for tag, attribute in tags.items():
            sources = [source for source in self._adapted.operations if source.tag == tag]
            keys = method_keys(sources)
            methods = assign(keys, METHOD_NAMES)
            made = [self._method(source, methods[key]) for key, source in keys.items()]
            for key, source in keys.items():
                self._note_uses(source, f"{attribute}.{methods[key]}")
            views.append(
                ApiView(
                    tag=one_line(tag),
                    attribute=attribute,
                    module=module(attribute),
                    class_name=_class_of_tag(attribute),
                    methods=tuple(sorted(made, key=lambda view: view.name)),
                )
            )
        return tuple(sorted(views, key=lambda view: view.attribute))

    def _note_uses(self, source: OperationSource, operation: str) -> None:
        endpoint = self._endpoints[source.marker]
        props = [(self._answers, response.prop) for response in endpoint.responses if source.answer == "json"]
        props += [(self._bodies, body.prop) for body in endpoint.bodies]
        for users, prop in props:
            for name in self._shapes.uses(prop):
                users.setdefault(name, []).append(operation)

    def lifetimes(self) -> dict[str, tuple[str, str]]:
        known: dict[str, Lifetime] = self._history.all() if self._history is not None else {}
        return {identity: (lifetime.since, lifetime.until) for identity, lifetime in known.items()}

    def _method(self, source: OperationSource, name: str) -> MethodView:
        endpoint = self._endpoints[source.marker]
        lifetime = self._history.of(source.id, source.method, source.path) if self._history is not None else None
        returns, raw_returns, rule = self._answer(source, endpoint)
        body = self._body(source, endpoint)
        parameters = self._parameters(source, endpoint)
        raw_body = source.body is not None and source.body.kind == "content"
        operation: Node = {
            "id": source.id,
            "method": source.method.upper(),
            "path": source.path,
            "repeatable": source.method in _SAFE_TO_REPEAT or source.node.get("x-ayon-repeatable") is True,
        }
        if source.body is not None:
            operation["body"] = source.body.media
        if source.media != "application/json":
            operation["answer"] = source.media
        if lifetime is not None:
            operation["since"] = lifetime.since
            if lifetime.until:
                operation["until"] = lifetime.until
        if rule is not None:
            operation["result"] = rule
        summary = summary_of(source.node, source.id)
        return MethodView(
            name=name,
            constant=f"_{name.upper()}",
            operation=operation,
            path_parameters=tuple(view for view in parameters if view.location == "path"),
            body=body,
            options=tuple(
                sorted((view for view in parameters if view.location != "path"), key=lambda view: not view.required)
            ),
            content_type=source.body.media if raw_body and source.body is not None else "",
            returns=returns,
            raw_returns=raw_returns,
            summary=summary,
            details=details_of(source.node, summary),
            returns_text=returns_text(source, returns),
            route=route_text(source, lifetime),
        )

    def _answer(self, source: OperationSource, endpoint: Endpoint) -> tuple[str, str, tuple[Any, ...] | None]:
        empty = ["None"] if source.may_be_empty else []
        if source.answer == "none":
            return "None", "None", None
        if source.answer != "json":
            kind = "bytes" if source.answer == "bytes" else "str"
            return union([kind, *empty]), union([kind, *empty]), None
        prop = next(iter(endpoint.responses)).prop
        model = self._shapes.type_of(prop, json=False, prefix="models.")
        plain = self._shapes.type_of(prop, json=True, prefix="types.")
        return union([model, *empty]), union([plain, *empty]), self._shapes.rule_of(prop)

    def _body(self, source: OperationSource, endpoint: Endpoint) -> ParameterView | None:
        if source.body is None:
            return None
        if source.body.kind == "content":
            text = source.body.description or "The content: bytes, a file opened in binary mode, or chunks of bytes."
            return ParameterView("content", "", "body", "Content", source.body.required, one_line(text))
        if source.body.kind == "form":
            text = source.body.description or "Fields of the form by name; values of files are bytes."
            return ParameterView("body", "", "body", "Mapping[str, Any]", source.body.required, one_line(text))
        prop = endpoint.bodies[0].prop
        model = self._shapes.type_of(prop, json=False, prefix="models.")
        plain = self._shapes.type_of(prop, json=True, prefix="types.")
        kind = union([model, plain])
        text = source.body.description
        if not text:
            text = "What to send, as plain JSON." if kind == "Any" else "What to send, as a model or as plain JSON."
        return ParameterView("body", "", "body", kind, source.body.required, one_line(text))

    def _parameters(self, source: OperationSource, endpoint: Endpoint) -> list[ParameterView]:
        types = {prop.name.get_untrusted_value(): prop for prop in endpoint.query_parameters}
        names = parameter_names(source.parameters)
        views: list[ParameterView] = []
        for parameter in source.parameters:
            kind = self._shapes.type_of(types[parameter.number], json=False, prefix="models.")
            if "datetime." in kind:
                kind = union([kind, "str"])
            views.append(
                ParameterView(
                    name=names[parameter.number],
                    key=parameter.name,
                    location=parameter.location,
                    type=kind,
                    required=parameter.required,
                    text=_parameter_text(parameter),
                    style=_style(parameter),
                )
            )
        return views


def _class_of_tag(attribute: str) -> str:
    name = pascal(attribute)
    return f"{name}Operations" if name in API_CLASS_NAMES else name


def _style(parameter: ParameterSource) -> str:
    if parameter.location != "query":
        return ""
    if isinstance(parameter.node.get("content"), dict):
        return "json"
    style = parameter.node.get("style", "form")
    if style == "deepObject":
        return "deep"
    if parameter.node.get("explode", style == "form") is True:
        return ""
    return {"spaceDelimited": "space", "pipeDelimited": "pipe"}.get(str(style), "csv")


def _parameter_text(parameter: ParameterSource) -> str:
    known = facts(parameter.schema, parameter.node.get("description") or parameter.node.get("x-ayon-description"))
    if parameter.node.get("deprecated") is True and "Deprecated." not in known:
        known = f"{known} Deprecated.".strip()
    places = {"path": "Part of the route.", "query": "Query parameter.", "header": "Header.", "cookie": "Cookie."}
    return known or places[parameter.location]


def _modules(names: set[str]) -> tuple[tuple[str, str], ...]:
    return tuple((module(name), name) for name in sorted(names))
