"""What a service process is started with: server, token, and the addon that it belongs to."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Optional

from . import environment
from .errors import FailedServiceInit, ServiceNotInitialized
from .global_context import GlobalContext, get_server_api_connection, set_environments

__all__ = [
    "ServiceContext",
    "get_service_addon_name",
    "get_service_addon_settings",
    "get_service_addon_version",
    "get_service_name",
    "init_service",
]

_ADDON_NAME = "AYON_ADDON_NAME"
_ADDON_VERSION = "AYON_ADDON_VERSION"
_SERVICE_NAME = "AYON_SERVICE_NAME"


class ServiceContext:
    """What `init_service` found out: class attributes, as a process is one service.

    Attributes:
        token: API key of the service.
        server_url: URL of the server.
        addon_name: Name of the addon that the service belongs to.
        addon_version: Version of that addon.
        service_name: Name of the service.
    """

    token: ClassVar[Optional[str]] = None
    server_url: ClassVar[Optional[str]] = None
    addon_name: ClassVar[Optional[str]] = None
    addon_version: ClassVar[Optional[str]] = None
    service_name: ClassVar[Optional[str]] = None

    @classmethod
    def init_service(
        cls,
        token: Optional[str] = None,
        server_url: Optional[str] = None,
        addon_name: Optional[str] = None,
        addon_version: Optional[str] = None,
        service_name: Optional[str] = None,
        connect: bool = True,
    ) -> None:
        """Take over what the process was started with; see `ayon_sdk.init_service`."""
        token = token or environment.get_api_key()
        server_url = server_url or environment.get_server_url()
        if not server_url:
            raise FailedServiceInit(
                f"The URL of the server is not set: neither server_url nor {environment.SERVER_URL}"
            )
        if not token:
            raise FailedServiceInit(f"The API key is not set: neither token nor {environment.API_KEY}")
        with GlobalContext._lock:  # pyright: ignore[reportPrivateUsage]
            before = {name: os.environ.get(name) for name in (environment.SERVER_URL, environment.API_KEY)}
            connection = GlobalContext._connection  # pyright: ignore[reportPrivateUsage]
            try:
                if connect:
                    set_environments(server_url, token)
                    GlobalContext.create_connection().get_user()
                else:
                    # A connection that there is goes on with them, or makes room for one that does.
                    GlobalContext.change_token(server_url, token)
            except BaseException:
                GlobalContext._connection = connection  # pyright: ignore[reportPrivateUsage]
                for name, value in before.items():
                    os.environ.pop(name, None)
                    os.environ.update({name: value} if value is not None else {})
                raise
            cls.token = token
            cls.server_url = server_url
            cls.addon_name = addon_name or os.environ.get(_ADDON_NAME) or None
            cls.addon_version = addon_version or os.environ.get(_ADDON_VERSION) or None
            cls.service_name = service_name or os.environ.get(_SERVICE_NAME) or _machine_name()


def init_service(
    token: Optional[str] = None,
    server_url: Optional[str] = None,
    addon_name: Optional[str] = None,
    addon_version: Optional[str] = None,
    service_name: Optional[str] = None,
    connect: bool = True,
) -> None:
    """Begin to work as a service: take over what the process was started with, and connect.

    Everything that is not given comes from the environment that AYON starts services with. AYON_SERVER_URL and
    AYON_API_KEY are set to what is used. When it fails, all stays as it was.

    Args:
        token: API key of the service, AYON_API_KEY by default.
        server_url: URL of the server, AYON_SERVER_URL by default.
        addon_name: Name of the addon that the service belongs to, AYON_ADDON_NAME by default.
        addon_version: Version of that addon, AYON_ADDON_VERSION by default.
        service_name: Name of the service, AYON_SERVICE_NAME or the name of the machine by default.
        connect: Connect at once, and make sure that the server accepts the token.

    Raises:
        FailedServiceInit: Neither arguments nor environment name the server, or hold a token.
        UnauthorizedError: The server does not accept the token.
        ServerUnreachable: There was no answer.

    Example:
        ayon_sdk.init_service()
        settings = ayon_sdk.get_service_addon_settings()
    """
    ServiceContext.init_service(token, server_url, addon_name, addon_version, service_name, connect)


def get_service_addon_name() -> Optional[str]:
    """Name of the addon that this service belongs to.

    Returns:
        The name, None when `init_service` was not called or found none.
    """
    return ServiceContext.addon_name


def get_service_addon_version() -> Optional[str]:
    """Version of the addon that this service belongs to.

    Returns:
        The version, None when `init_service` was not called or found none.
    """
    return ServiceContext.addon_version


def get_service_name() -> Optional[str]:
    """Name of this service.

    Returns:
        The name, None when `init_service` was not called.
    """
    return ServiceContext.service_name


def get_service_addon_settings(project_name: Optional[str] = None) -> dict[str, Any]:
    """Read the settings of the addon that this service belongs to.

    Args:
        project_name: Project to read them for; None for those of the studio.

    Returns:
        The settings: values by name, as the addon defines them.

    Raises:
        ServiceNotInitialized: `init_service` was not called, or found no addon (also a ValueError).
        RequestFailed: The server has no such addon or project.
        ServerUnreachable: There was no answer.
    """
    name, version = ServiceContext.addon_name, ServiceContext.addon_version
    if name is None or version is None:
        raise ServiceNotInitialized(
            f"It is not known which addon this service belongs to: call init_service, with {_ADDON_NAME} and "
            f"{_ADDON_VERSION} set"
        )
    return get_server_api_connection().get_addon_settings(name, version, project_name)


def _machine_name() -> str:
    import socket

    return socket.gethostname()
