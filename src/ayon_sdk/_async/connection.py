"""The connection that everything else of `AsyncServerAPI` is built on: requests with identity, retries and errors."""

from __future__ import annotations

import time
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from ..errors import (
    ConnectionLost,
    GraphQlQueryFailed,
    HTTPRequestError,
    InvalidAnswer,
    RequestTimeout,
    ServerUnreachable,
)
from ..forms import form_of, pairs_of
from ..identity import Identity, TokenOwner, describe
from ..responses import GraphQlResponse, Headers, RestApiResponse, ServerResponse, error_of
from ..retry import DEFAULT_POLICY, RETRIED_STATUSES, is_repeatable
from ..sentinels import NOT_SET, NotSet
from ..settings import ConnectionSettings
from ..urls import origin_of, path_of, redirected, resolve, with_query
from ..version import USER_AGENT
from . import _compat_io
from .bodies import AsyncRequestBody, body_of

if TYPE_CHECKING:
    from ayon_rest import AsyncRest
    from ayon_rest.core import Call

    from .._http import Failure
    from .transport import AsyncIncoming, AsyncTransport

_MAX_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OPEN_TO_ALL = ("/api/info", "/api/auth/login")
"""Answer without a token too, so they are asked even when the token was refused."""


class _Request(NamedTuple):
    """What is to be sent, before identity and patience are known."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: AsyncRequestBody
    repeatable: bool


class Token:
    """A token and what is known about it; replaced as a whole when the token changes."""

    __slots__ = ("owner", "refusal", "value")

    def __init__(self, value: Optional[str]) -> None:
        self.value = value
        self.owner: Optional[TokenOwner] = None
        self.refusal: Optional[ServerResponse] = None


class AsyncStreamedAnswer:
    """An answer that is read piece by piece; comes from `AsyncConnection._stream`.

    Attributes:
        status_code: HTTP status.
        headers: Headers; names compare without regard to case.
        url: Address that answered, after redirects, without secrets.
    """

    def __init__(self, incoming: Optional[AsyncIncoming], facts: ServerResponse) -> None:
        self._incoming = incoming
        self._facts = facts
        self.status_code = facts.status_code
        self.headers = facts.headers
        self.url = facts.url

    async def chunks(self, size: Optional[int] = None, *, raw: bool = False) -> AsyncIterator[bytes]:
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
            async for chunk in self._incoming.chunks(size, raw=raw):
                yield chunk
        except TransportFailure as error:
            failure = error.failure
        if failure is not None:
            raise _unreachable(self._facts, failure)

    async def read(self) -> ServerResponse:
        """Read the rest of the body and return the whole answer; what an error needs."""
        from .._http import TransportFailure

        if self._incoming is None:
            return self._facts
        failure = None
        try:
            self._facts.content = await self._incoming.read()
        except TransportFailure as error:
            failure = error.failure
        if failure is not None:
            raise _unreachable(self._facts, failure)
        return self._facts


class AsyncConnection(ConnectionSettings):
    """A connection to one server: settings, session, requests.

    The mixins of `AsyncServerAPI` derive from this class and send through

    - `rest`: the generated operations,
    - `_graphql`: a query and its data,
    - the verbs (`get`, `post`, `raw_get` …): anything else,
    - `_stream`: transfers.
    """

    def __init__(
        self,
        base_url: str,
        token: Optional[str] = None,
        site_id: Union[str, None, NotSet] = NOT_SET,
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
        self._server_version: Optional[str] = None
        self._user_attributes: Optional[tuple[str, ...]] = None
        self._owner_lock = _compat_io.Lock()
        self._transport: Optional[AsyncTransport] = None
        self._rest: Optional[AsyncRest] = None
        self._session_open = False
        if create_session:
            _compat_io.knock(self._base_url, self._timeout, self._max_retries)
            self._session_open = True

    # The generated operations

    @property
    def rest(self) -> AsyncRest:
        """All operations of the server, generated: ``server.rest.<tag>.<operation>(…)``.

        They use this connection: its session, identity, retries and errors.
        """
        if self._rest is None:
            from ayon_rest import AsyncRest

            self._rest = AsyncRest(_Sender(self))
        return self._rest

    async def _send(self, call: Call) -> ServerResponse:
        """Send a generated call.

        Raises:
            TokenRefused: The server answered 401.
            RequestFailed: The server answered another status of 400 or higher.
            ServerUnreachable: There was no answer.
        """
        from ayon_rest.core import UNSET

        operation = call.operation
        response = await self._request(
            operation.method,
            f"{self._base_url}{call.path}",
            query=call.query,
            headers=call.headers,
            json=NOT_SET if call.json is UNSET else call.json,
            content=call.content,
            content_type=operation.body if call.content is not None else "",
            repeatable=operation.repeatable,
        )
        if not response.ok:
            raise error_of(response)
        return response

    # Requests

    async def _request(
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
        even_if_refused: bool = False,
        anonymous: bool = False,
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
            even_if_refused: Send it though the server has refused the token before.
            anonymous: Leave the token out.

        Raises:
            ServerUnreachable: There was no answer.
        """
        request = _Request(
            method,
            with_query(url, query),
            tuple(headers),
            body_of(json, content, content_type),
            is_repeatable(method) if repeatable is None else repeatable,
        )
        _, facts = await self._exchange(request, timeout, max_retries, even_if_refused, anonymous, whole=True)
        return facts

    @asynccontextmanager
    async def _stream(
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
    ) -> AsyncGenerator[AsyncStreamedAnswer, None]:
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
        incoming, facts = await self._exchange(request, timeout, max_retries, False, False, whole=False)
        try:
            yield AsyncStreamedAnswer(incoming, facts)
        finally:
            if incoming is not None:
                await incoming.aclose()

    async def _exchange(
        self,
        request: _Request,
        timeout: Optional[float],
        max_retries: Optional[int],
        even_if_refused: bool,
        anonymous: bool,
        whole: bool,
    ) -> tuple[Optional[AsyncIncoming], ServerResponse]:
        """The one loop through which every request goes.

        Returns:
            The answer to be read, None when it was read already, and the answer with all that is known about it.
        """
        from .._http import TransportFailure

        seconds, attempts = self._patience(timeout, max_retries)
        token = Token(None) if anonymous else self._token
        identity = self._identity(token)
        sent_as = describe(identity, token.owner)
        path = path_of(self._base_url, request.url)
        if token.refusal is not None and not even_if_refused and self._is_home(request.url):
            if path.partition("?")[0] not in _OPEN_TO_ALL:
                return None, _refused_before(token.refusal, request, path, sent_as)
        attempt = 0
        while True:
            attempt += 1
            started = time.monotonic()
            failure = None
            incoming = None
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
            try:
                incoming, home = await self._follow(request, identity, seconds, facts)
                facts.status_code = incoming.status_code
                facts.headers = Headers(incoming.header_pairs)
                refused = incoming.status_code >= 400
                again = request.repeatable and incoming.status_code in RETRIED_STATUSES and attempt < attempts
                if whole or refused:
                    facts.content = await incoming.read()
            except TransportFailure as error:
                failure = error.failure
            facts.elapsed_ms = (time.monotonic() - started) * 1000
            if failure is None and incoming is not None:
                if incoming.status_code == 401 and home:
                    self._note_refusal(token, facts)
                delay = DEFAULT_POLICY.delay(attempt, facts.headers.get("retry-after")) if again else None
                if delay is None:
                    return (None if whole or refused else incoming), facts
            elif failure is not None:
                may_repeat = (request.repeatable or failure.nothing_sent) and request.body.can_start_again
                if failure.is_final or not may_repeat or attempt >= attempts:
                    raise _unreachable(facts, failure)
                delay = DEFAULT_POLICY.delay(attempt)
            self.log.debug("%s %s: attempt %s of %s failed, trying again", request.method, path, attempt, attempts)
            await _compat_io.sleep(delay or 0)

    async def _follow(
        self, request: _Request, identity: Identity, seconds: float, facts: ServerResponse
    ) -> tuple[AsyncIncoming, bool]:
        """Send once and follow redirects; credentials and all else that tells about us stay on this server."""
        from .transport import Outgoing

        method, url, body = request.method, request.url, request.body
        for _ in range(_MAX_REDIRECTS + 1):
            home = self._is_home(url)
            headers = self._headers(identity, request, body) if home else _foreign_headers(request, body)
            incoming = await self._get_transport().send(
                Outgoing(method, url, headers, body.start(), seconds, home, not request.repeatable)
            )
            location = next((value for name, value in incoming.header_pairs if name.lower() == "location"), None)
            if incoming.status_code not in _REDIRECTS or not location:
                return incoming, home
            target = redirected(url, location)
            problem = self._no_redirect(method, incoming.status_code, target, body)
            await incoming.aclose()
            if problem:
                facts.status_code = incoming.status_code
                facts.headers = Headers(incoming.header_pairs)
                raise HTTPRequestError(f"{method} {facts.path} → {incoming.status_code}: {problem}", facts)
            if incoming.status_code == 303 and method != "HEAD":
                method, body = "GET", body_of(NOT_SET, None, "")
            url = target
            facts.url = target
        raise HTTPRequestError(f"{method} {facts.path}: more than {_MAX_REDIRECTS} redirects", facts)

    def _no_redirect(self, method: str, status: int, target: str, body: AsyncRequestBody) -> str:
        """Why a redirect is not followed, empty when it is."""
        from ..redaction import redact_url

        shown = redact_url(target)
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

    def _headers(self, identity: Identity, request: _Request, body: AsyncRequestBody) -> dict[str, str]:
        headers = identity.headers()
        headers["accept"] = "*/*"
        headers["accept-encoding"] = "gzip, deflate"
        headers["user-agent"] = USER_AGENT
        headers.update(body.headers())
        headers.update((name.lower(), value) for name, value in request.headers)
        return headers

    def _is_home(self, url: str) -> bool:
        """Whether an address is on this server: same scheme, host and port."""
        if url.startswith(self._base_url + "/"):
            return True
        try:
            return origin_of(url) == self._origin
        except ValueError:
            return False

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

    def _note_refusal(self, token: Token, response: ServerResponse) -> None:
        # Addons answer 401 for reasons of their own, e.g. a login of theirs that failed.
        if token.value and not response.path.startswith(("/api/addons/", "/api/auth/")):
            token.refusal = response
            token.owner = TokenOwner(None)

    # What is known about server and token

    async def _read_info(self) -> dict[str, Any]:
        """Read ``/api/info``, which answers anybody and says whose token it was asked with."""
        token = self._token
        response = await self._request("GET", f"{self._base_url}/api/info", even_if_refused=True)
        response.raise_for_status()
        info = response.json()
        version = info.get("version") if isinstance(info, dict) else None
        if not isinstance(version, str):
            raise InvalidAnswer(f"{response.method} {response.url}: what answers is not an AYON server", response)
        self._server_version = version
        self._note_attributes(info.get("attributes"))
        if token.value and token.owner is None and self._identity(token).as_user is None:
            self._learn_owner(token, info.get("user"), response)
        return info

    def _note_attributes(self, attributes: Any) -> None:
        if isinstance(attributes, list):
            self._user_attributes = tuple(item["name"] for item in attributes if "user" in item.get("scope", ()))

    async def _token_owner(self) -> TokenOwner:
        """Whose token it is; found out with one request when it is first needed."""
        token = self._token
        if not token.value:
            return TokenOwner(None)
        if token.owner is None:
            async with self._owner_lock.hold():
                if token.owner is None:
                    with self._overridden(self._override._replace(as_user=None)):
                        await self._read_info()
        return token.owner or TokenOwner(None)

    def _learn_owner(self, token: Token, user: Any, response: ServerResponse) -> None:
        name = user.get("name") if isinstance(user, dict) else None
        if isinstance(name, str):
            token.owner = TokenOwner(name, bool((user.get("data") or {}).get("isService")))
            token.refusal = None
            return
        refusal = b'{"code":401,"detail":"The server does not accept the token"}'
        token.owner = TokenOwner(None)
        token.refusal = ServerResponse(
            401, Headers([("content-type", "application/json")]), refusal, method="GET", url=response.url
        )

    # The session

    def _get_transport(self) -> AsyncTransport:
        transport = self._transport
        if transport is None:
            from .transport import AsyncTransport

            transport = self._transport = AsyncTransport(self._ssl_verify, self._cert)
            weakref.finalize(self, _compat_io.abandon, transport)
        return transport

    def _tls_changed(self) -> None:
        # Requests on their way keep the old one, which is closed when the last of them lets go.
        self._transport = None

    async def create_session(self, ignore_existing: bool = True, force: bool = False) -> None:
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
                await self.close_session()
            elif ignore_existing:
                return
            else:
                raise ValueError("There is a session already; use force=True for a new one")
        self._session_open = True

    async def close_session(self) -> None:
        """Close all connections to the server; a later request opens new ones."""
        transport, self._transport = self._transport, None
        self._session_open = False
        if transport is not None:
            await transport.aclose()

    async def __aenter__(self) -> Any:
        await self.create_session()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close_session()

    # Verbs

    async def raw_get(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """GET an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, e.g. ``"projects"``, or an absolute address.
            **kwargs: ``params``: query arguments; ``headers``; ``json``: body as JSON data; ``data``: body as bytes, text, file,
                or a dictionary to be sent as a form; ``timeout``: seconds; ``max_retries``: attempts in all.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("GET", entrypoint, **kwargs)

    async def raw_post(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """POST to an endpoint and return the answer, whatever its status; arguments as for `raw_get`."""
        return await self._verb("POST", entrypoint, **kwargs)

    async def raw_put(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PUT to an endpoint and return the answer, whatever its status; arguments as for `raw_get`."""
        return await self._verb("PUT", entrypoint, **kwargs)

    async def raw_patch(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PATCH an endpoint and return the answer, whatever its status; arguments as for `raw_get`."""
        return await self._verb("PATCH", entrypoint, **kwargs)

    async def raw_delete(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """DELETE an endpoint and return the answer, whatever its status; arguments as for `raw_get`."""
        return await self._verb("DELETE", entrypoint, **kwargs)

    async def get(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """GET an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, e.g. ``"projects"``, or an absolute address.
            **kwargs: Query arguments. For another patience see `options`.

        Raises:
            ServerUnreachable: There was no answer.

        Example:
            response = server.get("projects", active=True)
            response.raise_for_status()
            names = [project["name"] for project in response.data["projects"]]
        """
        return await self._verb("GET", entrypoint, params=kwargs)

    async def post(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """POST to an endpoint; the arguments given by name are the JSON body."""
        return await self._verb("POST", entrypoint, json=kwargs)

    async def put(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PUT to an endpoint; the arguments given by name are the JSON body."""
        return await self._verb("PUT", entrypoint, json=kwargs)

    async def patch(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PATCH an endpoint; the arguments given by name are the JSON body."""
        return await self._verb("PATCH", entrypoint, json=kwargs)

    async def delete(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """DELETE an endpoint; the arguments given by name are query arguments."""
        return await self._verb("DELETE", entrypoint, params=kwargs)

    async def _verb(
        self,
        method: str,
        entrypoint: str,
        *,
        params: Any = None,
        headers: Optional[Mapping[str, Any]] = None,
        json: Any = NOT_SET,
        data: Any = None,
        timeout: Optional[float] = None,
        max_retries: Optional[int] = None,
    ) -> RestApiResponse:
        content_type = ""
        if isinstance(data, Mapping):
            data, content_type = form_of(data), "application/x-www-form-urlencoded"
        response = await self._request(
            method,
            resolve(self._base_url, entrypoint),
            query=pairs_of(params),
            headers=[(name, str(value)) for name, value in (headers or {}).items() if value is not None],
            json=json,
            content=data,
            content_type=content_type,
            timeout=timeout,
            max_retries=max_retries,
        )
        return RestApiResponse(response)

    # GraphQL

    async def query_graphql(self, query: str, variables: Optional[dict[str, Any]] = None) -> GraphQlResponse:
        """Send a GraphQL query.

        Args:
            query: Text of the query; values belong into variables, not into the text.
            variables: Values of the query's variables.

        Returns:
            The answer: data and errors, as the server gives them.

        Raises:
            UnauthorizedError: The server wants a token, or does not accept the one it got.
            RequestFailed: The server did not take the request for a GraphQL query.
            ServerUnreachable: There was no answer.

        Example:
            response = server.query_graphql(
                "query P($name: String!) { project(name: $name) { code } }", {"name": "demo"}
            )
            if response.errors:
                ...
            code = response.data["data"]["project"]["code"]
        """
        response = await self._request(
            "POST",
            f"{self._base_url}/graphql",
            json={"query": query, "variables": variables or {}},
            repeatable=not query.lstrip().startswith("mutation"),
        )
        if not response.ok:
            raise error_of(response)
        data = response.json()
        return GraphQlResponse(data if isinstance(data, dict) else {"data": None, "errors": [{"message": repr(data)}]})

    async def _graphql(self, query: str, variables: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """Send a GraphQL query and return its data.

        Raises:
            GraphQlQueryFailed: The server answered with errors.
        """
        response = await self.query_graphql(query, variables)
        if response.errors:
            raise GraphQlQueryFailed(response.errors, query, variables)
        return response.data.get("data") or {}


class _Sender:
    """The seam that the generated operations send through."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def send(self, call: Call) -> ServerResponse:
        return await self._connection._send(call)  # pyright: ignore[reportPrivateUsage]


def clean_token(token: Optional[str]) -> Optional[str]:
    """A token as it is sent; blanks and a line break around it come from files and shells."""
    text = (token or "").strip()
    if not all("!" <= char <= "~" for char in text):
        raise ValueError("the token has characters that no token has, such as blanks or line breaks")
    return text or None


def _foreign_headers(request: _Request, body: AsyncRequestBody) -> dict[str, str]:
    """Headers for another server: nothing that says who asks, or for whom."""
    headers = {"accept": "*/*", "accept-encoding": "gzip, deflate", "user-agent": USER_AGENT, **body.headers()}
    kept = ("accept", "accept-encoding", "content-type", "if-range", "range")
    headers.update((name.lower(), value) for name, value in request.headers if name.lower() in kept)
    return headers


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


def _unreachable(facts: ServerResponse, failure: Failure) -> ServerUnreachable:
    kind = {"timeout": RequestTimeout, "lost": ConnectionLost}.get(failure.kind, ServerUnreachable)
    attempts = f"attempt {facts.attempt} of {facts.attempts}"
    who = f"sent as: {facts.sent_as} · " if facts.sent_as else ""
    error = kind(
        f"{facts.method} {facts.url}: {failure.reason}\n  {who}{attempts} · {facts.elapsed_ms:.0f} ms",
        facts.method,
        facts.url,
        facts.attempt,
        failure.reason,
    )
    error.__cause__ = failure.cause
    return error
