"""Operations of "Access"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Any

    from .. import models, types
    from ..core import Raw

__all__ = ["Access", "AsyncAccess", "AsyncRawAccess", "RawAccess"]

_DELETE_ACCESS_GROUP = Operation(
    "delete_access_group",
    "DELETE",
    "/api/accessGroups/{access_group_name}/{project_name}",
    True,
    answer="",
    since="1.0.0",
)
_GET_ACCESS_GROUP = Operation(
    "get_access_group",
    "GET",
    "/api/accessGroups/{access_group_name}/{project_name}",
    True,
    since="1.0.0",
    result=("model", "permissions", "Permissions"),
)
_GET_ACCESS_GROUP_SCHEMA = Operation("get_access_group_schema", "GET", "/api/accessGroups/_schema", True, since="1.0.0")
_GET_ACCESS_GROUPS = Operation(
    "get_access_groups",
    "GET",
    "/api/accessGroups/{project_name}",
    True,
    since="1.0.0",
    result=("list", ("model", "access_group_object", "AccessGroupObject")),
)
_GET_SHARE_OPTIONS = Operation(
    "get_share_options",
    "GET",
    "/api/share",
    True,
    since="1.11.0",
    result=("model", "share_options", "ShareOptions"),
)
_SAVE_ACCESS_GROUP = Operation(
    "save_access_group",
    "PUT",
    "/api/accessGroups/{access_group_name}/{project_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_PROJECTS_ACCESS = Operation(
    "set_projects_access",
    "POST",
    "/api/access",
    False,
    body="application/json",
    answer="",
    since="1.7.0",
)


class Access(Api):
    """Operations of "Access"."""

    @cached_property
    def raw(self) -> RawAccess:
        """The same operations, answering with status, headers and plain JSON."""
        return RawAccess(self._sender)

    def delete_access_group(self, access_group_name: str, project_name: str) -> None:
        """Delete an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        DELETE /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return self._send(_DELETE_ACCESS_GROUP, (access_group_name, project_name))

    def get_access_group(self, access_group_name: str, project_name: str) -> models.Permissions:
        """Read the permissions of an access group, in a project or studio-wide.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        Returns:
            The answer: ``Permissions``.

        GET /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return self._send(_GET_ACCESS_GROUP, (access_group_name, project_name))

    def get_access_group_schema(self, *, project_name: str | None = None) -> dict[str, Any]:
        """Read the JSON schema of access group permissions.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/accessGroups/_schema; since server 1.0.0
        """
        return self._send(_GET_ACCESS_GROUP_SCHEMA, query=(("project_name", project_name),))

    def get_access_groups(self, project_name: str) -> list[models.AccessGroupObject]:
        """List the access groups, as they apply in a project or studio-wide.

        Args:
            project_name: Name of the project, or `_` for the studio.

        Returns:
            The answer: ``list[AccessGroupObject]``.

        GET /api/accessGroups/{project_name}; since server 1.0.0
        """
        return self._send(_GET_ACCESS_GROUPS, (project_name,))

    def get_share_options(self, *, project_name: str | None = None) -> models.ShareOptions:
        """List who something can be shared with.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ShareOptions``.

        GET /api/share; since server 1.11.0
        """
        return self._send(_GET_SHARE_OPTIONS, query=(("project_name", project_name),))

    def save_access_group(
        self,
        access_group_name: str,
        project_name: str,
        body: models.Permissions | types.PermissionsDict,
    ) -> None:
        """Create or replace an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.
            body: What to send, as a model or as plain JSON.

        PUT /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return self._send(_SAVE_ACCESS_GROUP, (access_group_name, project_name), body=body)

    def set_projects_access(self, body: dict[str, dict[str, list[str]]]) -> None:
        """Set the access groups of users on several projects at once.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/access; since server 1.7.0
        """
        return self._send(_SET_PROJECTS_ACCESS, body=body)


class AsyncAccess(AsyncApi):
    """Operations of "Access", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawAccess:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawAccess(self._sender)

    async def delete_access_group(self, access_group_name: str, project_name: str) -> None:
        """Delete an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        DELETE /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ACCESS_GROUP, (access_group_name, project_name))

    async def get_access_group(self, access_group_name: str, project_name: str) -> models.Permissions:
        """Read the permissions of an access group, in a project or studio-wide.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        Returns:
            The answer: ``Permissions``.

        GET /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return await self._send(_GET_ACCESS_GROUP, (access_group_name, project_name))

    async def get_access_group_schema(self, *, project_name: str | None = None) -> dict[str, Any]:
        """Read the JSON schema of access group permissions.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/accessGroups/_schema; since server 1.0.0
        """
        return await self._send(_GET_ACCESS_GROUP_SCHEMA, query=(("project_name", project_name),))

    async def get_access_groups(self, project_name: str) -> list[models.AccessGroupObject]:
        """List the access groups, as they apply in a project or studio-wide.

        Args:
            project_name: Name of the project, or `_` for the studio.

        Returns:
            The answer: ``list[AccessGroupObject]``.

        GET /api/accessGroups/{project_name}; since server 1.0.0
        """
        return await self._send(_GET_ACCESS_GROUPS, (project_name,))

    async def get_share_options(self, *, project_name: str | None = None) -> models.ShareOptions:
        """List who something can be shared with.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ShareOptions``.

        GET /api/share; since server 1.11.0
        """
        return await self._send(_GET_SHARE_OPTIONS, query=(("project_name", project_name),))

    async def save_access_group(
        self,
        access_group_name: str,
        project_name: str,
        body: models.Permissions | types.PermissionsDict,
    ) -> None:
        """Create or replace an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.
            body: What to send, as a model or as plain JSON.

        PUT /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return await self._send(_SAVE_ACCESS_GROUP, (access_group_name, project_name), body=body)

    async def set_projects_access(self, body: dict[str, dict[str, list[str]]]) -> None:
        """Set the access groups of users on several projects at once.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/access; since server 1.7.0
        """
        return await self._send(_SET_PROJECTS_ACCESS, body=body)


class RawAccess(RawApi):
    """Operations of "Access", without models."""

    def delete_access_group(self, access_group_name: str, project_name: str) -> Raw[None]:
        """Delete an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return self._send(_DELETE_ACCESS_GROUP, (access_group_name, project_name))

    def get_access_group(self, access_group_name: str, project_name: str) -> Raw[types.PermissionsDict]:
        """Read the permissions of an access group, in a project or studio-wide.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return self._send(_GET_ACCESS_GROUP, (access_group_name, project_name))

    def get_access_group_schema(self, *, project_name: str | None = None) -> Raw[dict[str, Any]]:
        """Read the JSON schema of access group permissions.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/accessGroups/_schema; since server 1.0.0
        """
        return self._send(_GET_ACCESS_GROUP_SCHEMA, query=(("project_name", project_name),))

    def get_access_groups(self, project_name: str) -> Raw[list[types.AccessGroupObjectDict]]:
        """List the access groups, as they apply in a project or studio-wide.

        Args:
            project_name: Name of the project, or `_` for the studio.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/accessGroups/{project_name}; since server 1.0.0
        """
        return self._send(_GET_ACCESS_GROUPS, (project_name,))

    def get_share_options(self, *, project_name: str | None = None) -> Raw[types.ShareOptionsDict]:
        """List who something can be shared with.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/share; since server 1.11.0
        """
        return self._send(_GET_SHARE_OPTIONS, query=(("project_name", project_name),))

    def save_access_group(
        self,
        access_group_name: str,
        project_name: str,
        body: models.Permissions | types.PermissionsDict,
    ) -> Raw[None]:
        """Create or replace an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return self._send(_SAVE_ACCESS_GROUP, (access_group_name, project_name), body=body)

    def set_projects_access(self, body: dict[str, dict[str, list[str]]]) -> Raw[None]:
        """Set the access groups of users on several projects at once.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/access; since server 1.7.0
        """
        return self._send(_SET_PROJECTS_ACCESS, body=body)


class AsyncRawAccess(AsyncRawApi):
    """Operations of "Access", asynchronous, without models."""

    async def delete_access_group(self, access_group_name: str, project_name: str) -> Raw[None]:
        """Delete an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ACCESS_GROUP, (access_group_name, project_name))

    async def get_access_group(self, access_group_name: str, project_name: str) -> Raw[types.PermissionsDict]:
        """Read the permissions of an access group, in a project or studio-wide.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return await self._send(_GET_ACCESS_GROUP, (access_group_name, project_name))

    async def get_access_group_schema(self, *, project_name: str | None = None) -> Raw[dict[str, Any]]:
        """Read the JSON schema of access group permissions.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/accessGroups/_schema; since server 1.0.0
        """
        return await self._send(_GET_ACCESS_GROUP_SCHEMA, query=(("project_name", project_name),))

    async def get_access_groups(self, project_name: str) -> Raw[list[types.AccessGroupObjectDict]]:
        """List the access groups, as they apply in a project or studio-wide.

        Args:
            project_name: Name of the project, or `_` for the studio.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/accessGroups/{project_name}; since server 1.0.0
        """
        return await self._send(_GET_ACCESS_GROUPS, (project_name,))

    async def get_share_options(self, *, project_name: str | None = None) -> Raw[types.ShareOptionsDict]:
        """List who something can be shared with.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/share; since server 1.11.0
        """
        return await self._send(_GET_SHARE_OPTIONS, query=(("project_name", project_name),))

    async def save_access_group(
        self,
        access_group_name: str,
        project_name: str,
        body: models.Permissions | types.PermissionsDict,
    ) -> Raw[None]:
        """Create or replace an access group, or its override in a project.

        Args:
            access_group_name: Name of the access group.
            project_name: Name of the project, or `_` for the studio.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/accessGroups/{access_group_name}/{project_name}; since server 1.0.0
        """
        return await self._send(_SAVE_ACCESS_GROUP, (access_group_name, project_name), body=body)

    async def set_projects_access(self, body: dict[str, dict[str, list[str]]]) -> Raw[None]:
        """Set the access groups of users on several projects at once.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/access; since server 1.7.0
        """
        return await self._send(_SET_PROJECTS_ACCESS, body=body)
