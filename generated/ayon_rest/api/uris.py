"""Operations of "URIs"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawUris", "AsyncUris", "RawUris", "Uris"]

_GET_PROJECT_ENTITY_URIS = Operation(
    "get_project_entity_uris",
    "POST",
    "/api/projects/{project_name}/uris",
    True,
    body="application/json",
    since="1.3.0",
    result=("model", "get_uris_response", "GetUrisResponse"),
)
_RESOLVE_URIS = Operation(
    "resolve_uris",
    "POST",
    "/api/resolve",
    True,
    body="application/json",
    since="1.0.0",
    result=("list", ("model", "resolved_uri_model", "ResolvedURIModel")),
)


class Uris(Api):
    """Operations of "URIs"."""

    @cached_property
    def raw(self) -> RawUris:
        """The same operations, answering with status, headers and plain JSON."""
        return RawUris(self._sender)

    def get_project_entity_uris(
        self,
        project_name: str,
        body: models.GetUrisRequest | types.GetUrisRequestDict,
    ) -> models.GetUrisResponse:
        """Read the entity URIs of entities given by id.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``GetUrisResponse``.

        POST /api/projects/{project_name}/uris; since server 1.3.0
        """
        return self._send(_GET_PROJECT_ENTITY_URIS, (project_name,), body=body)

    def resolve_uris(
        self,
        body: models.ResolveRequestModel | types.ResolveRequestModelDict,
        *,
        path_only: bool | None = None,
        x_ayon_site_id: str | None = None,
    ) -> list[models.ResolvedURIModel]:
        """Find the entities that entity URIs stand for, with file paths of representations.

        Args:
            body: What to send, as a model or as plain JSON.
            path_only: Whether to answer file paths only, without entities. The server's default is False.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            The answer: ``list[ResolvedURIModel]``.

        POST /api/resolve; since server 1.0.0
        """
        return self._send(
            _RESOLVE_URIS,
            query=(("pathOnly", path_only),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
            body=body,
        )


class AsyncUris(AsyncApi):
    """Operations of "URIs", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawUris:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawUris(self._sender)

    async def get_project_entity_uris(
        self,
        project_name: str,
        body: models.GetUrisRequest | types.GetUrisRequestDict,
    ) -> models.GetUrisResponse:
        """Read the entity URIs of entities given by id.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``GetUrisResponse``.

        POST /api/projects/{project_name}/uris; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_ENTITY_URIS, (project_name,), body=body)

    async def resolve_uris(
        self,
        body: models.ResolveRequestModel | types.ResolveRequestModelDict,
        *,
        path_only: bool | None = None,
        x_ayon_site_id: str | None = None,
    ) -> list[models.ResolvedURIModel]:
        """Find the entities that entity URIs stand for, with file paths of representations.

        Args:
            body: What to send, as a model or as plain JSON.
            path_only: Whether to answer file paths only, without entities. The server's default is False.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            The answer: ``list[ResolvedURIModel]``.

        POST /api/resolve; since server 1.0.0
        """
        return await self._send(
            _RESOLVE_URIS,
            query=(("pathOnly", path_only),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
            body=body,
        )


class RawUris(RawApi):
    """Operations of "URIs", without models."""

    def get_project_entity_uris(
        self,
        project_name: str,
        body: models.GetUrisRequest | types.GetUrisRequestDict,
    ) -> Raw[types.GetUrisResponseDict]:
        """Read the entity URIs of entities given by id.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/uris; since server 1.3.0
        """
        return self._send(_GET_PROJECT_ENTITY_URIS, (project_name,), body=body)

    def resolve_uris(
        self,
        body: models.ResolveRequestModel | types.ResolveRequestModelDict,
        *,
        path_only: bool | None = None,
        x_ayon_site_id: str | None = None,
    ) -> Raw[list[types.ResolvedURIModelDict]]:
        """Find the entities that entity URIs stand for, with file paths of representations.

        Args:
            body: What to send, as a model or as plain JSON.
            path_only: Whether to answer file paths only, without entities. The server's default is False.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/resolve; since server 1.0.0
        """
        return self._send(
            _RESOLVE_URIS,
            query=(("pathOnly", path_only),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
            body=body,
        )


class AsyncRawUris(AsyncRawApi):
    """Operations of "URIs", asynchronous, without models."""

    async def get_project_entity_uris(
        self,
        project_name: str,
        body: models.GetUrisRequest | types.GetUrisRequestDict,
    ) -> Raw[types.GetUrisResponseDict]:
        """Read the entity URIs of entities given by id.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/uris; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_ENTITY_URIS, (project_name,), body=body)

    async def resolve_uris(
        self,
        body: models.ResolveRequestModel | types.ResolveRequestModelDict,
        *,
        path_only: bool | None = None,
        x_ayon_site_id: str | None = None,
    ) -> Raw[list[types.ResolvedURIModelDict]]:
        """Find the entities that entity URIs stand for, with file paths of representations.

        Args:
            body: What to send, as a model or as plain JSON.
            path_only: Whether to answer file paths only, without entities. The server's default is False.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/resolve; since server 1.0.0
        """
        return await self._send(
            _RESOLVE_URIS,
            query=(("pathOnly", path_only),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
            body=body,
        )
