"""Operations of "Services"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawServices", "AsyncServices", "RawServices", "Services"]

_DELETE_SERVICE = Operation("delete_service", "DELETE", "/api/services/{name}", True, answer="", since="1.0.0")
_HOST_HEARTBEAT = Operation(
    "host_heartbeat",
    "POST",
    "/api/hosts/heartbeat",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "heartbeat_response_model", "HeartbeatResponseModel"),
)
_LIST_HOSTS = Operation(
    "list_hosts",
    "GET",
    "/api/hosts",
    True,
    since="1.0.0",
    result=("model", "host_list_response_model", "HostListResponseModel"),
)
_LIST_SERVICES = Operation(
    "list_services",
    "GET",
    "/api/services",
    True,
    since="1.0.0",
    result=("model", "service_list_model", "ServiceListModel"),
)
_PATCH_SERVICE = Operation(
    "patch_service",
    "PATCH",
    "/api/services/{service_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SPAWN_SERVICE = Operation(
    "spawn_service",
    "PUT",
    "/api/services/{name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Services(Api):
    """Operations of "Services"."""

    @cached_property
    def raw(self) -> RawServices:
        """The same operations, answering with status, headers and plain JSON."""
        return RawServices(self._sender)

    def delete_service(self, name: str) -> None:
        """Stop and remove a service.

        Args:
            name: Name of the service.

        DELETE /api/services/{name}; since server 1.0.0
        """
        return self._send(_DELETE_SERVICE, (name,))

    def host_heartbeat(
        self,
        body: models.HeartbeatRequestModel | types.HeartbeatRequestModelDict,
    ) -> models.HeartbeatResponseModel:
        """Report a service host as alive and get the services it should run.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``HeartbeatResponseModel``.

        POST /api/hosts/heartbeat; since server 1.0.0
        """
        return self._send(_HOST_HEARTBEAT, body=body)

    def list_hosts(self) -> models.HostListResponseModel:
        """List the machines that run services.

        Returns:
            The answer: ``HostListResponseModel``.

        GET /api/hosts; since server 1.0.0
        """
        return self._send(_LIST_HOSTS)

    def list_services(self) -> models.ServiceListModel:
        """List services with their state.

        Returns:
            The answer: ``ServiceListModel``.

        GET /api/services; since server 1.0.0
        """
        return self._send(_LIST_SERVICES)

    def patch_service(
        self,
        service_name: str,
        body: models.PatchServiceRequestModel | types.PatchServiceRequestModelDict,
    ) -> None:
        """Change a service's configuration, or whether it should run.

        Args:
            service_name: Name of the service.
            body: What to send, as a model or as plain JSON.

        PATCH /api/services/{service_name}; since server 1.0.0
        """
        return self._send(_PATCH_SERVICE, (service_name,), body=body)

    def spawn_service(
        self,
        name: str,
        body: models.SpawnServiceRequestModel | types.SpawnServiceRequestModelDict,
    ) -> None:
        """Start a service of an addon on a host.

        Args:
            name: Name of the service.
            body: What to send, as a model or as plain JSON.

        PUT /api/services/{name}; since server 1.0.0
        """
        return self._send(_SPAWN_SERVICE, (name,), body=body)


class AsyncServices(AsyncApi):
    """Operations of "Services", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawServices:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawServices(self._sender)

    async def delete_service(self, name: str) -> None:
        """Stop and remove a service.

        Args:
            name: Name of the service.

        DELETE /api/services/{name}; since server 1.0.0
        """
        return await self._send(_DELETE_SERVICE, (name,))

    async def host_heartbeat(
        self,
        body: models.HeartbeatRequestModel | types.HeartbeatRequestModelDict,
    ) -> models.HeartbeatResponseModel:
        """Report a service host as alive and get the services it should run.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``HeartbeatResponseModel``.

        POST /api/hosts/heartbeat; since server 1.0.0
        """
        return await self._send(_HOST_HEARTBEAT, body=body)

    async def list_hosts(self) -> models.HostListResponseModel:
        """List the machines that run services.

        Returns:
            The answer: ``HostListResponseModel``.

        GET /api/hosts; since server 1.0.0
        """
        return await self._send(_LIST_HOSTS)

    async def list_services(self) -> models.ServiceListModel:
        """List services with their state.

        Returns:
            The answer: ``ServiceListModel``.

        GET /api/services; since server 1.0.0
        """
        return await self._send(_LIST_SERVICES)

    async def patch_service(
        self,
        service_name: str,
        body: models.PatchServiceRequestModel | types.PatchServiceRequestModelDict,
    ) -> None:
        """Change a service's configuration, or whether it should run.

        Args:
            service_name: Name of the service.
            body: What to send, as a model or as plain JSON.

        PATCH /api/services/{service_name}; since server 1.0.0
        """
        return await self._send(_PATCH_SERVICE, (service_name,), body=body)

    async def spawn_service(
        self,
        name: str,
        body: models.SpawnServiceRequestModel | types.SpawnServiceRequestModelDict,
    ) -> None:
        """Start a service of an addon on a host.

        Args:
            name: Name of the service.
            body: What to send, as a model or as plain JSON.

        PUT /api/services/{name}; since server 1.0.0
        """
        return await self._send(_SPAWN_SERVICE, (name,), body=body)


class RawServices(RawApi):
    """Operations of "Services", without models."""

    def delete_service(self, name: str) -> Raw[None]:
        """Stop and remove a service.

        Args:
            name: Name of the service.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/services/{name}; since server 1.0.0
        """
        return self._send(_DELETE_SERVICE, (name,))

    def host_heartbeat(
        self,
        body: models.HeartbeatRequestModel | types.HeartbeatRequestModelDict,
    ) -> Raw[types.HeartbeatResponseModelDict]:
        """Report a service host as alive and get the services it should run.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/hosts/heartbeat; since server 1.0.0
        """
        return self._send(_HOST_HEARTBEAT, body=body)

    def list_hosts(self) -> Raw[types.HostListResponseModelDict]:
        """List the machines that run services.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/hosts; since server 1.0.0
        """
        return self._send(_LIST_HOSTS)

    def list_services(self) -> Raw[types.ServiceListModelDict]:
        """List services with their state.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/services; since server 1.0.0
        """
        return self._send(_LIST_SERVICES)

    def patch_service(
        self,
        service_name: str,
        body: models.PatchServiceRequestModel | types.PatchServiceRequestModelDict,
    ) -> Raw[None]:
        """Change a service's configuration, or whether it should run.

        Args:
            service_name: Name of the service.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/services/{service_name}; since server 1.0.0
        """
        return self._send(_PATCH_SERVICE, (service_name,), body=body)

    def spawn_service(
        self,
        name: str,
        body: models.SpawnServiceRequestModel | types.SpawnServiceRequestModelDict,
    ) -> Raw[None]:
        """Start a service of an addon on a host.

        Args:
            name: Name of the service.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/services/{name}; since server 1.0.0
        """
        return self._send(_SPAWN_SERVICE, (name,), body=body)


class AsyncRawServices(AsyncRawApi):
    """Operations of "Services", asynchronous, without models."""

    async def delete_service(self, name: str) -> Raw[None]:
        """Stop and remove a service.

        Args:
            name: Name of the service.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/services/{name}; since server 1.0.0
        """
        return await self._send(_DELETE_SERVICE, (name,))

    async def host_heartbeat(
        self,
        body: models.HeartbeatRequestModel | types.HeartbeatRequestModelDict,
    ) -> Raw[types.HeartbeatResponseModelDict]:
        """Report a service host as alive and get the services it should run.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/hosts/heartbeat; since server 1.0.0
        """
        return await self._send(_HOST_HEARTBEAT, body=body)

    async def list_hosts(self) -> Raw[types.HostListResponseModelDict]:
        """List the machines that run services.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/hosts; since server 1.0.0
        """
        return await self._send(_LIST_HOSTS)

    async def list_services(self) -> Raw[types.ServiceListModelDict]:
        """List services with their state.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/services; since server 1.0.0
        """
        return await self._send(_LIST_SERVICES)

    async def patch_service(
        self,
        service_name: str,
        body: models.PatchServiceRequestModel | types.PatchServiceRequestModelDict,
    ) -> Raw[None]:
        """Change a service's configuration, or whether it should run.

        Args:
            service_name: Name of the service.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/services/{service_name}; since server 1.0.0
        """
        return await self._send(_PATCH_SERVICE, (service_name,), body=body)

    async def spawn_service(
        self,
        name: str,
        body: models.SpawnServiceRequestModel | types.SpawnServiceRequestModelDict,
    ) -> Raw[None]:
        """Start a service of an addon on a host.

        Args:
            name: Name of the service.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/services/{name}; since server 1.0.0
        """
        return await self._send(_SPAWN_SERVICE, (name,), body=body)
