"""Operations on the hierarchy of a project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from .operation_builder import OperationBuilder, given, list_of
from .operation_types import CreateOperation, DeleteOperation, UpdateOperation
from .sentinels import NOT_SET, NotSet

__all__ = ["HierarchyOperations"]


class HierarchyOperations(OperationBuilder):
    """Create, change and delete folders and tasks."""

    # Folders

    def create_folder(
        self,
        project_name: str,
        name: str,
        folder_type: Optional[str] = None,
        parent_id: Optional[str] = None,
        label: Optional[str] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Optional[str] = None,
        folder_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create a folder; what is not given is left to the server.

        Args:
            project_name: Project of the folder.
            name: Name of the folder.
            folder_type: Type of the folder, e.g. ``"Shot"``.
            parent_id: Folder it is in, None for the top.
            label: Label that is shown.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail.
            folder_id: Id it should get; a new one by default.

        Returns:
            The operation, which knows the id of the new folder.

        Raises:
            ValueError: The id is no id.
        """
        return self._create(
            project_name,
            "folder",
            folder_id,
            name=name,
            folderType=folder_type,
            parentId=parent_id,
            label=label,
            attrib=attrib,
            data=data,
            tags=list_of(tags),
            status=status,
            active=active,
            thumbnailId=thumbnail_id,
        )

    def update_folder(
        self,
        project_name: str,
        folder_id: str,
        name: Optional[str] = None,
        folder_type: Optional[str] = None,
        parent_id: Union[str, NotSet, None] = NOT_SET,
        label: Union[str, NotSet, None] = NOT_SET,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
    ) -> UpdateOperation:
        """Change a folder; what is not given stays as it is.

        Args:
            project_name: Project of the folder.
            folder_id: Id of the folder.
            name: New name.
            folder_type: New type.
            parent_id: Folder to move it to, None for the top.
            label: Label that is shown, None for none.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail, None for none.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id.
        """
        return self._update(
            project_name,
            "folder",
            folder_id,
            name=given(name),
            folderType=given(folder_type),
            parentId=parent_id,
            label=label,
            attrib=given(attrib),
            data=given(data),
            tags=given(list_of(tags)),
            status=given(status),
            active=given(active),
            thumbnailId=thumbnail_id,
        )

    def delete_folder(self, project_name: str, folder_id: str) -> DeleteOperation:
        """Delete a folder.

        Args:
            project_name: Project of the folder.
            folder_id: Id of the folder.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id.
        """
        return self.delete_entity(project_name, "folder", folder_id)

    # Tasks

    def create_task(
        self,
        project_name: str,
        name: str,
        task_type: str,
        folder_id: str,
        label: Optional[str] = None,
        assignees: Optional[Iterable[str]] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Optional[str] = None,
        task_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create a task; what is not given is left to the server.

        Args:
            project_name: Project of the task.
            name: Name of the task.
            task_type: Type of the task, e.g. ``"Animation"``.
            folder_id: Folder it belongs to.
            label: Label that is shown.
            assignees: Names of users.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail.
            task_id: Id it should get; a new one by default.

        Returns:
            The operation, which knows the id of the new task.

        Raises:
            ValueError: The id is no id.
        """
        return self._create(
            project_name,
            "task",
            task_id,
            name=name,
            taskType=task_type,
            folderId=folder_id,
            label=label,
            assignees=list_of(assignees),
            attrib=attrib,
            data=data,
            tags=list_of(tags),
            status=status,
            active=active,
            thumbnailId=thumbnail_id,
        )

    def update_task(
        self,
        project_name: str,
        task_id: str,
        name: Optional[str] = None,
        task_type: Optional[str] = None,
        folder_id: Optional[str] = None,
        label: Union[str, NotSet, None] = NOT_SET,
        assignees: Optional[Iterable[str]] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
    ) -> UpdateOperation:
        """Change a task; what is not given stays as it is.

        Args:
            project_name: Project of the task.
            task_id: Id of the task.
            name: New name.
            task_type: New type.
            folder_id: Folder to move it to.
            label: Label that is shown, None for none.
            assignees: Names of users, all of them.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail, None for none.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id.
        """
        return self._update(
            project_name,
            "task",
            task_id,
            name=given(name),
            taskType=given(task_type),
            folderId=given(folder_id),
            label=label,
            assignees=given(list_of(assignees)),
            attrib=given(attrib),
            data=given(data),
            tags=given(list_of(tags)),
            status=given(status),
            active=given(active),
            thumbnailId=thumbnail_id,
        )

    def delete_task(self, project_name: str, task_id: str) -> DeleteOperation:
        """Delete a task.

        Args:
            project_name: Project of the task.
            task_id: Id of the task.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id.
        """
        return self.delete_entity(project_name, "task", task_id)
