"""Everything this package raises on purpose, in one tree.

::

    AyonError
    ├── UrlError                     the URL can't be the one of an AYON server: title, hints
    │   ├── UrlNotReached
    │   └── ServerNotConfigured      AYON_SERVER_URL is not set (also a ValueError)
    ├── ServerError                  the server as a whole
    │   ├── UnauthorizedError        no token, or one that the server does not accept
    │   │   ├── TokenRefused         … as answered by the server (also a RequestFailed)
    │   │   └── NotLoggedIn          … where a user is needed (also a ValueError)
    │   ├── AuthenticationError      login failed
    │   ├── ServerNotReached
    │   │   └── ServerUnreachable    no answer: method, url, attempts, reason
    │   │       ├── ConnectionLost   the connection broke before the answer was complete
    │   │       └── RequestTimeout   nothing came in time
    │   └── UnsupportedServerVersion the server is too old, or too new, for what was asked
    │       └── UnsupportedOperation … as its answer shows (also a RequestFailed)
    ├── NotServiceUser               only service users may act as somebody else (also a ValueError)
    ├── RequestError                 an answer that is an error: response
    │   └── HTTPRequestError
    │       ├── RequestFailed        status 400 or higher: status, detail, method, url, attempts
    │       │   └── InvalidRequest   what was asked for is refused (also a ValueError)
    │       └── InvalidAnswer        the answer is not what it should be, e.g. HTML where JSON was asked for
    ├── GraphQlQueryError
    │   └── GraphQlQueryFailed       the server answered with errors: errors, query, variables
    │       └── UnknownFieldError    a field that the entity type does not have (also a ValueError)
    ├── MissingEntityError
    │   ├── ProjectNotFound
    │   └── FolderNotFound
    ├── FailedOperations             a batch with operations that failed: operations, failed
    │   ├── OperationsTimeout        a background batch that does not end (also a TimeoutError): task_id
    │   └── HubCommitFailed          the server refused a commit of an entity hub: entity_id, entity_type
    ├── HubError                     an entity hub: nothing was sent
    │   ├── HubNotLoaded             what was asked for is not loaded yet
    │   ├── HubChangeRefused         what was asked for makes no sense (also a ValueError)
    │   │   ├── DeletionBlocked      products stand in the way of deleting folders: products
    │   │   └── UnresolvedConflicts  others changed the same: conflicts
    │   └── HubProjectNotFound       the project of a hub does not exist (also a ProjectNotFound and a ValueError)
    ├── TransferError                an upload or download that could not be completed
    │   └── TransferInterrupted      … because the connection broke again and again (also a ServerUnreachable)
    ├── FileMissing                  a file to upload is not there (also a FileNotFoundError and a ValueError)
    └── FailedServiceInit            a service can't start with what it is given
        └── ServiceNotInitialized    … or was not started as one (also a ValueError)

No message, attribute or cause of these carries a token, a key or a password, and all of them can be pickled.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional, cast

from .quoting import cut

if TYPE_CHECKING:
    from .hub.merging import HubConflict
    from .responses import ServerResponse

__all__ = [
    "AuthenticationError",
    "AyonError",
    "ConnectionLost",
    "DeletionBlocked",
    "FailedOperations",
    "FailedServiceInit",
    "FileMissing",
    "FolderNotFound",
    "GraphQlQueryError",
    "GraphQlQueryFailed",
    "HTTPRequestError",
    "HubChangeRefused",
    "HubCommitFailed",
    "HubError",
    "HubNotLoaded",
    "HubProjectNotFound",
    "InvalidAnswer",
    "InvalidRequest",
    "MissingEntityError",
    "NotLoggedIn",
    "NotServiceUser",
    "OperationsTimeout",
    "ProjectNotFound",
    "RequestError",
    "RequestFailed",
    "RequestTimeout",
    "ServerError",
    "ServerNotConfigured",
    "ServerNotReached",
    "ServerUnreachable",
    "ServiceNotInitialized",
    "TokenRefused",
    "TransferError",
    "TransferInterrupted",
    "UnauthorizedError",
    "UnknownFieldError",
    "UnresolvedConflicts",
    "UnsupportedOperation",
    "UnsupportedServerVersion",
    "UrlError",
    "UrlNotReached",
]


class AyonError(Exception):
    """Base of all errors of this package."""


class UrlError(AyonError):
    """The URL can't be the one of an AYON server.

    Args:
        message: What is wrong.
        title: The same in a few words, e.g. for the title of a dialog.
        hints: What the user can do about it, one sentence each.
    """

    def __init__(self, message: str, title: str, hints: Optional[list[str]] = None) -> None:
        super().__init__(message)
        self.title = title
        self.hints: list[str] = list(hints or ())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.title, self.hints)


class UrlNotReached(UrlError):
    """Nothing answered at the URL."""


class ServerNotConfigured(UrlError, ValueError):
    """The environment does not say which server to use."""

    def __init__(self) -> None:
        super().__init__(
            "AYON_SERVER_URL is not set, so it is not known which server to use",
            "No AYON server is configured",
            ["Set AYON_SERVER_URL to the address of the server, e.g. http://localhost:5000."],
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()


class ServerError(AyonError):
    """A problem with the server as a whole rather than with one request."""


class UnauthorizedError(ServerError):
    """There is no token, or the server does not accept the one there is."""


class AuthenticationError(ServerError):
    """Logging in failed."""


class ServerNotReached(ServerError):
    """The server could not be reached."""


class ServerUnreachable(ServerNotReached):
    """A request got no answer, in all the attempts that were made.

    Args:
        message: What happened, in full.
        method: HTTP verb.
        url: Address of the request, without secrets.
        attempts: How many times the request was tried.
        reason: What the last attempt ran into.
    """

    def __init__(self, message: str, method: str = "", url: str = "", attempts: int = 0, reason: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.url = url
        self.attempts = attempts
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.method, self.url, self.attempts, self.reason)


class ConnectionLost(ServerUnreachable):
    """The connection broke before the answer was complete; a write may or may not have been done."""


class RequestTimeout(ServerUnreachable):
    """The server did not answer in time; a write may or may not have been done."""


class UnsupportedServerVersion(ServerError):
    """The server is too old, or too new, for what was asked."""


class NotServiceUser(AyonError, ValueError):
    """Acting as another user was asked of a token that does not belong to a service user."""


class RequestError(AyonError):
    """The server answered a request with an error.

    Args:
        message: What failed.
        response: The answer.
    """

    def __init__(self, message: str, response: ServerResponse) -> None:
        super().__init__(message)
        self.response = response

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.response)


class HTTPRequestError(RequestError):
    """The server answered with an error, or with something that can't be used."""


class RequestFailed(HTTPRequestError):
    """The server refused a request: the answer has status 400 or higher."""

    @property
    def status(self) -> int:
        """HTTP status, e.g. ``409``."""
        return self.response.status_code

    @property
    def detail(self) -> str:
        """The server's own words."""
        return self.response.detail

    @property
    def method(self) -> str:
        """HTTP verb of the request."""
        return self.response.method

    @property
    def url(self) -> str:
        """Address of the request, without secrets."""
        return self.response.url

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""
        return self.response.attempt

    @property
    def errors(self) -> list[dict[str, Any]]:
        """What validation found, as ``{"loc": [...], "msg": ..., "type": ...}``; empty for other errors."""
        return self.response.validation_errors


class InvalidAnswer(HTTPRequestError):
    """The server answered something that can't be read, such as HTML where JSON was expected."""


class TokenRefused(UnauthorizedError, RequestFailed):
    """The server answered 401: it does not accept the token, or wants one."""


class NotLoggedIn(UnauthorizedError, ValueError):
    """Something was asked that only makes sense for a user, and there is none."""


class UnsupportedOperation(UnsupportedServerVersion, RequestFailed):
    """The server does not know the path or the verb, and it is one that not all server versions have."""


class InvalidRequest(RequestFailed, ValueError):
    """The server refuses what was asked for, in calls whose users expect a ValueError."""


class GraphQlQueryError(AyonError):
    """A GraphQL query could not be made or answered."""


class GraphQlQueryFailed(GraphQlQueryError):
    """The server answered a GraphQL query with errors.

    Args:
        errors: Errors as the server lists them; each has a ``"message"``, most have ``"locations"`` and ``"path"``.
        query: Text of the query.
        variables: Values of its variables.
    """

    def __init__(self, errors: Sequence[Mapping[str, Any]], query: str, variables: Optional[Mapping[str, Any]]) -> None:
        self.errors: list[dict[str, Any]] = graphql_errors(errors)
        self.query = query
        self.variables: dict[str, Any] = dict(variables or {})
        super().__init__(_graphql_message(self.errors, query))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.errors, self.query, self.variables)


_MANY_ERRORS = 20
"""So many are told in a message; all of them are in the error."""


def graphql_errors(errors: Any) -> list[dict[str, Any]]:
    """Errors of a GraphQL answer as they should be, whatever a server made of them."""
    items = cast("list[Any]", errors) if isinstance(errors, (list, tuple)) else [errors]
    return [
        dict(cast("Mapping[str, Any]", item)) if isinstance(item, Mapping) else {"message": str(item)} for item in items
    ]


def _graphql_message(errors: Iterable[Mapping[str, Any]], query: str) -> str:
    lines: list[str] = []
    for error in errors:
        line = cut(str(error.get("message") or "unknown error"))
        path = error.get("path")
        if isinstance(path, list) and path:
            line += f" (at {cut('.'.join(str(part) for part in cast('list[Any]', path)))})"
        locations: Any = error.get("locations")
        spots = [
            f"line {spot.get('line')} column {spot.get('column')}"
            for spot in (graphql_errors(locations) if isinstance(locations, list) else ())
        ]
        if spots:
            line += f" [{', '.join(spots)}]"
        lines.append(line)
    head = next((line.strip() for line in query.splitlines() if line.strip()), "")
    if len(lines) > _MANY_ERRORS:
        lines[_MANY_ERRORS:] = [f"and {len(lines) - _MANY_ERRORS} more"]
    return "GraphQL query failed: " + "; ".join(lines or ["no reason given"]) + f"\n  query: {head[:200]}"


class UnknownFieldError(GraphQlQueryFailed, ValueError):
    """A field was asked for that the entity type does not have on this server version; nothing was sent.

    Args:
        message: What was asked for, and what could have been meant.
        field: The field as it was given, e.g. ``"attrib.fps"``.
        entity_type: What it was asked of, e.g. ``"folder"``.
        suggestions: Names that look like it, best first.
    """

    def __init__(
        self, message: str, field: str = "", entity_type: str = "", suggestions: Optional[Iterable[str]] = None
    ) -> None:
        super().__init__([{"message": message}], "", None)
        self.args: tuple[Any, ...] = (message,)
        self.field = field
        self.entity_type = entity_type
        self.suggestions: list[str] = list(suggestions or ())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.field, self.entity_type, self.suggestions)


class MissingEntityError(AyonError):
    """An entity does not exist."""


class ProjectNotFound(MissingEntityError):
    """A project does not exist.

    Args:
        project_name: Name that was looked for.
        message: Replaces the usual message.
    """

    def __init__(self, project_name: str, message: Optional[str] = None) -> None:
        self.project_name = project_name
        super().__init__(message or f"Project '{project_name}' was not found")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.project_name, str(self))


class FolderNotFound(MissingEntityError):
    """A folder does not exist.

    Args:
        project_name: Project that was searched.
        folder_id: Id that was looked for.
        message: Replaces the usual message.
    """

    def __init__(self, project_name: str, folder_id: str, message: Optional[str] = None) -> None:
        self.project_name = project_name
        self.folder_id = folder_id
        super().__init__(message or f"Folder with id '{folder_id}' was not found in project '{project_name}'")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.project_name, self.folder_id, str(self))


class FailedOperations(AyonError):
    """One or more operations of a batch failed, or the server refused the batch.

    Args:
        message: Which operations failed and why.
        operations: Results of the operations that the server tried, in order; empty when it refused the batch.
        project_name: Project the batch was for.
    """

    def __init__(
        self, message: str, operations: Optional[Sequence[Mapping[str, Any]]] = None, project_name: str = ""
    ) -> None:
        super().__init__(message)
        self.operations: list[dict[str, Any]] = [dict(operation) for operation in operations or ()]
        self.project_name = project_name

    @property
    def failed(self) -> list[dict[str, Any]]:
        """Results of the operations that failed, each with ``id``, ``status``, ``errorCode`` and ``detail``."""
        return [operation for operation in self.operations if not operation.get("success")]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.operations, self.project_name)


class OperationsTimeout(FailedOperations, TimeoutError):
    """A background batch has not ended in time; the server may still be at it.

    Args:
        message: What it was doing last.
        task_id: Id of the batch, for `ServerAPI.get_background_operations_status`.
        project_name: Project the batch was for.
    """

    def __init__(self, message: str, task_id: str = "", project_name: str = "") -> None:
        super().__init__(message, None, project_name)
        self.task_id = task_id

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.task_id, self.project_name)


class HubCommitFailed(FailedOperations):
    """The server refused a commit of an entity hub; hub and server are as they were, unless the message says otherwise.

    Args:
        message: Which entity it is about, and why.
        operations: Results of the operations, where the server told them.
        project_name: Project of the hub.
        entity_id: Id of the entity that was refused; empty when the server does not say which.
        entity_type: Its type, e.g. ``"folder"``.
    """

    def __init__(
        self,
        message: str,
        operations: Optional[Sequence[Mapping[str, Any]]] = None,
        project_name: str = "",
        entity_id: str = "",
        entity_type: str = "",
    ) -> None:
        super().__init__(message, operations, project_name)
        self.entity_id = entity_id
        self.entity_type = entity_type

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.operations, self.project_name, self.entity_id, self.entity_type)


class HubError(AyonError):
    """Something is wrong with an entity hub, or with what was asked of it; nothing was sent."""


class HubNotLoaded(HubError):
    """What was asked for is not loaded yet, and can't be loaded right now."""


class HubChangeRefused(HubError, ValueError):
    """A change of a hub makes no sense; nothing was changed or sent."""


class DeletionBlocked(HubChangeRefused):
    """Products stand in the way of deleting folders; nothing was sent.

    Args:
        message: Which folders and which products.
        products: Products in the way, each with ``id``, ``name`` and ``folderId``.
    """

    def __init__(self, message: str, products: Optional[Iterable[Mapping[str, Any]]] = None) -> None:
        super().__init__(message)
        self.products: list[dict[str, Any]] = [dict(product) for product in products or ()]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.products)


class UnresolvedConflicts(HubChangeRefused):
    """Others changed on the server what was changed in the hub too; nothing was sent.

    Args:
        message: Which fields of which entities.
        conflicts: The conflicts; each is resolved with its `keep_mine` or `take_theirs`.
    """

    def __init__(self, message: str, conflicts: Optional[Iterable[HubConflict]] = None) -> None:
        super().__init__(message)
        self.conflicts: list[HubConflict] = list(conflicts or ())

    def __reduce__(self) -> tuple[Any, ...]:
        # A conflict is about an entity of a hub: another process has neither.
        return type(self), (str(self),)


class HubProjectNotFound(HubError, ProjectNotFound, ValueError):
    """The project of a hub does not exist, or is not one that this user may see."""


class TransferError(AyonError):
    """An upload or a download could not be completed."""


class TransferInterrupted(TransferError, ServerUnreachable):
    """The connection broke again and again, so the content did not arrive in full."""


class FileMissing(AyonError, FileNotFoundError, ValueError):
    """A file to upload is not there; ``filename`` is its path."""


class FailedServiceInit(AyonError):
    """A service can't start with what its environment says."""


class ServiceNotInitialized(FailedServiceInit, ValueError):
    """Something was asked that only a service knows, before `init_service`."""
