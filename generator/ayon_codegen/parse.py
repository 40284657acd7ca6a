"""Run openapi-python-client's parser over an adapted document, and lose nothing on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import (
    ModelProperty,
    Parameters,
    Property,
    Schemas,
    build_schemas,
)
from pydantic import ValidationError

from .errors import SchemaInvalid, SchemaLost
from .sources import Adapted

__all__ = ["Parsed", "parse"]


@dataclass
class Parsed:
    """What the parser made of an adapted document."""

    holders: dict[str, dict[str, Property]]
    """Types of fields by number, by marker of the holder."""
    endpoints: dict[str, Endpoint]
    """By marker of the operation."""


def parse(adapted: Adapted) -> Parsed:
    """Parse an adapted document.

    Raises:
        SchemaInvalid: The document as a whole is refused.
        SchemaLost: Operations or schemas are missing from the result; names each one and says why.
    """
    config = _config()
    try:
        openapi = oai.OpenAPI.model_validate(adapted.document)
    except (ValidationError, RecursionError) as error:
        raise SchemaInvalid(f"the document cannot be parsed: {_with_names(str(error), adapted)}") from error
    components = (openapi.components and openapi.components.schemas) or {}
    schemas = build_schemas(components=components, schemas=Schemas(), config=config)
    collections, schemas, parameters = EndpointCollection.from_data(
        data=openapi.paths, schemas=schemas, parameters=Parameters(), request_bodies={}, responses={}, config=config
    )
    problems: list[ParseError] = [*schemas.errors, *parameters.errors]
    endpoints: dict[str, Endpoint] = {}
    for collection in collections.values():
        problems.extend(collection.parse_errors)
        endpoints.update(
            {endpoint.path.get_untrusted_value().strip("/"): endpoint for endpoint in collection.endpoints}
        )
    holders: dict[str, dict[str, Property]] = {}
    for name, prop in schemas.classes_by_name.items():
        if isinstance(prop, ModelProperty) and name.startswith("H"):
            fields = [*(prop.required_properties or []), *(prop.optional_properties or [])]
            holders[str(name)] = {item.name.get_untrusted_value(): item for item in fields}
    _check(adapted, holders, endpoints, problems)
    return Parsed(holders, endpoints)


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, use_path_prefixes_for_title_model_names=False, post_hooks=[]),
        meta_type=MetaType.NONE,  # pyright: ignore[reportArgumentType]
        document_source="",
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )


def _check(
    adapted: Adapted,
    holders: dict[str, dict[str, Property]],
    endpoints: dict[str, Endpoint],
    problems: list[ParseError],
) -> None:
    lost: list[str] = []
    for operation in adapted.operations:
        endpoint = endpoints.get(operation.marker)
        if endpoint is None or len(endpoint.query_parameters) != len(operation.parameters):
            lost.append(f"operation {operation.method.upper()} {operation.path} ({operation.id})")
    for source in adapted.classes.values():
        wanted: set[str] = {"v0"} if source.alias else set(source.fields)
        if not wanted <= {number for marker in source.holders for number in holders.get(marker, ())}:
            lost.append(f"schema {source.key}")
    if lost or problems:
        reasons = [_with_names(f"{error.header.strip()} {error.detail or ''}".strip(), adapted) for error in problems]
        raise SchemaLost(
            f"{len(lost)} operations or schemas would be lost:\n"
            + "".join(f"  {name}\n" for name in lost)
            + "".join(f"  because: {reason}\n" for reason in dict.fromkeys(reasons))
        )


def _with_names(text: str, adapted: Adapted) -> str:
    """Put real names in the place of markers in a message of the parser."""
    names: dict[str, Any] = {marker: source.key for marker, source in adapted.classes.items()}
    for source in adapted.classes.values():
        names.update(dict.fromkeys(source.holders, source.key))
    names.update({item.marker: f"{item.method.upper()} {item.path}" for item in adapted.operations})
    return re.sub(r"\b[SHO]\d+\b", lambda match: str(names.get(match[0], match[0])), text)
