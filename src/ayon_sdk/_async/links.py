"""Links between entities."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Optional, Union

from ..entity_bodies import json_object
from ..errors import UnsupportedServerVersion
from ..new_links import checked_links
from . import _compat_io
from .entity_queries import AsyncEntityQueries
from .link_types import AsyncLinkTypesAPI

if TYPE_CHECKING:
    from ayon_rest.types import CreateLinkRequestModelDict

    from .._graphql.entities import Entity
    from ..typing import (
        CreateLinkData,
        CreateLinkResponseData,
        CreateLinksResponseItem,
        LinkDict,
        LinkDirection,
    )

LINKED_TYPES = ("folder", "task", "product", "version", "representation")
"""Types of entities that can be linked."""


class AsyncLinksAPI(AsyncLinkTypesAPI, AsyncEntityQueries):
    """Reading, creating and deleting links."""

    async def create_link(
        self,
        project_name: str,
        link_type_name: str,
        input_id: str,
        input_type: str,
        output_id: str,
        output_type: str,
        link_name: Optional[str] = None,
        data: Optional[dict[str, Any]] = None,
    ) -> CreateLinkResponseData:
        """Link two entities; the same two can be linked more than once.

        Args:
            project_name: Project of the entities.
            link_type_name: Name of a link type that the project has between these entity types.
            input_id: Id of the entity at the input, e.g. of the version that something was made from.
            input_type: Its type.
            output_id: Id of the entity at the output.
            output_type: Its type.
            link_name: Name of the link.
            data: Free-form data of the link.

        Returns:
            ``{"id": ...}``, the id of the link.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such link type or entity, or an entity was to be linked to itself.

        Example:
            server.create_link("demo", "generative", workfile_version_id, "version", render_version_id, "version")
        """
        body: CreateLinkRequestModelDict = {
            "input": input_id,
            "output": output_id,
            "linkType": self.get_full_link_type_name(link_type_name, input_type, output_type),
        }
        if link_name is not None:
            body["name"] = link_name
        if data is not None:
            body["data"] = json_object(data, "data")
        answer = await self.rest.links.raw.create_entity_link(project_name, body)
        return {"id": answer.data["id"]}

    async def create_links(self, project_name: str, links: Iterable[CreateLinkData]) -> list[CreateLinksResponseItem]:
        """Create links in one request: all of them, or none when one is refused.

        Args:
            project_name: Project of the entities.
            links: Each with ``input`` and ``output`` (ids of entities) and ``linkType`` (a full name, see
                `get_full_link_type_name`); ``name`` and ``data`` may be there, and an ``id`` for the link.

        Returns:
            Id, ``input``, ``output`` and ``linkType`` of each link, in the order given.

        Raises:
            ValueError: A link lacks something, or has a value that can't be written as JSON; nothing is sent.
            UnsupportedServerVersion: The server is too old to create links together.
            RequestFailed: There is no such link type or entity, or an entity was to be linked to itself.
        """
        checked = checked_links(links)
        if not checked:
            return []
        try:
            answer = await self.rest.links.raw.create_entity_links_bulk(project_name, {"links": checked})
        except UnsupportedServerVersion as error:
            raise UnsupportedServerVersion(
                f"creating links together needs a newer server than {await self.get_server_version()}; "
                "use create_link for each of them"
            ) from error
        created: Any = answer.data["created"]
        return created

    async def delete_link(self, project_name: str, link_id: str) -> None:
        """Delete a link, not the entities at its ends.

        Args:
            project_name: Project of the link.
            link_id: Id of the link.

        Raises:
            RequestFailed: There is no such link, or the user may not delete it.
        """
        await self.rest.links.raw.delete_entity_link(project_name, link_id)

    async def get_entities_links(
        self,
        project_name: str,
        entity_type: str,
        entity_ids: Optional[Iterable[str]] = None,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
        link_names: Optional[Iterable[str]] = None,
        link_name_regex: Optional[str] = None,
    ) -> dict[str, list[LinkDict]]:
        """Read the links of entities of one type, those of 200 entities with one request.

        Args:
            project_name: Project to read.
            entity_type: ``"folder"``, ``"task"``, ``"product"``, ``"version"`` or ``"representation"``.
            entity_ids: Ids of entities, None for all of that type in the project.
            link_types: Only links of types with these names, e.g. ``{"generative"}``.
            link_direction: ``"in"`` for links whose input is the other entity, ``"out"`` for those whose output it is,
                None for both; no link has any other direction.
            link_names: Only links with these names.
            link_name_regex: Only links whose name this regular expression is found in.

        Returns:
            Id of an entity → its links, empty for an entity without any and for an id that does not exist. ``entityId``
            and ``entityType`` of a link tell the entity on the other side.

        Raises:
            ValueError: Such entities can't be linked; nothing is sent.
            GraphQlQueryFailed: The project does not exist, or the regular expression is not valid.

        Example:
            for link in server.get_entities_links("demo", "version", [version_id], link_direction="in")[version_id]:
                print(link["linkType"], link["entityType"], link["entityId"])
        """
        from .._graphql.entities import ENTITIES
        from .._graphql.filters import texts
        from .._graphql.paging import NESTED_PAGE

        if entity_type not in LINKED_TYPES:
            known = ", ".join(LINKED_TYPES)
            raise ValueError(f"entities of type {entity_type!r} have no links; types that have: {known}")
        entity = ENTITIES[entity_type]
        ids = None if entity_ids is None else _entity_ids(entity_ids, f"{entity_type}_ids")
        links: dict[str, list[LinkDict]] = {} if ids is None else {entity_id: [] for entity_id in ids}
        below = {
            "linkTypes": None if link_types is None else texts(link_types, "link_types"),
            "direction": None if link_direction is None else link_direction.lower(),
            "names": None if link_names is None else texts(link_names, "link_names"),
            "nameEx": link_name_regex,
        }
        nothing = below["linkTypes"] == [] or below["names"] == [] or below["direction"] not in (None, "in", "out")
        if nothing or ids == [] or not project_name:
            return links
        if ids is None:
            async for found in self._iterate(lambda: self._plan_links(entity, project_name, None, below), None):
                links[found["id"]] = found["links"]
            return links
        parts = [ids[start : start + NESTED_PAGE] for start in range(0, len(ids), NESTED_PAGE)]
        calls = [self._links_call(entity, project_name, part, below, links) for part in parts]
        await _compat_io.gather(calls, limit=4)
        return links

    def _plan_links(
        self, entity: Entity, project_name: str, ids: Optional[list[str]], below: dict[str, Any]
    ) -> Awaitable[Any]:
        filters = {f"{entity.name}_ids": ids}
        return self._plan(entity, project_name, filters, ("id", "links"), None, False, {"links": below})

    def _links_call(
        self,
        entity: Entity,
        project_name: str,
        ids: list[str],
        below: dict[str, Any],
        links: dict[str, list[LinkDict]],
    ) -> Callable[[], Awaitable[None]]:
        async def read() -> None:
            async for found in self._iterate(lambda: self._plan_links(entity, project_name, ids, below), None):
                links[found["id"]] = found["links"]

        return read

    async def get_folders_links(
        self,
        project_name: str,
        folder_ids: Optional[Iterable[str]] = None,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> dict[str, list[LinkDict]]:
        """Read the links of folders; see `get_entities_links`.

        Args:
            project_name: Project to read.
            folder_ids: Ids of folders, None for all.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Id of a folder → its links.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self.get_entities_links(project_name, "folder", folder_ids, link_types, link_direction)

    async def get_folder_links(
        self,
        project_name: str,
        folder_id: str,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> list[LinkDict]:
        """Read the links of one folder; see `get_entities_links`.

        Args:
            project_name: Project to read.
            folder_id: Id of the folder.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Its links, none when there is no such folder.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._links_of(project_name, "folder", folder_id, link_types, link_direction)

    async def get_tasks_links(
        self,
        project_name: str,
        task_ids: Optional[Iterable[str]] = None,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> dict[str, list[LinkDict]]:
        """Read the links of tasks; see `get_entities_links`.

        Args:
            project_name: Project to read.
            task_ids: Ids of tasks, None for all.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Id of a task → its links.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self.get_entities_links(project_name, "task", task_ids, link_types, link_direction)

    async def get_task_links(
        self,
        project_name: str,
        task_id: str,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> list[LinkDict]:
        """Read the links of one task; see `get_entities_links`.

        Args:
            project_name: Project to read.
            task_id: Id of the task.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Its links, none when there is no such task.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._links_of(project_name, "task", task_id, link_types, link_direction)

    async def get_products_links(
        self,
        project_name: str,
        product_ids: Optional[Iterable[str]] = None,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> dict[str, list[LinkDict]]:
        """Read the links of products; see `get_entities_links`.

        Args:
            project_name: Project to read.
            product_ids: Ids of products, None for all.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Id of a product → its links.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self.get_entities_links(project_name, "product", product_ids, link_types, link_direction)

    async def get_product_links(
        self,
        project_name: str,
        product_id: str,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> list[LinkDict]:
        """Read the links of one product; see `get_entities_links`.

        Args:
            project_name: Project to read.
            product_id: Id of the product.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Its links, none when there is no such product.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._links_of(project_name, "product", product_id, link_types, link_direction)

    async def get_versions_links(
        self,
        project_name: str,
        version_ids: Optional[Iterable[str]] = None,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> dict[str, list[LinkDict]]:
        """Read the links of versions; see `get_entities_links`.

        Args:
            project_name: Project to read.
            version_ids: Ids of versions, None for all.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Id of a version → its links.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self.get_entities_links(project_name, "version", version_ids, link_types, link_direction)

    async def get_version_links(
        self,
        project_name: str,
        version_id: str,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> list[LinkDict]:
        """Read the links of one version; see `get_entities_links`.

        Args:
            project_name: Project to read.
            version_id: Id of the version.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Its links, none when there is no such version.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._links_of(project_name, "version", version_id, link_types, link_direction)

    async def get_representations_links(
        self,
        project_name: str,
        representation_ids: Optional[Iterable[str]] = None,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> dict[str, list[LinkDict]]:
        """Read the links of representations; see `get_entities_links`.

        Args:
            project_name: Project to read.
            representation_ids: Ids of representations, None for all.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Id of a representation → its links.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self.get_entities_links(
            project_name, "representation", representation_ids, link_types, link_direction
        )

    async def get_representation_links(
        self,
        project_name: str,
        representation_id: str,
        link_types: Optional[Iterable[str]] = None,
        link_direction: Optional[LinkDirection] = None,
    ) -> list[LinkDict]:
        """Read the links of one representation; see `get_entities_links`.

        Args:
            project_name: Project to read.
            representation_id: Id of the representation.
            link_types: Only links of types with these names.
            link_direction: ``"in"`` or ``"out"``, None for both.

        Returns:
            Its links, none when there is no such representation.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._links_of(project_name, "representation", representation_id, link_types, link_direction)

    async def _links_of(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        link_types: Optional[Iterable[str]],
        link_direction: Optional[LinkDirection],
    ) -> list[LinkDict]:
        links = await self.get_entities_links(project_name, entity_type, [entity_id], link_types, link_direction)
        return [link for found in links.values() for link in found]


def _entity_ids(entity_ids: Iterable[Union[str, Any]], parameter: str) -> list[str]:
    """Ids in the form that answers have, each once."""
    from .._graphql.filters import texts
    from ..entity_ids import convert_entity_id

    return list(dict.fromkeys(convert_entity_id(one) or one for one in texts(entity_ids, parameter)))
