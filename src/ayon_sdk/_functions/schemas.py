# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""The schemas that a server publishes of itself, and single entities by type and id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

    from ..typing import AnyEntityDict

__all__ = [
    "get_graphql_schema",
    "get_rest_entity_by_id",
    "get_schemas",
    "get_server_schema",
]


def get_server_schema() -> Optional[dict[str, Any]]:
    """Read the OpenAPI document of the server, with the studio's own attributes and addon endpoints.

    Returns:
        The document, None when the user may not read it.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().get_server_schema()


def get_schemas() -> dict[str, Any]:
    """Read the JSON schemas of what the REST API takes and returns.

    Returns:
        Schemas by name, e.g. ``"FolderPostModel"``; empty when the user may not read them.

    Raises:
        RequestFailed: The server could not make its document.
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().get_schemas()


def get_graphql_schema() -> dict[str, Any]:
    """Read the GraphQL schema of the server by introspection.

    Returns:
        ``{"__schema": …}``, as tools for GraphQL take it.

    Raises:
        GraphQlQueryFailed: The server allows no introspection.
    """
    return get_server_api_connection().get_graphql_schema()


def get_rest_entity_by_id(project_name: str, entity_type: str, entity_id: str) -> Optional[AnyEntityDict]:
    """Read an entity by REST, as the server sends it.

    Args:
        project_name: Project the entity belongs to.
        entity_type: ``"folder"``, ``"task"``, ``"product"``, ``"version"``, ``"representation"`` or ``"workfile"``.
        entity_id: Id of the entity.

    Returns:
        The entity, None when there is none with that id.

    Raises:
        ValueError: There is no such entity type.
        RequestFailed: The user may not read it.
    """
    return get_server_api_connection().get_rest_entity_by_id(project_name, entity_type, entity_id)
