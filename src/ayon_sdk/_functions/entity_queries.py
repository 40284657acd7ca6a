# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Reading entities of any type by GraphQL; what is special about a type is said in `_graphql.entities`."""

from __future__ import annotations

from ..global_context import get_server_api_connection

__all__ = [
    "get_default_fields_for_type",
]


def get_default_fields_for_type(entity_type: str) -> set[str]:
    """Fields that are read when none are named.

    Args:
        entity_type: ``"project"``, ``"folder"``, ``"task"``, ``"product"``, ``"version"``, ``"representation"``,
            ``"workfile"``, ``"user"``, ``"event"``, ``"activity"``, ``"entityList"`` or ``"productType"``.

    Returns:
        Field names as the server's version has them, e.g. ``{"id", "name", "files.path"}``; ``allAttrib`` stands
        for all attributes.

    Raises:
        ValueError: There is no such type.
    """
    return get_server_api_connection().get_default_fields_for_type(entity_type)
