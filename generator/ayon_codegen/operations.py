"""What an operation takes and answers: parameters, body and answer that count, of all that are declared."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from .document import as_list, as_map, resolve
from .errors import SchemaInvalid
from .names import PARAMETER_NAMES, assign
from .sources import BodySource, OperationSource, ParameterSource

__all__ = ["answer_of", "body_of", "method_keys", "parameter_names", "parameters_of", "tag_of"]

Node = dict[str, Any]

_PLACEHOLDER = re.compile(r"\{([^{}:]+)(?::([^{}]*))?\}")
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def parameters_of(document: Node, path: str, node: Node, item: Node) -> list[ParameterSource]:
    declared: dict[tuple[str, str], Node] = {}
    for raw in [*as_list(item.get("parameters")), *as_list(node.get("parameters"))]:
        parameter = resolve(document, as_map(raw))
        name, location = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or location not in ("path", "query", "header", "cookie"):
            raise SchemaInvalid(f"{path}: a parameter has no name or no known place: {raw!r:.200}")
        declared[location, name] = parameter
    in_path = list(dict.fromkeys(match[1] for match in _PLACEHOLDER.finditer(path)))
    ordered = [("path", name) for name in in_path]
    ordered += [key for key in declared if key[0] != "path"]
    result: list[ParameterSource] = []
    for number, (location, name) in enumerate(ordered):
        parameter = declared.get((location, name), {})
        schema = as_map(parameter.get("schema"))
        for media in as_map(parameter.get("content")).values():
            schema = schema or as_map(as_map(media).get("schema"))
        required = location == "path" or parameter.get("required") is True
        result.append(ParameterSource(f"v{number}", name, location, required, parameter, schema or {"type": "string"}))
    return result


def parameter_names(parameters: list[ParameterSource]) -> dict[str, str]:
    """What the parameters of an operation are called, by number; a name that is there twice gets its place added."""
    counts = Counter(parameter.name for parameter in parameters)
    keys = {
        parameter.number: parameter.name if counts[parameter.name] == 1 else f"{parameter.name}_{parameter.location}"
        for parameter in parameters
    }
    if len(set(keys.values())) < len(keys):
        keys = {parameter.number: f"{parameter.number}_{parameter.name}" for parameter in parameters}
    names = assign(keys.values(), PARAMETER_NAMES)
    return {number: names[key] for number, key in keys.items()}


def method_keys(sources: list[OperationSource]) -> dict[str, OperationSource]:
    """Operations of a tag by what their method is named after; ids that are not unique get verb and route added."""
    count = Counter(source.id for source in sources)
    return {
        source.id if count[source.id] == 1 else f"{source.id} {source.method} {source.path}": source
        for source in sources
    }


def body_of(document: Node, node: Node) -> tuple[BodySource | None, Node]:
    if not isinstance(node.get("requestBody"), dict):
        return None, {}
    body = resolve(document, node["requestBody"])
    content = as_map(body.get("content"))
    if not content:
        return None, {}
    media = next((name for name in content if _is_json(name)), None)
    kind = "json" if media else "form"
    media = media or next((name for name in _FORMS if name in content), None)
    if media is None:
        media, kind = next(iter(content)), "content"
    schema = as_map(as_map(content[media]).get("schema"))
    if kind == "json" and schema.get("format") == "binary":
        kind = "content"
    description = body.get("description")
    required = body.get("required", kind == "content") is True
    return BodySource(media, kind, required, description if isinstance(description, str) else ""), schema


def answer_of(document: Node, method: str, node: Node) -> tuple[str, str, list[Node], bool]:
    """Kind, media type and schemas of the answers that mean success, and whether one of them may be empty."""
    responses = as_map(node.get("responses"))
    good = {str(code): value for code, value in responses.items() if str(code).startswith("2")}
    if not good and "default" in responses:
        good = {"default": responses["default"]}
    empty = node.get("x-ayon-empty") is True
    schemas: list[Node] = []
    files: list[str] = []
    texts: list[str] = []
    media = "application/json"
    for code, raw in sorted(good.items()):
        content = as_map(resolve(document, as_map(raw)).get("content"))
        if not content or code in ("204", "205"):
            empty = True
            continue
        name = next((name for name in content if _is_json(name)), next(iter(content)))
        schema = as_map(as_map(content[name]).get("schema"))
        if resolve(document, schema).get("format") == "binary":
            files.append(name)
        elif _is_json(name) or name.startswith("*/*"):
            media = name if _is_json(name) else media
            schemas.append(schema)
        elif name.startswith("text/"):
            texts.append(name)
        else:
            files.append(name)
    if method == "head" or not (schemas or files or texts):
        return "none", "", [], True
    if files:
        return "bytes", files[0], [], empty
    if texts and not schemas:
        return "text", texts[0], [], empty
    unique = [schema for index, schema in enumerate(schemas) if schema not in schemas[:index]]
    return "json", media, unique, empty


def _is_json(media: str) -> bool:
    name = media.partition(";")[0].strip().lower()
    return name in ("application/json", "text/json") or name.endswith("+json")


def tag_of(path: str) -> str:
    """Operations without a tag are put together by the first word of their route that says something."""
    words = [
        word for word in path.split("/") if word and not word.startswith("{") and not re.fullmatch(r"api|v\d+", word)
    ]
    return words[0] if words else "default"
