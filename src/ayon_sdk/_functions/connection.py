# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""The connection that everything else of `ServerAPI` is built on: generated operations, raw verbs, GraphQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

    from ..responses import GraphQlResponse, RestApiResponse

__all__ = [
    "delete",
    "get",
    "patch",
    "post",
    "put",
    "query_graphql",
    "raw_delete",
    "raw_get",
    "raw_patch",
    "raw_post",
    "raw_put",
]


def raw_get(entrypoint: str, **kwargs: Any) -> RestApiResponse:
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
    return get_server_api_connection().raw_get(entrypoint, **kwargs)


def raw_post(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """POST to an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: Arguments as for `raw_get`.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().raw_post(entrypoint, **kwargs)


def raw_put(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """PUT to an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: Arguments as for `raw_get`.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().raw_put(entrypoint, **kwargs)


def raw_patch(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """PATCH an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: Arguments as for `raw_get`.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().raw_patch(entrypoint, **kwargs)


def raw_delete(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """DELETE an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: Arguments as for `raw_get`.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().raw_delete(entrypoint, **kwargs)


def get(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """GET an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, e.g. ``"projects"``, or an absolute address.
        **kwargs: Query arguments. For another patience see `options`.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.

    Example:
        response = ayon_sdk.get("projects", active=True)
        response.raise_for_status()
        names = [project["name"] for project in response.data["projects"]]
    """
    return get_server_api_connection().get(entrypoint, **kwargs)


def post(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """POST to an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: The JSON body: keys and values.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().post(entrypoint, **kwargs)


def put(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """PUT to an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: The JSON body: keys and values.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().put(entrypoint, **kwargs)


def patch(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """PATCH an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: The JSON body: keys and values.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().patch(entrypoint, **kwargs)


def delete(entrypoint: str, **kwargs: Any) -> RestApiResponse:
    """DELETE an endpoint and return the answer, whatever its status.

    Args:
        entrypoint: Path below ``/api``, or an absolute address.
        **kwargs: Query arguments.

    Returns:
        The answer: status, headers, data.

    Raises:
        ServerUnreachable: There was no answer.
    """
    return get_server_api_connection().delete(entrypoint, **kwargs)


def query_graphql(query: str, variables: Optional[dict[str, Any]] = None) -> GraphQlResponse:
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
        response = ayon_sdk.query_graphql(
            "query P($name: String!) { project(name: $name) { code } }", {"name": "demo"}
        )
        if response.errors:
            ...
        code = response.data["data"]["project"]["code"]
    """
    return get_server_api_connection().query_graphql(query, variables=variables)
