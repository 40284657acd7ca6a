"""What the field calls breaking: each check of oasdiff that is an error or a warning, and the rule that finds it here.

The names are those of oasdiff's checks. Each has two small documents; the rule has to be found, at least as severe, and
alone where nothing else is said.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from ayon_codegen.drift.findings import LEVELS
from ayon_codegen.drift.lifecycle import Policy
from ayon_codegen.drift.rules import load_all
from support.drift_documents import Node, asking, between, document, giving, operation, taking

TODAY = datetime.date(2026, 6, 1)
DAY = Policy(TODAY)
GRACE = Policy(TODAY, grace_days=90)


class Case(NamedTuple):
    base: Node
    revision: Node
    rule: str
    policy: Policy = DAY
    among: bool = False
    """Other rules see something, too."""


def obj(schema: Any, required: bool = False, **more: Any) -> Node:
    """The schema as a property of an object."""
    return {"type": "object", "properties": {"p": schema}, **({"required": ["p"]} if required else {}), **more}


A, B, C = ({"type": "object", "required": [name], "properties": {name: {"type": "string"}}} for name in "abc")
NULL = {"type": "null"}


def t(kind: Any, **more: Any) -> Node:
    return {"type": kind, **more}


# Suffix of a check → schema before, schema after, kind of change. Seen by who sends.
SENT: dict[str, tuple[Any, Any, str]] = {
    "became-enum": (t("string"), t("string", enum=["a", "b"]), "values-restricted"),
    "became-not-nullable": (t("string", nullable=True), t("string"), "became-not-nullable"),
    "const-added": (t("string"), t("string", const="a"), "values-restricted"),
    "const-changed": (t("string", const="a"), t("string", const="b"), "constant-changed"),
    "enum-value-removed": (t("string", enum=["a", "b", "c"]), t("string", enum=["a", "b"]), "enum-value-removed"),
    "max-decreased": (t("integer", maximum=9), t("integer", maximum=8), "maximum-tightened"),
    "exclusive-max-decreased": (
        t("integer", exclusiveMaximum=9),
        t("integer", exclusiveMaximum=8),
        "maximum-tightened",
    ),
    "max-length-decreased": (t("string", maxLength=9), t("string", maxLength=8), "max-length-tightened"),
    "min-increased": (t("integer", minimum=1), t("integer", minimum=2), "minimum-tightened"),
    "exclusive-min-increased": (
        t("integer", exclusiveMinimum=1),
        t("integer", exclusiveMinimum=2),
        "minimum-tightened",
    ),
    "min-items-increased": (t("array", minItems=1), t("array", minItems=2), "min-items-tightened"),
    "min-length-increased": (t("string", minLength=1), t("string", minLength=2), "min-length-tightened"),
    "max-items-decreased": (t("array", maxItems=9), t("array", maxItems=8), "max-items-tightened"),
    "pattern-added": (t("string"), t("string", pattern="^a"), "pattern-added"),
    "pattern-changed": (t("string", pattern="^a"), t("string", pattern="^b"), "pattern-changed"),
    "type-changed": (t("integer"), t("boolean"), "type-changed"),
    "list-of-types-narrowed": (t(["string", "integer"]), t("string"), "type-narrowed"),
    "all-of-added": ({"allOf": [A]}, {"allOf": [A, B]}, "required-property-added"),
    "all-of-removed": ({"allOf": [A, B]}, {"allOf": [A]}, "property-removed"),
    "any-of-removed": ({"anyOf": [A, B, C]}, {"anyOf": [A, B]}, "union-branch-removed"),
    "one-of-removed": ({"oneOf": [A, B, C]}, {"oneOf": [A, B]}, "union-branch-removed"),
    "max-length-set": (t("string"), t("string", maxLength=8), "max-length-set"),
    "max-set": (t("integer"), t("integer", maximum=8), "maximum-set"),
    "exclusive-max-set": (t("integer"), t("integer", exclusiveMaximum=8), "maximum-set"),
    "min-set": (t("integer"), t("integer", minimum=8), "minimum-set"),
    "exclusive-min-set": (t("integer"), t("integer", exclusiveMinimum=8), "minimum-set"),
    "min-items-set": (t("array"), t("array", minItems=2), "min-items-set"),
    "x-extensible-enum-value-removed": (
        t("string", **{"x-extensible-enum": ["a", "b"]}),
        t("string", **{"x-extensible-enum": ["a"]}),
        "extensible-value-removed",
    ),
    "prefix-items-removed": (
        t("array", prefixItems=[t("string"), t("integer")]),
        t("array", prefixItems=[t("string")]),
        "prefix-item-removed",
    ),
    "if-added": (t("object"), t("object", **{"if": A}), "condition-added"),
    "then-added": (t("object", **{"if": A}), t("object", **{"if": A, "then": B}), "condition-added"),
    "else-added": (t("object", **{"if": A}), t("object", **{"if": A, "else": B}), "condition-added"),
    "contains-added": (t("array"), t("array", contains=t("string")), "contains-added"),
    "min-contains-increased": (
        t("array", contains=t("string"), minContains=1),
        t("array", contains=t("string"), minContains=2),
        "min-contains-tightened",
    ),
    "max-contains-decreased": (
        t("array", contains=t("string"), maxContains=9),
        t("array", contains=t("string"), maxContains=8),
        "max-contains-tightened",
    ),
    "dependent-required-added": (
        t("object"),
        t("object", dependentRequired={"a": ["b"]}),
        "dependent-required-added",
    ),
    "dependent-required-changed": (
        t("object", dependentRequired={"a": ["b"]}),
        t("object", dependentRequired={"a": ["b", "c"]}),
        "dependent-required-added",
    ),
    "dependent-schema-added": (t("object"), t("object", dependentSchemas={"a": B}), "dependent-schema-added"),
    "pattern-property-added": (
        t("object"),
        t("object", patternProperties={"^a": t("string")}),
        "pattern-property-added",
    ),
    "property-names-added": (t("object"), t("object", propertyNames={"maxLength": 3}), "property-names-restricted"),
    "unevaluated-items-added": (t("array"), t("array", unevaluatedItems=False), "unevaluated-items-restricted"),
    "unevaluated-properties-added": (
        t("object"),
        t("object", unevaluatedProperties=False),
        "unevaluated-properties-restricted",
    ),
    "content-schema-added": (t("string"), t("string", contentSchema=t("integer")), "content-schema-added"),
    "content-media-type-changed": (
        t("string", contentMediaType="text/html"),
        t("string", contentMediaType="text/css"),
        "content-media-type-changed",
    ),
    "content-encoding-changed": (
        t("string", contentEncoding="base64"),
        t("string", contentEncoding="base32"),
        "content-encoding-changed",
    ),
}

# What widens is what narrows the other way round; seen by who receives.
RECEIVED: dict[str, tuple[Any, Any, str]] = {
    "became-nullable": (t("string"), t("string", nullable=True), "became-nullable"),
    "const-removed": (t("string", const="a"), t("string"), "constant-freed"),
    "const-changed": SENT["const-changed"],
    "max-increased": (t("integer", maximum=8), t("integer", maximum=9), "maximum-loosened"),
    "exclusive-max-increased": (t("integer", exclusiveMaximum=8), t("integer", exclusiveMaximum=9), "maximum-loosened"),
    "max-length-increased": (t("string", maxLength=8), t("string", maxLength=9), "max-length-loosened"),
    "max-length-unset": (t("string", maxLength=8), t("string"), "max-length-unset"),
    "min-decreased": (t("integer", minimum=2), t("integer", minimum=1), "minimum-loosened"),
    "exclusive-min-decreased": (t("integer", exclusiveMinimum=2), t("integer", exclusiveMinimum=1), "minimum-loosened"),
    "min-items-decreased": (t("array", minItems=2), t("array", minItems=1), "min-items-loosened"),
    "min-items-unset": (t("array", minItems=2), t("array"), "min-items-unset"),
    "min-length-decreased": (t("string", minLength=2), t("string", minLength=1), "min-length-loosened"),
    "one-of-added": ({"oneOf": [A, B]}, {"oneOf": [A, B, C]}, "union-branch-added"),
    "type-changed": SENT["type-changed"],
    "type-generalized": (t("integer"), t("number"), "type-widened"),
    "list-of-types-widened": (t("string"), t(["string", "integer"]), "type-widened"),
    "prefix-items-added": (
        t("array", prefixItems=[t("string")]),
        t("array", prefixItems=[t("string"), t("integer")]),
        "prefix-item-added",
    ),
    "if-removed": (t("object", **{"if": A}), t("object"), "condition-removed"),
    "then-removed": (t("object", **{"if": A, "then": B}), t("object", **{"if": A}), "condition-removed"),
    "else-removed": (t("object", **{"if": A, "else": B}), t("object", **{"if": A}), "condition-removed"),
    "contains-removed": (t("array", contains=t("string")), t("array"), "contains-removed"),
    "min-contains-decreased": (
        t("array", contains=t("string"), minContains=2),
        t("array", contains=t("string"), minContains=1),
        "min-contains-loosened",
    ),
    "max-contains-increased": (
        t("array", contains=t("string"), maxContains=8),
        t("array", contains=t("string"), maxContains=9),
        "max-contains-loosened",
    ),
    "dependent-required-removed": (
        t("object", dependentRequired={"a": ["b"]}),
        t("object"),
        "dependent-required-removed",
    ),
    "dependent-required-changed": (
        t("object", dependentRequired={"a": ["b", "c"]}),
        t("object", dependentRequired={"a": ["b"]}),
        "dependent-required-removed",
    ),
    "dependent-schema-removed": (t("object", dependentSchemas={"a": B}), t("object"), "dependent-schema-removed"),
    "pattern-property-removed": (
        t("object", patternProperties={"^a": t("string")}),
        t("object"),
        "pattern-property-removed",
    ),
    "property-names-removed": (t("object", propertyNames={"maxLength": 3}), t("object"), "property-names-freed"),
    "unevaluated-items-removed": (t("array", unevaluatedItems=False), t("array"), "unevaluated-items-freed"),
    "unevaluated-properties-removed": (
        t("object", unevaluatedProperties=False),
        t("object"),
        "unevaluated-properties-freed",
    ),
    "content-schema-removed": (t("string", contentSchema=t("integer")), t("string"), "content-schema-removed"),
    "content-media-type-changed": SENT["content-media-type-changed"],
    "content-encoding-changed": SENT["content-encoding-changed"],
    "enum-value-added": (t("string", enum=["a", "b"]), t("string", enum=["a", "b", "c"]), "enum-value-added"),
}

SEVERAL = ("all-of-removed",)


def _schemas() -> dict[str, Case]:
    found: dict[str, Case] = {}
    for name, (old, new, kind) in SENT.items():
        found[f"request-body-{name}"] = Case(taking(old), taking(new), f"request-{kind}")
        found[f"request-property-{name}"] = Case(taking(obj(old)), taking(obj(new)), f"request-{kind}")
        values = Case(asking({"schema": old}), asking({"schema": new}), f"parameter-{kind}")
        found[f"request-parameter-{name}"] = values
        whole = Case(asking({"schema": obj(old)}), asking({"schema": obj(new)}), f"parameter-{kind}")
        found[f"request-parameter-property-{name}"] = whole
    for name, (old, new, kind) in RECEIVED.items():
        found[f"response-body-{name}"] = Case(giving(old), giving(new), f"response-{kind}")
        found[f"response-property-{name}"] = Case(giving(obj(old)), giving(obj(new)), f"response-{kind}")
    return found


def headers(node: Node | None) -> Node:
    """A document whose answer has a header."""
    answer = {"description": "ok", **({"headers": {"X-Count": node}} if node else {})}
    return document({"/things": {"get": {"operationId": "read", "responses": {"200": answer}}}})


def bodies(body: Node | None, method: str = "post") -> Node:
    return operation({"requestBody": body} if body else {}, method)


def contents(**content: Any) -> Node:
    return {"content": {name.replace("_", "/"): node for name, node in content.items()}}


SOON, LATE, PAST = "2026-06-30", "2027-06-30", "2026-01-01"
OLD = {"deprecated": True}
PATH = {"name": "id", "in": "path", "required": True, "schema": t("string")}
TWO = document({"/things": {"get": {"responses": {}}}, "/gone": {"get": {"responses": {}}}})
ONE = document({"/things": {"get": {"responses": {}}}})
INTEGER, STRING = {"schema": t("integer")}, {"schema": t("string")}


def _gone(**marks: Any) -> Node:
    return document({"/things": {"get": {"responses": {}}}, "/gone": {"get": {"responses": {}, **marks}}})


def _lifecycle() -> dict[str, Case]:
    """Deprecation, sunset and stability of operations, parameters and properties."""
    found: dict[str, Case] = {}
    places: tuple[tuple[str, str, Callable[[Node], Node]], ...] = (
        ("request-property", "request", lambda marks: taking(obj(t("string", **marks)))),
        ("response-property", "response", lambda marks: giving(obj(t("string", **marks)))),
        ("request-parameter", "parameter", lambda marks: asking({**STRING, **marks})),
        ("api", "operation", operation),
    )
    for name, role, make in places:
        found |= {
            f"{name}-deprecated-sunset-missing": Case(make({}), make(OLD), f"{role}-sunset-missing", GRACE, True),
            f"{name}-deprecated-sunset-invalid": Case(
                make({}), make({**OLD, "x-sunset": "soon"}), f"{role}-sunset-invalid", DAY, True
            ),
            f"{name}-sunset-date-too-small": Case(
                make({}), make({**OLD, "x-sunset": SOON}), f"{role}-sunset-too-soon", GRACE, True
            ),
            f"{name}-sunset-deleted": Case(make({**OLD, "x-sunset": SOON}), make(OLD), f"{role}-sunset-removed"),
            f"{name}-sunset-date-changed-too-small": Case(
                make({**OLD, "x-sunset": LATE}), make({**OLD, "x-sunset": SOON}), f"{role}-sunset-earlier"
            ),
            f"{name}-stability-decreased": Case(
                make({"x-stability-level": "stable"}),
                make({"x-stability-level": "beta"}),
                f"{role}-stability-decreased",
            ),
        }
    rename = {
        "api-deprecated-sunset-parse": "api-deprecated-sunset-invalid",
        "request-parameter-sunset-parse": "request-parameter-deprecated-sunset-invalid",
        "sunset-deleted": "api-sunset-deleted",
    }
    return found | {theirs: found[name] for theirs, name in rename.items()}


CASES: dict[str, Case] = {
    **_schemas(),
    **_lifecycle(),
    # -- operations
    "api-invalid-stability-level": Case(
        operation(), operation({"x-stability-level": "shaky"}), "operation-stability-invalid"
    ),
    "api-path-removed-without-deprecation": Case(TWO, ONE, "operation-removed"),
    "api-removed-without-deprecation": Case(
        document({"/things": {"get": {"responses": {}}, "put": {"responses": {}}}}), ONE, "operation-removed"
    ),
    "api-path-removed-before-sunset": Case(
        _gone(deprecated=True, **{"x-sunset": SOON}), ONE, "operation-removed-before-sunset"
    ),
    "api-removed-before-sunset": Case(
        _gone(deprecated=True, **{"x-sunset": LATE}), ONE, "operation-removed-before-sunset"
    ),
    "api-path-sunset-parse": Case(
        _gone(deprecated=True, **{"x-sunset": "soon"}), ONE, "operation-removed-before-sunset"
    ),
    "webhook-removed": Case(
        document(webhooks={"made": {"post": {"responses": {}}}}), document(webhooks={}), "webhook-removed"
    ),
    # -- parameters
    "new-required-request-parameter": Case(
        operation(), asking({**STRING, "required": True}), "required-parameter-added"
    ),
    "new-required-request-default-parameter-to-existing-path": Case(
        operation(), asking({"schema": t("string", default="a"), "required": True}), "required-parameter-added"
    ),
    "new-request-path-parameter": Case(
        operation({}, path="/things"),
        operation({"parameters": [PATH]}, path="/things/{id}"),
        "required-parameter-added",
        among=True,
    ),
    "new-required-request-header-property": Case(
        asking({"in": "header", "schema": obj(t("string"))}),
        asking({"in": "header", "schema": {**obj(t("string")), **B}}),
        "parameter-required-property-added",
        among=True,
    ),
    "request-header-property-became-required": Case(
        asking({"in": "header", "schema": obj(t("string"))}),
        asking({"in": "header", "schema": obj(t("string"), required=True)}),
        "parameter-property-became-required",
    ),
    "request-header-property-became-enum": Case(
        asking({"in": "header", "schema": obj(t("string"))}),
        asking({"in": "header", "schema": obj(t("string", enum=["a", "b"]))}),
        "parameter-values-restricted",
    ),
    "request-parameter-default-value-changed": Case(
        asking({"schema": t("integer", default=1)}),
        asking({"schema": t("integer", default=2)}),
        "parameter-default-changed",
    ),
    "request-parameter-default-value-added": Case(
        asking(INTEGER), asking({"schema": t("integer", default=2)}), "parameter-default-added"
    ),
    "request-parameter-default-value-removed": Case(
        asking({"schema": t("integer", default=1)}), asking(INTEGER), "parameter-default-removed"
    ),
    "request-parameter-removed": Case(asking(STRING), operation(), "parameter-removed"),
    "request-parameter-removed-before-sunset": Case(
        asking({**STRING, **OLD, "x-sunset": SOON}), operation(), "parameter-removed-before-sunset"
    ),
    "request-parameter-became-required": Case(
        asking(STRING), asking({**STRING, "required": True}), "parameter-became-required"
    ),
    "request-parameter-type-changed": Case(
        asking({"schema": t("string")}), asking({"schema": t("integer")}), "parameter-type-narrowed"
    ),
    "request-parameter-property-type-specialized": Case(
        asking({"schema": obj(t("number"))}), asking({"schema": obj(t("integer"))}), "parameter-type-narrowed"
    ),
    # -- request bodies
    "request-body-added-required": Case(
        bodies(None), bodies({**contents(application_json=STRING), "required": True}), "required-request-body-added"
    ),
    "request-body-removed": Case(bodies(contents(application_json=STRING)), bodies(None), "request-body-removed"),
    "request-body-became-required": Case(
        bodies(contents(application_json=STRING)),
        bodies({**contents(application_json=STRING), "required": True}),
        "request-body-became-required",
    ),
    "request-body-media-type-removed": Case(
        bodies(contents(application_json=STRING, text_plain=STRING)),
        bodies(contents(application_json=STRING)),
        "request-media-type-removed",
    ),
    "request-body-media-type-schema-added": Case(
        bodies(contents(application_json={})), bodies(contents(application_json=STRING)), "request-schema-added"
    ),
    "request-property-became-required": Case(
        taking(obj(t("string"))), taking(obj(t("string"), required=True)), "request-property-became-required"
    ),
    "request-property-became-required-with-default": Case(
        taking(obj(t("string", default="a"))),
        taking(obj(t("string", default="a"), required=True)),
        "request-property-became-required",
    ),
    "new-required-request-property": Case(
        taking(t("object")), taking(obj(t("string"), required=True)), "request-required-property-added"
    ),
    "new-required-request-property-with-default": Case(
        taking(t("object")), taking(obj(t("string", default="a"), required=True)), "request-required-property-added"
    ),
    "request-property-removed": Case(taking(obj(t("string"))), taking(t("object")), "request-property-removed"),
    "request-body-wrapped-in-one-of": Case(
        taking(obj(t("string"))), taking({"oneOf": [A, B]}), "request-union-branch-removed", among=True
    ),
    # -- answers
    "response-success-status-removed": Case(
        operation({"responses": {"200": {}, "201": {}}}),
        operation({"responses": {"200": {}}}),
        "response-success-status-removed",
    ),
    "response-media-type-removed": Case(
        operation({"responses": {"200": contents(application_json=STRING, text_plain=STRING)}}),
        operation({"responses": {"200": contents(application_json=STRING)}}),
        "response-media-type-removed",
    ),
    "response-media-type-name-generalized": Case(
        giving(t("string")), giving(t("string"), "application/*"), "response-media-type-widened"
    ),
    "response-body-media-type-schema-removed": Case(
        operation({"responses": {"200": contents(application_json=STRING)}}),
        operation({"responses": {"200": contents(application_json={})}}),
        "response-schema-removed",
    ),
    "response-header-became-optional": Case(
        headers({**STRING, "required": True}), headers(STRING), "response-header-became-optional"
    ),
    "required-response-header-removed": Case(
        headers({**STRING, "required": True}), headers(None), "required-response-header-removed"
    ),
    "optional-response-header-removed": Case(headers(STRING), headers(None), "response-header-removed"),
    "response-header-type-changed": Case(headers({"schema": t("boolean")}), headers(INTEGER), "header-type-changed"),
    "response-header-type-generalized": Case(headers(INTEGER), headers({"schema": t("number")}), "header-type-widened"),
    "response-header-became-nullable": Case(
        headers(STRING), headers({"schema": t("string", nullable=True)}), "header-became-nullable"
    ),
    "response-property-became-optional": Case(
        giving(obj(t("string"), required=True)), giving(obj(t("string"))), "response-property-became-optional"
    ),
    "response-required-property-removed": Case(
        giving(obj(t("string"), required=True)), giving(t("object")), "response-property-removed"
    ),
    "response-optional-property-removed": Case(
        giving(obj(t("string"))), giving(t("object")), "response-property-removed"
    ),
    "response-required-property-became-not-write-only": Case(
        giving(obj(t("string", writeOnly=True), required=True)),
        giving(obj(t("string"), required=True)),
        "response-required-property-became-readable",
    ),
    "response-body-wrapped-in-one-of": Case(
        giving(obj(t("string"))), giving({"oneOf": [A, B]}), "response-union-branch-added", among=True
    ),
}

ERRORS = [
    "api-deprecated-sunset-missing",
    "api-deprecated-sunset-parse",
    "api-invalid-stability-level",
    "api-path-removed-before-sunset",
    "api-path-removed-without-deprecation",
    "api-path-sunset-parse",
    "api-removed-before-sunset",
    "api-removed-without-deprecation",
    "api-stability-decreased",
    "api-sunset-date-changed-too-small",
    "api-sunset-date-too-small",
    "new-request-path-parameter",
    "new-required-request-default-parameter-to-existing-path",
    "new-required-request-header-property",
    "new-required-request-parameter",
    "new-required-request-property",
    "new-required-request-property-with-default",
    "request-body-added-required",
    "request-body-all-of-added",
    "request-body-any-of-removed",
    "request-body-became-enum",
    "request-body-became-not-nullable",
    "request-body-became-required",
    "request-body-const-added",
    "request-body-const-changed",
    "request-body-contains-added",
    "request-body-content-encoding-changed",
    "request-body-content-media-type-changed",
    "request-body-content-schema-added",
    "request-body-dependent-required-added",
    "request-body-dependent-required-changed",
    "request-body-dependent-schema-added",
    "request-body-else-added",
    "request-body-enum-value-removed",
    "request-body-exclusive-max-decreased",
    "request-body-exclusive-min-increased",
    "request-body-if-added",
    "request-body-list-of-types-narrowed",
    "request-body-max-contains-decreased",
    "request-body-max-decreased",
    "request-body-max-length-decreased",
    "request-body-media-type-removed",
    "request-body-media-type-schema-added",
    "request-body-min-contains-increased",
    "request-body-min-increased",
    "request-body-min-items-increased",
    "request-body-min-length-increased",
    "request-body-one-of-removed",
    "request-body-pattern-property-added",
    "request-body-prefix-items-removed",
    "request-body-property-names-added",
    "request-body-removed",
    "request-body-then-added",
    "request-body-type-changed",
    "request-body-unevaluated-items-added",
    "request-body-unevaluated-properties-added",
    "request-body-wrapped-in-one-of",
    "request-header-property-became-enum",
    "request-header-property-became-required",
    "request-parameter-became-enum",
    "request-parameter-became-not-nullable",
    "request-parameter-became-required",
    "request-parameter-default-value-added",
    "request-parameter-default-value-changed",
    "request-parameter-default-value-removed",
    "request-parameter-deprecated-sunset-missing",
    "request-parameter-enum-value-removed",
    "request-parameter-exclusive-max-decreased",
    "request-parameter-exclusive-min-increased",
    "request-parameter-list-of-types-narrowed",
    "request-parameter-max-decreased",
    "request-parameter-max-items-decreased",
    "request-parameter-max-length-decreased",
    "request-parameter-min-increased",
    "request-parameter-min-items-increased",
    "request-parameter-min-length-increased",
    "request-parameter-pattern-added",
    "request-parameter-property-became-not-nullable",
    "request-parameter-property-enum-value-removed",
    "request-parameter-property-list-of-types-narrowed",
    "request-parameter-property-type-specialized",
    "request-parameter-removed-before-sunset",
    "request-parameter-sunset-date-changed-too-small",
    "request-parameter-sunset-date-too-small",
    "request-parameter-sunset-deleted",
    "request-parameter-sunset-parse",
    "request-parameter-type-changed",
    "request-parameter-x-extensible-enum-value-removed",
    "request-property-all-of-added",
    "request-property-any-of-removed",
    "request-property-became-enum",
    "request-property-became-not-nullable",
    "request-property-became-required",
    "request-property-became-required-with-default",
    "request-property-const-added",
    "request-property-const-changed",
    "request-property-contains-added",
    "request-property-content-encoding-changed",
    "request-property-content-media-type-changed",
    "request-property-content-schema-added",
    "request-property-dependent-required-added",
    "request-property-dependent-required-changed",
    "request-property-dependent-schema-added",
    "request-property-deprecated-sunset-invalid",
    "request-property-deprecated-sunset-missing",
    "request-property-else-added",
    "request-property-enum-value-removed",
    "request-property-exclusive-max-decreased",
    "request-property-exclusive-min-increased",
    "request-property-if-added",
    "request-property-list-of-types-narrowed",
    "request-property-max-contains-decreased",
    "request-property-max-decreased",
    "request-property-max-length-decreased",
    "request-property-min-contains-increased",
    "request-property-min-increased",
    "request-property-min-items-increased",
    "request-property-min-length-increased",
    "request-property-one-of-removed",
    "request-property-pattern-added",
    "request-property-pattern-property-added",
    "request-property-prefix-items-removed",
    "request-property-property-names-added",
    "request-property-stability-decreased",
    "request-property-sunset-date-too-small",
    "request-property-then-added",
    "request-property-type-changed",
    "request-property-unevaluated-items-added",
    "request-property-unevaluated-properties-added",
    "request-property-x-extensible-enum-value-removed",
    "required-response-header-removed",
    "response-body-became-nullable",
    "response-body-const-changed",
    "response-body-const-removed",
    "response-body-contains-removed",
    "response-body-content-encoding-changed",
    "response-body-content-media-type-changed",
    "response-body-content-schema-removed",
    "response-body-dependent-required-changed",
    "response-body-dependent-required-removed",
    "response-body-dependent-schema-removed",
    "response-body-else-removed",
    "response-body-exclusive-max-increased",
    "response-body-exclusive-min-decreased",
    "response-body-if-removed",
    "response-body-list-of-types-widened",
    "response-body-max-contains-increased",
    "response-body-max-increased",
    "response-body-max-length-increased",
    "response-body-max-length-unset",
    "response-body-min-contains-decreased",
    "response-body-min-decreased",
    "response-body-min-items-decreased",
    "response-body-min-items-unset",
    "response-body-min-length-decreased",
    "response-body-one-of-added",
    "response-body-pattern-property-removed",
    "response-body-prefix-items-added",
    "response-body-property-names-removed",
    "response-body-then-removed",
    "response-body-type-changed",
    "response-body-type-generalized",
    "response-body-unevaluated-items-removed",
    "response-body-unevaluated-properties-removed",
    "response-body-wrapped-in-one-of",
    "response-header-became-nullable",
    "response-header-became-optional",
    "response-header-type-changed",
    "response-header-type-generalized",
    "response-media-type-name-generalized",
    "response-media-type-removed",
    "response-property-became-nullable",
    "response-property-became-optional",
    "response-property-const-changed",
    "response-property-const-removed",
    "response-property-contains-removed",
    "response-property-content-encoding-changed",
    "response-property-content-media-type-changed",
    "response-property-content-schema-removed",
    "response-property-dependent-required-changed",
    "response-property-dependent-required-removed",
    "response-property-dependent-schema-removed",
    "response-property-deprecated-sunset-invalid",
    "response-property-deprecated-sunset-missing",
    "response-property-else-removed",
    "response-property-exclusive-max-increased",
    "response-property-exclusive-min-decreased",
    "response-property-if-removed",
    "response-property-list-of-types-widened",
    "response-property-max-contains-increased",
    "response-property-max-increased",
    "response-property-max-length-increased",
    "response-property-max-length-unset",
    "response-property-min-contains-decreased",
    "response-property-min-decreased",
    "response-property-min-items-decreased",
    "response-property-min-items-unset",
    "response-property-min-length-decreased",
    "response-property-one-of-added",
    "response-property-pattern-property-removed",
    "response-property-prefix-items-added",
    "response-property-property-names-removed",
    "response-property-stability-decreased",
    "response-property-sunset-date-too-small",
    "response-property-then-removed",
    "response-property-type-changed",
    "response-property-type-generalized",
    "response-property-unevaluated-items-removed",
    "response-property-unevaluated-properties-removed",
    "response-required-property-removed",
    "response-success-status-removed",
    "sunset-deleted",
    "webhook-removed",
]

WARNINGS = [
    "optional-response-header-removed",
    "request-body-all-of-removed",
    "request-body-exclusive-max-set",
    "request-body-exclusive-min-set",
    "request-body-max-length-set",
    "request-body-max-set",
    "request-body-min-items-set",
    "request-body-min-set",
    "request-parameter-exclusive-max-set",
    "request-parameter-exclusive-min-set",
    "request-parameter-max-length-set",
    "request-parameter-max-set",
    "request-parameter-min-items-set",
    "request-parameter-min-set",
    "request-parameter-pattern-changed",
    "request-parameter-property-type-changed",
    "request-parameter-removed",
    "request-property-all-of-removed",
    "request-property-exclusive-max-set",
    "request-property-exclusive-min-set",
    "request-property-max-length-set",
    "request-property-max-set",
    "request-property-min-items-set",
    "request-property-min-set",
    "request-property-pattern-changed",
    "request-property-removed",
    "response-body-media-type-schema-removed",
    "response-optional-property-removed",
    "response-property-enum-value-added",
    "response-required-property-became-not-write-only",
]


def test_all_checks_are_there() -> None:
    assert (len(ERRORS), len(WARNINGS)) == (213, 30)
    assert not [name for name in (*ERRORS, *WARNINGS) if name not in CASES]


@pytest.mark.parametrize("name", [*ERRORS, *WARNINGS])
def test_check(name: str) -> None:
    case = CASES[name]
    least = "error" if name in ERRORS else "warning"
    found = between(case.base, case.revision, case.policy)
    assert case.rule in [each.rule for each in found], found
    assert LEVELS.index(load_all()[case.rule].level) <= LEVELS.index(least)
    if not case.among and not name.endswith(SEVERAL):
        assert [each.rule for each in found] == [case.rule]


@pytest.mark.parametrize("name", [*ERRORS, *WARNINGS])
def test_nothing_between_a_document_and_itself(name: str) -> None:
    case = CASES[name]
    assert between(case.base, case.base, case.policy) == ()
    assert between(case.revision, case.revision, case.policy) == ()
