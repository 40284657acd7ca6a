"""Settings of a connection that need no request: addresses, patience, TLS, and how requests introduce themselves."""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, TypedDict, Union

from . import environment
from .retry import DEFAULT_POLICY, RetryPolicy
from .sentinels import NOT_SET, NotSet
from .urls import Origin, normalise_base_url, origin_of

if TYPE_CHECKING:
    from .observation import HookEntry, RequestHook

_serials = count(1)


class Overrides(NamedTuple):
    """What a block of code does differently from the rest, on one connection."""

    as_user: Union[str, NotSet, None] = NOT_SET
    """User to act as, None for the token's own user, NOT_SET for the connection's default."""
    timeout: Optional[float] = None
    max_retries: Optional[int] = None


# One variable for all connections, as context variables are never given back. The mapping is never changed in place.
_overrides: ContextVar[Mapping[int, Overrides]] = ContextVar("ayon_sdk_overrides")
_nothing = Overrides()


class ConnectionOptions(TypedDict, total=False):
    """Arguments of the constructor besides address and token."""

    site_id: Optional[str]
    client_version: Optional[str]
    default_settings_variant: Optional[str]
    sender_type: Optional[str]
    sender: Optional[str]
    ssl_verify: Union[bool, str, None]
    cert: Optional[str]
    create_session: bool
    timeout: Optional[float]
    max_retries: Optional[int]


class ConnectionSettings:
    """Settings, with the getters and setters that scripts know; the properties are the same in short."""

    default_download_chunk_size: int = 1024 * 1024
    """Bytes in a piece of a download."""
    default_upload_chunk_size: int = 1024 * 1024
    """Bytes in a piece of an upload."""
    retry_policy: RetryPolicy = DEFAULT_POLICY
    """Waiting times between attempts."""
    _hooks: tuple[HookEntry, ...] = ()

    def __init__(
        self,
        base_url: str,
        site_id: Union[str, NotSet, None],
        client_version: Optional[str],
        default_settings_variant: Optional[str],
        sender_type: Optional[str],
        sender: Optional[str],
        ssl_verify: Union[bool, str, None],
        cert: Optional[str],
        timeout: Optional[float],
        max_retries: Optional[int],
    ) -> None:
        self._serial = next(_serials)
        self._base_url = normalise_base_url(base_url)
        self._origin: Origin = origin_of(self._base_url)
        if isinstance(site_id, NotSet):
            site_id = environment.get_default_site_id()
        self._site_id = _header("site_id", site_id)
        self._client_version = _header("client_version", client_version)
        self._default_settings_variant = default_settings_variant or environment.get_default_settings_variant()
        self._sender_type = _header("sender_type", sender_type)
        self._sender = _header("sender", sender)
        self._ssl_verify: Union[bool, str, None] = (
            (environment.get_ca_file() or True) if ssl_verify is None else ssl_verify
        )
        self._cert = cert or environment.get_cert_file()
        self._timeout = _seconds(timeout)
        self._max_retries = _attempts(max_retries)
        self._log: Optional[logging.Logger] = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base_url}>"

    # Addresses

    def get_base_url(self) -> str:
        """URL of the server, e.g. ``"http://localhost:5000"``."""
        return self._base_url

    def get_rest_url(self) -> str:
        """URL below which all REST endpoints are, e.g. ``"http://localhost:5000/api"``."""
        return f"{self._base_url}/api"

    def get_websocket_url(self, endpoint: Optional[str]) -> str:
        """URL of a websocket of the server.

        Args:
            endpoint: Path of the websocket, e.g. ``"ws"``; None for the root.

        Returns:
            The URL, e.g. ``"ws://localhost:5000/ws"``.
        """
        scheme, _, rest = self._base_url.partition("://")
        return f"{'wss' if scheme.lower() == 'https' else 'ws'}://{rest}/{(endpoint or '').strip('/')}"

    @property
    def base_url(self) -> str:
        """URL of the server."""
        return self.get_base_url()

    @property
    def rest_url(self) -> str:
        """URL below which all REST endpoints are."""
        return self.get_rest_url()

    # TLS

    def get_ssl_verify(self) -> Union[bool, str, None]:
        """Whether the server's certificate is checked, or the file or directory of CA certificates to check it with."""
        return self._ssl_verify

    def set_ssl_verify(self, ssl_verify: Union[bool, str, None]) -> None:
        """Change how the server's certificate is checked.

        Args:
            ssl_verify: True to check it, False to take any, a path for the CA certificates to check it with, None for
                what the environment says (AYON_CA_FILE).
        """
        self._ssl_verify = (environment.get_ca_file() or True) if ssl_verify is None else ssl_verify
        self._tls_changed()

    def get_cert(self) -> Optional[str]:
        """PEM file with the certificate and key that this client shows to the server."""
        return self._cert

    def set_cert(self, cert: Optional[str]) -> None:
        """Change the certificate that this client shows to the server.

        Args:
            cert: PEM file with certificate and key, None for none.
        """
        self._cert = cert
        self._tls_changed()

    def _tls_changed(self) -> None:
        """Connections made from now on follow the new settings."""

    @property
    def ssl_verify(self) -> Union[bool, str, None]:
        """See `get_ssl_verify`."""
        return self.get_ssl_verify()

    @ssl_verify.setter
    def ssl_verify(self, ssl_verify: Union[bool, str, None]) -> None:
        self.set_ssl_verify(ssl_verify)

    @property
    def cert(self) -> Optional[str]:
        """See `get_cert`."""
        return self.get_cert()

    @cert.setter
    def cert(self, cert: Optional[str]) -> None:
        self.set_cert(cert)

    # Patience

    @classmethod
    def get_default_timeout(cls) -> float:
        """Seconds to wait for the server when nothing else is said: AYON_SERVER_TIMEOUT or 10."""
        return environment.get_default_timeout()

    @classmethod
    def get_default_max_retries(cls) -> int:
        """Attempts in all for one request when nothing else is said: AYON_SERVER_RETRIES or 3."""
        return environment.get_default_max_retries()

    def get_timeout(self) -> float:
        """Seconds to wait for a connection, and for each piece of an answer."""
        return self._timeout

    def set_timeout(self, timeout: Union[int, float, None]) -> None:
        """Change how long to wait for the server.

        Args:
            timeout: Seconds, None for the default.

        Raises:
            ValueError: It is not a positive number.
        """
        self._timeout = _seconds(timeout)

    def get_max_retries(self) -> int:
        """Attempts in all for one request."""
        return self._max_retries

    def set_max_retries(self, max_retries: Optional[int]) -> None:
        """Change how often a request is tried.

        Args:
            max_retries: Attempts in all, so that 1 means never again; None for the default.

        Raises:
            ValueError: It is negative.
        """
        self._max_retries = _attempts(max_retries)

    @property
    def timeout(self) -> float:
        """See `get_timeout`."""
        return self.get_timeout()

    @timeout.setter
    def timeout(self, timeout: Union[int, float, None]) -> None:
        self.set_timeout(timeout)

    @property
    def max_retries(self) -> int:
        """See `get_max_retries`."""
        return self.get_max_retries()

    @max_retries.setter
    def max_retries(self, max_retries: Optional[int]) -> None:
        self.set_max_retries(max_retries)

    @contextmanager
    def options(
        self, *, timeout: Optional[float] = None, max_retries: Optional[int] = None
    ) -> Generator[None, None, None]:
        """Use another patience for the requests in a block, in this thread or task only.

        Args:
            timeout: Seconds to wait, None to leave it as it is.
            max_retries: Attempts in all for one request, None to leave it as it is.

        Example:
            with server.options(timeout=120, max_retries=1):
                server.trigger_server_restart()
        """
        current = self._override
        changed = current._replace(
            timeout=current.timeout if timeout is None else _seconds(timeout),
            max_retries=current.max_retries if max_retries is None else _attempts(max_retries),
        )
        with self._overridden(changed):
            yield

    @property
    def _override(self) -> Overrides:
        return _overrides.get({}).get(self._serial, _nothing)

    @contextmanager
    def _overridden(self, override: Overrides) -> Generator[None, None, None]:
        before = self._override
        _overrides.set({**_overrides.get({}), self._serial: override})
        try:
            yield
        finally:
            # Put back by hand rather than by token: fixtures may end a block in another context than they began it.
            rest = {key: value for key, value in _overrides.get({}).items() if key != self._serial}
            if before != _nothing:
                rest[self._serial] = before
            _overrides.set(rest)

    def _patience(self, timeout: Optional[float], max_retries: Optional[int]) -> tuple[float, int]:
        """Seconds and attempts for one call: its own, those of the block it is in, those of the connection."""
        override = self._override
        seconds = _seconds(timeout) if timeout is not None else override.timeout or self._timeout
        attempts = _attempts(max_retries) if max_retries is not None else override.max_retries or self._max_retries
        return seconds, attempts

    # How requests introduce themselves

    def get_site_id(self) -> Optional[str]:
        """Id of this machine's site."""
        return self._site_id

    def set_site_id(self, site_id: Optional[str]) -> None:
        """Change the id of this machine's site.

        Args:
            site_id: The id, None to send none.

        Raises:
            ValueError: It has characters that a header can't hold.
        """
        self._site_id = _header("site_id", site_id)

    @property
    def site_id(self) -> Optional[str]:
        """Id of this machine's site."""
        return self.get_site_id()

    @site_id.setter
    def site_id(self, site_id: Optional[str]) -> None:
        self.set_site_id(site_id)

    def get_client_version(self) -> Optional[str]:
        """Version of the desktop client or application that sends the requests."""
        return self._client_version

    def set_client_version(self, client_version: Optional[str]) -> None:
        """Change the version of the desktop client or application.

        Args:
            client_version: The version, None to send none.

        Raises:
            ValueError: It has characters that a header can't hold.
        """
        self._client_version = _header("client_version", client_version)

    @property
    def client_version(self) -> Optional[str]:
        """Version of the desktop client or application that sends the requests."""
        return self.get_client_version()

    @client_version.setter
    def client_version(self, client_version: Optional[str]) -> None:
        self.set_client_version(client_version)

    def get_default_settings_variant(self) -> str:
        """Settings variant that is used where none is given.

        Returns:
            ``"production"``, ``"staging"`` or the name of a development bundle.
        """
        return self._default_settings_variant

    def set_default_settings_variant(self, variant: str) -> None:
        """Change the settings variant that is used where none is given.

        Args:
            variant: ``"production"``, ``"staging"`` or the name of a bundle.
        """
        self._default_settings_variant = variant

    @property
    def default_settings_variant(self) -> str:
        """Settings variant that is used where none is given."""
        return self.get_default_settings_variant()

    @default_settings_variant.setter
    def default_settings_variant(self, variant: str) -> None:
        self.set_default_settings_variant(variant)

    def get_sender(self) -> Optional[str]:
        """What sends the requests, e.g. an id of the process; events say who caused them."""
        return self._sender

    def set_sender(self, sender: Optional[str]) -> None:
        """Change what sends the requests.

        Args:
            sender: E.g. an id of the process, None to send nothing.

        Raises:
            ValueError: It has characters that a header can't hold.
        """
        self._sender = _header("sender", sender)

    @property
    def sender(self) -> Optional[str]:
        """What sends the requests."""
        return self.get_sender()

    @sender.setter
    def sender(self, sender: Optional[str]) -> None:
        self.set_sender(sender)

    def get_sender_type(self) -> Optional[str]:
        """What kind of thing sends the requests, e.g. ``"publisher"``."""
        return self._sender_type

    def set_sender_type(self, sender_type: Optional[str]) -> None:
        """Change what kind of thing sends the requests.

        Args:
            sender_type: E.g. ``"publisher"``, None to send nothing.

        Raises:
            ValueError: It has characters that a header can't hold.
        """
        self._sender_type = _header("sender_type", sender_type)

    @property
    def sender_type(self) -> Optional[str]:
        """What kind of thing sends the requests."""
        return self.get_sender_type()

    @sender_type.setter
    def sender_type(self, sender_type: Optional[str]) -> None:
        self.set_sender_type(sender_type)

    # Who watches

    def add_request_hook(self, hook: RequestHook) -> RequestHook:
        """Have a function called before and after every attempt to get a request answered.

        It is called in the thread or task that asks, so it should be quick. An error in it is logged and does no harm
        to the request.

        Args:
            hook: Takes a `RequestRecord`. What it returns before an attempt are further headers for it, sent to the
                server itself only; they never replace a header of the connection.

        Returns:
            The hook, so that this can be a decorator.

        Example:
            @server.add_request_hook
            def count(record):
                if record.phase == "after":
                    print(record.method, record.path, record.status, record.elapsed_ms)
        """
        from .observation import HookEntry

        self._hooks = (*self._hooks, HookEntry(hook))
        return hook

    def remove_request_hook(self, hook: RequestHook) -> None:
        """Call a function no more; one that is not called anyway is no error.

        Args:
            hook: What `add_request_hook` got.
        """
        for entry in self._hooks:
            entry.removed = entry.removed or entry.hook == hook
        self._hooks = tuple(entry for entry in self._hooks if not entry.removed)

    @property
    def log(self) -> logging.Logger:
        """Logger of this connection; never gets to see credentials."""
        if self._log is None:
            self._log = logging.getLogger(f"ayon_sdk.{type(self).__name__}")
        return self._log


def _seconds(timeout: Any) -> float:
    if timeout is None:
        return environment.get_default_timeout()
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < float("inf"):
        raise ValueError(f"timeout must be a positive number of seconds, not {timeout!r}")
    return timeout


def _attempts(max_retries: Any) -> int:
    if max_retries is None:
        return environment.get_default_max_retries()
    if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
        raise ValueError(f"max_retries must be a number of attempts, not {max_retries!r}")
    return max(1, max_retries)


def _header(name: str, value: Optional[str]) -> Optional[str]:
    """A value that is to become a header.

    Raises:
        ValueError: It has line breaks or other control characters, which would make other headers of it.
    """
    if value is not None and any(ord(char) < 32 or ord(char) == 127 for char in value):
        raise ValueError(f"{name} must not have line breaks or control characters")
    return value
