"""The ASGI application: from a request to a handler and back.

The order of checks is the real server's: path, method, credentials, then path, query and body against the document.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING, Any, Union, cast
from urllib.parse import parse_qsl

import ayon_schemas
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from ayon_sandbox import handlers, registry
from ayon_sandbox.auth import Authenticator, UnknownImpersonatedUser, User, credential
from ayon_sandbox.entities.attributes import AttributeLibrary, scope_of_component
from ayon_sandbox.entities.projects import guard
from ayon_sandbox.errors import BadRequest, NotFound, NotImplementedOp, Refusal, ValidationFailed
from ayon_sandbox.events import EventBus
from ayon_sandbox.jsontext import dump
from ayon_sandbox.registry import HANDLERS, HIDDEN, ROUTES, Registration, Request
from ayon_sandbox.routing import Operation, Router
from ayon_sandbox.storage import Store
from ayon_sandbox.validation import Errors, OperationChecks, Schemas

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.types import Receive, Scope, Send

_SPOOL_BYTES = 4 * 1024 * 1024
_PAGE = "<html><body>ayon sandbox</body></html>\n"


class JsonResponse(Response):
    """A JSON answer."""

    media_type = "application/json"

    def render(self, content: object) -> bytes:
        """Encode the content."""
        return dump(content)


class RequestLog(list["tuple[str, str, int]"]):
    """Requests in the order of their answers: ``(method, path, status)``."""

    def reset(self) -> None:
        """Forget them, for tests that count requests."""
        self.clear()

    def count(self, *what: Any) -> int:  # type: ignore[override]
        """Count the requests that begin with these values: ``count("GET")``, ``count("GET", "/api/info")``."""
        return sum(1 for item in self if item[: len(what)] == what)


class Application:
    """One sandbox, without its socket.

    Args:
        store: Where everything is kept.
        files_dir: Directory for files.
        version: Server version of the pinned document; the newest when None.

    Attributes:
        store: The storage.
        auth: Sessions and keys.
        attributes: The attributes in effect.
        events: The event bus.
        files_dir: Directory for files.
        version: What ``/api/info`` says.
        document: The OpenAPI document.
        requests: Log of all requests.
        started: Time of the start, or of the last restart.
    """

    def __init__(self, store: Store, files_dir: Path, version: str | None = None) -> None:
        handlers.load()
        self.store = store
        self.files_dir = files_dir
        self.version = version or ayon_schemas.newest()
        self.document = ayon_schemas.openapi(self.version)
        self.auth = Authenticator(store)
        self.attributes = AttributeLibrary(store)
        self.events = EventBus(store)
        self.router = Router(self.document)
        for operation_id, route in HIDDEN.items():
            self.router.add_hidden(operation_id, route)
        self.requests = RequestLog()
        self.started = time.time()
        self.hang_ups: list[Callable[[], None]] = []
        """Called when the server restarts: breaks off what is not over with an answer."""
        # What other modules keep per sandbox: ``application.state["background"]``.
        self.state: dict[str, Any] = {}
        self.schemas = Schemas(self.document, self._studio_fields)
        self._checks: dict[str, OperationChecks] = {}
        self._workers = ThreadPoolExecutor(max_workers=8, thread_name_prefix="sandbox")
        self._background = ThreadPoolExecutor(max_workers=2, thread_name_prefix="sandbox-background")
        self.asgi = Starlette(
            routes=[
                *ROUTES,
                Route("/openapi.json", self._openapi, methods=["GET"]),
                _Everything(self._serve),
            ]
        )
        # What reaches handlers outside the catch-all (`mount`) finds the application here.
        self.asgi.state.sandbox = self

    def close(self) -> None:
        """Stop the workers; running handlers end first."""
        self._workers.shutdown(wait=True)
        self._background.shutdown(wait=True)

    def restart(self) -> None:
        """What a restart changes: attributes take effect, the uptime starts again, live events break off."""
        self.started = time.time()
        for hang_up in list(self.hang_ups):
            hang_up()
        self.attributes.reload()
        self.schemas.forget_studio()
        self._checks.clear()

    def _studio_fields(self, component: str) -> Mapping[str, Mapping[str, Any]]:
        return self.attributes.schemas(scope_of_component(component))

    def served_document(self) -> Mapping[str, Any]:
        """Return the pinned document, with the attributes that the studio has added since."""
        components: Mapping[str, Mapping[str, Any]] = self.document["components"]["schemas"]
        changed: dict[str, Any] = {}
        for name, schema in components.items():
            if schema.get("x-ayon-studio"):
                known: Mapping[str, Any] = schema.get("properties", {})
                added = {key: value for key, value in self._studio_fields(name).items() if key not in known}
                if added:
                    changed[name] = {**schema, "properties": {**known, **added}}
        if not changed:
            return self.document
        return {**self.document, "components": {**self.document["components"], "schemas": {**components, **changed}}}

    def checks(self, operation: Operation) -> OperationChecks:
        """Return the compiled checks of an operation."""
        found = self._checks.get(operation.id)
        if found is None:
            found = self._checks[operation.id] = OperationChecks(operation.spec, self.schemas)
        return found

    # -------------------------------------------------------------- entry

    async def run(self, function: Callable[[], Any]) -> Any:
        """Run something that takes its time in a worker thread."""
        return await asyncio.get_running_loop().run_in_executor(self._workers, function)

    def submit(self, function: Callable[[], None]) -> None:
        """Run something in the background, apart from the workers that answer requests."""
        self._background.submit(function)

    def authenticate(self, connection: HttpRequest) -> User:
        """Tell who calls, for routes that are not in the document.

        Raises:
            Unauthorized: Nobody, or somebody with wrong credentials.
        """
        headers = {name.lower(): value for name, value in connection.headers.items()}
        found = credential(headers, connection.query_params, connection.cookies)
        return self.auth.authenticate(found, headers.get("x-as-user"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection and log what was answered."""
        if scope["type"] != "http":
            await self.asgi(scope, receive, send)
            return
        answered = False

        async def watch(message: Any) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                # Before it is sent: whoever has the answer finds the request in the log.
                answered = True
                self.requests.append((scope["method"], scope["path"], message["status"]))
            await send(message)

        try:
            await self.asgi(scope, receive, watch)
        finally:
            if not answered:
                self.requests.append((scope["method"], scope["path"], 500))

    async def _openapi(self, request: HttpRequest) -> Response:
        def answer() -> Response:
            try:
                with self.store.transaction():
                    self.authenticate(request).require_manager("You are not allowed to access OpenAPI schema")
            except Refusal as refusal:
                return refuse(refusal)
            return JsonResponse(self.served_document())

        return cast(Response, await self.run(answer))

    async def _serve(self, request: HttpRequest) -> Response:
        path = request.scope["path"]
        if path.startswith("/addons/"):
            return JsonResponse({"detail": "Not Found"}, status_code=404)
        if not path.startswith("/api/"):
            return HTMLResponse(_PAGE, headers={"cache-control": "no-cache"})
        found = self.router.match(path).operations.get(request.method)
        if found is None:
            if request.method in ("GET", "HEAD"):
                return refuse(NotFound(f"API endpoint {path} not found", path=path))
            return JsonResponse({"detail": "Method Not Allowed"}, status_code=405)
        operation, parameters = found
        registration = HANDLERS.get(operation.id)
        if registration is None:
            text = f"The sandbox does not implement the operation {operation.id}"
            return refuse(NotImplementedOp(text, operation=operation.id, path=path))
        try:
            upload, size = await _read_body(request)
        except ClientDisconnect:
            return Response(status_code=499)
        with upload:
            return cast(
                Response,
                await self.run(lambda: self._answer(request, operation, parameters, registration, upload, size)),
            )

    # -------------------------------------------------------------- one call, in a worker thread

    def _answer(
        self,
        http: HttpRequest,
        operation: Operation,
        parameters: Mapping[str, str],
        registration: Registration,
        upload: IO[bytes],
        size: int,
    ) -> Response:
        path = http.scope["path"]
        call = Request(
            application=self,
            operation=operation,
            store=self.store,
            headers={name.lower(): value for name, value in http.headers.items()},
            raw_path=path,
            client_ip=http.client.host if http.client else "127.0.0.1",
            base_url=f"{http.url.scheme}://{http.headers.get('host', http.url.netloc)}",
        )
        try:
            if registration.transaction:
                with self.store.transaction():
                    result = self._call(http, call, parameters, registration, upload, size)
            else:
                result = self._call(http, call, parameters, registration, upload, size)
        except UnknownImpersonatedUser:
            return PlainTextResponse("Internal Server Error", status_code=500)
        except Refusal as refusal:
            return refuse(refusal)
        except Exception as fault:  # noqa: BLE001 - a fault in a handler is an answer too
            return _fault(call, fault)
        if isinstance(result, Response):
            return result
        status = registration.status or operation.status
        if result is None and status in (200, 204):
            return Response(status_code=204)
        return JsonResponse(result, status_code=status)

    def _call(
        self,
        http: HttpRequest,
        call: Request,
        parameters: Mapping[str, str],
        registration: Registration,
        upload: IO[bytes],
        size: int,
    ) -> object:
        query = parse_qsl(http.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        call.raw_query = dict(query)
        found = credential(call.headers, call.raw_query, http.cookies)
        call.token = found.value if found else None
        try:
            call.maybe_user = self.auth.authenticate(found, call.headers.get("x-as-user"))
        except Refusal:
            if registration.user:
                raise
        checks = self.checks(call.operation)
        errors: Errors = []
        call.path, call.query = checks.parameters(parameters, query, errors)
        if checks.has_json_body:
            call.body = checks.body(_json(call, upload, size, errors), errors)
        else:
            call.upload = upload
        if errors:
            raise ValidationFailed(call.operation.method, call.raw_path, errors)
        if (
            registration.user
            and registration.project
            and "project_name" in call.path
            and call.path["project_name"] != "_"
        ):
            name = guard(self.store, call.maybe_user, call.path["project_name"])
            call.path = {**call.path, "project_name": name}
        return registration.handler(call)


class _Everything(Route):
    """A route for every path and method."""

    def __init__(self, endpoint: Callable[[HttpRequest], Any]) -> None:
        super().__init__("/{path:path}", endpoint, methods=["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])


async def _read_body(request: HttpRequest) -> tuple[IO[bytes], int]:
    """Read a body, on disk when it is long; returns it at its start, with its size."""
    # The caller closes it, when the answer is made.
    spool: Union[IO[bytes], tempfile.SpooledTemporaryFile[bytes]] = tempfile.SpooledTemporaryFile(max_size=_SPOOL_BYTES)  # noqa: SIM115
    size = 0
    async for chunk in request.stream():
        spool.write(chunk)
        size += len(chunk)
    spool.seek(0)
    return cast("IO[bytes]", spool), size


def _json(call: Request, upload: IO[bytes], size: int, errors: Errors) -> Any:
    if not size:
        return None
    try:
        raw = upload.read()
        value = json.loads(raw)
        if b"\\ud" in raw.lower():
            # A half of a surrogate pair is no character: it could be neither stored nor sent.
            json.dumps(value, ensure_ascii=False).encode()
        return value
    except ValueError as fault:
        context = {"error": getattr(fault, "msg", str(fault))}
        loc = ["body", getattr(fault, "pos", 0)]
        errors.append({"type": "json_invalid", "loc": loc, "msg": "JSON decode error", "input": {}, "ctx": context})
        raise ValidationFailed(call.operation.method, call.raw_path, errors) from None


def refuse(refusal: Refusal) -> Response:
    """Return the answer of a refusal."""
    return JsonResponse(refusal.body(), status_code=refusal.status)


def _fault(call: Request, fault: BaseException) -> Response:
    frames = traceback.extract_tb(fault.__traceback__)
    last = frames[-1] if frames else None
    template = call.operation.template
    body = {
        "path": f"[{call.operation.method}] {template[4:] if template.startswith('/api') else template}",
        "file": last.filename.rsplit("/", 1)[-1] if last else "",
        "function": last.name if last else "",
        "line": (last.lineno or 0) if last else 0,
        "user": call.maybe_user.name if call.maybe_user else None,
        "detail": f"{type(fault).__name__}: {fault}",
        "status": 500,
    }
    return JsonResponse(body, status_code=500)


__all__ = ["Application", "BadRequest", "JsonResponse", "RequestLog", "dump", "refuse", "registry"]
