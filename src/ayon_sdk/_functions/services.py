# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Services of addons, and the hosts that run them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

    from ..typing import HostDict, ServiceDict

__all__ = [
    "delete_service",
    "get_hosts",
    "get_services",
    "spawn_service",
    "update_service",
]


def get_services() -> list[ServiceDict]:
    """Read all services, running or not.

    Returns:
        Services with their addon, host, configuration (``data``) and state (``shouldRun``, ``isRunning``).

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_services()


def spawn_service(
    service_name: str,
    addon_name: str,
    addon_version: str,
    service: str,
    hostname: str,
    config: Optional[dict[str, Any]] = None,
) -> None:
    """Let a host run a service of an addon.

    Args:
        service_name: Name of the new service, unique on the server.
        addon_name: Name of the addon.
        addon_version: Version of the addon.
        service: Which of the addon's services.
        hostname: Name of the host, see `get_hosts`.
        config: How to run it: ``volumes``, ``ports``, ``env``, ``memLimit``, ``user``, ``storagePath``.

    Raises:
        ValueError: The configuration can't be written as JSON; nothing is sent.
        RequestFailed: There is no such addon, version, service or host, the name is taken, or the user is no
            administrator.

    Example:
        ayon_sdk.spawn_service("ftrack-leecher", "ftrack", "1.4.0", "leecher", "worker-01", {"env": {"TZ": "UTC"}})
    """
    get_server_api_connection().spawn_service(service_name, addon_name, addon_version, service, hostname, config=config)


def update_service(
    service_name: str,
    should_run: Optional[bool] = None,
    hostname: Optional[str] = None,
    error: Optional[str] = None,
    config: Optional[dict[str, Any]] = None,
) -> None:
    """Change a service; what is not given stays as it is.

    Args:
        service_name: Name of the service.
        should_run: Whether its host should run it.
        hostname: Name of the host to run it from now on.
        error: What went wrong with it, for the user.
        config: What to change of how it is run, with the keys that `spawn_service` takes.

    Raises:
        UnsupportedServerVersion: The server is older than 1.16.7 and an error is given, or is older than 1.9.0 and
            a host is given; nothing is changed.
        ValueError: The configuration can't be written as JSON; nothing is sent.
        RequestFailed: There is no such service or host, or the user is no administrator.
    """
    get_server_api_connection().update_service(
        service_name, should_run=should_run, hostname=hostname, error=error, config=config
    )


def delete_service(service_name: str) -> None:
    """Delete a service; its host stops it. Deleting one that does not exist is no error.

    Args:
        service_name: Name of the service.

    Raises:
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().delete_service(service_name)


def get_hosts() -> list[HostDict]:
    """Read which hosts can run services.

    Returns:
        Hosts with ``name``, ``lastSeen`` and ``health`` (``cpu`` and ``mem`` in percent).

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_hosts()
