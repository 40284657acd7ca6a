# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Settings of a connection that need no request: addresses, patience, TLS, and how requests introduce themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Optional, Union

__all__ = [
    "get_base_url",
    "get_cert",
    "get_client_version",
    "get_max_retries",
    "get_rest_url",
    "get_sender",
    "get_sender_type",
    "get_site_id",
    "get_ssl_verify",
    "get_timeout",
    "get_websocket_url",
    "options",
    "set_cert",
    "set_client_version",
    "set_default_settings_variant",
    "set_max_retries",
    "set_sender",
    "set_sender_type",
    "set_site_id",
    "set_ssl_verify",
    "set_timeout",
]


def get_base_url() -> str:
    """URL of the server, e.g. ``"http://localhost:5000"``."""
    return get_server_api_connection().get_base_url()


def get_rest_url() -> str:
    """URL below which all REST endpoints are, e.g. ``"http://localhost:5000/api"``."""
    return get_server_api_connection().get_rest_url()


def get_websocket_url(endpoint: Optional[str]) -> str:
    """URL of a websocket of the server.

    Args:
        endpoint: Path of the websocket, e.g. ``"ws"``; None for the root.

    Returns:
        The URL, e.g. ``"ws://localhost:5000/ws"``.
    """
    return get_server_api_connection().get_websocket_url(endpoint)


def get_ssl_verify() -> Union[bool, str, None]:
    """Whether the server's certificate is checked, or the file or directory of CA certificates to check it with."""
    return get_server_api_connection().get_ssl_verify()


def set_ssl_verify(ssl_verify: Union[bool, str, None]) -> None:
    """Change how the server's certificate is checked.

    Args:
        ssl_verify: True to check it, False to take any, a path for the CA certificates to check it with, None for
            what the environment says (AYON_CA_FILE).
    """
    get_server_api_connection().set_ssl_verify(ssl_verify)


def get_cert() -> Optional[str]:
    """PEM file with the certificate and key that this client shows to the server."""
    return get_server_api_connection().get_cert()


def set_cert(cert: Optional[str]) -> None:
    """Change the certificate that this client shows to the server.

    Args:
        cert: PEM file with certificate and key, None for none.
    """
    get_server_api_connection().set_cert(cert)


def get_timeout() -> float:
    """Seconds to wait for a connection, and for each piece of an answer."""
    return get_server_api_connection().get_timeout()


def set_timeout(timeout: Union[int, float, None]) -> None:
    """Change how long to wait for the server.

    Args:
        timeout: Seconds, None for the default.

    Raises:
        ValueError: It is not a positive number.
    """
    get_server_api_connection().set_timeout(timeout)


def get_max_retries() -> int:
    """Attempts in all for one request."""
    return get_server_api_connection().get_max_retries()


def set_max_retries(max_retries: Optional[int]) -> None:
    """Change how often a request is tried.

    Args:
        max_retries: Attempts in all, so that 1 means never again; None for the default.

    Raises:
        ValueError: It is negative.
    """
    get_server_api_connection().set_max_retries(max_retries)


def options(*, timeout: Optional[float] = None, max_retries: Optional[int] = None) -> AbstractContextManager[None]:
    """Use another patience for the requests in a block, in this thread or task only.

    Args:
        timeout: Seconds to wait, None to leave it as it is.
        max_retries: Attempts in all for one request, None to leave it as it is.

    Example:
        with ayon_sdk.options(timeout=120, max_retries=1):
            ayon_sdk.trigger_server_restart()
    """
    return get_server_api_connection().options(timeout=timeout, max_retries=max_retries)


def get_site_id() -> Optional[str]:
    """Id of this machine's site."""
    return get_server_api_connection().get_site_id()


def set_site_id(site_id: Optional[str]) -> None:
    """Change the id of this machine's site.

    Args:
        site_id: The id, None to send none.

    Raises:
        ValueError: It has characters that a header can't hold.
    """
    get_server_api_connection().set_site_id(site_id)


def get_client_version() -> Optional[str]:
    """Version of the desktop client or application that sends the requests."""
    return get_server_api_connection().get_client_version()


def set_client_version(client_version: Optional[str]) -> None:
    """Change the version of the desktop client or application.

    Args:
        client_version: The version, None to send none.

    Raises:
        ValueError: It has characters that a header can't hold.
    """
    get_server_api_connection().set_client_version(client_version)


def set_default_settings_variant(variant: str) -> None:
    """Change the settings variant that is used where none is given.

    Args:
        variant: ``"production"``, ``"staging"`` or the name of a bundle.
    """
    get_server_api_connection().set_default_settings_variant(variant)


def get_sender() -> Optional[str]:
    """What sends the requests, e.g. an id of the process; events say who caused them."""
    return get_server_api_connection().get_sender()


def set_sender(sender: Optional[str]) -> None:
    """Change what sends the requests.

    Args:
        sender: E.g. an id of the process, None to send nothing.

    Raises:
        ValueError: It has characters that a header can't hold.
    """
    get_server_api_connection().set_sender(sender)


def get_sender_type() -> Optional[str]:
    """What kind of thing sends the requests, e.g. ``"publisher"``."""
    return get_server_api_connection().get_sender_type()


def set_sender_type(sender_type: Optional[str]) -> None:
    """Change what kind of thing sends the requests.

    Args:
        sender_type: E.g. ``"publisher"``, None to send nothing.

    Raises:
        ValueError: It has characters that a header can't hold.
    """
    get_server_api_connection().set_sender_type(sender_type)
