# Derived from src/ayon_sdk/_async/live.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""The doors to live events: a bare websocket, the event hub that scripts know, and `events`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from .._imports import Uncollected
from ..errors import InvalidAnswer
from ..quoting import cut
from .auth import AuthAPI
from .events import EventsAPI
from .server import ServerInfoAPI

if TYPE_CHECKING:
    from .event_hub import EventHub
    from .event_stream import EventDoor
    from .websocket import WebSocket

_WITHOUT_EFFECT = frozenset({"enable_multithread", "skip_utf8_validation", "suppress_origin", "fire_cont_frame"})
"""Options of websocket-client that scripts pass and that make no difference here."""


class LiveAPI(EventsAPI, ServerInfoAPI, AuthAPI):
    """Websockets and live events."""

    _hub: Optional[EventHub] = None
    _door: Optional[EventDoor] = None

    @property
    def events(self) -> EventDoor:
        """Live events: ``server.events.subscribe(…)`` to loop over them, ``listen(…)`` to have a function called."""
        if self._door is None:
            from .event_stream import EventDoor

            self._door = EventDoor(self)
        return self._door

    def get_event_hub(self) -> EventHub:
        """The hub that calls functions when events happen; one for each connection, made when it is first asked for.

        Returns:
            The hub; it does not listen before a callback is added, or before it is started.
        """
        if self._hub is None:
            from .event_hub import EventHub

            self._hub = EventHub(self)
        return self._hub

    def create_websocket(
        self,
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
            websocket = server.create_websocket("addons/render/1.2.0/console", timeout=60)
            websocket.send("hello")
            print(websocket.recv())
            websocket.close()
        """
        asked = {name.lower(): str(value) for name, value in (headers or {}).items() if value is not None}
        asked.update(_headers_of(kwargs))
        verify, cert = self._tls_of(sslopt or {})
        with Uncollected():
            from .transport import Transport
            from .websocket import WebSocket, accepts, new_key
        seconds, _ = self._patience(timeout, None)
        key = new_key()
        asked.update(
            {"upgrade": "websocket", "connection": "Upgrade", "sec-websocket-key": key, "sec-websocket-version": "13"}
        )
        transport = Transport(verify, cert)
        opened = None
        try:
            url = f"{self._base_url}/{endpoint.strip('/')}"
            incoming, facts = self._upgrade(transport, url, asked.items(), seconds)
            if not accepts(key, facts.headers):
                raise InvalidAnswer(f"GET {cut(facts.path)} → 101: what answers does not speak websocket", facts)
            opened = WebSocket(transport, incoming, facts, seconds)
            return opened
        finally:
            if opened is None:
                transport.close()

    def _tls_of(self, sslopt: Mapping[str, Any]) -> tuple[Union[bool, str, None], Optional[str]]:
        """TLS settings, those of the connection where nothing else is said."""
        unknown = sorted(set(sslopt) - {"cert_reqs", "ca_certs", "ca_cert_path", "certfile", "check_hostname"})
        if unknown:
            raise ValueError(f"sslopt has options that are not known: {', '.join(unknown)}")
        verify = sslopt.get("ca_certs") or sslopt.get("ca_cert_path") or self._ssl_verify
        if sslopt.get("cert_reqs", 2) == 0:  # CERT_NONE
            verify = False
        elif not sslopt.get("check_hostname", True):
            raise ValueError("sslopt: a certificate is checked with the name of the host in it, or not at all")
        return verify, sslopt.get("certfile") or self._cert


def _headers_of(options: Mapping[str, Any]) -> dict[str, str]:
    """Headers that options of websocket-client stand for.

    Raises:
        TypeError: An option is not known.
    """
    found: dict[str, str] = {}
    for name, value in options.items():
        if name == "subprotocols":
            found["sec-websocket-protocol"] = ", ".join(value)
        elif name in ("origin", "host", "cookie"):
            found[name] = str(value)
        elif name not in _WITHOUT_EFFECT:
            raise TypeError(f"create_websocket() got an unexpected keyword argument {name!r}")
    return found
