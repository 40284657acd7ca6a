"""Handlers, and what they see.

A handler is a plain function under the operationId of the pinned OpenAPI document::

    from ayon_sandbox.registry import Request, handles

    @handles("get_secret")
    def get_secret(request: Request) -> object:
        \"\"\"Return one secret.\"\"\"
        request.user.require_manager()
        value = request.store.documents("secrets").get(request.path["secret_name"])
        if value is None:
            raise NotFound("Not found")
        return {"name": request.path["secret_name"], "value": value}

It runs in a worker thread, inside one transaction of `request.store`: what it raises rolls everything back and becomes
the answer (`errors.Refusal` and its children; anything else is a 500). By then the caller is authenticated, and path,
query and body are validated against the document: values coerced to the declared types, aliases resolved (a body comes
with the names of the document, camelCase, also when the client wrote snake_case), unknown fields dropped, defaults of
query parameters filled in. A JSON body holds only what the client sent; `None` is an explicit null.

What it returns is the answer: JSON data with the declared status (200, 201 …), `None` with nothing (a declared 200 or
204 then answers as `empty` says), or a starlette `Response` for everything else (files, redirects, other statuses).

Options of `handles`:

- ``user=False``: open to everybody; `request.maybe_user` is who called, or None.
- ``status=``: another success status than the declared one.
- ``project=False``: the ``project_name`` of the path need not exist. Otherwise it does, in its own spelling, and the
  caller has access to it.
- ``transaction=False``: the handler opens its own transactions (long work, or none at all).

An operation without a declared JSON body gives the bytes it got as `request.upload`, a binary file object that spools
to disk when it is long, with `request.content_type`.

Routes that are not in the document (``/graphql``, ``/ws``, addon files) are starlette routes; a module adds them with
`mount(route)`; `authenticate(connection)` of `ayon_sandbox.auth` tells the user there.

Handler modules are listed in `ayon_sandbox.handlers.MODULES`; a name there is imported before the server starts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, TypeVar

from ayon_sandbox.errors import Unauthorized

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from ayon_sandbox.application import Application
    from ayon_sandbox.auth import User
    from ayon_sandbox.routing import Operation
    from ayon_sandbox.storage import Store

Handler = Callable[["Request"], object]
HandlerT = TypeVar("HandlerT", bound=Handler)


@dataclass
class Request:
    """One call of an operation.

    Attributes:
        application: The running sandbox: configuration, event bus, directories.
        operation: The operation of the document.
        store: The storage, in a transaction.
        path: Path parameters, by their names in the document.
        query: Query parameters, coerced, defaults filled in; arrays are lists. Parameters that were not given and have
            no default are missing: use ``request.query.get("page")``.
        raw_query: The query as it was sent, with what the document does not declare.
        headers: Request headers, lowercase names.
        body: The JSON body, see the module's docstring; None when none was sent.
        upload: The raw body of an operation without a declared JSON body, at its start.
        maybe_user: Who called, None for nobody.
        raw_path: Decoded path of the URL.
        client_ip: Address of the client.
        base_url: ``http://host:port`` as the client wrote it.
        token: The credential that identified the caller.
    """

    application: Application
    operation: Operation
    store: Store
    path: Mapping[str, str] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    query: Mapping[str, Any] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    raw_query: Mapping[str, str] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    headers: Mapping[str, str] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    body: Any = None
    upload: IO[bytes] | None = None
    maybe_user: User | None = None
    raw_path: str = ""
    client_ip: str = "127.0.0.1"
    base_url: str = ""
    token: str | None = None

    @property
    def user(self) -> User:
        """Who called.

        Raises:
            Unauthorized: Nobody is logged in.
        """
        if self.maybe_user is None:
            raise Unauthorized("Access token is missing")
        return self.maybe_user

    @property
    def project(self) -> str:
        """The ``project_name`` of the path."""
        return self.path["project_name"]

    @property
    def content_type(self) -> str:
        """Media type of the body, without parameters, lowercase."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    @property
    def sender(self) -> str | None:
        """The ``x-sender`` header, which events carry."""
        return self.headers.get("x-sender")

    @property
    def sender_type(self) -> str | None:
        """The ``x-sender-type`` header, which events carry."""
        return self.headers.get("x-sender-type")

    @property
    def site_id(self) -> str | None:
        """The site of the client: query parameter ``site_id``, else the ``x-ayon-site-id`` header.

        The document declares the header only; the real server takes both.
        """
        return self.raw_query.get("site_id") or self.headers.get("x-ayon-site-id")


@dataclass(frozen=True)
class Registration:
    """A handler with its options."""

    handler: Handler
    user: bool = True
    status: int | None = None
    transaction: bool = True
    project: bool = True


HANDLERS: dict[str, Registration] = {}
ROUTES: list[BaseRoute] = []
# Operations that a real server answers and does not document, by id.
HIDDEN: dict[str, str] = {}


def handles(
    operation_id: str,
    *,
    user: bool = True,
    status: int | None = None,
    transaction: bool = True,
    project: bool = True,
    route: str | None = None,
) -> Callable[[HandlerT], HandlerT]:
    """Register the handler of an operation; see the module's docstring.

    Args:
        operation_id: The operationId in the pinned document.
        user: Whether the caller must be logged in.
        status: Success status, None for the declared one.
        transaction: Whether the handler runs inside one transaction.
        route: Method and path of an operation that the document does not have, e.g. ``"GET /api/x/{name}"``.
        project: Whether the ``project_name`` of the path must be a project that the caller may see.

    Raises:
        ValueError: The operation has a handler already.
    """

    def register(handler: HandlerT) -> HandlerT:
        if operation_id in HANDLERS:
            raise ValueError(f"{operation_id} has a handler already: {HANDLERS[operation_id].handler}")
        if route is not None:
            HIDDEN[operation_id] = route
        HANDLERS[operation_id] = Registration(handler, user, status, transaction, project)
        return handler

    return register


def mount(route: BaseRoute) -> None:
    """Add a starlette route for something that is not in the document."""
    ROUTES.append(route)
