# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""URIs of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional

__all__ = [
    "get_project_entity_uris",
    "resolve_uris",
]


def get_project_entity_uris(project_name: str, entity_type: str, entity_ids: Iterable[str]) -> list[dict[str, str]]:
    """Read the URIs of entities.

    Args:
        project_name: Project of the entities.
        entity_type: ``"folder"``, ``"task"``, ``"product"``, ``"version"``, ``"representation"`` or ``"workfile"``.
        entity_ids: Ids of entities; those that don't exist are left out of the answer.

    Returns:
        ``{"id": ..., "uri": "ayon+entity://demo/shots/sh010?task=anim"}`` for each entity, in the order of the ids.

    Raises:
        RequestFailed: There is no such project or type of entities.
    """
    return get_server_api_connection().get_project_entity_uris(project_name, entity_type, entity_ids)


def resolve_uris(
    uris: Iterable[str], resolve_roots: bool = False, path_only: bool = False, site_id: Optional[str] = None
) -> list[dict[str, Any]]:
    """Find the entities that URIs stand for.

    Args:
        uris: URIs such as ``"ayon+entity://demo/shots/sh010?product=renderMain&version=v001"``.
        resolve_roots: Replace roots in paths of files by directories, as the site has them.
        path_only: Only tell paths of files.
        site_id: Id of the site, None for the site of this connection.

    Returns:
        For each URI, in their order, ``"entities"`` with ids and paths, and ``"error"`` when it can't be resolved.

    Raises:
        RequestFailed: Roots can't be resolved for the site.
    """
    return get_server_api_connection().resolve_uris(
        uris, resolve_roots=resolve_roots, path_only=path_only, site_id=site_id
    )
