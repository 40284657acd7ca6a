"""The process-wide connection that module-level functions use, made from the environment when it is first needed."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, ClassVar, Optional, Union

from . import environment

if TYPE_CHECKING:
    from .global_server import GlobalServerAPI

__all__ = [
    "GlobalContext",
    "change_token",
    "close_connection",
    "create_connection",
    "get_default_settings_variant",
    "get_server_api_connection",
    "is_connection_created",
    "set_environments",
]


class GlobalContext:
    """Keeps the process-wide connection: one for all threads, another one after each change of the server."""

    _connection: ClassVar[Optional[GlobalServerAPI]] = None
    _lock: ClassVar[threading.RLock] = threading.RLock()

    @classmethod
    def is_connection_created(cls) -> bool:
        """Whether there is a process-wide connection; asks nobody and makes none."""
        return cls._connection is not None

    @classmethod
    def change_token(cls, url: Optional[str], token: Optional[str]) -> None:
        """Go on with another token, or on another server, in this process and those that it starts.

        Args:
            url: URL of the server; None forgets it.
            token: API key or session token; None forgets it.

        Raises:
            ValueError: The URL or the token can't be one; nothing is changed.
        """
        from .tokens import clean_token
        from .urls import normalise_base_url

        url = normalise_base_url(url) if url else None
        token = clean_token(token)
        with cls._lock:
            cls._set_environments(url, token)
            connection = cls._connection
            if connection is None:
                return
            if url == connection.get_base_url():
                connection.set_token(token)
            else:
                # Requests that other threads are at keep it alive until they are done, then it closes itself.
                cls._connection = None

    @classmethod
    def close_connection(cls) -> None:
        """Close the process-wide connection, if there is one; the next call that needs one makes another."""
        with cls._lock:
            connection, cls._connection = cls._connection, None
        if connection is not None:
            connection.close_session()

    @classmethod
    def create_connection(
        cls,
        site_id: Optional[str] = None,
        client_version: Optional[str] = None,
        default_settings_variant: Optional[str] = None,
        ssl_verify: Union[bool, str, None] = None,
        cert: Optional[str] = None,
    ) -> GlobalServerAPI:
        """Make the process-wide connection, from what the environment says now; takes the place of one that there is.

        Args:
            site_id: Id of this machine's site, AYON_SITE_ID by default.
            client_version: Version of the desktop client or application.
            default_settings_variant: Settings variant, AYON_DEFAULT_SETTINGS_VARIANT or ``"production"`` by default.
            ssl_verify: Whether to check the server's certificate, or a file of CA certificates.
            cert: PEM file with a certificate and key to show to the server.

        Returns:
            The connection.

        Raises:
            ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
            ServerUnreachable: Nothing listens at the address.
        """
        from .global_server import GlobalServerAPI

        with cls._lock:
            connection = GlobalServerAPI(site_id, client_version, default_settings_variant, ssl_verify, cert)
            cls._connection = connection
        return connection

    @classmethod
    def get_server_api_connection(cls) -> GlobalServerAPI:
        """The process-wide connection; made from the environment when there is none.

        Returns:
            The connection, the same for all threads.

        Raises:
            ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
            ServerUnreachable: Nothing listens at the address.
        """
        connection = cls._connection
        if connection is not None:
            return connection
        with cls._lock:
            return cls._connection or cls.create_connection()

    @classmethod
    def _set_environments(cls, url: Optional[str], token: Optional[str]) -> None:
        os.environ[environment.SERVER_URL] = url or ""
        os.environ[environment.API_KEY] = token or ""

    @classmethod
    def _after_fork(cls) -> None:
        # A thread that does not exist in the child may have held it.
        cls._lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=GlobalContext._after_fork)  # pyright: ignore[reportPrivateUsage]


def is_connection_created() -> bool:
    """Whether there is a process-wide connection; asks nobody and makes none.

    Returns:
        True between the first call that needs the server (or `create_connection`) and `close_connection`.
    """
    return GlobalContext.is_connection_created()


def create_connection(site_id: Optional[str] = None, client_version: Optional[str] = None) -> GlobalServerAPI:
    """Make the process-wide connection, from what the environment says now; takes the place of one that there is.

    Other functions make it when they need it; this one is for saying which site and which version it is for.

    Args:
        site_id: Id of this machine's site, AYON_SITE_ID by default.
        client_version: Version of the desktop client or application.

    Returns:
        The connection: a `ServerAPI`.

    Raises:
        ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
        ServerUnreachable: Nothing listens at the address.

    Example:
        ayon_sdk.create_connection(site_id="workstation-12", client_version="1.2.0")
    """
    return GlobalContext.create_connection(site_id, client_version)


def close_connection() -> None:
    """Close the process-wide connection, if there is one; the next call that needs one makes another."""
    GlobalContext.close_connection()


def change_token(url: Optional[str], token: Optional[str]) -> None:
    """Go on with another token, or on another server, in this process and those that it starts.

    The environment (AYON_SERVER_URL, AYON_API_KEY) is changed, and so is the process-wide connection if there is one.

    Args:
        url: URL of the server; None forgets it.
        token: API key or session token; None forgets it.

    Raises:
        ValueError: The URL or the token can't be one; nothing is changed.
    """
    GlobalContext.change_token(url, token)


def set_environments(url: Optional[str], token: Optional[str]) -> None:
    """Name the server and the token for connections that are made from now on, here and in processes started later.

    A process-wide connection that there is goes on as before; see `change_token`.

    Args:
        url: URL of the server, for AYON_SERVER_URL; None forgets it.
        token: API key or session token, for AYON_API_KEY; None forgets it.
    """
    GlobalContext._set_environments(url, token)  # pyright: ignore[reportPrivateUsage]


def get_server_api_connection() -> GlobalServerAPI:
    """The process-wide connection, which all functions of this package use; made when there is none.

    Returns:
        The connection: a `ServerAPI`, the same for all threads.

    Raises:
        ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
        ServerUnreachable: Nothing listens at the address.

    Example:
        server = ayon_sdk.get_server_api_connection()
        server.set_timeout(30)
    """
    return GlobalContext.get_server_api_connection()


def get_default_settings_variant() -> str:
    """Settings variant to use where none is given.

    Returns:
        That of the process-wide connection if there is one, otherwise what AYON_DEFAULT_SETTINGS_VARIANT says, or
        ``"production"``; no connection is made to tell.
    """
    connection = GlobalContext._connection  # pyright: ignore[reportPrivateUsage]
    if connection is not None:
        return connection.get_default_settings_variant()
    return environment.get_default_settings_variant()
