"""JSON schemas of settings, made from the components of the OpenAPI document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_PREFIX = "#/components/schemas/"


def with_definitions(document: Mapping[str, Any], name: str, title: str | None = None) -> dict[str, Any]:
    """Return a component as a schema of its own, what it refers to under ``definitions``.

    Args:
        document: The OpenAPI document.
        name: Name of the component.
        title: Title of the schema; properties get titles from their names when one is given.
    """
    components: Mapping[str, Any] = document["components"]["schemas"]
    definitions: dict[str, Any] = {}
    pending = [name]
    while pending:
        current = pending.pop()
        text = json.dumps(components[current])
        for other in components:
            if other not in definitions and f'"{_PREFIX}{other}"' in text:
                definitions[other] = None
                pending.append(other)
        definitions[current] = json.loads(text.replace(_PREFIX, "#/definitions/"))
    schema = definitions.pop(name)
    schema.pop("title", None)
    if title is not None:
        schema["title"] = title
        for key, value in schema.get("properties", {}).items():
            value.setdefault("title", key.replace("_", " ").title())
    return {**schema, "definitions": definitions}
