"""The connection that everything else of `AsyncServerAPI` is built on: generated operations, raw verbs, GraphQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Optional, TypeVar, cast

from ..errors import GraphQlQueryError, GraphQlQueryFailed, InvalidAnswer
from ..forms import form_of, pairs_of
from ..identity import TokenOwner
from ..jsonio import mapping_of
from ..responses import GraphQlResponse, Headers, RestApiResponse, ServerResponse, error_of, refuse_other_kind
from ..sentinels import NOT_SET
from ..tokens import Token
from ..urls import resolve
from .exchange import AsyncExchange, AsyncStreamedAnswer

if TYPE_CHECKING:
    from ayon_rest import AsyncRest
    from ayon_rest.core import Call

__all__ = ["AsyncConnection", "AsyncStreamedAnswer"]

T = TypeVar("T")


class AsyncConnection(AsyncExchange):
    """A connection to one server: settings, session, requests.

    The mixins of `AsyncServerAPI` derive from this class and send through

    - `rest`: the generated operations,
    - `_graphql`: a query and its data,
    - the verbs (`get`, `post`, `raw_get` …): anything else,
    - `_stream`: transfers.
    """

    _rest: Optional[AsyncRest] = None

    # The generated operations

    @property
    def rest(self) -> AsyncRest:
        """All operations of the server, generated: ``server.rest.<tag>.<operation>(…)``.

        They use this connection: its session, identity, retries and errors.
        """
        if self._rest is None:
            from ayon_rest import AsyncRest

            self._rest = self.bind(AsyncRest)
        return self._rest

    def bind(self, client: Callable[[Any], T]) -> T:
        """Use a generated client package over this connection: its session, identity, retries and errors.

        Args:
            client: The package's `AsyncRest` class, e.g. of what ``ayon-sdk generate`` made for your studio.

        Returns:
            The client: its operations are sent by this connection.

        Example:
            from studio_rest import AsyncRest

            rest = server.bind(AsyncRest)
            info = await rest.system.get_site_info()
        """
        return client(_Sender(self))

    async def _send(self, call: Call) -> ServerResponse:
        """Send a generated call.

        Raises:
            TokenRefused: The server answered 401.
            RequestFailed: The server answered another status of 400 or higher.
            UnsupportedServerVersion: The server's version, as far as it is known, does not have the operation.
            InvalidAnswer: It answered e.g. a list where an object should be.
            ServerUnreachable: There was no answer.
        """
        operation = call.operation
        if self._server_version and operation.since:
            from ..support import refuse_missing

            refuse_missing(operation.id, operation.since, operation.until, self._server_version)
        response = await self._request(
            operation.method,
            f"{self._base_url}{call.path}",
            query=call.query,
            headers=call.headers,
            json=call.json if call.has_json else NOT_SET,
            content=call.content,
            content_type=operation.body if call.content is not None else "",
            repeatable=operation.repeatable,
            template=operation.path,
        )
        if not response.ok:
            raise error_of(response)
        if operation.result is not None and response.content:
            refuse_other_kind(operation.result[0], response)
        return response

    # What is known about server and token

    async def _read_info(self) -> dict[str, Any]:
        """Read ``/api/info``, which answers anybody and says whose token it was asked with."""
        token = self._token
        response = await self._request("GET", f"{self._base_url}/api/info")
        response.raise_for_status()
        info = mapping_of(response.json())
        version = info.get("version")
        if not isinstance(version, str):
            raise InvalidAnswer(f"{response.method} {response.url}: what answers is not an AYON server", response)
        self._server_version = version
        self._note_attributes(info.get("attributes"))
        if token.value and token.owner is None and self._identity(token).as_user is None:
            self._learn_owner(token, info.get("user"), response)
        return info

    def _note_attributes(self, attributes: Any) -> None:
        """Take note of the attributes that ``/api/info`` tells about."""

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
        facts = mapping_of(user)
        name = facts.get("name")
        if isinstance(name, str):
            token.owner = TokenOwner(name, bool(mapping_of(facts.get("data")).get("isService")))
            token.worked = True
            token.refusal = None
            return
        refusal = b'{"code":401,"detail":"The server does not accept the token"}'
        token.owner = TokenOwner(None)
        token.refusal = ServerResponse(
            401, Headers([("content-type", "application/json")]), refusal, method="GET", url=response.url
        )

    # Verbs

    async def raw_get(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """GET an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, e.g. ``"projects"``, or an absolute address.
            **kwargs: ``params``: query arguments; ``headers``; ``json``: body as JSON data; ``data``: body as bytes,
                text, file, or a dictionary to be sent as a form; ``timeout``: seconds; ``max_retries``: attempts in
                all.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("GET", entrypoint, **kwargs)

    async def raw_post(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """POST to an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: Arguments as for `raw_get`.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("POST", entrypoint, **kwargs)

    async def raw_put(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PUT to an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: Arguments as for `raw_get`.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("PUT", entrypoint, **kwargs)

    async def raw_patch(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PATCH an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: Arguments as for `raw_get`.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("PATCH", entrypoint, **kwargs)

    async def raw_delete(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """DELETE an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: Arguments as for `raw_get`.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("DELETE", entrypoint, **kwargs)

    async def get(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """GET an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, e.g. ``"projects"``, or an absolute address.
            **kwargs: Query arguments. For another patience see `options`.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.

        Example:
            response = server.get("projects", active=True)
            response.raise_for_status()
            names = [project["name"] for project in response.data["projects"]]
        """
        return await self._verb("GET", entrypoint, params=kwargs)

    async def post(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """POST to an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: The JSON body: keys and values.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("POST", entrypoint, json=kwargs)

    async def put(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PUT to an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: The JSON body: keys and values.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("PUT", entrypoint, json=kwargs)

    async def patch(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """PATCH an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: The JSON body: keys and values.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return await self._verb("PATCH", entrypoint, json=kwargs)

    async def delete(self, entrypoint: str, **kwargs: Any) -> RestApiResponse:
        """DELETE an endpoint and return the answer, whatever its status.

        Args:
            entrypoint: Path below ``/api``, or an absolute address.
            **kwargs: Query arguments.

        Returns:
            The answer: status, headers, data.

        Raises:
            ServerUnreachable: There was no answer.
        """
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
            data, content_type = form_of(cast("Mapping[str, Any]", data)), "application/x-www-form-urlencoded"
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
            template="/graphql",
        )
        if not response.ok:
            raise error_of(response)
        data = mapping_of(response.json())
        if "data" not in data and "errors" not in data:
            raise InvalidAnswer(f"POST /graphql → {response.status_code}: what answers is no GraphQL server", response)
        return GraphQlResponse(data)

    async def _graphql(self, query: str, variables: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """Send a GraphQL query and return its data.

        Raises:
            GraphQlQueryFailed: The server answered with errors.
        """
        response = await self.query_graphql(query, variables)
        if response.errors:
            raise GraphQlQueryFailed(response.errors, query, variables)
        data: Any = response.data.get("data") or {}
        if not isinstance(data, dict):
            raise GraphQlQueryError(f"The server's answer to a GraphQL query is no data, but {type(data).__name__}")
        return cast("dict[str, Any]", data)


class _Sender:
    """The seam that the generated operations send through."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def send(self, call: Call) -> ServerResponse:
        return await self._connection._send(call)  # pyright: ignore[reportPrivateUsage]
