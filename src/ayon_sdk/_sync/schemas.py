# Derived from src/ayon_sdk/_async/schemas.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""The schemas that a server publishes of itself, and single entities by type and id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ayon_rest.core import encode_path

from ..errors import RequestFailed
from .connection import Connection

if TYPE_CHECKING:
    from ..typing import AnyEntityDict

_ROUTES = {
    "folder": "folders",
    "task": "tasks",
    "product": "products",
    "version": "versions",
    "representation": "representations",
    "workfile": "workfiles",
}


class SchemasAPI(Connection):
    """Schemas of REST and GraphQL."""

    def get_server_schema(self) -> Optional[dict[str, Any]]:
        """Read the OpenAPI document of the server, with the studio's own attributes and addon endpoints.

        Returns:
            The document, None when the user may not read it.

        Raises:
            ServerUnreachable: There was no answer.
        """
        response = self._request("GET", f"{self._base_url}/openapi.json")
        if not response.ok:
            return None
        return response.json()

    def get_schemas(self) -> dict[str, Any]:
        """Read the JSON schemas of what the REST API takes and returns.

        Returns:
            Schemas by name, e.g. ``"FolderPostModel"``; empty when the user may not read them.

        Raises:
            RequestFailed: The server could not make its document.
            ServerUnreachable: There was no answer.
        """
        document = self.get_server_schema() or {}
        return document.get("components", {}).get("schemas", {})

    def get_graphql_schema(self) -> dict[str, Any]:
        """Read the GraphQL schema of the server by introspection.

        Returns:
            ``{"__schema": …}``, as tools for GraphQL take it.

        Raises:
            GraphQlQueryFailed: The server allows no introspection.
        """
        from ..introspection import INTROSPECTION_QUERY

        return self._graphql(INTROSPECTION_QUERY)

    def get_rest_entity_by_id(
        self, project_name: str, entity_type: str, entity_id: str
    ) -> Optional[AnyEntityDict]:
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
        route = _ROUTES.get(entity_type)
        if route is None:
            raise ValueError(f"entity_type has to be one of {', '.join(sorted(_ROUTES))}, not {entity_type!r}")
        path = encode_path(f"projects/{{project_name}}/{route}/{{entity_id}}", (project_name, entity_id))
        response = self.raw_get(path)
        try:
            response.raise_for_status()
        except RequestFailed as error:
            if error.status == 404:
                return None
            raise
        return response.data
