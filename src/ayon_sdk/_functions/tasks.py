# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Tasks: work to be done in folders, and who does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any, Literal, Optional, Union

    from ..sentinels import NotSet
    from ..typing import AdvancedFilterDict, TaskDict

__all__ = [
    "assign_users_to_task",
    "create_task",
    "delete_task",
    "get_rest_task",
    "get_task_by_folder_path",
    "get_task_by_id",
    "get_task_by_name",
    "get_tasks",
    "get_tasks_by_folder_path",
    "get_tasks_by_folder_paths",
    "update_task",
]


def get_rest_task(project_name: str, task_id: str) -> Optional[TaskDict]:
    """Read a task with everything the server tells about it.

    Args:
        project_name: Project the task belongs to.
        task_id: Id of the task.

    Returns:
        The task, ``ownAttrib`` as a list of names; None when there is none that this user may see.

    Raises:
        UnauthorizedError, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_task(project_name, task_id)


def get_tasks(
    project_name: str,
    task_ids: Optional[Iterable[str]] = None,
    task_names: Optional[Iterable[str]] = None,
    task_types: Optional[Iterable[str]] = None,
    folder_ids: Optional[Iterable[str]] = None,
    assignees: Optional[Iterable[str]] = None,
    assignees_all: Optional[Iterable[str]] = None,
    statuses: Optional[Iterable[str]] = None,
    tags: Optional[Iterable[str]] = None,
    active: Optional[bool] = True,
    filters: Union[AdvancedFilterDict, str, None] = None,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> Generator[TaskDict, None, None]:
    """Read tasks, page by page while they are consumed.

    Filters that are None don't filter; a task has to fit all others. An empty one fits nothing.

    Args:
        project_name: Project to search.
        task_ids: Ids of tasks.
        task_names: Names.
        task_types: Names of task types, e.g. ``{"Animation"}``.
        folder_ids: Ids of the folders that tasks are in.
        assignees: Users of whom at least one is assigned.
        assignees_all: Users who are all assigned.
        statuses: Names of statuses.
        tags: Tags, of which a task has at least one.
        active: True for active tasks, False for inactive ones, None for both.
        filters: Conditions on any field, e.g.
            ``{"conditions": [{"key": "attrib/priority", "operator": "eq", "value": "urgent"}]}``, or the same as
            JSON text.
        fields: Fields to read, e.g. ``{"name", "assignees", "folder.path"}``; see `get_default_fields_for_type` for
            the default.
        own_attributes: Add ``ownAttrib``: values set on the task itself, None for what it inherits.

    Returns:
        A generator of tasks.

    Raises:
        UnknownFieldError: A field does not exist on tasks of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
        GraphQlQueryFailed: The project does not exist, or a filter is not valid.

    Example:
        for task in ayon_sdk.get_tasks("demo", assignees=["artist"], fields={"name", "folder.path"}):
            print(task["folder"]["path"], task["name"])
    """
    return get_server_api_connection().get_tasks(
        project_name,
        task_ids=task_ids,
        task_names=task_names,
        task_types=task_types,
        folder_ids=folder_ids,
        assignees=assignees,
        assignees_all=assignees_all,
        statuses=statuses,
        tags=tags,
        active=active,
        filters=filters,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_task_by_name(
    project_name: str,
    folder_id: str,
    task_name: str,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> Optional[TaskDict]:
    """Find a task of a folder by its name, active or not.

    Args:
        project_name: Project to search.
        folder_id: Id of the folder the task is in.
        task_name: Name of the task.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Add ``ownAttrib``: values set on the task itself, None for what it inherits.

    Returns:
        The task, None when there is none of that name.

    Raises:
        UnknownFieldError: A field does not exist on tasks of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_task_by_name(
        project_name, folder_id, task_name, fields=fields, own_attributes=own_attributes
    )


def get_task_by_id(
    project_name: str, task_id: str, fields: Optional[Iterable[str]] = None, own_attributes: bool = False
) -> Optional[TaskDict]:
    """Read a task by its id, active or not.

    Args:
        project_name: Project the task belongs to.
        task_id: Id of the task.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Add ``ownAttrib``: values set on the task itself, None for what it inherits.

    Returns:
        The task, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on tasks of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_task_by_id(
        project_name, task_id, fields=fields, own_attributes=own_attributes
    )


def get_tasks_by_folder_paths(
    project_name: str,
    folder_paths: Iterable[str],
    task_names: Optional[Iterable[str]] = None,
    task_types: Optional[Iterable[str]] = None,
    assignees: Optional[Iterable[str]] = None,
    assignees_all: Optional[Iterable[str]] = None,
    statuses: Optional[Iterable[str]] = None,
    tags: Optional[Iterable[str]] = None,
    active: Optional[bool] = True,
    filters: Union[AdvancedFilterDict, str, None] = None,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> dict[str, list[TaskDict]]:
    """Read the tasks of folders that are known by their paths, in two requests however many folders there are.

    Args:
        project_name: Project to search.
        folder_paths: Paths of folders.
        task_names: See `get_tasks`, as for all other parameters.
        task_types: Names of task types.
        assignees: Users of whom at least one is assigned.
        assignees_all: Users who are all assigned.
        statuses: Names of statuses.
        tags: Tags, of which a task has at least one.
        active: True for active tasks, False for inactive ones, None for both.
        filters: Conditions on any field.
        fields: Fields to read.
        own_attributes: Add ``ownAttrib``.

    Returns:
        Path as it was given → tasks; without tasks for a path that does not exist.

    Raises:
        UnknownFieldError: A field does not exist on tasks of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
        GraphQlQueryFailed: The project does not exist, or a filter is not valid.
    """
    return get_server_api_connection().get_tasks_by_folder_paths(
        project_name,
        folder_paths,
        task_names=task_names,
        task_types=task_types,
        assignees=assignees,
        assignees_all=assignees_all,
        statuses=statuses,
        tags=tags,
        active=active,
        filters=filters,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_tasks_by_folder_path(
    project_name: str,
    folder_path: str,
    task_names: Optional[Iterable[str]] = None,
    task_types: Optional[Iterable[str]] = None,
    assignees: Optional[Iterable[str]] = None,
    assignees_all: Optional[Iterable[str]] = None,
    statuses: Optional[Iterable[str]] = None,
    tags: Optional[Iterable[str]] = None,
    active: Optional[bool] = True,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> list[TaskDict]:
    """Read the tasks of a folder that is known by its path.

    Args:
        project_name: Project to search.
        folder_path: Path of the folder, e.g. ``"/shots/sq01/sh010"``.
        task_names: See `get_tasks`, as for all other parameters.
        task_types: Names of task types.
        assignees: Users of whom at least one is assigned.
        assignees_all: Users who are all assigned.
        statuses: Names of statuses.
        tags: Tags, of which a task has at least one.
        active: True for active tasks, False for inactive ones, None for both.
        fields: Fields to read.
        own_attributes: Add ``ownAttrib``.

    Returns:
        The tasks, none when there is no folder at that path.

    Raises:
        UnknownFieldError: A field does not exist on tasks of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_tasks_by_folder_path(
        project_name,
        folder_path,
        task_names=task_names,
        task_types=task_types,
        assignees=assignees,
        assignees_all=assignees_all,
        statuses=statuses,
        tags=tags,
        active=active,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_task_by_folder_path(
    project_name: str,
    folder_path: str,
    task_name: str,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> Optional[TaskDict]:
    """Find a task by its name and the path of its folder, active or not.

    Args:
        project_name: Project to search.
        folder_path: Path of the folder, e.g. ``"/shots/sq01/sh010"``.
        task_name: Name of the task.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Add ``ownAttrib``: values set on the task itself, None for what it inherits.

    Returns:
        The task, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on tasks of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_task_by_folder_path(
        project_name, folder_path, task_name, fields=fields, own_attributes=own_attributes
    )


def create_task(
    project_name: str,
    name: str,
    task_type: str,
    folder_id: str,
    label: Optional[str] = None,
    assignees: Optional[Iterable[str]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    thumbnail_id: Optional[str] = None,
    task_id: Optional[str] = None,
) -> str:
    """Create a task.

    Args:
        project_name: Project to create it in.
        name: Name, unique in the folder without regard to case; letters, digits, ``_-.``.
        task_type: Name of a task type.
        folder_id: Id of the folder it is in.
        label: Name to show.
        assignees: Names of users.
        attrib: Attribute values; others are inherited.
        data: Free-form data.
        tags: Names of tags.
        status: Name of a status.
        active: False to create it inactive.
        thumbnail_id: Id of an uploaded thumbnail.
        task_id: Id of the new task, a random one when None.

    Returns:
        Id of the task.

    Raises:
        ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The server refuses, e.g. because the name is taken.

    Example:
        task_id = ayon_sdk.create_task("demo", "anim", "Animation", folder_id, assignees=["artist"])
    """
    return get_server_api_connection().create_task(
        project_name,
        name,
        task_type,
        folder_id,
        label=label,
        assignees=assignees,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        thumbnail_id=thumbnail_id,
        task_id=task_id,
    )


def update_task(
    project_name: str,
    task_id: str,
    name: Optional[str] = None,
    task_type: Optional[str] = None,
    folder_id: Optional[str] = None,
    label: Union[str, NotSet, None] = NOT_SET,
    assignees: Optional[Iterable[str]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    thumbnail_id: Union[str, NotSet, None] = NOT_SET,
) -> None:
    """Change a task; what is not given stays as it is.

    Args:
        project_name: Project the task belongs to.
        task_id: Id of the task.
        name: New name.
        task_type: Name of a task type.
        folder_id: Id of the folder to move it to.
        label: Name to show, None to remove it.
        assignees: All assigned users from now on; see `assign_users_to_task` for changing some.
        attrib: Attribute values to change, None as a value to inherit it again.
        data: Data to change: given keys replace those there, None as a value removes the key.
        tags: All tags from now on.
        status: Name of a status.
        active: False to deactivate it.
        thumbnail_id: Id of an uploaded thumbnail, None to remove it.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such task, or the server refuses the change.

    Example:
        ayon_sdk.update_task("demo", task_id, status="In progress", attrib={"priority": "high"})
    """
    get_server_api_connection().update_task(
        project_name,
        task_id,
        name=name,
        task_type=task_type,
        folder_id=folder_id,
        label=label,
        assignees=assignees,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        thumbnail_id=thumbnail_id,
    )


def delete_task(project_name: str, task_id: str) -> None:
    """Delete a task.

    Args:
        project_name: Project the task belongs to.
        task_id: Id of the task.

    Raises:
        RequestFailed: There is no such task, or the user may not delete it.
    """
    get_server_api_connection().delete_task(project_name, task_id)


def assign_users_to_task(
    project_name: str, task_id: str, users: Iterable[str], mode: Literal["add", "remove", "set"] = "add"
) -> None:
    """Change who is assigned to a task.

    Args:
        project_name: Project the task belongs to.
        task_id: Id of the task.
        users: Names of users; names that no user has are taken too.
        mode: Add them, remove them, or set them to be the only ones.

    Raises:
        RequestFailed: There is no such task or mode, or the user may not assign others.
    """
    get_server_api_connection().assign_users_to_task(project_name, task_id, users, mode=mode)
