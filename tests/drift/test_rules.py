"""Every rule finds what it is there for, alone: no rule is dead, and none speaks of what another one tells."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from ayon_codegen.drift.lifecycle import Policy
from ayon_codegen.drift.rules import load_all
from ayon_codegen.drift.schema_rules import BOUNDS, KINDS, ROLES, rule_id
from support.drift_documents import Node, asking, between, document, giving, operation, taking

RULES = load_all()
DAY = Policy(datetime.date(2026, 6, 1))
GRACE = Policy(datetime.date(2026, 6, 1), grace_days=90)
SOON, LATER, LATEST = "2026-06-30", "2027-06-30", "2028-06-30"
OLD = {"deprecated": True}
A, B, C = ({"type": "object", "required": [name], "properties": {name: {"type": "string"}}} for name in "abc")
SCHEMAS = {"A": A, "B": B, "C": C}
REF_A, REF_B, REF_C = ({"$ref": f"#/components/schemas/{name}"} for name in "ABC")


def t(kind: Any, **more: Any) -> Node:
    return {"type": kind, **more}


def obj(schema: Any, required: bool = False, **more: Any) -> Node:
    return {"type": "object", "properties": {"p": schema}, **({"required": ["p"]} if required else {}), **more}


def told(*mapping: tuple[str, str]) -> Node:
    """A union whose alternatives are told apart by a property."""
    names = {"mapping": {key: f"#/components/schemas/{name}" for key, name in mapping}} if mapping else {}
    return {"oneOf": [REF_A, REF_B], "discriminator": {"propertyName": "kind", **names}}


ANY_OF, ONE_OF = {"anyOf": [REF_A, REF_B]}, {"oneOf": [REF_A, REF_B]}
STABLE = {"x-stability-level": "stable"}

# Old schema, new schema, kind seen by who sends, kind seen by who receives; then the same the other way round.
PAIRS: list[tuple[Any, Any, str, str, str, str]] = [
    (t("object"), obj(t("string")), "property-added", "property-added", "property-removed", "property-removed"),
    (
        t("object", additionalProperties=False),
        obj(t("string"), additionalProperties=False),
        *("property-added", "property-added", "property-refused", "property-removed"),
    ),
    (
        t("object"),
        obj(t("string"), True),
        *("required-property-added", "property-added", "property-removed", "property-removed"),
    ),
    (
        obj(t("string")),
        obj(t("string"), True),
        *["property-became-required"] * 2,
        *["property-became-optional"] * 2,
    ),
    (
        obj(t("string")),
        obj(t("string", readOnly=True)),
        *["property-became-read-only"] * 2,
        *["property-became-writable"] * 2,
    ),
    (
        obj(t("string"), True),
        obj(t("string", readOnly=True), True),
        *["property-became-read-only"] * 2,
        *("required-property-became-writable", "property-became-writable"),
    ),
    (
        obj(t("string")),
        obj(t("string", writeOnly=True)),
        *["property-became-write-only"] * 2,
        *["property-became-readable"] * 2,
    ),
    (
        obj(t("string"), True),
        obj(t("string", writeOnly=True), True),
        *["property-became-write-only"] * 2,
        *("property-became-readable", "required-property-became-readable"),
    ),
    *(
        (old, new, forward, forward, backward, backward)
        for old, new, forward, backward in (
            (t("number"), t("integer"), "type-narrowed", "type-widened"),
            (t("object"), t("array"), "type-changed", "type-changed"),
            (t("string"), t("string", nullable=True), "became-nullable", "became-not-nullable"),
            (t("string"), t("string", format="uuid"), "format-added", "format-removed"),
            (t("integer", format="int64"), t("integer", format="int32"), "format-narrowed", "format-widened"),
            (t("string", format="date"), t("string", format="uuid"), "format-changed", "format-changed"),
            (t("string"), t("string", enum=["a", "b"]), "values-restricted", "values-freed"),
            (t("string"), t("string", const="a"), "values-restricted", "constant-freed"),
            (t("string", const="a"), t("string", const="b"), "constant-changed", "constant-changed"),
            (t("string", enum=["a", "b"]), t("string", enum=["a"]), "enum-value-removed", "enum-value-added"),
            (
                t("string", **{"x-extensible-enum": ["a", "b"]}),
                t("string", **{"x-extensible-enum": ["a"]}),
                *("extensible-value-removed", "extensible-value-added"),
            ),
            (t("integer", multipleOf=2), t("integer", multipleOf=4), "multiple-of-tightened", "multiple-of-loosened"),
            (t("integer", multipleOf=2), t("integer", multipleOf=3), "multiple-of-changed", "multiple-of-changed"),
            (t("string"), t("string", pattern="^a"), "pattern-added", "pattern-removed"),
            (t("string", pattern="^b"), t("string", pattern="^a"), "pattern-changed", "pattern-changed"),
            (t("string"), t("string", contentEncoding="base64"), *["content-encoding-changed"] * 2),
            (t("string"), t("string", contentMediaType="text/html"), *["content-media-type-changed"] * 2),
            (t("string"), t("string", contentSchema=REF_A), "content-schema-added", "content-schema-removed"),
            (t("array"), t("array", uniqueItems=True), "unique-items-added", "unique-items-removed"),
            (t("array"), t("array", items=t("string")), "items-restricted", "items-freed"),
            (
                t("array", prefixItems=[t("string")]),
                t("array", prefixItems=[t("string"), t("string")]),
                *("prefix-item-added", "prefix-item-removed"),
            ),
            (t("array"), t("array", contains=REF_A), "contains-added", "contains-removed"),
            (t("array", contains=REF_A), t("array", contains=REF_B), "contains-changed", "contains-changed"),
            (
                t("array"),
                t("array", unevaluatedItems=False),
                *("unevaluated-items-restricted", "unevaluated-items-freed"),
            ),
            (t("array", unevaluatedItems=A), t("array", unevaluatedItems=B), *["unevaluated-items-changed"] * 2),
            (
                t("object"),
                t("object", additionalProperties=False),
                *("additional-properties-closed", "additional-properties-opened"),
            ),
            (
                t("object"),
                t("object", additionalProperties=t("string")),
                *("additional-properties-restricted", "additional-properties-freed"),
            ),
            (
                t("object"),
                t("object", unevaluatedProperties=False),
                *("unevaluated-properties-restricted", "unevaluated-properties-freed"),
            ),
            (
                t("object", unevaluatedProperties=A),
                t("object", unevaluatedProperties=B),
                *["unevaluated-properties-changed"] * 2,
            ),
            (
                t("object"),
                t("object", propertyNames={"pattern": "^a"}),
                *("property-names-restricted", "property-names-freed"),
            ),
            (
                t("object"),
                t("object", patternProperties={"^a": REF_A}),
                *("pattern-property-added", "pattern-property-removed"),
            ),
            (
                t("object"),
                t("object", dependentRequired={"a": ["b"]}),
                *("dependent-required-added", "dependent-required-removed"),
            ),
            (
                t("object"),
                t("object", dependentSchemas={"a": REF_B}),
                *("dependent-schema-added", "dependent-schema-removed"),
            ),
            ({"anyOf": [REF_A, REF_B, REF_C]}, ANY_OF, "union-branch-removed", "union-branch-added"),
            (REF_A, ANY_OF, "union-branch-added", "union-branch-removed"),
            (t("object", minProperties=1), t("object", minProperties=1, **ANY_OF), "union-added", "union-removed"),
            (ANY_OF, ONE_OF, "union-became-exclusive", "union-became-inclusive"),
            (
                {"allOf": [{"pattern": "^a"}, {"type": "string"}]},
                {"allOf": [{"pattern": "^a"}, {"type": "string"}, {"pattern": "^b"}]},
                *("part-added", "part-removed"),
            ),
            (t("object"), t("object", **{"not": REF_A}), "exclusion-added", "exclusion-removed"),
            (t("object", **{"not": REF_B}), t("object", **{"not": REF_A}), *["exclusion-changed"] * 2),
            (t("object"), t("object", **{"if": REF_A, "then": REF_B}), "condition-added", "condition-removed"),
            (t("object", **{"if": REF_A}), t("object", **{"if": REF_B}), *["condition-changed"] * 2),
            (ONE_OF, told(), "discriminator-added", "discriminator-removed"),
            (
                told(),
                {**told(), "discriminator": {"propertyName": "type"}},
                *["discriminator-property-changed"] * 2,
            ),
            (
                told(("a", "A")),
                told(("a", "A"), ("b", "B")),
                *("discriminator-mapping-added", "discriminator-mapping-removed"),
            ),
            (told(("a", "A")), told(("a", "B")), *["discriminator-mapping-changed"] * 2),
            (t("string"), t("string", default="a"), "default-added", "default-removed"),
            (t("integer", default=0), t("integer", default=1), "default-changed", "default-changed"),
            (t("string"), t("string", **OLD), "deprecated", "reactivated"),
            (t("string", **OLD), t("string", **OLD, **{"x-sunset": SOON}), "sunset-added", "sunset-removed"),
            (
                t("string", **OLD, **{"x-sunset": LATER}),
                t("string", **OLD, **{"x-sunset": SOON}),
                *("sunset-earlier", "sunset-later"),
            ),
            (
                t("string", **STABLE),
                t("string", **{"x-stability-level": "alpha"}),
                *("stability-decreased", "stability-increased"),
            ),
            (t("object"), t("object", xml={"name": "thing"}), "xml-changed", "xml-changed"),
            (t("object"), t("object", **{"$dynamicRef": "#a"}), *["recursion-changed"] * 2),
            (t("string"), t("string", widget="slider"), *["extension-changed"] * 2),
            (t("string"), t("string", **{"x-widget": "slider"}), *["extension-changed"] * 2),
            (t("object"), t("object", disallow="string"), *["schema-changed"] * 2),
            *(
                pair
                for key, (name, sign) in BOUNDS.items()
                for kind in [
                    "array" if "Items" in key or "Contains" in key else "object" if "Prop" in key else
                    "string" if "Length" in key else "integer"
                ]
                for more in [{"contains": t("string")} if "Contains" in key else {}]
                for pair in (
                    (t(kind, **more), t(kind, **{key: 5}, **more), f"{name}-set", f"{name}-unset"),
                    (
                        t(kind, **{key: 5}, **more),
                        t(kind, **{key: 5 + sign}, **more),
                        *(f"{name}-tightened", f"{name}-loosened"),
                    ),
                )
            ),
        )
    ),
]  # fmt: skip
ONE_WAY: list[tuple[Any, Any, str, Policy]] = [
    (t("string"), t("string", **{"x-stability-level": "shaky"}), "stability-invalid", DAY),
    (t("string", **OLD), t("string", **OLD, **{"x-sunset": "soon"}), "sunset-invalid", DAY),
]
WITH_GRACE: list[tuple[Any, Any, tuple[str, ...]]] = [
    (t("string"), t("string", **OLD), ("deprecated", "sunset-missing")),
    (t("string", **OLD), t("string", **OLD, **{"x-sunset": SOON}), ("sunset-added", "sunset-too-soon")),
]


def in_header(schema: Any, **more: Any) -> Node:
    answer = {"200": {"description": "ok", "headers": {"X-Thing": {"schema": schema}}}}
    return operation({"responses": answer}, **more)


MAKERS: dict[str, Callable[..., Node]] = {
    "request": taking,
    "response": giving,
    "parameter": lambda schema, **more: asking({"schema": schema}, **more),
    "header": in_header,
}


def within(make: Callable[..., Node], schema: Any) -> Node:
    return make(schema, schemas=SCHEMAS)


@pytest.mark.parametrize("role", MAKERS)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[2]} {pair[4]}")
def test_kinds_of_changes(role: str, pair: tuple[Any, Any, str, str, str, str]) -> None:
    old, new, sent, received, sent_back, received_back = pair
    base, revision = within(MAKERS[role], old), within(MAKERS[role], new)
    is_sent = ROLES[role][1]
    forward, backward = (sent, sent_back) if is_sent else (received, received_back)
    for here, there, kind in ((base, revision, forward), (revision, base, backward)):
        found = between(here, there, DAY)
        assert [each.rule for each in found] == [rule_id(role, kind)]
        assert found[0].level == RULES[found[0].rule].level
        assert found[0].operation is not None


@pytest.mark.parametrize("role", MAKERS)
@pytest.mark.parametrize("case", ONE_WAY, ids=lambda case: case[2])
def test_kinds_that_go_one_way(role: str, case: tuple[Any, Any, str, Policy]) -> None:
    old, new, kind, policy = case
    found = between(within(MAKERS[role], old), within(MAKERS[role], new), policy)
    assert [each.rule for each in found] == [rule_id(role, kind)]


@pytest.mark.parametrize("role", MAKERS)
@pytest.mark.parametrize("case", WITH_GRACE, ids=lambda case: case[2][-1])
def test_promised_days(role: str, case: tuple[Any, Any, tuple[str, ...]]) -> None:
    old, new, kinds = case
    base, revision = within(MAKERS[role], old), within(MAKERS[role], new)
    found = between(base, revision, GRACE)
    assert sorted(each.rule for each in found) == sorted(rule_id(role, kind) for kind in kinds)
    assert [each.rule for each in between(base, revision, DAY)] == [rule_id(role, kinds[0])]


def test_every_kind_is_tried() -> None:
    tried = {kind for pair in PAIRS for kind in pair[2:]} | {case[2] for case in ONE_WAY}
    tried |= {kind for case in WITH_GRACE for kind in case[2]}
    assert tried == set(KINDS)


# -- what is no schema ------------------------------------------------------------------------------------------------

TEXT = {"schema": t("string")}
JSON = {"application/json": TEXT}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
FLOW: Node = {"tokenUrl": "https://a.example", "scopes": {"read": "", "write": ""}}


def oauth(**flows: Any) -> Node:
    return document(components={"securitySchemes": {"oauth": {"type": "oauth2", "flows": flows}}})


def schemes(**found: Any) -> Node:
    return document(components={"securitySchemes": found})


def secured(*needed: Node) -> Node:
    return operation({"security": list(needed)})


def answering(*codes: str, **more: Any) -> Node:
    return operation({"responses": {code: {"description": "ok", **more} for code in codes}})


def header(**more: Any) -> Node:
    return answering("200", headers={"X-Thing": {**TEXT, **more}})


def content(*media: str, **more: Any) -> Node:
    return {"content": {name: {**TEXT, **more} for name in media}}


def calling_back(*urls: str) -> Node:
    return operation({"callbacks": {"done": {url: {"post": {"responses": {}}} for url in urls}}})


def path(name: str, method: str = "get", **more: Any) -> Node:
    return document({name: {method: {"operationId": "read", "responses": {}, **more}}})


def servers(*urls: str) -> Node:
    return document(servers=[{"url": url} for url in urls])


HOOK = document(webhooks={"made": {"post": {"responses": {}}}})
NO_HOOK = document(webhooks={})
ID = [{"name": "id", "in": "path", "required": True, **TEXT}]
KEY_ID = [{"name": "key", "in": "path", "required": True, **TEXT}]

# Old document, new document, rules one way, rules the other way.
DOCUMENTS: dict[str, tuple[Node, Node, list[str], list[str]]] = {
    "operation": (path("/a"), document({"/a": {}}), ["operation-removed"], ["operation-added"]),
    "deprecated operation": (
        path("/a", **OLD), document({"/a": {}}), ["operation-removed-after-deprecation"], ["operation-added"],
    ),
    "operation with a sunset": (
        path("/a", **OLD, **{"x-sunset": SOON}), document({"/a": {}}),
        ["operation-removed-before-sunset"], ["operation-added"],
    ),
    "moved": (path("/a"), path("/b"), ["operation-moved"], ["operation-moved"]),
    "other method": (path("/a"), path("/a", "put"), ["operation-moved"], ["operation-moved"]),
    "renamed": (path("/a"), path("/a", operationId="b"), ["operation-id-changed"], ["operation-id-changed"]),
    "named": (path("/a", operationId=""), path("/a"), ["operation-id-added"], ["operation-id-removed"]),
    "path parameter": (
        path("/a/{id}", parameters=ID), path("/a/{key}", parameters=KEY_ID),
        ["path-parameter-renamed"], ["path-parameter-renamed"],
    ),
    "group": (path("/a", tags=["x"]), path("/a", tags=["y"]), *[["operation-group-changed"]] * 2),
    "tags": (path("/a", tags=["x"]), path("/a", tags=["x", "y"]), *[["operation-tags-changed"]] * 2),
    "deprecation": (path("/a"), path("/a", **OLD), ["operation-deprecated"], ["operation-reactivated"]),
    "sunset": (
        path("/a", **OLD), path("/a", **OLD, **{"x-sunset": SOON}),
        ["operation-sunset-added"], ["operation-sunset-removed"],
    ),
    "sunset moved": (
        path("/a", **OLD, **{"x-sunset": LATEST}), path("/a", **OLD, **{"x-sunset": LATER}),
        ["operation-sunset-earlier"], ["operation-sunset-later"],
    ),
    "stability": (
        path("/a"), path("/a", **{"x-stability-level": "draft"}),
        ["operation-stability-decreased"], ["operation-stability-increased"],
    ),
    "own servers": (
        path("/a"), path("/a", servers=[{"url": "https://a.example"}]), *[["operation-servers-changed"]] * 2,
    ),
    "extension": (path("/a"), path("/a", **{"x-limit": 3}), ["extension-changed"], ["extension-changed"]),
    "unknown word": (path("/a"), path("/a", unknown=3), ["keyword-changed"], ["keyword-changed"]),
    "webhook": (NO_HOOK, HOOK, ["webhook-added"], ["webhook-removed"]),
    "callback": (
        calling_back("{$url}/a"), calling_back("{$url}/a", "{$url}/b"), ["callback-added"], ["callback-removed"],
    ),
    # -- parameters
    "parameter": (operation(), asking(TEXT), ["parameter-added"], ["parameter-removed"]),
    "needed parameter": (
        operation(), asking({**TEXT, "required": True}), ["required-parameter-added"], ["parameter-removed"],
    ),
    "deprecated parameter": (
        operation(), asking({**TEXT, **OLD}), ["parameter-added"], ["parameter-removed-after-deprecation"],
    ),
    "parameter with a sunset": (
        operation(), asking({**TEXT, **OLD, "x-sunset": LATER}),
        ["parameter-added"], ["parameter-removed-before-sunset"],
    ),
    "moved parameter": (asking(TEXT), asking({**TEXT, "in": "header"}), ["parameter-moved"], ["parameter-moved"]),
    "parameter needed now": (
        asking(TEXT), asking({**TEXT, "required": True}), ["parameter-became-required"], ["parameter-became-optional"],
    ),
    "style": (
        asking({"schema": t("array")}), asking({"schema": t("array"), "style": "pipeDelimited"}),
        ["parameter-style-changed"], ["parameter-style-changed"],
    ),
    "reserved": (asking(TEXT), asking({**TEXT, "allowReserved": True}), *[["parameter-reserved-changed"]] * 2),
    "empty": (
        asking(TEXT), asking({**TEXT, "allowEmptyValue": True}),
        ["parameter-empty-allowed"], ["parameter-empty-refused"],
    ),
    "encoding": (asking(TEXT), asking({"content": JSON}), *[["parameter-encoding-changed"]] * 2),
    # -- bodies
    "body": (
        operation(), operation({"requestBody": {"content": JSON}}), ["request-body-added"], ["request-body-removed"],
    ),
    "needed body": (
        operation(), operation({"requestBody": {"content": JSON, "required": True}}),
        ["required-request-body-added"], ["request-body-removed"],
    ),
    "body needed now": (
        operation({"requestBody": {"content": JSON}}), operation({"requestBody": {"content": JSON, "required": True}}),
        ["request-body-became-required"], ["request-body-became-optional"],
    ),
    "media type": (
        operation({"requestBody": content("text/a")}), operation({"requestBody": content("text/a", "text/b")}),
        ["request-media-type-added"], ["request-media-type-removed"],
    ),
    "wider media type": (
        operation({"requestBody": content("text/a")}), operation({"requestBody": content("text/*")}),
        ["request-media-type-widened"], ["request-media-type-narrowed"],
    ),
    "schema of a body": (
        operation({"requestBody": {"content": {"text/a": {}}}}), operation({"requestBody": content("text/a")}),
        ["request-schema-added"], ["request-schema-removed"],
    ),
    "encoding of a part": (
        operation({"requestBody": content("multipart/form-data")}),
        operation({"requestBody": content("multipart/form-data", encoding={"a": {"contentType": "image/png"}})}),
        ["request-encoding-changed"], ["request-encoding-changed"],
    ),
    # -- answers
    "success": (
        answering("200"), answering("200", "202"),
        ["response-success-status-added"], ["response-success-status-removed"],
    ),
    "failure": (answering("200"), answering("200", "404"), ["response-status-added"], ["response-status-removed"]),
    "range": (answering("200"), answering("2XX"), ["response-status-widened"], ["response-status-narrowed"]),
    "media type of an answer": (
        answering("200", **content("text/a")), answering("200", **content("text/a", "text/b")),
        ["response-media-type-added"], ["response-media-type-removed"],
    ),
    "wider media type of an answer": (
        answering("200", **content("text/a")), answering("200", **content("*/*")),
        ["response-media-type-widened"], ["response-media-type-narrowed"],
    ),
    "schema of an answer": (
        answering("200", content={"text/a": {}}), answering("200", **content("text/a")),
        ["response-schema-added"], ["response-schema-removed"],
    ),
    "encoding of a part of an answer": (
        answering("200", **content("multipart/mixed")),
        answering("200", **content("multipart/mixed", encoding={"a": {"contentType": "image/png"}})),
        ["response-encoding-changed"], ["response-encoding-changed"],
    ),
    "header": (answering("200"), header(), ["response-header-added"], ["response-header-removed"]),
    "needed header": (
        answering("200"), header(required=True), ["response-header-added"], ["required-response-header-removed"],
    ),
    "header always there": (
        header(), header(required=True), ["response-header-became-required"], ["response-header-became-optional"],
    ),
    "deprecated header": (header(), header(**OLD), ["response-header-deprecated"], ["response-header-reactivated"]),
    "style of a header": (header(), header(explode=True), *[["response-header-style-changed"]] * 2),
    "link": (
        answering("200"), answering("200", links={"next": {"operationId": "read"}}),
        ["response-link-added"], ["response-link-removed"],
    ),
    "other link": (
        answering("200", links={"next": {"operationId": "write"}}),
        answering("200", links={"next": {"operationId": "read"}}),
        ["response-link-changed"], ["response-link-changed"],
    ),
    # -- security
    "credentials": (operation(), secured({"key": []}), ["security-required"], ["security-dropped"]),
    "credentials or none": (
        secured({"key": []}, {}), secured({"key": []}), ["security-required"], ["security-dropped"],
    ),
    "other credentials": (
        secured({"key": []}), secured({"key": []}, {"oauth": []}),
        ["security-alternative-added"], ["security-alternative-removed"],
    ),
    "scope": (
        secured({"oauth": ["read"]}), secured({"oauth": ["read", "write"]}),
        ["security-scope-added"], ["security-scope-removed"],
    ),
    "scheme": (schemes(), schemes(key=KEY), ["security-scheme-added"], ["security-scheme-removed"]),
    "other scheme": (
        schemes(key=KEY), schemes(key={**KEY, "in": "query"}), *[["security-scheme-changed"]] * 2,
    ),
    "flow": (
        oauth(password=FLOW), oauth(password=FLOW, implicit=FLOW), ["security-flow-added"], ["security-flow-removed"],
    ),
    "address of a flow": (
        oauth(password=FLOW), oauth(password={**FLOW, "tokenUrl": "https://b.example"}),
        *[["security-url-changed"]] * 2,
    ),
    "scope of a flow": (
        oauth(password={**FLOW, "scopes": {"read": ""}}), oauth(password=FLOW),
        ["security-scheme-scope-added"], ["security-scheme-scope-removed"],
    ),
    # -- the document
    "schema": (
        giving(REF_A, schemas={"A": A}), giving(REF_A, schemas=SCHEMAS), ["schema-added"] * 2, ["schema-removed"] * 2,
    ),
    "schema under a new name": (
        giving(REF_A, schemas={"A": A}), giving(REF_B, schemas={"B": A}), ["schema-renamed"], ["schema-renamed"],
    ),
    "schema that nobody uses": (
        document(schemas={"A": A}), document(schemas={"A": B}), *[["unused-schema-changed"]] * 2,
    ),
    "server": (servers("/a"), servers("/a", "/b"), ["server-added"], ["server-removed"]),
}  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents(name: str) -> None:
    old, new, forward, backward = DOCUMENTS[name]
    for base, revision, expected in ((old, new, forward), (new, old, backward)):
        found = between(base, revision, DAY)
        assert [each.rule for each in found] == expected
        assert [each.level for each in found] == [RULES[rule].level for rule in expected]
        assert all(each.text.endswith(".") and not each.text.startswith(("the ", "a ")) for each in found)


LIBRARY = ("graphql-breaking-change", "graphql-dangerous-change", "graphql-changed")
"""What graphql-core might see one day and we do not; nothing is known that would make these."""


def test_no_rule_is_dead() -> None:
    found = {rule for case in DOCUMENTS.values() for rules in case[2:] for rule in rules}
    found |= {
        f"operation-{kind}" for kind in ("sunset-invalid", "sunset-missing", "sunset-too-soon", "stability-invalid")
    }
    roles = {rule_id(role, kind) for role in ROLES for kind in KINDS}
    left = {rule for rule in RULES if rule not in found and rule not in roles and not rule.startswith("graphql-")}
    assert left == set()
    assert set(LIBRARY) <= set(RULES)


def test_webhooks_and_callbacks_turn_around() -> None:
    """The server sends what is a request there, so that a new needed property is a gift."""

    def hook(schema: Any, kind: str) -> Node:
        called = {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}}
        if kind == "webhook":
            return document(webhooks={"made": called})
        return operation({"callbacks": {"made": {"{$url}": called}}})

    for kind in ("webhook", "callback"):
        base, revision = hook(t("object"), kind), hook(obj(t("string"), True), kind)
        assert [each.rule for each in between(base, revision)] == ["response-property-added"]
        assert [each.rule for each in between(revision, base)] == ["response-property-removed"]


def test_a_component_is_told_once_for_each_direction() -> None:
    def whole(schema: Node) -> Node:
        content = {"content": {"application/json": {"schema": REF_A}}}
        answer = {"200": {"description": "ok", **content}}
        item = {
            "get": {"operationId": "read", "responses": answer},
            "put": {"operationId": "write", "requestBody": content, "responses": answer},
        }
        return document(
            {"/things": item, "/others": {"post": {"requestBody": content, "responses": {}}}}, {"A": schema}
        )

    found = between(whole(A), whole({**A, "properties": {**A["properties"], "n": t("integer")}}))
    assert [(each.rule, each.schema, each.where, [str(op) for op in each.operations]) for each in found] == [
        ("request-property-added", "A", "$.n", ["POST /others", "PUT /things"]),
        ("response-property-added", "A", "$.n", ["GET /things", "PUT /things"]),
    ]
    assert all(each.operation is None for each in found)


def test_what_is_read_only_is_not_sent() -> None:
    hidden = obj(t("object", properties={"a": t("string")}, readOnly=True))
    revision = obj(t("object", properties={"a": t("integer")}, readOnly=True))
    assert between(taking(hidden), taking(revision)) == ()
    assert [each.rule for each in between(giving(hidden), giving(revision))] == ["response-type-changed"]
    secret = obj(t("object", properties={"a": t("string")}, writeOnly=True))
    assert between(giving(secret), giving(obj(t("object", properties={"a": t("integer")}, writeOnly=True)))) == ()


def test_what_changed_alike_in_many_operations_is_told_once() -> None:
    def many(count: int, with_header: bool) -> Node:
        sender = [{"name": "X-Sender", "in": "header", **TEXT}] if with_header else []
        return document({f"/{n}": {"get": {"parameters": sender, "responses": {}}} for n in range(count)})

    few = between(many(4, True), many(4, False))
    assert [str(each.operation) for each in few] == ["GET /0", "GET /1", "GET /2", "GET /3"]
    (one,) = between(many(7, True), many(7, False))
    assert (one.operation, len(one.operations), one.where) == (None, 7, "header X-Sender")
    assert (
        one.text == "The header parameter X-Sender of each of 7 operations is gone; what is sent there has no effect."
    )
    # Operations that are gone have nothing in common but that.
    assert len(between(many(7, True), many(0, True))) == 7


def test_addon_routes_are_noise_of_the_studio() -> None:
    def ayon(paths: Node) -> Node:
        return {**document(paths), "info": {"title": "Ayon server", "version": "1.16.0"}}

    addon = {"/api/addons/deadline/1.2.3/jobs": {"get": {"responses": {}}}}
    assert [(each.rule, each.noise) for each in between(ayon({"/a": {}}), ayon({"/a": {}, **addon}))] == [
        ("operation-added", "addon-routes")
    ]
    assert [each.noise for each in between(document({"/a": {}}), document({"/a": {}, **addon}))] == [None]
    own = {"/api/addons/{addon_name}/{addon_version}": {"get": {"responses": {}}}}
    assert [each.noise for each in between(ayon({"/a": {}}), ayon({"/a": {}, **own}))] == [None]
