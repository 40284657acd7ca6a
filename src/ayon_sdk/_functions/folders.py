# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Folders: the hierarchy of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any, Optional, Union

    from ..sentinels import NotSet
    from ..typing import AdvancedFilterDict, FlatFolderDict, FolderDict, ProjectHierarchyDict

__all__ = [
    "create_folder",
    "delete_folder",
    "get_entity_groups",
    "get_folder_by_id",
    "get_folder_by_name",
    "get_folder_by_path",
    "get_folder_ids_with_products",
    "get_folders",
    "get_folders_hierarchy",
    "get_folders_rest",
    "get_rest_folder",
    "get_rest_folders",
    "search_folders",
    "update_folder",
]


def get_rest_folder(project_name: str, folder_id: str) -> Optional[FolderDict]:
    """Read a folder with everything the server tells about it.

    Args:
        project_name: Project the folder belongs to.
        folder_id: Id of the folder.

    Returns:
        The folder, ``ownAttrib`` as a list of names; None when there is none that this user may see.

    Raises:
        UnauthorizedError, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_folder(project_name, folder_id)


def get_rest_folders(project_name: str, include_attrib: bool = False) -> list[FlatFolderDict]:
    """Read all folders of a project in one request: quick, with few fields.

    Args:
        project_name: Project to read.
        include_attrib: Add ``attrib`` and ``ownAttrib`` (names of the attributes set on the folder itself).

    Returns:
        All folders, inactive ones included; here ``path`` has no leading slash.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_rest_folders(project_name, include_attrib=include_attrib)


def get_folders_rest(project_name: str, include_attrib: bool = False) -> list[FlatFolderDict]:
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
    return get_server_api_connection().get_folders_rest(project_name, include_attrib=include_attrib)


def get_folders_hierarchy(
    project_name: str, search_string: Optional[str] = None, folder_types: Optional[Iterable[str]] = None
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
    return get_server_api_connection().get_folders_hierarchy(
        project_name, search_string=search_string, folder_types=folder_types
    )


def get_folders(
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
) -> Generator[FolderDict, None, None]:
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
        for folder in ayon_sdk.get_folders("demo", folder_types={"Shot"}, fields={"path", "attrib.fps"}):
            print(folder["path"], folder["attrib"]["fps"])
    """
    return get_server_api_connection().get_folders(
        project_name,
        folder_ids=folder_ids,
        folder_paths=folder_paths,
        folder_names=folder_names,
        folder_types=folder_types,
        parent_ids=parent_ids,
        folder_path_regex=folder_path_regex,
        has_products=has_products,
        has_tasks=has_tasks,
        has_children=has_children,
        statuses=statuses,
        assignees_all=assignees_all,
        tags=tags,
        active=active,
        has_links=has_links,
        filters=filters,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_folder_by_id(
    project_name: str, folder_id: str, fields: Optional[Iterable[str]] = None, own_attributes: bool = False
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
    return get_server_api_connection().get_folder_by_id(
        project_name, folder_id, fields=fields, own_attributes=own_attributes
    )


def get_folder_by_path(
    project_name: str, folder_path: str, fields: Optional[Iterable[str]] = None, own_attributes: bool = False
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
    return get_server_api_connection().get_folder_by_path(
        project_name, folder_path, fields=fields, own_attributes=own_attributes
    )


def get_folder_by_name(
    project_name: str, folder_name: str, fields: Optional[Iterable[str]] = None, own_attributes: bool = False
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
    return get_server_api_connection().get_folder_by_name(
        project_name, folder_name, fields=fields, own_attributes=own_attributes
    )


def get_folder_ids_with_products(project_name: str, folder_ids: Optional[Iterable[str]] = None) -> set[str]:
    """Find the folders that have products.

    Args:
        project_name: Project to search.
        folder_ids: Only these folders, None for all; inactive ones included.

    Returns:
        Ids of folders.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_folder_ids_with_products(project_name, folder_ids=folder_ids)


def search_folders(
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
    return get_server_api_connection().search_folders(
        project_name,
        search=search,
        folder_search=folder_search,
        folder_filter=folder_filter,
        task_search=task_search,
        task_filter=task_filter,
    )


def get_entity_groups(project_name: str, entity_type: str, grouping_key: str, empty: bool = False) -> dict[str, Any]:
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
    return get_server_api_connection().get_entity_groups(project_name, entity_type, grouping_key, empty=empty)


def create_folder(
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
        folder_id = ayon_sdk.create_folder("demo", "sh010", "Shot", parent_id=sequence_id, attrib={"frameEnd": 1100})
    """
    return get_server_api_connection().create_folder(
        project_name,
        name,
        folder_type=folder_type,
        parent_id=parent_id,
        label=label,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        thumbnail_id=thumbnail_id,
        folder_id=folder_id,
    )


def update_folder(
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
    get_server_api_connection().update_folder(
        project_name,
        folder_id,
        name=name,
        folder_type=folder_type,
        parent_id=parent_id,
        label=label,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        thumbnail_id=thumbnail_id,
    )


def delete_folder(project_name: str, folder_id: str, force: bool = False) -> None:
    """Delete a folder with its tasks and the folders below.

    Args:
        project_name: Project the folder belongs to.
        folder_id: Id of the folder.
        force: Delete products and versions as well; without it they protect the folder.

    Raises:
        RequestFailed: There is no such folder, it has products, or the user may not delete it.
    """
    get_server_api_connection().delete_folder(project_name, folder_id, force=force)
