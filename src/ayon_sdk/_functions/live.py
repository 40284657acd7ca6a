# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""The doors to live events: a bare websocket, the event hub that scripts know, and `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

    from .._sync.event_hub import EventHub
    from .._sync.websocket import WebSocket

__all__ = [
    "create_websocket",
    "get_event_hub",
]


def get_event_hub() -> EventHub:
    """The hub that calls functions when events happen; one for each connection, made when it is first asked for.

    Returns:
        The hub; it does not listen before a callback is added, or before it is started.
    """
    return get_server_api_connection().get_event_hub()


def create_websocket(
    endpoint: str,
    *,
    timeout: Optional[float] = None,
    headers: Optional[dict[str, Any]] = None,
    sslopt: Optional[dict[str, Any]] = None,
    **kwargs: Any,
) -> WebSocket:
    """Open a websocket of the server, with the identity, certificates and proxies of this connection.

    Args:
        endpoint: Path of the websocket, e.g. ``"ws"``.
        timeout: Seconds to wait for the connection, and later for each message; the default is that of the
            connection.
        headers: Further headers; they replace those of the connection.
        sslopt: Other TLS settings than those of the connection, as websocket-client has them: ``cert_reqs``,
            ``ca_certs`` or ``ca_cert_path``, ``certfile``.
        **kwargs: ``subprotocols``: names of protocols to offer; ``origin``, ``host``, ``cookie``: headers.

    Returns:
        The websocket: ``send``, ``recv``, ``close`` and more. Nothing has been sent through it yet, not even the
        token that ``/ws`` waits for.

    Raises:
        TypeError: An argument is not known; nothing is sent.
        ValueError: A TLS setting is not known or can't be used; nothing is sent.
        RequestFailed: The server answered with a status of 400 or higher, e.g. because there is no such websocket.
        InvalidAnswer: What answers does not speak websocket.
        ServerUnreachable: There was no answer.

    Example:
        websocket = ayon_sdk.create_websocket("addons/render/1.2.0/console", timeout=60)
        websocket.send("hello")
        print(websocket.recv())
        websocket.close()
    """
    return get_server_api_connection().create_websocket(
        endpoint, timeout=timeout, headers=headers, sslopt=sslopt, **kwargs
    )
