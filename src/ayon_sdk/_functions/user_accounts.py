# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""User accounts: creating, changing and deleting them, their passwords, sessions and API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

    from ..typing import ApiKeyDict, UserSessionDict

__all__ = [
    "change_password",
    "create_user",
    "create_user_api_key",
    "delete_user",
    "delete_user_api_key",
    "delete_user_session",
    "get_user_api_keys",
    "get_user_sessions",
    "rename_user",
    "update_user",
    "update_user_api_key",
]


def create_user(
    user_name: str,
    *,
    password: Optional[str] = None,
    api_key: Optional[str] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    active: Optional[bool] = None,
) -> None:
    """Create a user; managers may.

    Args:
        user_name: Name to log in with: letters, digits, ``_-.``.
        password: Password; service users have none.
        api_key: API key of a service user: 32 letters a to z and digits.
        attrib: Attribute values, e.g. ``{"fullName": "Ada", "email": "ada@example.com"}``.
        data: What the user is and may: ``isAdmin``, ``isManager``, ``isService``, ``defaultAccessGroups`` …
        active: False to create the user inactive.

    Raises:
        ValueError: The key is not one that servers take, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The name is taken or not valid, the password is too weak, or the user may not do it.

    Example:
        ayon_sdk.create_user("ada", password="…", attrib={"fullName": "Ada"}, data={"isManager": True})
    """
    get_server_api_connection().create_user(
        user_name, password=password, api_key=api_key, attrib=attrib, data=data, active=active
    )


def update_user(
    user_name: str,
    *,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    active: Optional[bool] = None,
) -> None:
    """Change a user; what is not given stays as it is.

    Users may change their own attributes; for everything else it takes a manager.

    Args:
        user_name: Name of the user.
        attrib: Attribute values to change.
        data: Data to change, e.g. ``isManager`` or ``defaultAccessGroups``.
        active: False to deactivate the user, which ends all sessions of theirs.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such user, a value is not valid, or the user may not do it.
    """
    get_server_api_connection().update_user(user_name, attrib=attrib, data=data, active=active)


def delete_user(user_name: str) -> None:
    """Delete a user; managers may.

    Args:
        user_name: Name of the user.

    Raises:
        RequestFailed: There is no such user, or the user may not do it.
    """
    get_server_api_connection().delete_user(user_name)


def rename_user(user_name: str, new_user_name: str) -> None:
    """Rename a user, which ends all sessions of theirs; renaming one that does not exist is no error.

    Args:
        user_name: Name of the user.
        new_user_name: Name to log in with from now on.

    Raises:
        RequestFailed: The new name is taken or not valid, or the user may not do it.
    """
    get_server_api_connection().rename_user(user_name, new_user_name)


def change_password(user_name: str, *, password: Optional[str] = None, api_key: Optional[str] = None) -> None:
    """Set the password of a user, or the API key of a service user.

    Args:
        user_name: Name of the user.
        password: New password.
        api_key: New API key: 32 hexadecimal digits, e.g. ``secrets.token_hex(16)``. The old one ceases to work.

    Raises:
        ValueError: Neither or both are given, or the key is not one that servers take; nothing is sent.
        RequestFailed: There is no such user, the password is too weak, or the user may not do it.
    """
    get_server_api_connection().change_password(user_name, password=password, api_key=api_key)


def get_user_sessions(user_name: str) -> list[UserSessionDict]:
    """Read the sessions of a user, those under which somebody is logged in.

    Args:
        user_name: Name of the user.

    Returns:
        Sessions; ``token`` is the id of each, and as secret as a password. None for a user who does not exist.

    Raises:
        RequestFailed: The user may not see the sessions of others.
    """
    return get_server_api_connection().get_user_sessions(user_name)


def delete_user_session(user_name: str, session_id: str) -> None:
    """End a session of a user.

    Args:
        user_name: Name of the user.
        session_id: ``token`` of the session.

    Raises:
        RequestFailed: There is no such session, or it belongs to somebody else.
    """
    get_server_api_connection().delete_user_session(user_name, session_id)


def get_user_api_keys(user_name: str) -> list[ApiKeyDict]:
    """Read what is known about the API keys of a user; the keys themselves nobody can read.

    Args:
        user_name: Name of the user.

    Returns:
        Keys with ``id``, ``label``, ``preview``, ``created`` and ``expires`` (seconds since 1970, None for never);
        none for a user who does not exist.

    Raises:
        RequestFailed: The user may not see the keys of others. Servers up to 1.16.0 also fail, with status 500, for
            a user who never had a key: see `create_user_api_key`.
    """
    return get_server_api_connection().get_user_api_keys(user_name)


def create_user_api_key(user_name: str, label: str, key: str, *, expires: Optional[float] = None) -> None:
    """Give a user one more API key.

    Servers up to 1.16.0 fail, with status 500, for a user who never had a key; such a user first needs an empty
    list of keys: ``ayon_sdk.update_user(name, data={"apiKeys": []})``.

    Args:
        user_name: Name of the user.
        label: Name of the key, unique among those of the user.
        key: The key: any ASCII characters but spaces. Take long random ones, e.g. ``secrets.token_hex(32)``.
        expires: When it ceases to work, in seconds since 1970; None for never.

    Raises:
        ValueError: The key can't be used; nothing is sent.
        RequestFailed: The label is taken, or the user may not do it.
    """
    get_server_api_connection().create_user_api_key(user_name, label, key, expires=expires)


def update_user_api_key(
    user_name: str, api_key_id: str, *, label: Optional[str] = None, expires: Optional[float] = None
) -> None:
    """Change an API key of a user; what is not given stays as it is. One that does not exist is no error.

    Args:
        user_name: Name of the user.
        api_key_id: Id of the key, from `get_user_api_keys`.
        label: Name of the key.
        expires: When it ceases to work, in seconds since 1970.

    Raises:
        RequestFailed: The id is none, or the user may not do it.
    """
    get_server_api_connection().update_user_api_key(user_name, api_key_id, label=label, expires=expires)


def delete_user_api_key(user_name: str, api_key_id: str) -> None:
    """Delete an API key of a user; deleting one that does not exist is no error.

    A key that was in use lately goes on working for a while, up to 10 minutes on server 1.16.0: the server
    remembers whom it stands for. One that was not used ceases to work at once.

    Args:
        user_name: Name of the user.
        api_key_id: Id of the key, from `get_user_api_keys`.

    Raises:
        RequestFailed: The id is none, or the user may not do it.
    """
    get_server_api_connection().delete_user_api_key(user_name, api_key_id)
