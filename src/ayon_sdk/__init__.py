"""Typed Python SDK for AYON.

    from ayon_sdk import ServerAPI

    server = ServerAPI("http://localhost:5000", token="…")
    for folder in server.get_folders("demo", folder_types={"Shot"}):
        print(folder["path"])

`ServerAPI` and `AsyncServerAPI` are the two doors; `ayon_sdk.errors` has everything they raise. Importing this package
imports nothing else: each name below is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from ._async.server_api import AsyncServerAPI
    from ._sync.server_api import ServerAPI
    from .errors import (
        AuthenticationError,
        AyonError,
        ConnectionLost,
        FailedOperations,
        FailedServiceInit,
        FolderNotFound,
        GraphQlQueryError,
        GraphQlQueryFailed,
        HTTPRequestError,
        InvalidAnswer,
        InvalidRequest,
        MissingEntityError,
        NotLoggedIn,
        NotServiceUser,
        OperationsTimeout,
        ProjectNotFound,
        RequestError,
        RequestFailed,
        RequestTimeout,
        ServerError,
        ServerNotReached,
        ServerUnreachable,
        TokenRefused,
        TransferError,
        TransferInterrupted,
        UnauthorizedError,
        UnknownFieldError,
        UnsupportedServerVersion,
        UrlError,
        UrlNotReached,
    )
    from .progress import TransferProgress, rich_progress
    from .request_types import RequestType, RequestTypes
    from .responses import GraphQlResponse, RestApiResponse, ServerResponse
    from .sentinels import NOT_SET, REMOVED_VALUE

__all__ = [
    "AsyncServerAPI",
    "AuthenticationError",
    "AyonError",
    "ConnectionLost",
    "FailedOperations",
    "FailedServiceInit",
    "FolderNotFound",
    "GraphQlQueryError",
    "GraphQlQueryFailed",
    "GraphQlResponse",
    "HTTPRequestError",
    "InvalidAnswer",
    "InvalidRequest",
    "MissingEntityError",
    "NOT_SET",
    "NotLoggedIn",
    "NotServiceUser",
    "OperationsTimeout",
    "ProjectNotFound",
    "REMOVED_VALUE",
    "RequestError",
    "RequestFailed",
    "RequestTimeout",
    "RequestType",
    "RequestTypes",
    "RestApiResponse",
    "ServerAPI",
    "ServerError",
    "ServerNotReached",
    "ServerResponse",
    "ServerUnreachable",
    "TokenRefused",
    "TransferError",
    "TransferInterrupted",
    "TransferProgress",
    "UnauthorizedError",
    "UnknownFieldError",
    "UnsupportedServerVersion",
    "UrlError",
    "UrlNotReached",
    "__version__",
    "rich_progress",
]

_ELSEWHERE = {
    "AsyncServerAPI": "_async.server_api",
    "GraphQlResponse": "responses",
    "NOT_SET": "sentinels",
    "REMOVED_VALUE": "sentinels",
    "RequestType": "request_types",
    "RequestTypes": "request_types",
    "RestApiResponse": "responses",
    "ServerAPI": "_sync.server_api",
    "ServerResponse": "responses",
    "TransferProgress": "progress",
    "rich_progress": "progress",
}


def __getattr__(name: str) -> object:
    if name not in __all__ or name == "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_ELSEWHERE.get(name, 'errors')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
