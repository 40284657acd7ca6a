"""What no other rule looks at: a change there is told too, so that none is silent."""

from __future__ import annotations

from typing import Any

from .context import Context, Pair
from .normal import signature
from .rules import Rule, register
from .values import words

__all__ = ["leftovers"]

Node = dict[str, Any]

register(
    Rule("extension-changed", "info", "document", "{value} of {what} has changed."),
    Rule(
        "keyword-changed",
        "warning",
        "document",
        "{value} of {what} has changed, and no rule knows what that means.",
        "Compare both documents by hand.",
    ),
    Rule("schema-added", "info", "schema", "The schema {what} is new."),
    Rule("schema-removed", "info", "schema", "The schema {what} is gone.", "Remove the model from your code."),
    Rule("schema-renamed", "info", "schema", "The schema {what} is called {to} now.", "Rename the model in your code."),
    Rule(
        "unused-schema-changed",
        "info",
        "schema",
        "The schema {what}, which no operation leads to, has changed in {value} places.",
    ),
    Rule("server-added", "info", "document", "The server is reached at {value} too now."),
    Rule(
        "server-removed",
        "warning",
        "document",
        "The server is not reached at {value} any more.",
        "Change the address that you connect to.",
    ),
)

_KNOWN: dict[str, frozenset[str]] = {
    name: frozenset(keys.split())
    for name, keys in {
        "document": "openapi info paths webhooks components security servers tags externalDocs jsonSchemaDialect"
        " x-ayon-graphql",
        "operation": "tags summary description externalDocs operationId parameters requestBody responses callbacks"
        " deprecated security servers x-sunset x-stability-level",
        "parameter": "name in description required deprecated allowEmptyValue style explode allowReserved schema"
        " example examples content x-sunset x-stability-level",
        "body": "description content required",
        "media": "schema example examples encoding",
        "response": "description headers content links summary",
        "header": "description required deprecated allowEmptyValue style explode allowReserved schema example examples"
        " content",
        "security scheme": "type description name in scheme bearerFormat flows openIdConnectUrl",
    }.items()
}
_PROSE = words(
    "x-codeSamples x-code-samples x-logo x-tagGroups x-displayName x-internal x-order x-ayon-studio x-example"
    " x-examples $ref description summary title example examples externalDocs"
)


def leftovers(
    context: Context,
    kind: str,
    old: Node,
    new: Node,
    pair: Pair | None = None,
    *,
    what: str,
    where: str = "",
    base: str = "",
    revision: str = "",
) -> None:
    """Emit what differs between two nodes of a kind in keys that no rule knows."""
    for key in sorted((old.keys() | new.keys()) - _KNOWN[kind] - _PROSE):
        if signature(old.get(key)) != signature(new.get(key)):
            rule = "extension-changed" if key.startswith("x-") else "keyword-changed"
            context.emit(rule, pair, where=where, base=base, revision=revision, what=what, values={"value": key})
