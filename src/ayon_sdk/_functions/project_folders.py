# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Folders that order projects in lists; they have nothing to do with the folders in projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional

__all__ = [
    "assign_projects_to_project_folder",
    "create_project_folder",
    "delete_project_folder",
    "get_project_folders",
    "get_raw_project_folders",
    "set_project_folders_order",
    "update_project_folder",
]


def get_raw_project_folders() -> dict[str, Any]:
    """Read the folders of projects as the server answers.

    Returns:
        ``{"folders": [...]}``.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_raw_project_folders()


def get_project_folders() -> list[dict[str, Any]]:
    """Read the folders of projects.

    Returns:
        Folders with id, label, parentId, position, isEmpty and data.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_project_folders()


def create_project_folder(label: str, parent_id: Optional[str] = None, data: Optional[dict[str, Any]] = None) -> str:
    """Create a folder of projects.

    Args:
        label: Name to show.
        parent_id: Id of the folder it is in, None for the top.
        data: ``color`` (``"#00ff00"``) and ``icon``.

    Returns:
        Id of the folder.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: The user may not create one.
    """
    return get_server_api_connection().create_project_folder(label, parent_id=parent_id, data=data)


def update_project_folder(
    folder_id: str, label: Optional[str] = None, parent_id: Optional[str] = None, data: Optional[dict[str, Any]] = None
) -> None:
    """Change a folder of projects; what is not given stays as it is.

    Args:
        folder_id: Id of the folder.
        label: Name to show.
        parent_id: Id of the folder to move it to.
        data: Keys to change.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such folder, or the user may not change it.
    """
    get_server_api_connection().update_project_folder(folder_id, label=label, parent_id=parent_id, data=data)


def set_project_folders_order(folder_ids: Iterable[str]) -> None:
    """Order the folders of projects.

    Args:
        folder_ids: Ids in the order to show them in.

    Raises:
        RequestFailed: The user may not do it.
    """
    get_server_api_connection().set_project_folders_order(folder_ids)


def assign_projects_to_project_folder(folder_id: Optional[str], project_names: Iterable[str]) -> None:
    """Put projects into a folder.

    Args:
        folder_id: Id of the folder, None to take them out of theirs.
        project_names: Names of the projects.

    Raises:
        RequestFailed: There is no such folder or project, or the user may not do it.
    """
    get_server_api_connection().assign_projects_to_project_folder(folder_id, project_names)


def delete_project_folder(folder_id: str) -> None:
    """Delete a folder of projects, not the projects in it; deleting one that does not exist is no error.

    Args:
        folder_id: Id of the folder.

    Raises:
        RequestFailed: The user may not do it.
    """
    get_server_api_connection().delete_project_folder(folder_id)
