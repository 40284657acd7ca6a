"""The GraphQL endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from starlette.requests import Request as HttpRequest
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from ayon_sandbox.auth import UnknownImpersonatedUser
from ayon_sandbox.entities.attributes import definitions
from ayon_sandbox.errors import Refusal
from ayon_sandbox.graphql import BadTransport, answer
from ayon_sandbox.graphql.request import read_json, read_query
from ayon_sandbox.graphql.schema import Schema, load
from ayon_sandbox.registry import mount

if TYPE_CHECKING:
    from ayon_sandbox.application import Application


def _schema(application: Application) -> Schema:
    """Return the schema with the studio's attributes as they were when the server started."""
    started, schema = application.state.get("graphql", (None, None))
    if schema is None or started != application.started:
        attributes = [
            (scope, row["name"], row["data"].get("type", "string"))
            for row in definitions(application.store)
            if not row["builtin"]
            for scope in row["scope"]
        ]
        schema = load(application.version, attributes)
        application.state["graphql"] = (application.started, schema)
    return schema


async def _endpoint(request: HttpRequest) -> Response:
    from ayon_sandbox.application import JsonResponse, refuse

    application = cast("Application", request.app.state.sandbox)
    body = await request.body()

    def work() -> Response:
        try:
            with application.store.transaction():
                user = application.authenticate(request)
                payload: Any = read_json(body) if request.method == "POST" else read_query(request.query_params)
                result = answer(_schema(application), application.store, user, payload)
        except UnknownImpersonatedUser:
            return PlainTextResponse("Internal Server Error", status_code=500)
        except Refusal as refusal:
            return refuse(refusal)
        except BadTransport as error:
            return PlainTextResponse(str(error), status_code=400)
        return JsonResponse(result)

    if request.method == "POST":
        kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
        if kind != "application/json":
            return PlainTextResponse("Unsupported content type", status_code=400)
    return cast(Response, await application.run(work))


mount(Route("/graphql", _endpoint, methods=["GET", "POST"]))
