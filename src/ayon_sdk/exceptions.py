"""The exceptions under the names that scripts written for `ayon_api` import.

All of them are classes of the one tree in `ayon_sdk.errors`.
"""

from __future__ import annotations

from .errors import (
    AuthenticationError,
    FailedOperations,
    FailedServiceInit,
    FolderNotFound,
    GraphQlQueryError,
    GraphQlQueryFailed,
    HTTPRequestError,
    MissingEntityError,
    ProjectNotFound,
    RequestError,
    ServerError,
    ServerNotReached,
    UnauthorizedError,
    UnsupportedServerVersion,
    UrlError,
    UrlNotReached,
)

__all__ = [
    "AuthenticationError",
    "FailedOperations",
    "FailedServiceInit",
    "FolderNotFound",
    "GraphQlQueryError",
    "GraphQlQueryFailed",
    "HTTPRequestError",
    "MissingEntityError",
    "ProjectNotFound",
    "RequestError",
    "ServerError",
    "ServerNotReached",
    "UnauthorizedError",
    "UnsupportedServerVersion",
    "UrlError",
    "UrlNotReached",
]
