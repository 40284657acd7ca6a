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
    from ._async.operations import AsyncOperationsSession
    from ._async.server_api import AsyncServerAPI
    from ._sync.operations import OperationsSession
    from ._sync.server_api import ServerAPI
    from .accounts import get_user_by_token, is_token_valid, login_to_server
    from .errors import (
        AuthenticationError,
        AyonError,
        ConnectionLost,
        FailedOperations,
        FailedServiceInit,
        FileMissing,
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
    from .machine import create_dependency_package_basename
    from .observation import RequestHook, RequestRecord
    from .progress import TransferProgress, rich_progress
    from .request_types import RequestType, RequestTypes
    from .responses import GraphQlResponse, RestApiResponse, ServerResponse
    from .sentinels import NOT_SET, REMOVED_VALUE
    from .server_urls import validate_url
    from .slugs import slugify_string
    from .sort_order import SortOrder
    from .web_actions import abort_web_action_event, take_web_action_event

__all__ = [
    "AsyncOperationsSession",
    "AsyncServerAPI",
    "AuthenticationError",
    "AyonError",
    "ConnectionLost",
    "FailedOperations",
    "FailedServiceInit",
    "FileMissing",
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
    "OperationsSession",
    "OperationsTimeout",
    "ProjectNotFound",
    "REMOVED_VALUE",
    "RequestError",
    "RequestFailed",
    "RequestHook",
    "RequestRecord",
    "RequestTimeout",
    "RequestType",
    "RequestTypes",
    "RestApiResponse",
    "ServerAPI",
    "ServerError",
    "ServerNotReached",
    "ServerResponse",
    "ServerUnreachable",
    "SortOrder",
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
    "abort_web_action_event",
    "create_dependency_package_basename",
    "get_user_by_token",
    "is_token_valid",
    "login_to_server",
    "rich_progress",
    "slugify_string",
    "take_web_action_event",
    "validate_url",
]

_ELSEWHERE = {
    "AsyncOperationsSession": "_async.operations",
    "AsyncServerAPI": "_async.server_api",
    "GraphQlResponse": "responses",
    "NOT_SET": "sentinels",
    "OperationsSession": "_sync.operations",
    "REMOVED_VALUE": "sentinels",
    "RequestHook": "observation",
    "RequestRecord": "observation",
    "RequestType": "request_types",
    "RequestTypes": "request_types",
    "RestApiResponse": "responses",
    "ServerAPI": "_sync.server_api",
    "ServerResponse": "responses",
    "SortOrder": "sort_order",
    "TransferProgress": "progress",
    "abort_web_action_event": "web_actions",
    "create_dependency_package_basename": "machine",
    "get_user_by_token": "accounts",
    "is_token_valid": "accounts",
    "login_to_server": "accounts",
    "rich_progress": "progress",
    "slugify_string": "slugs",
    "take_web_action_event": "web_actions",
    "validate_url": "server_urls",
}


def __getattr__(name: str) -> object:
    if name not in __all__ or name == "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from ._imports import Uncollected

    with Uncollected():
        value = getattr(import_module(f".{_ELSEWHERE.get(name, 'errors')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
