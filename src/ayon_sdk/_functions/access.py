# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Who may do what: access groups, and which users have them on which projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Optional, Union

    from ..typing import AccessGroupDict, PermissionsDict, UserPermissionsDict

__all__ = [
    "delete_access_group",
    "get_access_group",
    "get_access_group_schema",
    "get_access_groups",
    "get_project_users",
    "get_user_permissions",
    "save_access_group",
    "set_project_user_access_groups",
    "set_projects_access",
    "set_user_access_groups",
]


@overload
def get_user_permissions(user_name: None = None, project_name: None = None) -> UserPermissionsDict: ...


@overload
def get_user_permissions(user_name: str, project_name: Optional[str] = None) -> PermissionsDict: ...


@overload
def get_user_permissions(user_name: None = None, *, project_name: str) -> PermissionsDict: ...


@overload
def get_user_permissions(user_name: None, project_name: str) -> PermissionsDict: ...


def get_user_permissions(
    user_name: Optional[str] = None, project_name: Optional[str] = None
) -> Union[UserPermissionsDict, PermissionsDict]:
    """Read what a user may do.

    Args:
        user_name: Name of the user, None for the one who asks.
        project_name: Project to tell it for, None for the studio.

    Returns:
        Permissions by kind: ``read``, ``update``, ``create``, ``project``, ``studio`` …; for the one who asks and
        no project: ``user_level``, ``studio``, and ``projects`` with the permissions on each project, which are
        None for managers and admins, who may do everything.

    Raises:
        RequestFailed: There is no such user or project, or the user may not see the permissions of others.
    """
    return get_server_api_connection().get_user_permissions(user_name=user_name, project_name=project_name)


def get_access_groups(project_name: Optional[str] = None) -> list[AccessGroupDict]:
    """Read which access groups there are.

    Args:
        project_name: Project to tell it for, None for the studio.

    Returns:
        Groups with ``name`` and ``isProjectLevel``: whether the project has permissions of its own for it.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_access_groups(project_name=project_name)


def get_access_group_schema(project_name: Optional[str] = None) -> dict[str, Any]:
    """Read the JSON schema of the permissions of access groups, with the choices there are.

    Args:
        project_name: Project to tell it for, None for the studio.

    Returns:
        The JSON schema.

    Raises:
        RequestFailed: The name of the project is not valid.
    """
    return get_server_api_connection().get_access_group_schema(project_name=project_name)


def get_access_group(access_group_name: str, project_name: Optional[str] = None) -> PermissionsDict:
    """Read the permissions of an access group.

    Args:
        access_group_name: Name of the group.
        project_name: Project to tell them for, None for the studio.

    Returns:
        Permissions by kind: ``read``, ``update``, ``create``, ``project``, ``studio`` …

    Raises:
        RequestFailed: There is no such group, or the user is no manager.
    """
    return get_server_api_connection().get_access_group(access_group_name, project_name=project_name)


def save_access_group(
    access_group_name: str, permissions: Union[PermissionsDict, dict[str, Any]], project_name: Optional[str] = None
) -> None:
    """Create an access group, or replace its permissions.

    Args:
        access_group_name: Name of the group: letters, digits, ``_-.``.
        permissions: Permissions by kind, see `get_access_group`; a kind that is left out has its default.
        project_name: Project that is to have permissions of its own for the group, None for the studio.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: The name or a permission is not valid, or the user is no manager.

    Example:
        ayon_sdk.save_access_group(
            "vendor", {"read": {"enabled": True, "access_list": [{"access_type": "hierarchy", "path": "/shots"}]}}
        )
    """
    get_server_api_connection().save_access_group(access_group_name, permissions, project_name=project_name)


def delete_access_group(access_group_name: str, project_name: Optional[str] = None) -> None:
    """Delete an access group, and take it from the users who have it.

    Args:
        access_group_name: Name of the group.
        project_name: Project that is to have no permissions of its own for the group any more, None to delete the
            group.

    Raises:
        RequestFailed: There is no such group, or the user is no manager.
    """
    get_server_api_connection().delete_access_group(access_group_name, project_name=project_name)


def set_user_access_groups(user_name: str, access_groups: Mapping[str, Iterable[str]]) -> None:
    """Set which access groups a user has on projects.

    Args:
        user_name: Name of the user.
        access_groups: Project name → names of groups, without any to take the access to the project. Projects that
            are not named stay as they are. Unknown projects and groups are left out by the server, silently.

    Raises:
        TypeError: The groups of a project are no names; nothing is sent.
        RequestFailed: There is no such user, or the user may not do it.

    Example:
        ayon_sdk.set_user_access_groups("ada", {"demo": ["artist"], "old_show": []})
    """
    get_server_api_connection().set_user_access_groups(user_name, access_groups)


def set_projects_access(access: dict[str, dict[str, list[str]]]) -> None:
    """Set which access groups several users have on several projects.

    Args:
        access: User name → project name → names of groups; what is not named stays as it is, no groups take the
            access.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such user, or the user may not do it.
    """
    get_server_api_connection().set_projects_access(access)


def get_project_users(project_name: str) -> dict[str, list[str]]:
    """Read who has access to a project.

    Args:
        project_name: Project to read.

    Returns:
        User name → names of the access groups they have on the project; managers and admins need none.

    Raises:
        RequestFailed: There is no such project, or the user may not see it.
    """
    return get_server_api_connection().get_project_users(project_name)


def set_project_user_access_groups(
    project_name: str, user_name: str, access_groups: Iterable[str]
) -> dict[str, list[str]]:
    """Set which access groups a user has on a project.

    Args:
        project_name: Project to give access to.
        user_name: Name of the user.
        access_groups: Names of groups, without any to take the access.

    Returns:
        User name → names of groups, for all users with access to the project.

    Raises:
        TypeError: The groups are no names; nothing is sent.
        RequestFailed: There is no such user or project, or the user may not do it.
    """
    return get_server_api_connection().set_project_user_access_groups(project_name, user_name, access_groups)
