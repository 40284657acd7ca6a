# Derived from src/ayon_sdk/_async/list_folders.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Folders that order entity lists; they have nothing to do with the folders that entities are in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional, Union

from ..entity_bodies import entity_id_of, json_object, names_of
from ..sentinels import NOT_SET, NotSet
from .connection import Connection

if TYPE_CHECKING:
    from ayon_rest.types import EntityListFolderPatchModelDict, EntityListFolderPostModelDict

    from ..typing import EntityListFolderDict, EntityListFoldersDict, EntityListScope


class EntityListFoldersAPI(Connection):
    """Reading, creating, changing and ordering folders of entity lists."""

    def get_entity_list_folders_raw(self, project_name: str) -> EntityListFoldersDict:
        """Read the folders of entity lists as the server answers.

        Args:
            project_name: Project to read.

        Returns:
            ``{"folders": [...]}``.

        Raises:
            RequestFailed: There is no such project.
        """
        folders: Any = (self.rest.entity_lists.raw.get_entity_list_folders(project_name)).data
        return folders

    def get_entity_list_folders(self, project_name: str) -> list[EntityListFolderDict]:
        """Read the folders of entity lists.

        Args:
            project_name: Project to read.

        Returns:
            Folders with id, label, parentId, position, owner, access and data.

        Raises:
            RequestFailed: There is no such project.
        """
        return (self.get_entity_list_folders_raw(project_name))["folders"]

    def create_entity_list_folder(
        self,
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
        body: EntityListFolderPostModelDict = {
            "id": entity_id_of(entity_list_folder_id, "entity_list_folder_id"),
            "label": label,
        }
        if parent_id is not None:
            body["parentId"] = parent_id
        look = _look(color, icon, scope, data)
        if look:
            body["data"] = look
        if access is not None:
            body["access"] = json_object(access, "access")
        answer = self.rest.entity_lists.raw.create_entity_list_folder(project_name, body)
        return answer.data["id"]

    def update_entity_list_folder(
        self,
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
        body: EntityListFolderPatchModelDict = {}
        if label is not None:
            body["label"] = label
        if parent_id is not NOT_SET:
            body["parentId"] = parent_id
        look = _look(color, icon, scope, data)
        if look:
            body["data"] = look
        if access is not None:
            body["access"] = json_object(access, "access")
        if body:
            self.rest.entity_lists.raw.update_entity_list_folder(project_name, entity_list_folder_id, body)

    def set_entity_list_folders_order(self, project_name: str, order: Iterable[str]) -> None:
        """Order the folders of entity lists.

        Args:
            project_name: Project of the folders.
            order: Ids of folders in the order to show them in.

        Raises:
            RequestFailed: The user may not do it.
        """
        self.rest.entity_lists.raw.set_entity_list_folders_order(project_name, {"order": [*order]})

    def delete_entity_list_folder(self, project_name: str, entity_list_folder_id: str) -> None:
        """Delete a folder of entity lists, not the lists in it.

        Args:
            project_name: Project of the folder.
            entity_list_folder_id: Id of the folder.

        Raises:
            RequestFailed: There is no such folder, or the user may not delete it.
        """
        self.rest.entity_lists.raw.delete_entity_list_folder(project_name, entity_list_folder_id)


def _look(
    color: Optional[str],
    icon: Optional[str],
    scope: Optional[Iterable[EntityListScope]],
    data: Optional[dict[str, Any]],
) -> Any:
    look: dict[str, Any] = {} if data is None else json_object(data, "data")
    if color is not None:
        look["color"] = color
    if icon is not None:
        look["icon"] = icon
    if scope is not None:
        look["scope"] = names_of(scope, "scope")
    return look
