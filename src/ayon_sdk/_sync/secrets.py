# Derived from src/ayon_sdk/_async/secrets.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Secrets: values that the server keeps for addons and services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .connection import Connection

if TYPE_CHECKING:
    from ..typing import SecretDict


class SecretsAPI(Connection):
    """Reading, saving and deleting secrets; it takes a manager or a service user."""

    def get_secrets(self) -> list[SecretDict]:
        """Read all secrets with their values.

        Returns:
            Secrets, each with ``name`` and ``value``.

        Raises:
            RequestFailed: The user may not read secrets.
        """
        found: Any = (self.rest.system.raw.get_list_of_secrets()).data
        return found

    def get_secret(self, secret_name: str) -> SecretDict:
        """Read one secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            The secret: ``name`` and ``value``.

        Raises:
            RequestFailed: There is no such secret (status 404), or the user may not read it.
            ValueError: The name is empty; nothing is sent.

        Example:
            password = server.get_secret("ftrack_api_key")["value"]
        """
        found: Any = (self.rest.system.raw.get_secret(secret_name)).data
        return found

    def save_secret(self, secret_name: str, secret_value: str) -> None:
        """Create a secret, or replace the value of one.

        Args:
            secret_name: Name of the secret.
            secret_value: The value, a text.

        Raises:
            TypeError: The value is no text; nothing is sent.
            ValueError: The name is empty; nothing is sent.
            RequestFailed: The name is not valid, or the user may not save secrets.
        """
        if not isinstance(secret_value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"secret_value is a text, not {type(secret_value).__name__}")
        self.rest.system.raw.save_secret(secret_name, {"name": secret_name, "value": secret_value})

    def delete_secret(self, secret_name: str) -> None:
        """Delete a secret; deleting one that does not exist is no error.

        Args:
            secret_name: Name of the secret.

        Raises:
            RequestFailed: The user may not delete secrets.
            ValueError: The name is empty; nothing is sent.
        """
        self.rest.system.raw.delete_secret(secret_name)
