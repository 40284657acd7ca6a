"""Operations of "Folders"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncFolders", "AsyncRawFolders", "Folders", "RawFolders"]

_CREATE_FOLDER = Operation(
    "create_folder",
    "POST",
    "/api/projects/{project_name}/folders",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_FOLDER = Operation(
    "delete_folder",
    "DELETE",
    "/api/projects/{project_name}/folders/{folder_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_FOLDER = Operation(
    "get_folder",
    "GET",
    "/api/projects/{project_name}/folders/{folder_id}",
    True,
    since="1.0.0",
    result=("model", "folder_model", "FolderModel"),
)
_GET_FOLDER_HIERARCHY = Operation(
    "get_folder_hierarchy",
    "GET",
    "/api/projects/{project_name}/hierarchy",
    True,
    since="1.0.0",
    result=("model", "hierarchy_response_model", "HierarchyResponseModel"),
)
_GET_FOLDER_LIST = Operation(
    "get_folder_list",
    "GET",
    "/api/projects/{project_name}/folders",
    True,
    since="1.3.0",
    result=("model", "folder_list_model", "FolderListModel"),
)
_SEARCH_FOLDERS = Operation(
    "search_folders",
    "POST",
    "/api/projects/{project_name}/folders/search",
    True,
    body="application/json",
    since="1.14.0",
    result=("model", "folder_search_response", "FolderSearchResponse"),
)
_UPDATE_FOLDER = Operation(
    "update_folder",
    "PATCH",
    "/api/projects/{project_name}/folders/{folder_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Folders(Api):
    """Operations of "Folders"."""

    @cached_property
    def raw(self) -> RawFolders:
        """The same operations, answering with status, headers and plain JSON."""
        return RawFolders(self._sender)

    def create_folder(
        self,
        project_name: str,
        body: models.FolderPostModel | types.FolderPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/folders; since server 1.0.0
        """
        return self._send(_CREATE_FOLDER, (project_name,), body=body)

    def delete_folder(self, project_name: str, folder_id: str, *, force: bool | None = None) -> None:
        """Delete a folder; with `force` also everything that was published below it.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            force: Whether to delete it even when something was published below it. The server's default is False.

        DELETE /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return self._send(_DELETE_FOLDER, (project_name, folder_id), query=(("force", force),))

    def get_folder(self, project_name: str, folder_id: str) -> models.FolderModel:
        """Read one folder with its attributes.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            The answer: ``FolderModel``.

        GET /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return self._send(_GET_FOLDER, (project_name, folder_id))

    def get_folder_hierarchy(
        self,
        project_name: str,
        *,
        search: str | None = None,
        types: str | None = None,
    ) -> models.HierarchyResponseModel:
        """Read the folders of a project as a tree.

        Args:
            project_name: Name of the project.
            search: Text to look for in names. The server's default is "".
            types: Comma separated folder types to keep. The server's default is "".

        Returns:
            The answer: ``HierarchyResponseModel``.

        GET /api/projects/{project_name}/hierarchy; since server 1.0.0
        """
        return self._send(_GET_FOLDER_HIERARCHY, (project_name,), query=(("search", search), ("types", types)))

    def get_folder_list(self, project_name: str, *, attrib: bool | None = None) -> models.FolderListModel:
        """List all folders of a project in one fast answer, optionally with attributes.

        Args:
            project_name: Name of the project.
            attrib: Whether to include attributes. The server's default is False.

        Returns:
            The answer: ``FolderListModel``.

        GET /api/projects/{project_name}/folders; since server 1.3.0
        """
        return self._send(_GET_FOLDER_LIST, (project_name,), query=(("attrib", attrib),))

    def search_folders(
        self,
        project_name: str,
        body: models.FolderSearchRequest | types.FolderSearchRequestDict,
    ) -> models.FolderSearchResponse:
        """Find the ids of folders by a search text, a filter, or their tasks.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``FolderSearchResponse``.

        POST /api/projects/{project_name}/folders/search; since server 1.14.0
        """
        return self._send(_SEARCH_FOLDERS, (project_name,), body=body)

    def update_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.FolderPatchModel | types.FolderPatchModelDict,
    ) -> None:
        """Change a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return self._send(_UPDATE_FOLDER, (project_name, folder_id), body=body)


class AsyncFolders(AsyncApi):
    """Operations of "Folders", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawFolders:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawFolders(self._sender)

    async def create_folder(
        self,
        project_name: str,
        body: models.FolderPostModel | types.FolderPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/folders; since server 1.0.0
        """
        return await self._send(_CREATE_FOLDER, (project_name,), body=body)

    async def delete_folder(self, project_name: str, folder_id: str, *, force: bool | None = None) -> None:
        """Delete a folder; with `force` also everything that was published below it.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            force: Whether to delete it even when something was published below it. The server's default is False.

        DELETE /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return await self._send(_DELETE_FOLDER, (project_name, folder_id), query=(("force", force),))

    async def get_folder(self, project_name: str, folder_id: str) -> models.FolderModel:
        """Read one folder with its attributes.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            The answer: ``FolderModel``.

        GET /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return await self._send(_GET_FOLDER, (project_name, folder_id))

    async def get_folder_hierarchy(
        self,
        project_name: str,
        *,
        search: str | None = None,
        types: str | None = None,
    ) -> models.HierarchyResponseModel:
        """Read the folders of a project as a tree.

        Args:
            project_name: Name of the project.
            search: Text to look for in names. The server's default is "".
            types: Comma separated folder types to keep. The server's default is "".

        Returns:
            The answer: ``HierarchyResponseModel``.

        GET /api/projects/{project_name}/hierarchy; since server 1.0.0
        """
        return await self._send(_GET_FOLDER_HIERARCHY, (project_name,), query=(("search", search), ("types", types)))

    async def get_folder_list(self, project_name: str, *, attrib: bool | None = None) -> models.FolderListModel:
        """List all folders of a project in one fast answer, optionally with attributes.

        Args:
            project_name: Name of the project.
            attrib: Whether to include attributes. The server's default is False.

        Returns:
            The answer: ``FolderListModel``.

        GET /api/projects/{project_name}/folders; since server 1.3.0
        """
        return await self._send(_GET_FOLDER_LIST, (project_name,), query=(("attrib", attrib),))

    async def search_folders(
        self,
        project_name: str,
        body: models.FolderSearchRequest | types.FolderSearchRequestDict,
    ) -> models.FolderSearchResponse:
        """Find the ids of folders by a search text, a filter, or their tasks.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``FolderSearchResponse``.

        POST /api/projects/{project_name}/folders/search; since server 1.14.0
        """
        return await self._send(_SEARCH_FOLDERS, (project_name,), body=body)

    async def update_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.FolderPatchModel | types.FolderPatchModelDict,
    ) -> None:
        """Change a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_FOLDER, (project_name, folder_id), body=body)


class RawFolders(RawApi):
    """Operations of "Folders", without models."""

    def create_folder(
        self,
        project_name: str,
        body: models.FolderPostModel | types.FolderPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/folders; since server 1.0.0
        """
        return self._send(_CREATE_FOLDER, (project_name,), body=body)

    def delete_folder(self, project_name: str, folder_id: str, *, force: bool | None = None) -> Raw[None]:
        """Delete a folder; with `force` also everything that was published below it.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            force: Whether to delete it even when something was published below it. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return self._send(_DELETE_FOLDER, (project_name, folder_id), query=(("force", force),))

    def get_folder(self, project_name: str, folder_id: str) -> Raw[types.FolderModelDict]:
        """Read one folder with its attributes.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return self._send(_GET_FOLDER, (project_name, folder_id))

    def get_folder_hierarchy(
        self,
        project_name: str,
        *,
        search: str | None = None,
        types: str | None = None,
    ) -> Raw[types.HierarchyResponseModelDict]:
        """Read the folders of a project as a tree.

        Args:
            project_name: Name of the project.
            search: Text to look for in names. The server's default is "".
            types: Comma separated folder types to keep. The server's default is "".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/hierarchy; since server 1.0.0
        """
        return self._send(_GET_FOLDER_HIERARCHY, (project_name,), query=(("search", search), ("types", types)))

    def get_folder_list(self, project_name: str, *, attrib: bool | None = None) -> Raw[types.FolderListModelDict]:
        """List all folders of a project in one fast answer, optionally with attributes.

        Args:
            project_name: Name of the project.
            attrib: Whether to include attributes. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders; since server 1.3.0
        """
        return self._send(_GET_FOLDER_LIST, (project_name,), query=(("attrib", attrib),))

    def search_folders(
        self,
        project_name: str,
        body: models.FolderSearchRequest | types.FolderSearchRequestDict,
    ) -> Raw[types.FolderSearchResponseDict]:
        """Find the ids of folders by a search text, a filter, or their tasks.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/folders/search; since server 1.14.0
        """
        return self._send(_SEARCH_FOLDERS, (project_name,), body=body)

    def update_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.FolderPatchModel | types.FolderPatchModelDict,
    ) -> Raw[None]:
        """Change a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return self._send(_UPDATE_FOLDER, (project_name, folder_id), body=body)


class AsyncRawFolders(AsyncRawApi):
    """Operations of "Folders", asynchronous, without models."""

    async def create_folder(
        self,
        project_name: str,
        body: models.FolderPostModel | types.FolderPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/folders; since server 1.0.0
        """
        return await self._send(_CREATE_FOLDER, (project_name,), body=body)

    async def delete_folder(self, project_name: str, folder_id: str, *, force: bool | None = None) -> Raw[None]:
        """Delete a folder; with `force` also everything that was published below it.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            force: Whether to delete it even when something was published below it. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return await self._send(_DELETE_FOLDER, (project_name, folder_id), query=(("force", force),))

    async def get_folder(self, project_name: str, folder_id: str) -> Raw[types.FolderModelDict]:
        """Read one folder with its attributes.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return await self._send(_GET_FOLDER, (project_name, folder_id))

    async def get_folder_hierarchy(
        self,
        project_name: str,
        *,
        search: str | None = None,
        types: str | None = None,
    ) -> Raw[types.HierarchyResponseModelDict]:
        """Read the folders of a project as a tree.

        Args:
            project_name: Name of the project.
            search: Text to look for in names. The server's default is "".
            types: Comma separated folder types to keep. The server's default is "".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/hierarchy; since server 1.0.0
        """
        return await self._send(_GET_FOLDER_HIERARCHY, (project_name,), query=(("search", search), ("types", types)))

    async def get_folder_list(self, project_name: str, *, attrib: bool | None = None) -> Raw[types.FolderListModelDict]:
        """List all folders of a project in one fast answer, optionally with attributes.

        Args:
            project_name: Name of the project.
            attrib: Whether to include attributes. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders; since server 1.3.0
        """
        return await self._send(_GET_FOLDER_LIST, (project_name,), query=(("attrib", attrib),))

    async def search_folders(
        self,
        project_name: str,
        body: models.FolderSearchRequest | types.FolderSearchRequestDict,
    ) -> Raw[types.FolderSearchResponseDict]:
        """Find the ids of folders by a search text, a filter, or their tasks.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/folders/search; since server 1.14.0
        """
        return await self._send(_SEARCH_FOLDERS, (project_name,), body=body)

    async def update_folder(
        self,
        project_name: str,
        folder_id: str,
        body: models.FolderPatchModel | types.FolderPatchModelDict,
    ) -> Raw[None]:
        """Change a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/folders/{folder_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_FOLDER, (project_name, folder_id), body=body)
