# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""The server as a system: its sites, whether it needs a restart, its configuration, its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ..typing import EnumItemDict, PlatformName, RestartRequiredDict, SiteDict

__all__ = [
    "delete_site",
    "get_enum",
    "get_enums",
    "get_restart_required",
    "get_server_config_schema",
    "get_sites",
    "set_restart_required",
    "update_server_config",
]


def get_sites(
    platform_name: Optional[Union[PlatformName, str]] = None, hostname: Optional[str] = None
) -> list[SiteDict]:
    """Read the sites, workstations that have connected to the server; users see their own.

    Args:
        platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``; all by default.
        hostname: Name of the machine; all by default.

    Returns:
        Sites with ``id``, ``platform``, ``hostname``, ``version`` (of the desktop client) and ``users``.

    Raises:
        RequestFailed: There is no such platform.
    """
    return get_server_api_connection().get_sites(platform_name=platform_name, hostname=hostname)


def delete_site(site_id: str) -> None:
    """Delete a site with its settings.

    Args:
        site_id: Id of the site.

    Raises:
        RequestFailed: There is no such site, or the user is no administrator.
    """
    get_server_api_connection().delete_site(site_id)


def get_restart_required() -> RestartRequiredDict:
    """Read whether the server has to be restarted for changes to take effect.

    A server tells so from two seconds after it was asked for.

    Returns:
        ``required``, and ``reason`` for users to read, None when no restart is needed.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_restart_required()


def set_restart_required(required: bool, reason: Optional[str] = None) -> None:
    """Tell all users that the server has to be restarted, or not any more.

    Args:
        required: Whether a restart is needed.
        reason: Why; servers up to 1.16.0 show a reason of their own.

    Raises:
        TypeError: ``required`` is neither True nor False; nothing is sent.
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().set_restart_required(required, reason=reason)


def get_server_config_schema() -> dict[str, Any]:
    """Read which values the configuration of the server has.

    Returns:
        A JSON schema.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_server_config_schema()


def update_server_config(config: dict[str, Any]) -> None:
    """Change values of the server's configuration, from server 1.16.0 on; what is not given stays as it is.

    Args:
        config: Values by key, as in `get_server_config`; keys that the server does not know are ignored.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: A value is not valid, the user is no administrator, or the server is too old (status 405).

    Example:
        ayon_sdk.update_server_config({"customization": {"motd": "Maintenance tonight"}})
    """
    get_server_api_connection().update_server_config(config)


def get_enums() -> list[dict[str, Any]]:
    """Read which enums there are.

    Returns:
        What the server tells about each.

    Raises:
        UnsupportedServerVersion: The server is older than 1.16.4; nothing else is sent.
    """
    return get_server_api_connection().get_enums()


def get_enum(
    enum_name: str,
    project_name: Optional[str] = None,
    user_name: Optional[str] = None,
    context: Optional[dict[str, Any]] = None,
) -> list[EnumItemDict]:
    """Read the choices of an enum.

    Args:
        enum_name: E.g. ``"folderTypes"``, ``"statuses"``, ``"users"``, ``"attrib.priority"``.
        project_name: Project whose choices to read; those of the studio by default.
        user_name: User whose choices to read.
        context: What else the enum depends on, e.g. ``{"entity_type": "folder"}`` for statuses: texts, numbers,
            True and False, and lists of them. None leaves a key out.

    Returns:
        Choices in order, with ``value``, ``label`` and what else belongs to the enum.

    Raises:
        ValueError: A value of the context can't be sent; nothing is.
        RequestFailed: There is no such enum (status 400) or project (404).

    Example:
        names = [item["value"] for item in ayon_sdk.get_enum("folderTypes", "demo")]
    """
    return get_server_api_connection().get_enum(
        enum_name, project_name=project_name, user_name=user_name, context=context
    )
