# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Optional

    from ..rest_users import RestUserDict
    from ..typing import UserDict

__all__ = [
    "get_user",
    "get_user_by_name",
    "get_users",
]


def get_users(
    project_name: Optional[str] = None,
    usernames: Optional[Iterable[str]] = None,
    emails: Optional[Iterable[str]] = None,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> Generator[UserDict, None, None]:
    """Read users, page by page while they are consumed.

    Filters that are None don't filter; a user has to fit all others. An empty one fits nothing.

    Args:
        project_name: Only users who can access a project.
        usernames: Names of users.
        emails: E-mail addresses.
        fields: Fields to read, e.g. ``{"name", "attrib.fullName"}``; see `get_default_fields_for_type` for the
            default.
        own_attributes: Add ``own_attributes``; users inherit nothing, so all attributes are their own.

    Returns:
        A generator of users, inactive ones included; ``attrib`` has all attributes of users, None for those
        without a value.

    Raises:
        UnknownFieldError: A field does not exist on users of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
        GraphQlQueryFailed: This user may not list all users (those of a project everybody may).

    Example:
        names = {user["name"]: user["attrib"]["fullName"] for user in ayon_sdk.get_users(fields={"name", "attrib"})}
    """
    return get_server_api_connection().get_users(
        project_name=project_name, usernames=usernames, emails=emails, fields=fields, own_attributes=own_attributes
    )


def get_user_by_name(
    username: str,
    project_name: Optional[str] = None,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> Optional[UserDict]:
    """Read a user by name.

    Args:
        username: Name of the user.
        project_name: Only when the user can access a project.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Add ``own_attributes``; users inherit nothing, so all attributes are their own.

    Returns:
        The user, None when there is none of that name.

    Raises:
        UnknownFieldError: A field does not exist on users of this server version; nothing is sent.
        GraphQlQueryFailed: This user may not read others.
    """
    return get_server_api_connection().get_user_by_name(
        username, project_name=project_name, fields=fields, own_attributes=own_attributes
    )


def get_user(username: Optional[str] = None, own_attributes: bool = False) -> RestUserDict:
    """Read a user with all that the server has to say about it.

    Args:
        username: Name of the user, None for the one that requests are made as.
        own_attributes: Add ``own_attributes``; users inherit nothing, so all attributes are their own.

    Returns:
        The user; ``attrib`` has all attributes of users, None for those without a value.

    Raises:
        UnauthorizedError: There is no token, or the server does not accept it.
        RequestFailed: The user does not exist (404), or may not be read.
        ValueError: The name is empty; nothing is sent.
    """
    return get_server_api_connection().get_user(username=username, own_attributes=own_attributes)
