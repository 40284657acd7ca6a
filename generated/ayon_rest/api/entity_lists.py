"""Operations of "Entity lists"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncEntityLists", "AsyncRawEntityLists", "EntityLists", "RawEntityLists"]

_CREATE_ENTITY_LIST = Operation(
    "create_entity_list",
    "POST",
    "/api/projects/{project_name}/lists",
    False,
    body="application/json",
    since="1.9.0",
    result=("model", "entity_list_summary", "EntityListSummary"),
)
_CREATE_ENTITY_LIST_FOLDER = Operation(
    "create_entity_list_folder",
    "POST",
    "/api/projects/{project_name}/entityListFolders",
    False,
    body="application/json",
    since="1.13.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_CREATE_ENTITY_LIST_ITEM = Operation(
    "create_entity_list_item",
    "POST",
    "/api/projects/{project_name}/lists/{entity_list_id}/items",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)
_DELETE_ENTITY_LIST = Operation(
    "delete_entity_list",
    "DELETE",
    "/api/projects/{project_name}/lists/{entity_list_id}",
    True,
    answer="",
    since="1.9.0",
)
_DELETE_ENTITY_LIST_FOLDER = Operation(
    "delete_entity_list_folder",
    "DELETE",
    "/api/projects/{project_name}/entityListFolders/{folder_id}",
    True,
    answer="",
    since="1.13.0",
)
_DELETE_ENTITY_LIST_ITEM = Operation(
    "delete_entity_list_item",
    "DELETE",
    "/api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}",
    True,
    answer="",
    since="1.9.0",
)
_GET_ENTITY_LIST = Operation(
    "get_entity_list",
    "GET",
    "/api/projects/{project_name}/lists/{entity_list_id}",
    True,
    since="1.9.0",
    result=("model", "entity_list_model", "EntityListModel"),
)
_GET_ENTITY_LIST_ATTRIBUTES_DEFINITION = Operation(
    "get_entity_list_attributes_definition",
    "GET",
    "/api/projects/{project_name}/lists/{entity_list_id}/attributes",
    True,
    since="1.9.0",
    result=("list", ("model", "entity_list_attribute_definition", "EntityListAttributeDefinition")),
)
_GET_ENTITY_LIST_FOLDERS = Operation(
    "get_entity_list_folders",
    "GET",
    "/api/projects/{project_name}/entityListFolders",
    True,
    since="1.13.0",
    result=("model", "entity_list_folders_response_model", "EntityListFoldersResponseModel"),
)
_GET_LIST_ENTITIES = Operation(
    "get_list_entities",
    "GET",
    "/api/projects/{project_name}/lists/{entity_list_id}/entities",
    True,
    since="1.9.0",
    result=("model", "entity_list_enities", "EntityListEnities"),
)
_MATERIALIZE_ENTITY_LIST = Operation(
    "materialize_entity_list",
    "POST",
    "/api/projects/{project_name}/lists/{entity_list_id}/materialize",
    False,
    since="1.9.0",
    result=("model", "entity_list_summary", "EntityListSummary"),
)
_SET_ENTITY_LIST_ATTRIBUTES_DEFINITION = Operation(
    "set_entity_list_attributes_definition",
    "PUT",
    "/api/projects/{project_name}/lists/{entity_list_id}/attributes",
    True,
    body="application/json",
    answer="",
    since="1.9.0",
)
_SET_ENTITY_LIST_FOLDERS_ORDER = Operation(
    "set_entity_list_folders_order",
    "POST",
    "/api/projects/{project_name}/entityListFolders/order",
    False,
    body="application/json",
    answer="",
    since="1.13.0",
)
_SET_ENTITY_LIST_ITEMS_ORDER = Operation(
    "set_entity_list_items_order",
    "POST",
    "/api/projects/{project_name}/lists/{entity_list_id}/order",
    False,
    body="application/json",
    answer="",
    since="1.16.0",
)
_UPDATE_ENTITY_LIST = Operation(
    "update_entity_list",
    "PATCH",
    "/api/projects/{project_name}/lists/{entity_list_id}",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)
_UPDATE_ENTITY_LIST_FOLDER = Operation(
    "update_entity_list_folder",
    "PATCH",
    "/api/projects/{project_name}/entityListFolders/{folder_id}",
    False,
    body="application/json",
    answer="",
    since="1.13.0",
)
_UPDATE_ENTITY_LIST_ITEM = Operation(
    "update_entity_list_item",
    "PATCH",
    "/api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)
_UPDATE_ENTITY_LIST_ITEMS = Operation(
    "update_entity_list_items",
    "PATCH",
    "/api/projects/{project_name}/lists/{list_id}/items",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)


class EntityLists(Api):
    """Operations of "Entity lists"."""

    @cached_property
    def raw(self) -> RawEntityLists:
        """The same operations, answering with status, headers and plain JSON."""
        return RawEntityLists(self._sender)

    def create_entity_list(
        self,
        project_name: str,
        body: models.EntityListPostModel | types.EntityListPostModelDict,
    ) -> models.EntityListSummary:
        """Create an entity list, optionally with items.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityListSummary``.

        POST /api/projects/{project_name}/lists; since server 1.9.0
        """
        return self._send(_CREATE_ENTITY_LIST, (project_name,), body=body)

    def create_entity_list_folder(
        self,
        project_name: str,
        body: models.EntityListFolderPostModel | types.EntityListFolderPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a folder to sort entity lists into.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return self._send(_CREATE_ENTITY_LIST_FOLDER, (project_name,), body=body)

    def create_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListItemPostModel | types.EntityListItemPostModelDict,
    ) -> None:
        """Add an entity to a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/lists/{entity_list_id}/items; since server 1.9.0
        """
        return self._send(_CREATE_ENTITY_LIST_ITEM, (project_name, entity_list_id), body=body)

    def delete_entity_list(self, project_name: str, entity_list_id: str) -> None:
        """Delete an entity list; the entities in it stay.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return self._send(_DELETE_ENTITY_LIST, (project_name, entity_list_id))

    def delete_entity_list_folder(self, project_name: str, folder_id: str) -> None:
        """Delete a folder of entity lists; the lists stay.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.

        DELETE /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return self._send(_DELETE_ENTITY_LIST_FOLDER, (project_name, folder_id))

    def delete_entity_list_item(self, project_name: str, entity_list_id: str, entity_list_item_id: str) -> None:
        """Remove an item from an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return self._send(_DELETE_ENTITY_LIST_ITEM, (project_name, entity_list_id, entity_list_item_id))

    def get_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        *,
        metadata_only: bool | None = None,
    ) -> models.EntityListModel:
        """Read an entity list with its items.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            metadata_only: Whether to leave the items out. The server's default is False.

        Returns:
            The answer: ``EntityListModel``.

        GET /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return self._send(_GET_ENTITY_LIST, (project_name, entity_list_id), query=(("metadata_only", metadata_only),))

    def get_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
    ) -> list[models.EntityListAttributeDefinition]:
        """Read the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            The answer: ``list[EntityListAttributeDefinition]``.

        GET /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return self._send(_GET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id))

    def get_entity_list_folders(self, project_name: str) -> models.EntityListFoldersResponseModel:
        """List the folders that entity lists of a project are sorted into.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``EntityListFoldersResponseModel``.

        GET /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return self._send(_GET_ENTITY_LIST_FOLDERS, (project_name,))

    def get_list_entities(self, project_name: str, entity_list_id: str) -> models.EntityListEnities:
        """Read the ids and the type of the entities in a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            The answer: ``EntityListEnities``.

        GET /api/projects/{project_name}/lists/{entity_list_id}/entities; since server 1.9.0
        """
        return self._send(_GET_LIST_ENTITIES, (project_name, entity_list_id))

    def materialize_entity_list(self, project_name: str, entity_list_id: str) -> models.EntityListSummary:
        """Fill an entity list from its template.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            The answer: ``EntityListSummary``.

        POST /api/projects/{project_name}/lists/{entity_list_id}/materialize; since server 1.9.0
        """
        return self._send(_MATERIALIZE_ENTITY_LIST, (project_name, entity_list_id))

    def set_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
        body: list[models.EntityListAttributeDefinition] | list[types.EntityListAttributeDefinitionDict],
    ) -> None:
        """Replace the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return self._send(_SET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id), body=body)

    def set_entity_list_folders_order(
        self,
        project_name: str,
        body: models.EntityListFolderOrderModel | types.EntityListFolderOrderModelDict,
    ) -> None:
        """Set the order of the folders of entity lists.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/entityListFolders/order; since server 1.13.0
        """
        return self._send(_SET_ENTITY_LIST_FOLDERS_ORDER, (project_name,), body=body)

    def set_entity_list_items_order(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.OrderEntityListItemsRequestModel | types.OrderEntityListItemsRequestModelDict,
    ) -> None:
        """Set the order of the items in an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/lists/{entity_list_id}/order; since server 1.16.0
        """
        return self._send(_SET_ENTITY_LIST_ITEMS_ORDER, (project_name, entity_list_id), body=body)

    def update_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListPatchModel | types.EntityListPatchModelDict,
    ) -> None:
        """Change an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return self._send(_UPDATE_ENTITY_LIST, (project_name, entity_list_id), body=body)

    def update_entity_list_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.EntityListFolderPatchModel | types.EntityListFolderPatchModelDict,
    ) -> None:
        """Change the label, parent, access or look of a folder of entity lists.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return self._send(_UPDATE_ENTITY_LIST_FOLDER, (project_name, folder_id), body=body)

    def update_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        entity_list_item_id: str,
        body: models.EntityListItemPatchModel | types.EntityListItemPatchModelDict,
    ) -> None:
        """Change an item of an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return self._send(_UPDATE_ENTITY_LIST_ITEM, (project_name, entity_list_id, entity_list_item_id), body=body)

    def update_entity_list_items(
        self,
        project_name: str,
        list_id: str,
        body: models.EntityListMultiPatchModel | types.EntityListMultiPatchModelDict,
    ) -> None:
        """Add, change, replace or remove several items of an entity list at once.

        Args:
            project_name: Name of the project.
            list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/lists/{list_id}/items; since server 1.9.0
        """
        return self._send(_UPDATE_ENTITY_LIST_ITEMS, (project_name, list_id), body=body)


class AsyncEntityLists(AsyncApi):
    """Operations of "Entity lists", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawEntityLists:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawEntityLists(self._sender)

    async def create_entity_list(
        self,
        project_name: str,
        body: models.EntityListPostModel | types.EntityListPostModelDict,
    ) -> models.EntityListSummary:
        """Create an entity list, optionally with items.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityListSummary``.

        POST /api/projects/{project_name}/lists; since server 1.9.0
        """
        return await self._send(_CREATE_ENTITY_LIST, (project_name,), body=body)

    async def create_entity_list_folder(
        self,
        project_name: str,
        body: models.EntityListFolderPostModel | types.EntityListFolderPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a folder to sort entity lists into.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return await self._send(_CREATE_ENTITY_LIST_FOLDER, (project_name,), body=body)

    async def create_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListItemPostModel | types.EntityListItemPostModelDict,
    ) -> None:
        """Add an entity to a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/lists/{entity_list_id}/items; since server 1.9.0
        """
        return await self._send(_CREATE_ENTITY_LIST_ITEM, (project_name, entity_list_id), body=body)

    async def delete_entity_list(self, project_name: str, entity_list_id: str) -> None:
        """Delete an entity list; the entities in it stay.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return await self._send(_DELETE_ENTITY_LIST, (project_name, entity_list_id))

    async def delete_entity_list_folder(self, project_name: str, folder_id: str) -> None:
        """Delete a folder of entity lists; the lists stay.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.

        DELETE /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return await self._send(_DELETE_ENTITY_LIST_FOLDER, (project_name, folder_id))

    async def delete_entity_list_item(self, project_name: str, entity_list_id: str, entity_list_item_id: str) -> None:
        """Remove an item from an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return await self._send(_DELETE_ENTITY_LIST_ITEM, (project_name, entity_list_id, entity_list_item_id))

    async def get_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        *,
        metadata_only: bool | None = None,
    ) -> models.EntityListModel:
        """Read an entity list with its items.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            metadata_only: Whether to leave the items out. The server's default is False.

        Returns:
            The answer: ``EntityListModel``.

        GET /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return await self._send(
            _GET_ENTITY_LIST,
            (project_name, entity_list_id),
            query=(("metadata_only", metadata_only),),
        )

    async def get_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
    ) -> list[models.EntityListAttributeDefinition]:
        """Read the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            The answer: ``list[EntityListAttributeDefinition]``.

        GET /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return await self._send(_GET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id))

    async def get_entity_list_folders(self, project_name: str) -> models.EntityListFoldersResponseModel:
        """List the folders that entity lists of a project are sorted into.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``EntityListFoldersResponseModel``.

        GET /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return await self._send(_GET_ENTITY_LIST_FOLDERS, (project_name,))

    async def get_list_entities(self, project_name: str, entity_list_id: str) -> models.EntityListEnities:
        """Read the ids and the type of the entities in a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            The answer: ``EntityListEnities``.

        GET /api/projects/{project_name}/lists/{entity_list_id}/entities; since server 1.9.0
        """
        return await self._send(_GET_LIST_ENTITIES, (project_name, entity_list_id))

    async def materialize_entity_list(self, project_name: str, entity_list_id: str) -> models.EntityListSummary:
        """Fill an entity list from its template.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            The answer: ``EntityListSummary``.

        POST /api/projects/{project_name}/lists/{entity_list_id}/materialize; since server 1.9.0
        """
        return await self._send(_MATERIALIZE_ENTITY_LIST, (project_name, entity_list_id))

    async def set_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
        body: list[models.EntityListAttributeDefinition] | list[types.EntityListAttributeDefinitionDict],
    ) -> None:
        """Replace the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return await self._send(_SET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id), body=body)

    async def set_entity_list_folders_order(
        self,
        project_name: str,
        body: models.EntityListFolderOrderModel | types.EntityListFolderOrderModelDict,
    ) -> None:
        """Set the order of the folders of entity lists.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/entityListFolders/order; since server 1.13.0
        """
        return await self._send(_SET_ENTITY_LIST_FOLDERS_ORDER, (project_name,), body=body)

    async def set_entity_list_items_order(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.OrderEntityListItemsRequestModel | types.OrderEntityListItemsRequestModelDict,
    ) -> None:
        """Set the order of the items in an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/lists/{entity_list_id}/order; since server 1.16.0
        """
        return await self._send(_SET_ENTITY_LIST_ITEMS_ORDER, (project_name, entity_list_id), body=body)

    async def update_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListPatchModel | types.EntityListPatchModelDict,
    ) -> None:
        """Change an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return await self._send(_UPDATE_ENTITY_LIST, (project_name, entity_list_id), body=body)

    async def update_entity_list_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.EntityListFolderPatchModel | types.EntityListFolderPatchModelDict,
    ) -> None:
        """Change the label, parent, access or look of a folder of entity lists.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return await self._send(_UPDATE_ENTITY_LIST_FOLDER, (project_name, folder_id), body=body)

    async def update_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        entity_list_item_id: str,
        body: models.EntityListItemPatchModel | types.EntityListItemPatchModelDict,
    ) -> None:
        """Change an item of an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return await self._send(
            _UPDATE_ENTITY_LIST_ITEM,
            (project_name, entity_list_id, entity_list_item_id),
            body=body,
        )

    async def update_entity_list_items(
        self,
        project_name: str,
        list_id: str,
        body: models.EntityListMultiPatchModel | types.EntityListMultiPatchModelDict,
    ) -> None:
        """Add, change, replace or remove several items of an entity list at once.

        Args:
            project_name: Name of the project.
            list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/lists/{list_id}/items; since server 1.9.0
        """
        return await self._send(_UPDATE_ENTITY_LIST_ITEMS, (project_name, list_id), body=body)


class RawEntityLists(RawApi):
    """Operations of "Entity lists", without models."""

    def create_entity_list(
        self,
        project_name: str,
        body: models.EntityListPostModel | types.EntityListPostModelDict,
    ) -> Raw[types.EntityListSummaryDict]:
        """Create an entity list, optionally with items.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists; since server 1.9.0
        """
        return self._send(_CREATE_ENTITY_LIST, (project_name,), body=body)

    def create_entity_list_folder(
        self,
        project_name: str,
        body: models.EntityListFolderPostModel | types.EntityListFolderPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a folder to sort entity lists into.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return self._send(_CREATE_ENTITY_LIST_FOLDER, (project_name,), body=body)

    def create_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListItemPostModel | types.EntityListItemPostModelDict,
    ) -> Raw[None]:
        """Add an entity to a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists/{entity_list_id}/items; since server 1.9.0
        """
        return self._send(_CREATE_ENTITY_LIST_ITEM, (project_name, entity_list_id), body=body)

    def delete_entity_list(self, project_name: str, entity_list_id: str) -> Raw[None]:
        """Delete an entity list; the entities in it stay.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return self._send(_DELETE_ENTITY_LIST, (project_name, entity_list_id))

    def delete_entity_list_folder(self, project_name: str, folder_id: str) -> Raw[None]:
        """Delete a folder of entity lists; the lists stay.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return self._send(_DELETE_ENTITY_LIST_FOLDER, (project_name, folder_id))

    def delete_entity_list_item(self, project_name: str, entity_list_id: str, entity_list_item_id: str) -> Raw[None]:
        """Remove an item from an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return self._send(_DELETE_ENTITY_LIST_ITEM, (project_name, entity_list_id, entity_list_item_id))

    def get_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        *,
        metadata_only: bool | None = None,
    ) -> Raw[types.EntityListModelDict]:
        """Read an entity list with its items.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            metadata_only: Whether to leave the items out. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return self._send(_GET_ENTITY_LIST, (project_name, entity_list_id), query=(("metadata_only", metadata_only),))

    def get_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
    ) -> Raw[list[types.EntityListAttributeDefinitionDict]]:
        """Read the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return self._send(_GET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id))

    def get_entity_list_folders(self, project_name: str) -> Raw[types.EntityListFoldersResponseModelDict]:
        """List the folders that entity lists of a project are sorted into.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return self._send(_GET_ENTITY_LIST_FOLDERS, (project_name,))

    def get_list_entities(self, project_name: str, entity_list_id: str) -> Raw[types.EntityListEnitiesDict]:
        """Read the ids and the type of the entities in a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/lists/{entity_list_id}/entities; since server 1.9.0
        """
        return self._send(_GET_LIST_ENTITIES, (project_name, entity_list_id))

    def materialize_entity_list(self, project_name: str, entity_list_id: str) -> Raw[types.EntityListSummaryDict]:
        """Fill an entity list from its template.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists/{entity_list_id}/materialize; since server 1.9.0
        """
        return self._send(_MATERIALIZE_ENTITY_LIST, (project_name, entity_list_id))

    def set_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
        body: list[models.EntityListAttributeDefinition] | list[types.EntityListAttributeDefinitionDict],
    ) -> Raw[None]:
        """Replace the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return self._send(_SET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id), body=body)

    def set_entity_list_folders_order(
        self,
        project_name: str,
        body: models.EntityListFolderOrderModel | types.EntityListFolderOrderModelDict,
    ) -> Raw[None]:
        """Set the order of the folders of entity lists.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/entityListFolders/order; since server 1.13.0
        """
        return self._send(_SET_ENTITY_LIST_FOLDERS_ORDER, (project_name,), body=body)

    def set_entity_list_items_order(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.OrderEntityListItemsRequestModel | types.OrderEntityListItemsRequestModelDict,
    ) -> Raw[None]:
        """Set the order of the items in an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists/{entity_list_id}/order; since server 1.16.0
        """
        return self._send(_SET_ENTITY_LIST_ITEMS_ORDER, (project_name, entity_list_id), body=body)

    def update_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListPatchModel | types.EntityListPatchModelDict,
    ) -> Raw[None]:
        """Change an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return self._send(_UPDATE_ENTITY_LIST, (project_name, entity_list_id), body=body)

    def update_entity_list_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.EntityListFolderPatchModel | types.EntityListFolderPatchModelDict,
    ) -> Raw[None]:
        """Change the label, parent, access or look of a folder of entity lists.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return self._send(_UPDATE_ENTITY_LIST_FOLDER, (project_name, folder_id), body=body)

    def update_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        entity_list_item_id: str,
        body: models.EntityListItemPatchModel | types.EntityListItemPatchModelDict,
    ) -> Raw[None]:
        """Change an item of an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return self._send(_UPDATE_ENTITY_LIST_ITEM, (project_name, entity_list_id, entity_list_item_id), body=body)

    def update_entity_list_items(
        self,
        project_name: str,
        list_id: str,
        body: models.EntityListMultiPatchModel | types.EntityListMultiPatchModelDict,
    ) -> Raw[None]:
        """Add, change, replace or remove several items of an entity list at once.

        Args:
            project_name: Name of the project.
            list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/lists/{list_id}/items; since server 1.9.0
        """
        return self._send(_UPDATE_ENTITY_LIST_ITEMS, (project_name, list_id), body=body)


class AsyncRawEntityLists(AsyncRawApi):
    """Operations of "Entity lists", asynchronous, without models."""

    async def create_entity_list(
        self,
        project_name: str,
        body: models.EntityListPostModel | types.EntityListPostModelDict,
    ) -> Raw[types.EntityListSummaryDict]:
        """Create an entity list, optionally with items.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists; since server 1.9.0
        """
        return await self._send(_CREATE_ENTITY_LIST, (project_name,), body=body)

    async def create_entity_list_folder(
        self,
        project_name: str,
        body: models.EntityListFolderPostModel | types.EntityListFolderPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a folder to sort entity lists into.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return await self._send(_CREATE_ENTITY_LIST_FOLDER, (project_name,), body=body)

    async def create_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListItemPostModel | types.EntityListItemPostModelDict,
    ) -> Raw[None]:
        """Add an entity to a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists/{entity_list_id}/items; since server 1.9.0
        """
        return await self._send(_CREATE_ENTITY_LIST_ITEM, (project_name, entity_list_id), body=body)

    async def delete_entity_list(self, project_name: str, entity_list_id: str) -> Raw[None]:
        """Delete an entity list; the entities in it stay.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return await self._send(_DELETE_ENTITY_LIST, (project_name, entity_list_id))

    async def delete_entity_list_folder(self, project_name: str, folder_id: str) -> Raw[None]:
        """Delete a folder of entity lists; the lists stay.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return await self._send(_DELETE_ENTITY_LIST_FOLDER, (project_name, folder_id))

    async def delete_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        entity_list_item_id: str,
    ) -> Raw[None]:
        """Remove an item from an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return await self._send(_DELETE_ENTITY_LIST_ITEM, (project_name, entity_list_id, entity_list_item_id))

    async def get_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        *,
        metadata_only: bool | None = None,
    ) -> Raw[types.EntityListModelDict]:
        """Read an entity list with its items.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            metadata_only: Whether to leave the items out. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return await self._send(
            _GET_ENTITY_LIST,
            (project_name, entity_list_id),
            query=(("metadata_only", metadata_only),),
        )

    async def get_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
    ) -> Raw[list[types.EntityListAttributeDefinitionDict]]:
        """Read the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return await self._send(_GET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id))

    async def get_entity_list_folders(self, project_name: str) -> Raw[types.EntityListFoldersResponseModelDict]:
        """List the folders that entity lists of a project are sorted into.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/entityListFolders; since server 1.13.0
        """
        return await self._send(_GET_ENTITY_LIST_FOLDERS, (project_name,))

    async def get_list_entities(self, project_name: str, entity_list_id: str) -> Raw[types.EntityListEnitiesDict]:
        """Read the ids and the type of the entities in a list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/lists/{entity_list_id}/entities; since server 1.9.0
        """
        return await self._send(_GET_LIST_ENTITIES, (project_name, entity_list_id))

    async def materialize_entity_list(self, project_name: str, entity_list_id: str) -> Raw[types.EntityListSummaryDict]:
        """Fill an entity list from its template.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists/{entity_list_id}/materialize; since server 1.9.0
        """
        return await self._send(_MATERIALIZE_ENTITY_LIST, (project_name, entity_list_id))

    async def set_entity_list_attributes_definition(
        self,
        project_name: str,
        entity_list_id: str,
        body: list[models.EntityListAttributeDefinition] | list[types.EntityListAttributeDefinitionDict],
    ) -> Raw[None]:
        """Replace the definitions of an entity list's own attributes.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/lists/{entity_list_id}/attributes; since server 1.9.0
        """
        return await self._send(_SET_ENTITY_LIST_ATTRIBUTES_DEFINITION, (project_name, entity_list_id), body=body)

    async def set_entity_list_folders_order(
        self,
        project_name: str,
        body: models.EntityListFolderOrderModel | types.EntityListFolderOrderModelDict,
    ) -> Raw[None]:
        """Set the order of the folders of entity lists.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/entityListFolders/order; since server 1.13.0
        """
        return await self._send(_SET_ENTITY_LIST_FOLDERS_ORDER, (project_name,), body=body)

    async def set_entity_list_items_order(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.OrderEntityListItemsRequestModel | types.OrderEntityListItemsRequestModelDict,
    ) -> Raw[None]:
        """Set the order of the items in an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/lists/{entity_list_id}/order; since server 1.16.0
        """
        return await self._send(_SET_ENTITY_LIST_ITEMS_ORDER, (project_name, entity_list_id), body=body)

    async def update_entity_list(
        self,
        project_name: str,
        entity_list_id: str,
        body: models.EntityListPatchModel | types.EntityListPatchModelDict,
    ) -> Raw[None]:
        """Change an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}; since server 1.9.0
        """
        return await self._send(_UPDATE_ENTITY_LIST, (project_name, entity_list_id), body=body)

    async def update_entity_list_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.EntityListFolderPatchModel | types.EntityListFolderPatchModelDict,
    ) -> Raw[None]:
        """Change the label, parent, access or look of a folder of entity lists.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder of entity lists.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/entityListFolders/{folder_id}; since server 1.13.0
        """
        return await self._send(_UPDATE_ENTITY_LIST_FOLDER, (project_name, folder_id), body=body)

    async def update_entity_list_item(
        self,
        project_name: str,
        entity_list_id: str,
        entity_list_item_id: str,
        body: models.EntityListItemPatchModel | types.EntityListItemPatchModelDict,
    ) -> Raw[None]:
        """Change an item of an entity list.

        Args:
            project_name: Name of the project.
            entity_list_id: Id of the entity list.
            entity_list_item_id: Id of the list's item, not of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}; since server 1.9.0
        """
        return await self._send(
            _UPDATE_ENTITY_LIST_ITEM,
            (project_name, entity_list_id, entity_list_item_id),
            body=body,
        )

    async def update_entity_list_items(
        self,
        project_name: str,
        list_id: str,
        body: models.EntityListMultiPatchModel | types.EntityListMultiPatchModelDict,
    ) -> Raw[None]:
        """Add, change, replace or remove several items of an entity list at once.

        Args:
            project_name: Name of the project.
            list_id: Id of the entity list.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/lists/{list_id}/items; since server 1.9.0
        """
        return await self._send(_UPDATE_ENTITY_LIST_ITEMS, (project_name, list_id), body=body)
