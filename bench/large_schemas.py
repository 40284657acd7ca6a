"""Two large OpenAPI documents, for the row that compares them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

OPERATIONS = 5_000
_SIZE = 20_000_000
_TYPES = ("string", "integer", "number", "boolean")


def write(folder: Path) -> tuple[Path, Path]:
    """Write a document and its next version, of 20 MB each, in which each hundredth schema has changed.

    Returns:
        Paths of the two files.
    """
    paths = folder / "large-base.json", folder / "large-revision.json"
    for path, changed in zip(paths, (False, True)):
        if not path.exists():
            path.write_text(json.dumps(_document(changed)), "utf-8")
            if path.stat().st_size < _SIZE:
                raise RuntimeError(f"{path.name} has only {path.stat().st_size:,} bytes")
    return paths


def _document(changed: bool) -> dict[str, Any]:
    schemas = {f"Thing{number}": _schema(number, changed and number % 100 == 0) for number in range(OPERATIONS)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "large", "version": "2" if changed else "1"},
        "paths": {f"/things/{number}/{{id}}": {"post": _operation(number)} for number in range(OPERATIONS)},
        "components": {"schemas": schemas},
    }


def _operation(number: int) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/Thing{number}"}
    return {
        "operationId": f"save_{number}",
        "tags": [f"tag{number % 50}"],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            *({"name": f"filter_{index}", "in": "query", "schema": {"type": "string"}} for index in range(5)),
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "saved", "content": {"application/json": {"schema": schema}}}},
    }


def _schema(number: int, changed: bool) -> dict[str, Any]:
    properties: dict[str, Any] = {
        f"field_{index:02}": {
            "type": _TYPES[(number + index + changed) % 4],
            "description": f"Field {index} of thing {number}, as it is.",
        }
        for index in range(38)
    }
    # Each leads to all others: a comparison that follows references anew each time would never end.
    properties["next"] = {"$ref": f"#/components/schemas/Thing{(number + 1) % OPERATIONS}"}
    return {"type": "object", "properties": properties, "required": ["field_00", "field_01"]}
