"""Folders: the hierarchy of a project."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from typing import TYPE_CHECKING, Any, Optional, Union

from ayon_rest.core import encode_path

from ..deprecation import warn_deprecated
from ..entity_bodies import entity_id_of, json_object, names_of
from ..errors import RequestFailed
from ..sentinels import NOT_SET, NotSet
from .folder_lists import AsyncFolderLists, is_listed

if TYPE_CHECKING:
    from ayon_rest.types import FolderPatchModelDict, FolderPostModelDict, FolderSearchRequestDict

    from ..typing import AdvancedFilterDict, FlatFolderDict, FolderDict, ProjectHierarchyDict

_GROUPS = "projects/{project_name}/grouping/{entity_type}/{grouping_key}"


class AsyncFoldersAPI(AsyncFolderLists):
    """Reading, creating and changing folders."""

    async def get_rest_folder(self, project_name: str, folder_id: str) -> Optional[FolderDict]:
        """Read a folder with everything the server tells about it.

        Args:
            project_name: Project the folder belongs to.
            folder_id: Id of the folder.

        Returns:
            The folder, ``ownAttrib`` as a list of names; None when there is none that this user may see.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        if not project_name or not folder_id:
            return None
        try:
            answer = await self.rest.folders.raw.get_folder(project_name, folder_id)
        except RequestFailed as error:
            if not self._means_missing(error):
                raise
            return None
        folder: Any = answer.data
        return folder

    async def get_rest_folders(self, project_name: str, include_attrib: bool = False) -> list[FlatFolderDict]:
        """Read all folders of a project in one request: quick, with few fields.

        Args:
            project_name: Project to read.
            include_attrib: Add ``attrib`` and ``ownAttrib`` (names of the attributes set on the folder itself).

        Returns:
            All folders, inactive ones included; here ``path`` has no leading slash.

        Raises:
            RequestFailed: There is no such project.
        """
        answer = await self.rest.folders.raw.get_folder_list(project_name, attrib=include_attrib)
        folders: Any = answer.data["folders"]
        return folders

    async def get_folders_rest(self, project_name: str, include_attrib: bool = False) -> list[FlatFolderDict]:
        """Do as `get_rest_folders` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project to read.
            include_attrib: Add ``attrib`` and ``ownAttrib``.

        Returns:
            All folders.

        Raises:
            RequestFailed: There is no such project.
        """
        warn_deprecated("use get_rest_folders")
        return await self.get_rest_folders(project_name, include_attrib)

    async def get_folders_hierarchy(
        self,
        project_name: str,
        search_string: Optional[str] = None,
        folder_types: Optional[Iterable[str]] = None,
    ) -> ProjectHierarchyDict:
        """Read the folders of a project as a tree.

        Args:
            project_name: Project to read.
            search_string: Text to look for; servers up to 1.16 at least don't mind it.
            folder_types: Only folders of these types; those whose parent is left out are on top.

        Returns:
            ``{"hierarchy": [...]}``; each folder has its ``children``.

        Raises:
            RequestFailed: There is no such project.
        """
        kinds = None if folder_types is None else ",".join(names_of(folder_types, "folder_types"))
        answer = await self.rest.folders.raw.get_folder_hierarchy(project_name, search=search_string, types=kinds)
        hierarchy: Any = answer.data
        return hierarchy

    def get_folders(
        self,
        project_name: str,
        folder_ids: Optional[Iterable[str]] = None,
        folder_paths: Optional[Iterable[str]] = None,
        folder_names: Optional[Iterable[str]] = None,
        folder_types: Optional[Iterable[str]] = None,
        parent_ids: Optional[Iterable[Optional[str]]] = None,
        folder_path_regex: Optional[str] = None,
        has_products: Optional[bool] = None,
        has_tasks: Optional[bool] = None,
        has_children: Optional[bool] = None,
        statuses: Optional[Iterable[str]] = None,
        assignees_all: Optional[Iterable[str]] = None,
        tags: Optional[Iterable[str]] = None,
        active: Optional[bool] = True,
        has_links: Union[bool, str, None] = None,
        filters: Union[AdvancedFilterDict, str, None] = None,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> AsyncGenerator[FolderDict, None]:
        """Read folders, page by page while they are consumed.

        Filters that are None don't filter; a folder has to fit all others. An empty one fits nothing.

        Args:
            project_name: Project to search.
            folder_ids: Ids of folders.
            folder_paths: Slash separated names, with or without a leading slash.
            folder_names: Names.
            folder_types: Names of folder types, e.g. ``{"Shot"}``.
            parent_ids: Ids of the folders directly above; None among them, or the project's name, stands for the top.
            folder_path_regex: Regular expression that is searched in the path.
            has_products: Whether there are products in the folder.
            has_tasks: Whether there are tasks in the folder.
            has_children: Whether there are folders below.
            statuses: Names of statuses.
            assignees_all: Users who are all assigned to one of the folder's tasks.
            tags: Tags, of which a folder has at least one.
            active: True for active folders, False for inactive ones, None for both.
            has_links: True for folders with links; ``"IN"``, ``"OUT"`` or ``"BOTH"`` for folders with links of a
                direction.
            filters: Conditions on any field, e.g.
                ``{"conditions": [{"key": "attrib/fps", "operator": "eq", "value": 24}]}``, or the same as JSON text.
            fields: Fields to read, e.g. ``{"id", "path", "attrib.fps"}``; see `get_default_fields_for_type` for the
                default.
            own_attributes: Add ``ownAttrib``: values set on the folder itself, None for what it inherits.

        Returns:
            A generator of folders.

        Raises:
            UnknownFieldError: A field does not exist on folders of this server version; nothing is sent.
            UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
            GraphQlQueryFailed: The project does not exist, or a filter is not valid.

        Example:
            for folder in server.get_folders("demo", folder_types={"Shot"}, fields={"path", "attrib.fps"}):
                print(folder["path"], folder["attrib"]["fps"])
        """
        from .._graphql.entities import FOLDER
        from .._graphql.listing import field_set

        filters_given: dict[str, Any] = {
            "folder_ids": folder_ids,
            "folder_paths": folder_paths,
            "folder_names": folder_names,
            "folder_types": folder_types,
            "parent_ids": _parents(parent_ids, project_name),
            "folder_path_regex": folder_path_regex,
            "has_products": has_products,
            "has_tasks": has_tasks,
            "has_children": has_children,
            "statuses": statuses,
            "assignees_all": assignees_all,
            "tags": tags,
            "has_links": has_links,
            "filters": filters,
        }
        if fields is not None and not own_attributes and all(value is None for value in filters_given.values()):
            wanted = frozenset(field_set(fields))
            if wanted and all(map(is_listed, wanted)):
                return self._all_folders(project_name, wanted, active)
            fields = wanted
        return self._entities(FOLDER, project_name, filters_given, fields, active=active, own_attributes=own_attributes)

    async def get_folder_by_id(
        self,
        project_name: str,
        folder_id: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> Optional[FolderDict]:
        """Read a folder by its id, active or not.

        Args:
            project_name: Project the folder belongs to.
            folder_id: Id of the folder.
            fields: Fields to read; see `get_default_fields_for_type` for the default.
            own_attributes: Add ``ownAttrib``: values set on the folder itself, None for what it inherits.

        Returns:
            The folder, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on folders of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._one_folder(project_name, {"folder_ids": [folder_id]}, fields, own_attributes)

    async def get_folder_by_path(
        self,
        project_name: str,
        folder_path: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> Optional[FolderDict]:
        """Find a folder by its path in the hierarchy, active or not.

        Args:
            project_name: Project to search.
            folder_path: Slash separated names, with or without a leading slash, e.g. ``"/shots/sq01/sh010"``.
            fields: Fields to read; see `get_default_fields_for_type` for the default.
            own_attributes: Add ``ownAttrib``: values set on the folder itself, None for what it inherits.

        Returns:
            The folder, None when there is none at that path.

        Raises:
            UnknownFieldError: A field does not exist on folders of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._one_folder(project_name, {"folder_paths": [folder_path]}, fields, own_attributes)

    async def get_folder_by_name(
        self,
        project_name: str,
        folder_name: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> Optional[FolderDict]:
        """Find a folder by its name; of several with that name it is any one.

        Args:
            project_name: Project to search.
            folder_name: Name of the folder.
            fields: Fields to read; see `get_default_fields_for_type` for the default.
            own_attributes: Add ``ownAttrib``: values set on the folder itself, None for what it inherits.

        Returns:
            The folder, None when there is none of that name.

        Raises:
            UnknownFieldError: A field does not exist on folders of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        return await self._one_folder(project_name, {"folder_names": [folder_name]}, fields, own_attributes)

    async def _one_folder(
        self, project_name: str, filters: dict[str, Any], fields: Optional[Iterable[str]], own_attributes: bool
    ) -> Optional[FolderDict]:
        from .._graphql.entities import FOLDER

        return await self._first_entity(FOLDER, project_name, filters, fields, own_attributes)

    async def get_folder_ids_with_products(
        self, project_name: str, folder_ids: Optional[Iterable[str]] = None
    ) -> set[str]:
        """Find the folders that have products.

        Args:
            project_name: Project to search.
            folder_ids: Only these folders, None for all; inactive ones included.

        Returns:
            Ids of folders.

        Raises:
            GraphQlQueryFailed: The project does not exist.
        """
        folders = self.get_folders(project_name, folder_ids=folder_ids, active=None, has_products=True, fields=("id",))
        return {folder["id"] async for folder in folders}

    async def search_folders(
        self,
        project_name: str,
        search: Optional[str] = None,
        folder_search: Optional[str] = None,
        folder_filter: Optional[AdvancedFilterDict] = None,
        task_search: Optional[str] = None,
        task_filter: Optional[AdvancedFilterDict] = None,
    ) -> list[str]:
        """Find folders by words and conditions on them and on their tasks.

        Args:
            project_name: Project to search.
            search: Words to find in the path of folders or in the names of tasks.
            folder_search: Words to find in folders.
            folder_filter: Conditions on folders.
            task_search: Words to find in tasks.
            task_filter: Conditions on tasks.

        Returns:
            Ids of the folders.

        Raises:
            RequestFailed: The project does not exist, or a condition is not valid.
        """
        body: FolderSearchRequestDict = {}
        if search is not None:
            body["search"] = search
        if folder_search is not None:
            body["folderSearch"] = folder_search
        if folder_filter is not None:
            body["folderFilter"] = json_object(folder_filter, "folder_filter")
        if task_search is not None:
            body["taskSearch"] = task_search
        if task_filter is not None:
            body["taskFilter"] = json_object(task_filter, "task_filter")
        answer = await self.rest.folders.raw.search_folders(project_name, body)
        return answer.data.get("folderIds") or []

    async def get_entity_groups(
        self, project_name: str, entity_type: str, grouping_key: str, empty: bool = False
    ) -> dict[str, Any]:
        """Count entities by the values of a field.

        Args:
            project_name: Project to read.
            entity_type: ``"folder"``, ``"task"``, ``"product"`` or ``"version"``.
            grouping_key: Field to group by, e.g. ``"status"``, ``"tags"`` or ``"attrib.priority"``.
            empty: Include values that no entity has.

        Returns:
            ``{"entityType": ..., "key": ..., "groups": [...]}``; each group has value and count, most have label, icon
            and color.

        Raises:
            RequestFailed: Entities can't be grouped so, or the project does not exist.
            ValueError: A name is empty; nothing is sent.
        """
        path = encode_path(_GROUPS, (project_name, entity_type, grouping_key))
        response = await self.raw_get(path, params={"empty": True} if empty else None)
        response.raise_for_status()
        return response.data

    async def create_folder(
        self,
        project_name: str,
        name: str,
        folder_type: Optional[str] = None,
        parent_id: Optional[str] = None,
        label: Optional[str] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Optional[str] = None,
        folder_id: Optional[str] = None,
    ) -> str:
        """Create a folder.

        Args:
            project_name: Project to create it in.
            name: Name, unique among the folders next to it without regard to case; letters, digits, ``_-.``.
            folder_type: Name of a folder type; the server's default is ``"Folder"``.
            parent_id: Id of the folder above, None for the top.
            label: Name to show.
            attrib: Attribute values; others are inherited.
            data: Free-form data.
            tags: Names of tags.
            status: Name of a status.
            active: False to create it inactive.
            thumbnail_id: Id of an uploaded thumbnail.
            folder_id: Id of the new folder, a random one when None.

        Returns:
            Id of the folder.

        Raises:
            ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
            RequestFailed: The server refuses, e.g. because the name is taken.

        Example:
            folder_id = server.create_folder("demo", "sh010", "Shot", parent_id=sequence_id, attrib={"frameEnd": 1100})
        """
        body: FolderPostModelDict = {"id": entity_id_of(folder_id, "folder_id"), "name": name}
        if folder_type is not None:
            body["folderType"] = folder_type
        if parent_id is not None:
            body["parentId"] = parent_id
        if label is not None:
            body["label"] = label
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        if thumbnail_id is not None:
            body["thumbnailId"] = thumbnail_id
        answer = await self.rest.folders.raw.create_folder(project_name, body)
        return answer.data["id"]

    async def update_folder(
        self,
        project_name: str,
        folder_id: str,
        name: Optional[str] = None,
        folder_type: Optional[str] = None,
        parent_id: Union[str, NotSet, None] = NOT_SET,
        label: Union[str, NotSet, None] = NOT_SET,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
    ) -> None:
        """Change a folder; what is not given stays as it is.

        Args:
            project_name: Project the folder belongs to.
            folder_id: Id of the folder.
            name: New name.
            folder_type: Name of a folder type.
            parent_id: Id of the new folder above, None to move it to the top.
            label: Name to show, None to remove it.
            attrib: Attribute values to change, None as a value to inherit it again.
            data: Data to change: given keys replace those there, None as a value removes the key.
            tags: All tags from now on.
            status: Name of a status.
            active: False to deactivate it.
            thumbnail_id: Id of an uploaded thumbnail, None to remove it.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such folder, or the server refuses the change.
        """
        body: FolderPatchModelDict = {}
        if name is not None:
            body["name"] = name
        if folder_type is not None:
            body["folderType"] = folder_type
        if parent_id is not NOT_SET:
            body["parentId"] = parent_id
        if label is not NOT_SET:
            body["label"] = label
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        if thumbnail_id is not NOT_SET:
            body["thumbnailId"] = thumbnail_id
        await self.rest.folders.raw.update_folder(project_name, folder_id, body)

    async def delete_folder(self, project_name: str, folder_id: str, force: bool = False) -> None:
        """Delete a folder with its tasks and the folders below.

        Args:
            project_name: Project the folder belongs to.
            folder_id: Id of the folder.
            force: Delete products and versions as well; without it they protect the folder.

        Raises:
            RequestFailed: There is no such folder, it has products, or the user may not delete it.
        """
        await self.rest.folders.raw.delete_folder(project_name, folder_id, force=force or None)


def _parents(parent_ids: Optional[Iterable[Optional[str]]], project_name: str) -> Optional[list[str]]:
    if parent_ids is None:
        return None
    if isinstance(parent_ids, str):
        parent_ids = [parent_ids]
    top = (None, project_name)
    parents = ["root" if parent_id in top else parent_id for parent_id in parent_ids]
    return names_of(parents, "parent_ids")
