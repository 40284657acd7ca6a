# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Secrets: values that the server keeps for addons and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from ..typing import SecretDict

__all__ = [
    "delete_secret",
    "get_secret",
    "get_secrets",
    "save_secret",
]


def get_secrets() -> list[SecretDict]:
    """Read all secrets with their values.

    Returns:
        Secrets, each with ``name`` and ``value``.

    Raises:
        RequestFailed: The user may not read secrets.
    """
    return get_server_api_connection().get_secrets()


def get_secret(secret_name: str) -> SecretDict:
    """Read one secret.

    Args:
        secret_name: Name of the secret.

    Returns:
        The secret: ``name`` and ``value``.

    Raises:
        RequestFailed: There is no such secret (status 404), or the user may not read it.
        ValueError: The name is empty; nothing is sent.

    Example:
        password = ayon_sdk.get_secret("ftrack_api_key")["value"]
    """
    return get_server_api_connection().get_secret(secret_name)


def save_secret(secret_name: str, secret_value: str) -> None:
    """Create a secret, or replace the value of one.

    Args:
        secret_name: Name of the secret.
        secret_value: The value, a text.

    Raises:
        TypeError: The value is no text; nothing is sent.
        ValueError: The name is empty; nothing is sent.
        RequestFailed: The name is not valid, or the user may not save secrets.
    """
    get_server_api_connection().save_secret(secret_name, secret_value)


def delete_secret(secret_name: str) -> None:
    """Delete a secret; deleting one that does not exist is no error.

    Args:
        secret_name: Name of the secret.

    Raises:
        RequestFailed: The user may not delete secrets.
        ValueError: The name is empty; nothing is sent.
    """
    get_server_api_connection().delete_secret(secret_name)
