# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Folders that order entity lists; they have nothing to do with the folders that entities are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional, Union

    from ..sentinels import NotSet
    from ..typing import EntityListFolderDict, EntityListFoldersDict, EntityListScope

__all__ = [
    "create_entity_list_folder",
    "delete_entity_list_folder",
    "get_entity_list_folders",
    "get_entity_list_folders_raw",
    "set_entity_list_folders_order",
    "update_entity_list_folder",
]


def get_entity_list_folders_raw(project_name: str) -> EntityListFoldersDict:
    """Read the folders of entity lists as the server answers.

    Args:
        project_name: Project to read.

    Returns:
        ``{"folders": [...]}``.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_entity_list_folders_raw(project_name)


def get_entity_list_folders(project_name: str) -> list[EntityListFolderDict]:
    """Read the folders of entity lists.

    Args:
        project_name: Project to read.

    Returns:
        Folders with id, label, parentId, position, owner, access and data.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_entity_list_folders(project_name)


def create_entity_list_folder(
    project_name: str,
    label: str,
    *,
    parent_id: Optional[str] = None,
    color: Optional[str] = None,
    icon: Optional[str] = None,
    scope: Optional[Iterable[EntityListScope]] = None,
    data: Optional[dict[str, Any]] = None,
    access: Optional[dict[str, Any]] = None,
    entity_list_folder_id: Optional[str] = None,
) -> str:
    """Create a folder of entity lists.

    Args:
        project_name: Project to create it in.
        label: Name to show.
        parent_id: Id of the folder it is in, None for the top.
        color: Color to show, e.g. ``"#00ff00"``.
        icon: Name of a Material Symbols icon.
        scope: Kinds of lists it is meant for: ``"generic"``, ``"review-session"``.
        data: All three of them as a dictionary; the arguments come first.
        access: User or team name → access level: 0, 10 (read), 20 (update) or 30 (construct).
        entity_list_folder_id: Id of the new folder, a random one when None.

    Returns:
        Id of the folder.

    Raises:
        ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The id is taken, there is no such parent, or the user may not create it.
    """
    return get_server_api_connection().create_entity_list_folder(
        project_name,
        label,
        parent_id=parent_id,
        color=color,
        icon=icon,
        scope=scope,
        data=data,
        access=access,
        entity_list_folder_id=entity_list_folder_id,
    )


def update_entity_list_folder(
    project_name: str,
    entity_list_folder_id: str,
    *,
    label: Optional[str] = None,
    parent_id: Union[str, NotSet, None] = NOT_SET,
    color: Optional[str] = None,
    icon: Optional[str] = None,
    scope: Optional[Iterable[EntityListScope]] = None,
    data: Optional[dict[str, Any]] = None,
    access: Optional[dict[str, Any]] = None,
) -> None:
    """Change a folder of entity lists; what is not given stays as it is, and nothing is sent when nothing is given.

    Args:
        project_name: Project of the folder.
        entity_list_folder_id: Id of the folder.
        label: Name to show.
        parent_id: Id of the folder to move it to, None for the top.
        color: Color to show, e.g. ``"#00ff00"``.
        icon: Name of a Material Symbols icon.
        scope: Kinds of lists it is meant for: ``"generic"``, ``"review-session"``.
        data: All three of them as a dictionary; the arguments come first.
        access: User or team name → access level: 0, 10 (read), 20 (update) or 30 (construct).

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such folder, or the user may not change it.
    """
    get_server_api_connection().update_entity_list_folder(
        project_name,
        entity_list_folder_id,
        label=label,
        parent_id=parent_id,
        color=color,
        icon=icon,
        scope=scope,
        data=data,
        access=access,
    )


def set_entity_list_folders_order(project_name: str, order: Iterable[str]) -> None:
    """Order the folders of entity lists.

    Args:
        project_name: Project of the folders.
        order: Ids of folders in the order to show them in.

    Raises:
        RequestFailed: The user may not do it.
    """
    get_server_api_connection().set_entity_list_folders_order(project_name, order)


def delete_entity_list_folder(project_name: str, entity_list_folder_id: str) -> None:
    """Delete a folder of entity lists, not the lists in it.

    Args:
        project_name: Project of the folder.
        entity_list_folder_id: Id of the folder.

    Raises:
        RequestFailed: There is no such folder, or the user may not delete it.
    """
    get_server_api_connection().delete_entity_list_folder(project_name, entity_list_folder_id)
