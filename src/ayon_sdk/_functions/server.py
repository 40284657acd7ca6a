# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""The server itself: what it says about itself, its version and what follows from that, restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any

    from ..versions import ServerVersion

__all__ = [
    "get_info",
    "get_server_version",
    "get_server_version_tuple",
    "is_product_base_type_supported",
    "links_graphql_support_data",
    "trigger_server_restart",
]


def get_info() -> dict[str, Any]:
    """Ask the server about itself.

    Returns:
        ``version`` and ``uptime`` (seconds); for somebody who is logged in also ``user``, ``attributes``, ``sites``
        and more.

    Raises:
        ServerUnreachable: There was no answer.
        InvalidAnswer: What answered is not an AYON server.
    """
    return get_server_api_connection().get_info()


def get_server_version() -> str:
    """Version of the server as text; it is asked for once and kept.

    Returns:
        The version, e.g. ``"1.16.0"``; build metadata (``+DEVELOP``) included.

    Raises:
        InvalidAnswer: What answers is not an AYON server.
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().get_server_version()


def get_server_version_tuple() -> ServerVersion:
    """Version of the server, to compare with: ``>= (1, 9, 0)``.

    Returns:
        Major, minor and patch version, what follows a hyphen, and build metadata.

    Raises:
        ValueError: The server has a version that is no semantic version.
        InvalidAnswer: What answers is not an AYON server.
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().get_server_version_tuple()


def is_product_base_type_supported() -> bool:
    """Whether products have a base type: since server 1.13.0.

    Returns:
        True for a server that has it.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().is_product_base_type_supported()


def links_graphql_support_data() -> bool:
    """Whether data of links can be queried: since server 1.14.2.

    Returns:
        True for a server that has it.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().links_graphql_support_data()


def trigger_server_restart() -> None:
    """Restart the server.

    Raises:
        InvalidRequest: The user may not restart it (also a ValueError).
        ServerUnreachable: There was no answer.
    """
    get_server_api_connection().trigger_server_restart()
