"""URIs of entities."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from ..entity_bodies import names_of
from .connection import AsyncConnection


class AsyncEntityUrisAPI(AsyncConnection):
    """From entities to URIs, and back."""

    async def get_project_entity_uris(
        self, project_name: str, entity_type: str, entity_ids: Iterable[str]
    ) -> list[dict[str, str]]:
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
        ids = names_of(entity_ids, "entity_ids")
        if not ids:
            return []
        kind: Any = entity_type
        answer = await self.rest.uris.raw.get_project_entity_uris(project_name, {"entityType": kind, "ids": ids})
        uris: Any = answer.data.get("uris") or []
        # The server answers in the order of ids, which are of chance.
        place = {entity_id: index for index, entity_id in enumerate(ids)}
        return sorted(uris, key=lambda item: place.get(item["id"], len(place)))

    async def resolve_uris(
        self,
        uris: Iterable[str],
        resolve_roots: bool = False,
        path_only: bool = False,
        site_id: Optional[str] = None,
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
        texts = names_of(uris, "uris")
        if not texts:
            return []
        answer = await self.rest.uris.raw.resolve_uris(
            {"uris": texts, "resolveRoots": resolve_roots},
            path_only=path_only or None,
            x_ayon_site_id=site_id,
        )
        resolved: Any = answer.data
        return resolved
