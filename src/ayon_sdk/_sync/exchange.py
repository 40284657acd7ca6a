# Derived from src/ayon_sdk/_async/exchange.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Requests with identity, retries, redirects and errors: the one way out of this package, and the session it uses."""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections.abc import Generator, Iterator, Iterable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Optional, Union

from .._imports import Uncollected
from ..errors import ConnectionLost, HTTPRequestError, InvalidAnswer, RequestTimeout, ServerUnreachable
from ..identity import Identity, TokenOwner, describe
from ..quoting import cut
from ..redaction import redact_url
from ..responses import Headers, ServerResponse, error_of
from ..retry import RETRIED_STATUSES, RetryPolicy, is_repeatable
from ..sentinels import NOT_SET, NotSet
from ..settings import ConnectionSettings
from ..tokens import SecretHeaders, Token, clean_token, encoded
from ..urls import origin_of, path_of, redirected, with_query
from ..version import USER_AGENT
from . import _compat_io
from .bodies import RequestBody, body_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._http import Failure
    from ..observation import Watch
    from .transport import Incoming, Transport

_log = logging.getLogger("ayon_sdk.requests")
_GENERAL_HEADERS = {"accept": "*/*", "accept-encoding": "gzip, deflate", "user-agent": USER_AGENT}
_MAX_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_EVEN_IF_REFUSED = ("/api/info", "/api/auth/login", "/api/auth/logout")
"""Are asked even when the token was refused: they answer without one too, or end it."""


class _Request(NamedTuple):
    """What is to be sent, before identity and patience are known."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: RequestBody
    repeatable: bool
    template: str = ""
    """Path of the generated operation, for those who watch."""

    def __repr__(self) -> str:
        return f"<_Request {self.method} {redact_url(self.url)}>"


class StreamedAnswer:
    """An answer that is read piece by piece; comes from `Connection._stream`.

    Attributes:
        status_code: HTTP status.
        headers: Headers; names compare without regard to case.
        url: Address that answered, after redirects, without secrets.
    """

    def __init__(self, incoming: Optional[Incoming], facts: ServerResponse) -> None:
        self._incoming = incoming
        self._facts = facts
        self.status_code = facts.status_code
        self.headers = facts.headers
        self.url = facts.url

    @property
    def head(self) -> ServerResponse:
        """The answer without its body."""
        return self._facts

    def chunks(self, size: Optional[int] = None, *, raw: bool = False) -> Iterator[bytes]:
        """Read the body in pieces.

        Args:
            size: Bytes in each piece but the last, None for pieces as they come.
            raw: Leave Content-Encoding alone.

        Raises:
            ConnectionLost: The body ended too early.
            RequestTimeout: The next piece did not come in time.
        """
        from .._http import TransportFailure

        if self._incoming is None:
            yield self._facts.content
            return
        failure = None
        try:
            for chunk in self._incoming.chunks(size, raw=raw):
                yield chunk
        except TransportFailure as error:
            failure = error.failure
        if failure is not None:
            raise unreachable(self._facts, failure)

    def read(self) -> ServerResponse:
        """Read the rest of the body and return the whole answer; what an error needs."""
        from .._http import TransportFailure

        if self._incoming is None:
            return self._facts
        failure = None
        try:
            self._facts.content = self._incoming.read()
        except TransportFailure as error:
            failure = error.failure
        if failure is not None:
            raise unreachable(self._facts, failure)
        return self._facts


class Exchange(ConnectionSettings):
    """Sends requests to one server, for whoever the token and the context say."""

    _server_version: Optional[str] = None
    """As far as it is known by now."""

    def __init__(
        self,
        base_url: str,
        token: Optional[str] = None,
        site_id: Union[str, NotSet, None] = NOT_SET,
        client_version: Optional[str] = None,
        default_settings_variant: Optional[str] = None,
        sender_type: Optional[str] = None,
        sender: Optional[str] = None,
        ssl_verify: Union[bool, str, None] = None,
        cert: Optional[str] = None,
        create_session: bool = True,
        timeout: Optional[float] = None,
        max_retries: Optional[int] = None,
    ) -> None:
        super().__init__(
            base_url,
            site_id,
            client_version,
            default_settings_variant,
            sender_type,
            sender,
            ssl_verify,
            cert,
            timeout,
            max_retries,
        )
        self._token = Token(clean_token(token))
        self._default_service_username: Optional[str] = None
        self._owner_lock = _compat_io.Lock()
        self._transport: Optional[Transport] = None
        self._transport_end: Optional[weakref.finalize[Any, Any]] = None
        self._transport_lock = threading.Lock()
        self._retired: list[tuple[Transport, Optional[weakref.finalize[Any, Any]]]] = []
        self._encoded_identity: Optional[tuple[Identity, SecretHeaders]] = None
        self._session_open = False
        if create_session:
            _compat_io.knock(self._base_url, self._timeout, self._max_retries)
            self._session_open = True

    # Requests

    def _request(
        self,
        method: str,
        url: str,
        *,
        query: Iterable[tuple[str, Any]] = (),
        headers: Iterable[tuple[str, str]] = (),
        json: Any = NOT_SET,
        content: Any = None,
        content_type: str = "",
        repeatable: Optional[bool] = None,
        timeout: Optional[float] = None,
        max_retries: Optional[int] = None,
        anonymous: bool = False,
        template: str = "",
    ) -> ServerResponse:
        """Send a request, again where that is safe and can help, and return the whole answer, whatever its status.

        Args:
            method: HTTP verb in capitals.
            url: Absolute address; the identity goes along only when it is on this server.
            query: Further query arguments.
            headers: Further headers; they replace those of the connection.
            json: Body as JSON data.
            content: Body as bytes, text, a binary file or pieces of bytes.
            content_type: Media type of `content`.
            repeatable: Whether sending it twice does no harm; None to go by the verb.
            timeout: Seconds to wait, None for what the block or connection says.
            max_retries: Attempts in all, None for what the block or connection says.
            anonymous: Leave the token out.
            template: Path of the generated operation, for those who watch.

        Raises:
            ServerUnreachable: There was no answer.
        """
        request = _Request(
            method,
            with_query(url, query),
            tuple(headers),
            body_of(json, content, content_type),
            is_repeatable(method) if repeatable is None else repeatable,
            template,
        )
        _, facts = self._exchange(request, timeout, max_retries, anonymous, whole=True)
        return facts

    @contextmanager
    def _stream(
        self,
        method: str,
        url: str,
        *,
        query: Iterable[tuple[str, Any]] = (),
        headers: Iterable[tuple[str, str]] = (),
        content: Any = None,
        content_type: str = "",
        repeatable: Optional[bool] = None,
        timeout: Optional[float] = None,
        max_retries: Optional[int] = None,
    ) -> Generator[StreamedAnswer, None, None]:
        """Send a request as `_request` does, and hand over the answer when its head is there.

        Raises:
            ServerUnreachable: There was no answer.
        """
        request = _Request(
            method,
            with_query(url, query),
            tuple(headers),
            body_of(NOT_SET, content, content_type),
            is_repeatable(method) if repeatable is None else repeatable,
        )
        incoming, facts = self._exchange(request, timeout, max_retries, False, whole=False)
        try:
            yield StreamedAnswer(incoming, facts)
        finally:
            if incoming is not None:
                incoming.close()

    def _exchange(
        self,
        request: _Request,
        timeout: Optional[float],
        max_retries: Optional[int],
        anonymous: bool,
        whole: bool,
    ) -> tuple[Optional[Incoming], ServerResponse]:
        """The one loop through which every request goes.

        Returns:
            The answer to be read, None when it was read already, and the answer with all that is known about it.
        """
        from .._http import TransportFailure

        if self._retired:
            self._close_retired()
        seconds, attempts = self._patience(timeout, max_retries)
        token = Token(None) if anonymous else self._token
        identity = self._identity(token)
        sent_as = describe(identity, token.owner)
        path = redact_url(path_of(self._base_url, request.url))
        if token.refusal is not None and self._wants_token(request.url, path):
            return None, _refused_before(token.refusal, request, path, sent_as)
        watch: Optional[Watch] = None
        if self._hooks or _log.isEnabledFor(logging.DEBUG):
            from ..observation import Watch

            watch = Watch(self._hooks, request.template)
        attempt = 0
        asked_again = False
        while True:
            attempt += 1
            started = time.monotonic()
            failure = None
            incoming = None
            delay: Optional[float] = None
            home = refused = again = False
            facts = ServerResponse(
                0,
                Headers(),
                b"",
                method=request.method,
                url=request.url,
                path=path,
                sent_as=sent_as,
                attempt=attempt,
                attempts=attempts,
            )
            further = watch.before(facts) if watch is not None else None
            try:
                incoming, home = self._follow(request, identity, seconds, facts, further)
                facts.status_code = incoming.status_code
                facts.headers = Headers(incoming.header_pairs)
                refused = incoming.status_code >= 400
                again = request.repeatable and incoming.status_code in RETRIED_STATUSES and attempt < attempts
                if refused:
                    facts.server_version = self._server_version or ""
                if whole or refused:
                    facts.content = incoming.read()
            except TransportFailure as error:
                failure = error.failure
            except BaseException as error:
                if watch is not None:
                    facts.elapsed_ms = (time.monotonic() - started) * 1000
                    watch.after(facts, error_type=type(error).__name__)
                raise
            facts.elapsed_ms = (time.monotonic() - started) * 1000
            if watch is not None:
                watch.after(facts, failure.reason, failure.kind) if failure else watch.after(facts)
            if failure is None and incoming is not None:
                if home and token.value and _is_about_tokens(path):
                    if not refused:
                        token.worked = True
                    elif incoming.status_code == 401 and token.worked and not asked_again:
                        # Servers say so of a good token too, when another process ends what they remember of it. They
                        # have done nothing, so that any request may be sent again.
                        asked_again = True
                        if request.body.can_start_again:
                            attempts += 1
                            continue
                    elif incoming.status_code == 401:
                        token.refusal = facts
                        token.owner = TokenOwner(None)
                delay = _pause_after(self.retry_policy, attempt, facts) if again else None
                if delay is None:
                    return (None if whole or refused else incoming), facts
            elif failure is not None:
                may_repeat = (request.repeatable or failure.nothing_sent) and request.body.can_start_again
                if failure.is_final or not may_repeat or attempt >= attempts:
                    raise unreachable(facts, failure)
                refused = isinstance(failure.cause, ConnectionRefusedError)
                delay = self.retry_policy.delay(attempt, nobody_listens=refused)
            _log.debug("%s %s: trying again in %.2f s", request.method, path, delay or 0)
            _compat_io.sleep(delay or 0)

    def _upgrade(
        self, transport: Transport, url: str, headers: Iterable[tuple[str, str]], seconds: float
    ) -> tuple[Incoming, ServerResponse]:
        """Ask for another protocol on a connection that nothing else uses; in one attempt.

        Args:
            transport: Makes the connection.
            url: Absolute address on this server.
            headers: What asks for the protocol, and more.
            seconds: How long to wait for the answer.

        Returns:
            The answer, of status 101, and what is known about it.

        Raises:
            RequestFailed: The server answered with a status of 400 or higher.
            InvalidAnswer: It answered as if nothing special had been asked for.
            ServerUnreachable: There was no answer.
        """
        from .._http import TransportFailure
        from .transport import Outgoing

        identity = self._identity(self._token)
        request = _Request("GET", url, tuple(headers), body_of(NOT_SET, None, ""), True)
        path = redact_url(path_of(self._base_url, url))
        sent_as = describe(identity, self._token.owner)
        facts = ServerResponse(
            0, Headers(), b"", method="GET", url=url, path=path, sent_as=sent_as, attempt=1, attempts=1
        )
        failure = None
        started = time.monotonic()
        try:
            outgoing = Outgoing("GET", url, self._headers(identity, request, request.body), None, seconds)
            incoming = transport.send(outgoing)
            facts.status_code = incoming.status_code
            facts.headers = Headers(incoming.header_pairs)
            facts.elapsed_ms = (time.monotonic() - started) * 1000
            if incoming.status_code == 101:
                return incoming, facts
            facts.content = incoming.read()
        except TransportFailure as error:
            failure = error.failure
        facts.elapsed_ms = (time.monotonic() - started) * 1000
        if failure is not None:
            raise unreachable(facts, failure)
        if not facts.ok:
            raise error_of(facts)
        raise InvalidAnswer(f"GET {cut(path)} → {facts.status_code}: no websocket is served there", facts)

    def _follow(
        self,
        request: _Request,
        identity: Identity,
        seconds: float,
        facts: ServerResponse,
        further: Optional[Mapping[str, str]],
    ) -> tuple[Incoming, bool]:
        """Send once and follow redirects; credentials and all else that tells about us stay on this server."""
        from .transport import Outgoing

        method, url, body = request.method, request.url, request.body
        for _ in range(_MAX_REDIRECTS + 1):
            home = self._is_home(url)
            headers = self._headers(identity, request, body) if home else _foreign_headers(request, body)
            if further and home:
                names = {name for name, _ in headers}
                added = [pair for pair in encoded(further) if pair[0] not in names]
                headers = SecretHeaders((*headers, *added))
            incoming = self._get_transport().send(
                Outgoing(method, url, headers, body.start(), seconds, home, not request.repeatable)
            )
            if incoming.status_code not in _REDIRECTS:
                return incoming, home
            location = Headers(incoming.header_pairs).get("location")
            if not location:
                return incoming, home
            try:
                target = redirected(url, location)
            except ValueError:
                target = location
            problem = self._no_redirect(method, incoming.status_code, target, body)
            incoming.close()
            if problem:
                facts.status_code = incoming.status_code
                facts.headers = Headers(incoming.header_pairs)
                raise HTTPRequestError(f"{method} {cut(facts.path)} → {incoming.status_code}: {problem}", facts)
            if incoming.status_code == 303 and method != "HEAD":
                method, body = "GET", body_of(NOT_SET, None, "")
            url = target
            facts.url = redact_url(target)
        raise HTTPRequestError(f"{method} {cut(facts.path)}: more than {_MAX_REDIRECTS} redirects", facts)

    def _no_redirect(self, method: str, status: int, target: str, body: RequestBody) -> str:
        """Why a redirect is not followed, empty when it is."""
        shown = cut(redact_url(target))
        try:
            origin_of(target)
        except ValueError:
            return f"redirected to {shown!r}, which is no http address"
        if method in ("GET", "HEAD") or status == 303:
            return ""
        if not self._is_home(target):
            return f"redirected to {shown}, which is another server: use that as the URL of the server if it is right"
        if status in (301, 302):
            return f"redirected to {shown}: use that address, a redirected {method} would lose its body"
        return "" if body.can_start_again else f"redirected to {shown}, but the body can't be sent twice"

    def _headers(self, identity: Identity, request: _Request, body: RequestBody) -> SecretHeaders:
        known = self._encoded_identity
        if known is None or known[0] != identity:
            known = self._encoded_identity = identity, encoded({**_GENERAL_HEADERS, **identity.headers()})
        further = body.headers()
        if not request.headers:
            return SecretHeaders((*known[1], *encoded(further))) if further else known[1]
        further.update((name.lower(), value) for name, value in request.headers)
        replaced = encoded(further)
        names = {name for name, _ in replaced}
        return SecretHeaders((*(pair for pair in known[1] if pair[0] not in names), *replaced))

    def _is_home(self, url: str) -> bool:
        """Whether an address is on this server: same scheme, host and port."""
        if url.startswith(self._base_url + "/"):
            return True
        try:
            return origin_of(url) == self._origin
        except ValueError:
            return False

    def _wants_token(self, url: str, path: str) -> bool:
        return self._is_home(url) and path.partition("?")[0] not in _EVEN_IF_REFUSED

    def _identity(self, token: Token) -> Identity:
        as_user = self._override.as_user
        return Identity(
            self._base_url,
            token.value,
            self._default_service_username if isinstance(as_user, NotSet) else as_user,
            self._site_id,
            self._client_version,
            self._sender,
            self._sender_type,
        )

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} can't be pickled or copied: it holds a token and open connections; "
            "make another one with the same URL and token where it is needed"
        )

    # The session

    def _get_transport(self) -> Transport:
        transport = self._transport
        if transport is None:
            with Uncollected():
                from .transport import Transport

            with self._transport_lock:
                # Another thread may have been faster.
                transport = self._transport
                if transport is None:
                    transport = Transport(self._ssl_verify, self._cert)
                    self._transport_end = weakref.finalize(self, _compat_io.abandon, transport)
                    self._transport = transport
        return transport

    def _tls_changed(self) -> None:
        # Requests on their way keep the old one, which is closed with a later request when the last of them is through.
        with self._transport_lock:
            if self._transport is not None:
                self._retired.append((self._transport, self._transport_end))
                self._transport = self._transport_end = None

    def _close_retired(self, *, busy: bool = False) -> None:
        """Close the connections that no request will use any more.

        Args:
            busy: Also those that a request is still using.
        """
        with self._transport_lock:
            retired, self._retired = self._retired, []
        for transport, end in retired:
            if busy or transport.is_idle():
                if end is not None:
                    end.detach()
                transport.close()
            else:
                self._retired.append((transport, end))

    def create_session(self, ignore_existing: bool = True, force: bool = False) -> None:
        """Open the session: connections are kept between requests from now on.

        Requests also work without, and open what they need; this is for saying when.

        Args:
            ignore_existing: Do nothing when there is a session already.
            force: Close the session that there is and open another one.

        Raises:
            ValueError: There is a session already, and neither argument says what to do about it.
        """
        if self._session_open:
            if force:
                self.close_session()
            elif ignore_existing:
                return
            else:
                raise ValueError("There is a session already; use force=True for a new one")
        self._session_open = True

    def close_session(self) -> None:
        """Close all connections to the server; a later request opens new ones."""
        self._tls_changed()
        self._session_open = False
        self._close_retired(busy=True)

    def __enter__(self) -> Self:
        self.create_session()
        return self

    def __exit__(self, *_error: object) -> None:
        self.close_session()


def _pause_after(policy: RetryPolicy, attempt: int, facts: ServerResponse) -> Optional[float]:
    return policy.delay(attempt, facts.headers.get("retry-after"), date=facts.headers.get("date"))


def _foreign_headers(request: _Request, body: RequestBody) -> SecretHeaders:
    """Headers for another server: nothing that says who asks, or for whom."""
    headers = {**_GENERAL_HEADERS, **body.headers()}
    kept = ("accept", "accept-encoding", "content-type", "if-range", "range")
    headers.update((name.lower(), value) for name, value in request.headers if name.lower() in kept)
    return encoded(headers)


def _is_about_tokens(path: str) -> bool:
    """Whether an answer tells about the token: some endpoints don't look at it, and addons have logins of their own."""
    return not path.startswith(("/api/addons/", "/api/auth/", "/api/info"))


def _refused_before(refusal: ServerResponse, request: _Request, path: str, sent_as: str) -> ServerResponse:
    """The server's refusal of the token, as the answer to a request that is not sent for that reason."""
    return ServerResponse(
        refusal.status_code,
        refusal.headers,
        refusal.content,
        method=request.method,
        url=request.url,
        path=path,
        sent_as=sent_as,
        attempt=0,
        attempts=0,
    )


def unreachable(facts: ServerResponse, failure: Failure) -> ServerUnreachable:
    """The error that says that there was no answer, or no more of it."""
    kind = {"timeout": RequestTimeout, "lost": ConnectionLost}.get(failure.kind, ServerUnreachable)
    attempts = f"attempt {facts.attempt} of {facts.attempts}"
    who = f"sent as: {facts.sent_as} · " if facts.sent_as else ""
    error = kind(
        f"{facts.method} {cut(facts.url)}: {cut(failure.reason)}\n  {who}{attempts} · {facts.elapsed_ms:.0f} ms",
        facts.method,
        facts.url,
        facts.attempt,
        failure.reason,
    )
    error.__cause__ = failure.cause
    return error
