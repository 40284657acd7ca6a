"""Operations of "Links"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncLinks", "AsyncRawLinks", "Links", "RawLinks"]

_CREATE_ENTITY_LINK = Operation(
    "create_entity_link",
    "POST",
    "/api/projects/{project_name}/links",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_CREATE_ENTITY_LINKS_BULK = Operation(
    "create_entity_links_bulk",
    "POST",
    "/api/projects/{project_name}/links/bulk",
    False,
    body="application/json",
    since="1.16.0",
    result=("model", "create_links_response_model", "CreateLinksResponseModel"),
)
_DELETE_ENTITY_LINK = Operation(
    "delete_entity_link",
    "DELETE",
    "/api/projects/{project_name}/links/{link_id}",
    True,
    answer="",
    since="1.0.0",
)
_DELETE_LINK_TYPE = Operation(
    "delete_link_type",
    "DELETE",
    "/api/projects/{project_name}/links/types/{link_type}",
    True,
    answer="",
    since="1.0.0",
)
_LIST_LINK_TYPES = Operation(
    "list_link_types",
    "GET",
    "/api/projects/{project_name}/links/types",
    True,
    since="1.0.0",
    result=("model", "link_type_list_response", "LinkTypeListResponse"),
)
_SAVE_LINK_TYPE = Operation(
    "save_link_type",
    "PUT",
    "/api/projects/{project_name}/links/types/{link_type}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Links(Api):
    """Operations of "Links"."""

    @cached_property
    def raw(self) -> RawLinks:
        """The same operations, answering with status, headers and plain JSON."""
        return RawLinks(self._sender)

    def create_entity_link(
        self,
        project_name: str,
        body: models.CreateLinkRequestModel | types.CreateLinkRequestModelDict,
    ) -> models.EntityIdResponse:
        """Link two entities.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/links; since server 1.0.0
        """
        return self._send(_CREATE_ENTITY_LINK, (project_name,), body=body)

    def create_entity_links_bulk(
        self,
        project_name: str,
        body: models.CreateLinksRequestModel | types.CreateLinksRequestModelDict,
    ) -> models.CreateLinksResponseModel:
        """Create several links at once, all or none.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``CreateLinksResponseModel``.

        POST /api/projects/{project_name}/links/bulk; since server 1.16.0
        """
        return self._send(_CREATE_ENTITY_LINKS_BULK, (project_name,), body=body)

    def delete_entity_link(self, project_name: str, link_id: str) -> None:
        """Delete a link between two entities.

        Args:
            project_name: Name of the project.
            link_id: Id of the link.

        DELETE /api/projects/{project_name}/links/{link_id}; since server 1.0.0
        """
        return self._send(_DELETE_ENTITY_LINK, (project_name, link_id))

    def delete_link_type(self, project_name: str, link_type: str) -> None:
        """Delete a link type of a project with all its links.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.

        DELETE /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return self._send(_DELETE_LINK_TYPE, (project_name, link_type))

    def list_link_types(self, project_name: str) -> models.LinkTypeListResponse:
        """List the link types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``LinkTypeListResponse``.

        GET /api/projects/{project_name}/links/types; since server 1.0.0
        """
        return self._send(_LIST_LINK_TYPES, (project_name,))

    def save_link_type(
        self,
        project_name: str,
        link_type: str,
        body: models.CreateLinkTypeRequestModel | types.CreateLinkTypeRequestModelDict,
    ) -> None:
        """Create or replace a link type of a project.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return self._send(_SAVE_LINK_TYPE, (project_name, link_type), body=body)


class AsyncLinks(AsyncApi):
    """Operations of "Links", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawLinks:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawLinks(self._sender)

    async def create_entity_link(
        self,
        project_name: str,
        body: models.CreateLinkRequestModel | types.CreateLinkRequestModelDict,
    ) -> models.EntityIdResponse:
        """Link two entities.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/links; since server 1.0.0
        """
        return await self._send(_CREATE_ENTITY_LINK, (project_name,), body=body)

    async def create_entity_links_bulk(
        self,
        project_name: str,
        body: models.CreateLinksRequestModel | types.CreateLinksRequestModelDict,
    ) -> models.CreateLinksResponseModel:
        """Create several links at once, all or none.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``CreateLinksResponseModel``.

        POST /api/projects/{project_name}/links/bulk; since server 1.16.0
        """
        return await self._send(_CREATE_ENTITY_LINKS_BULK, (project_name,), body=body)

    async def delete_entity_link(self, project_name: str, link_id: str) -> None:
        """Delete a link between two entities.

        Args:
            project_name: Name of the project.
            link_id: Id of the link.

        DELETE /api/projects/{project_name}/links/{link_id}; since server 1.0.0
        """
        return await self._send(_DELETE_ENTITY_LINK, (project_name, link_id))

    async def delete_link_type(self, project_name: str, link_type: str) -> None:
        """Delete a link type of a project with all its links.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.

        DELETE /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return await self._send(_DELETE_LINK_TYPE, (project_name, link_type))

    async def list_link_types(self, project_name: str) -> models.LinkTypeListResponse:
        """List the link types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``LinkTypeListResponse``.

        GET /api/projects/{project_name}/links/types; since server 1.0.0
        """
        return await self._send(_LIST_LINK_TYPES, (project_name,))

    async def save_link_type(
        self,
        project_name: str,
        link_type: str,
        body: models.CreateLinkTypeRequestModel | types.CreateLinkTypeRequestModelDict,
    ) -> None:
        """Create or replace a link type of a project.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return await self._send(_SAVE_LINK_TYPE, (project_name, link_type), body=body)


class RawLinks(RawApi):
    """Operations of "Links", without models."""

    def create_entity_link(
        self,
        project_name: str,
        body: models.CreateLinkRequestModel | types.CreateLinkRequestModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Link two entities.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/links; since server 1.0.0
        """
        return self._send(_CREATE_ENTITY_LINK, (project_name,), body=body)

    def create_entity_links_bulk(
        self,
        project_name: str,
        body: models.CreateLinksRequestModel | types.CreateLinksRequestModelDict,
    ) -> Raw[types.CreateLinksResponseModelDict]:
        """Create several links at once, all or none.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/links/bulk; since server 1.16.0
        """
        return self._send(_CREATE_ENTITY_LINKS_BULK, (project_name,), body=body)

    def delete_entity_link(self, project_name: str, link_id: str) -> Raw[None]:
        """Delete a link between two entities.

        Args:
            project_name: Name of the project.
            link_id: Id of the link.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/links/{link_id}; since server 1.0.0
        """
        return self._send(_DELETE_ENTITY_LINK, (project_name, link_id))

    def delete_link_type(self, project_name: str, link_type: str) -> Raw[None]:
        """Delete a link type of a project with all its links.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return self._send(_DELETE_LINK_TYPE, (project_name, link_type))

    def list_link_types(self, project_name: str) -> Raw[types.LinkTypeListResponseDict]:
        """List the link types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/links/types; since server 1.0.0
        """
        return self._send(_LIST_LINK_TYPES, (project_name,))

    def save_link_type(
        self,
        project_name: str,
        link_type: str,
        body: models.CreateLinkTypeRequestModel | types.CreateLinkTypeRequestModelDict,
    ) -> Raw[None]:
        """Create or replace a link type of a project.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return self._send(_SAVE_LINK_TYPE, (project_name, link_type), body=body)


class AsyncRawLinks(AsyncRawApi):
    """Operations of "Links", asynchronous, without models."""

    async def create_entity_link(
        self,
        project_name: str,
        body: models.CreateLinkRequestModel | types.CreateLinkRequestModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Link two entities.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/links; since server 1.0.0
        """
        return await self._send(_CREATE_ENTITY_LINK, (project_name,), body=body)

    async def create_entity_links_bulk(
        self,
        project_name: str,
        body: models.CreateLinksRequestModel | types.CreateLinksRequestModelDict,
    ) -> Raw[types.CreateLinksResponseModelDict]:
        """Create several links at once, all or none.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/links/bulk; since server 1.16.0
        """
        return await self._send(_CREATE_ENTITY_LINKS_BULK, (project_name,), body=body)

    async def delete_entity_link(self, project_name: str, link_id: str) -> Raw[None]:
        """Delete a link between two entities.

        Args:
            project_name: Name of the project.
            link_id: Id of the link.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/links/{link_id}; since server 1.0.0
        """
        return await self._send(_DELETE_ENTITY_LINK, (project_name, link_id))

    async def delete_link_type(self, project_name: str, link_type: str) -> Raw[None]:
        """Delete a link type of a project with all its links.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return await self._send(_DELETE_LINK_TYPE, (project_name, link_type))

    async def list_link_types(self, project_name: str) -> Raw[types.LinkTypeListResponseDict]:
        """List the link types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/links/types; since server 1.0.0
        """
        return await self._send(_LIST_LINK_TYPES, (project_name,))

    async def save_link_type(
        self,
        project_name: str,
        link_type: str,
        body: models.CreateLinkTypeRequestModel | types.CreateLinkTypeRequestModelDict,
    ) -> Raw[None]:
        """Create or replace a link type of a project.

        Args:
            project_name: Name of the project.
            link_type: Name and ends of the link type, e.g. `generative|version|version`.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/links/types/{link_type}; since server 1.0.0
        """
        return await self._send(_SAVE_LINK_TYPE, (project_name, link_type), body=body)
