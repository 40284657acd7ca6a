"""From the body of a request to ``{"data": …, "errors": […]}``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from graphql import GraphQLError, OperationDefinitionNode, OperationType
from graphql import execute_sync as _execute_sync  # pyright: ignore[reportUnknownVariableType]
from graphql.execution.values import get_variable_values

from ayon_sandbox.entities.payload import sequence
from ayon_sandbox.graphql import resolvers
from ayon_sandbox.graphql.context import Context
from ayon_sandbox.graphql.engine import Execution

if TYPE_CHECKING:
    from ayon_sandbox.auth import User
    from ayon_sandbox.graphql.schema import Checked, Schema
    from ayon_sandbox.storage import Store

resolvers.load()


class BadTransport(Exception):
    """The request carries no query: answered with a plain-text 400."""


def read_json(body: bytes) -> Mapping[str, Any]:
    """Read a JSON body.

    Raises:
        BadTransport: It is not a JSON object with a query.
    """
    try:
        payload = json.loads(body)
    except ValueError as error:
        raise BadTransport("Unable to parse request body as JSON") from error
    if isinstance(payload, list):
        raise BadTransport("Batching is not enabled")
    query = cast("dict[str, Any]", payload).get("query") if isinstance(payload, dict) else None
    if not query or not isinstance(query, str):
        raise BadTransport("No GraphQL query found in the request")
    return cast("dict[str, Any]", payload)


def read_query(parameters: Mapping[str, str]) -> Mapping[str, Any]:
    """Read the parameters of a GET.

    Raises:
        BadTransport: There is no query, or broken variables.
    """
    if not parameters.get("query"):
        raise BadTransport("No GraphQL query found in the request")
    payload: dict[str, Any] = {"query": parameters["query"], "operationName": parameters.get("operationName")}
    if parameters.get("variables"):
        try:
            payload["variables"] = json.loads(parameters["variables"])
        except ValueError as error:
            raise BadTransport("Unable to parse request body as JSON") from error
    return payload


def _pick(checked: Checked, name: str | None) -> OperationDefinitionNode:
    operations = checked.operations()
    if name is None:
        # The real server takes the first one of several.
        if not operations:
            raise GraphQLError("Must provide an operation.")
        return operations[0]
    for operation in operations:
        if operation.name is not None and operation.name.value == name:
            return operation
    raise GraphQLError(f"Unknown operation named '{name}'.")


def _asks_for_schema(checked: Checked) -> bool:
    document = checked.document
    source = document.loc.source.body if document and document.loc else ""
    return "__schema" in source or "__type(" in source or "__type " in source


def _shape(data: Any, errors: list[GraphQLError]) -> dict[str, Any]:
    body: dict[str, Any] = {"data": data}
    if errors:
        body["errors"] = [error.formatted for error in errors]
    return body


def answer(schema: Schema, store: Store, user: User, payload: Mapping[str, Any]) -> dict[str, Any]:
    """Execute a query for a user.

    Args:
        schema: The schema of the server.
        store: The storage, in a transaction.
        user: Who asks.
        payload: ``query``, and perhaps ``variables`` and ``operationName``.

    Returns:
        ``{"data": …}``, with ``errors`` when there are some.

    Raises:
        BadTransport: The variables are no object.
    """
    variables: Any = payload.get("variables") or {}
    if not isinstance(variables, dict):
        raise BadTransport("The GraphQL operation's `variables` must be an object or null, if provided.")
    checked = schema.check(payload["query"])
    if checked.errors:
        return _shape(None, list(checked.errors))
    try:
        operation = _pick(checked, payload.get("operationName") or None)
    except GraphQLError as error:
        return _shape(None, [error])
    if operation.operation is not OperationType.QUERY:
        # There is no mutation type, so a document that gets here asks for nothing.
        return _shape(None, [GraphQLError("Schema is not configured to execute mutation operation.", operation)])
    if _asks_for_schema(checked) and checked.document is not None:
        return _introspect(schema, checked, operation, cast("dict[str, Any]", variables))
    values = get_variable_values(
        schema.schema, operation.variable_definitions or (), cast("dict[str, Any]", variables), max_errors=50
    )
    if isinstance(values, list):
        return _shape(None, values)
    run = Execution(schema.schema, checked.fragments(), values, Context(store, user))
    try:
        data = run.run(operation)
    except RecursionError:
        return _shape(None, [GraphQLError("The query is nested too deeply.")])
    return _shape(data, run.errors)


def _introspect(
    schema: Schema, checked: Checked, operation: OperationDefinitionNode, variables: dict[str, Any]
) -> dict[str, Any]:
    assert checked.document is not None
    name = operation.name.value if operation.name else None
    result = _execute_sync(schema.schema, checked.document, variable_values=variables, operation_name=name)
    return _shape(result.data, sequence(result.errors))
