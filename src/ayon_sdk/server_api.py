"""The connection and what it deals in, under the module name that scripts written for `ayon_api` import them from."""

from __future__ import annotations

from ._async.server_api import AsyncServerAPI
from ._sync.server_api import ServerAPI
from .records import RepresentationHierarchy, RepresentationParents, ThumbnailContent, TokenInfo
from .request_types import RequestType, RequestTypes
from .responses import GraphQlResponse, RestApiResponse

__all__ = [
    "AsyncServerAPI",
    "GraphQlResponse",
    "RepresentationHierarchy",
    "RepresentationParents",
    "RequestType",
    "RequestTypes",
    "RestApiResponse",
    "ServerAPI",
    "ThumbnailContent",
    "TokenInfo",
]
