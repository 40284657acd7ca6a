"""Operations of "System"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawSystem", "AsyncSystem", "RawSystem", "System"]

_DELETE_SECRET = Operation("delete_secret", "DELETE", "/api/secrets/{secret_name}", True, answer="", since="1.0.0")
_DELETE_SITE = Operation("delete_site", "DELETE", "/api/system/sites/{site_id}", True, answer="", since="1.13.0")
_GET_LIST_OF_SECRETS = Operation(
    "get_list_of_secrets",
    "GET",
    "/api/secrets",
    True,
    since="1.0.0",
    result=("list", ("model", "secret", "Secret")),
)
_GET_PRODUCTION_METRICS = Operation(
    "get_production_metrics",
    "GET",
    "/api/metrics",
    True,
    since="1.0.0",
    result=("model", "metrics", "Metrics"),
)
_GET_RESTART_REQUIRED = Operation(
    "get_restart_required",
    "GET",
    "/api/system/restartRequired",
    True,
    since="1.3.0",
    result=("model", "restart_required_model", "RestartRequiredModel"),
)
_GET_SECRET = Operation(
    "get_secret",
    "GET",
    "/api/secrets/{secret_name}",
    True,
    since="1.0.0",
    result=("model", "secret", "Secret"),
)
_GET_SITE_INFO = Operation(
    "get_site_info",
    "GET",
    "/api/info",
    True,
    since="1.0.0",
    result=("model", "info_response_model", "InfoResponseModel"),
)
_GET_SITES = Operation(
    "get_sites",
    "GET",
    "/api/system/sites",
    True,
    since="1.0.0",
    result=("list", ("model", "site_info", "SiteInfo")),
)
_GET_SYSTEM_METRICS = Operation(
    "get_system_metrics",
    "GET",
    "/api/metrics/system",
    True,
    answer="text/plain",
    since="1.0.0",
)
_GET_TRACEMALLOC_METRICS = Operation(
    "get_tracemalloc_metrics",
    "GET",
    "/api/metrics/tracemalloc",
    True,
    answer="text/plain",
    since="1.16.0",
)
_LIST_FRONTEND_MODULES = Operation(
    "list_frontend_modules",
    "GET",
    "/api/frontendModules",
    True,
    since="1.7.0",
    result=("list", ("model", "frontend_module_list_item", "FrontendModuleListItem")),
)
_REQUEST_SERVER_RESTART = Operation(
    "request_server_restart",
    "POST",
    "/api/system/restart",
    False,
    answer="",
    since="1.0.0",
)
_SAVE_SECRET = Operation(
    "save_secret",
    "PUT",
    "/api/secrets/{secret_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_RESTART_REQUIRED = Operation(
    "set_restart_required",
    "POST",
    "/api/system/restartRequired",
    False,
    body="application/json",
    answer="",
    since="1.3.0",
)
_STOP_TRACEMALLOC_METRICS = Operation(
    "stop_tracemalloc_metrics",
    "DELETE",
    "/api/metrics/tracemalloc",
    True,
    answer="text/plain",
    since="1.16.0",
)


class System(Api):
    """Operations of "System"."""

    @cached_property
    def raw(self) -> RawSystem:
        """The same operations, answering with status, headers and plain JSON."""
        return RawSystem(self._sender)

    def delete_secret(self, secret_name: str) -> None:
        """Delete a secret.

        Args:
            secret_name: Name of the secret.

        DELETE /api/secrets/{secret_name}; since server 1.0.0
        """
        return self._send(_DELETE_SECRET, (secret_name,))

    def delete_site(self, site_id: str) -> None:
        """Delete a site with its settings.

        Args:
            site_id: Id of the site.

        DELETE /api/system/sites/{site_id}; since server 1.13.0
        """
        return self._send(_DELETE_SITE, (site_id,))

    def get_list_of_secrets(self) -> list[models.Secret]:
        """List the secrets with their values.

        Returns:
            The answer: ``list[Secret]``.

        GET /api/secrets; since server 1.0.0
        """
        return self._send(_GET_LIST_OF_SECRETS)

    def get_production_metrics(self, *, system: bool | None = None, saturated: bool | None = None) -> models.Metrics:
        """Read usage figures of the server.

        Args:
            system: Whether to include load and memory of the machine. The server's default is False.
            saturated: Whether to include detailed figures. The server's default is False.

        Returns:
            The answer: ``Metrics``.

        GET /api/metrics; since server 1.0.0
        """
        return self._send(_GET_PRODUCTION_METRICS, query=(("system", system), ("saturated", saturated)))

    def get_restart_required(self) -> models.RestartRequiredModel:
        """Read whether the server has to be restarted, and why.

        Returns:
            The answer: ``RestartRequiredModel``.

        GET /api/system/restartRequired; since server 1.3.0
        """
        return self._send(_GET_RESTART_REQUIRED)

    def get_secret(self, secret_name: str) -> models.Secret:
        """Read one secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            The answer: ``Secret``.

        GET /api/secrets/{secret_name}; since server 1.0.0
        """
        return self._send(_GET_SECRET, (secret_name,))

    def get_site_info(self, *, full: bool | None = None) -> models.InfoResponseModel:
        """Read the server's version and state; logged in also the user, attributes and sites.

        Args:
            full: Whether to answer everything known. The server's default is False.

        Returns:
            The answer: ``InfoResponseModel``.

        GET /api/info; since server 1.0.0
        """
        return self._send(_GET_SITE_INFO, query=(("full", full),))

    def get_sites(
        self,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        hostname: str | None = None,
    ) -> list[models.SiteInfo]:
        """List the sites (workstations) that have connected to the server.

        Args:
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            hostname: Only sites with this host name.

        Returns:
            The answer: ``list[SiteInfo]``.

        GET /api/system/sites; since server 1.0.0
        """
        return self._send(_GET_SITES, query=(("platform", platform), ("hostname", hostname)))

    def get_system_metrics(self) -> str:
        """Read load and usage of the server in the text format of Prometheus.

        Returns:
            The text of the answer.

        GET /api/metrics/system; since server 1.0.0
        """
        return self._send(_GET_SYSTEM_METRICS)

    def get_tracemalloc_metrics(self) -> str:
        """Read which lines of the server's code grow in memory, as text.

        Returns:
            The text of the answer.

        GET /api/metrics/tracemalloc; since server 1.16.0
        """
        return self._send(_GET_TRACEMALLOC_METRICS)

    def list_frontend_modules(self) -> list[models.FrontendModuleListItem]:
        """List the web interface modules that addons bring.

        Returns:
            The answer: ``list[FrontendModuleListItem]``.

        GET /api/frontendModules; since server 1.7.0
        """
        return self._send(_LIST_FRONTEND_MODULES)

    def request_server_restart(self) -> None:
        """Restart the server.

        POST /api/system/restart; since server 1.0.0
        """
        return self._send(_REQUEST_SERVER_RESTART)

    def save_secret(self, secret_name: str, body: models.Secret | types.SecretDict) -> None:
        """Create or replace a secret.

        Args:
            secret_name: Name of the secret.
            body: What to send, as a model or as plain JSON.

        PUT /api/secrets/{secret_name}; since server 1.0.0
        """
        return self._send(_SAVE_SECRET, (secret_name,), body=body)

    def set_restart_required(self, body: models.RestartRequiredModel | types.RestartRequiredModelDict) -> None:
        """Mark the server as needing a restart, or not any more.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/system/restartRequired; since server 1.3.0
        """
        return self._send(_SET_RESTART_REQUIRED, body=body)

    def stop_tracemalloc_metrics(self) -> str:
        """Stop tracing the server's memory.

        Returns:
            The text of the answer.

        DELETE /api/metrics/tracemalloc; since server 1.16.0
        """
        return self._send(_STOP_TRACEMALLOC_METRICS)


class AsyncSystem(AsyncApi):
    """Operations of "System", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawSystem:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawSystem(self._sender)

    async def delete_secret(self, secret_name: str) -> None:
        """Delete a secret.

        Args:
            secret_name: Name of the secret.

        DELETE /api/secrets/{secret_name}; since server 1.0.0
        """
        return await self._send(_DELETE_SECRET, (secret_name,))

    async def delete_site(self, site_id: str) -> None:
        """Delete a site with its settings.

        Args:
            site_id: Id of the site.

        DELETE /api/system/sites/{site_id}; since server 1.13.0
        """
        return await self._send(_DELETE_SITE, (site_id,))

    async def get_list_of_secrets(self) -> list[models.Secret]:
        """List the secrets with their values.

        Returns:
            The answer: ``list[Secret]``.

        GET /api/secrets; since server 1.0.0
        """
        return await self._send(_GET_LIST_OF_SECRETS)

    async def get_production_metrics(
        self,
        *,
        system: bool | None = None,
        saturated: bool | None = None,
    ) -> models.Metrics:
        """Read usage figures of the server.

        Args:
            system: Whether to include load and memory of the machine. The server's default is False.
            saturated: Whether to include detailed figures. The server's default is False.

        Returns:
            The answer: ``Metrics``.

        GET /api/metrics; since server 1.0.0
        """
        return await self._send(_GET_PRODUCTION_METRICS, query=(("system", system), ("saturated", saturated)))

    async def get_restart_required(self) -> models.RestartRequiredModel:
        """Read whether the server has to be restarted, and why.

        Returns:
            The answer: ``RestartRequiredModel``.

        GET /api/system/restartRequired; since server 1.3.0
        """
        return await self._send(_GET_RESTART_REQUIRED)

    async def get_secret(self, secret_name: str) -> models.Secret:
        """Read one secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            The answer: ``Secret``.

        GET /api/secrets/{secret_name}; since server 1.0.0
        """
        return await self._send(_GET_SECRET, (secret_name,))

    async def get_site_info(self, *, full: bool | None = None) -> models.InfoResponseModel:
        """Read the server's version and state; logged in also the user, attributes and sites.

        Args:
            full: Whether to answer everything known. The server's default is False.

        Returns:
            The answer: ``InfoResponseModel``.

        GET /api/info; since server 1.0.0
        """
        return await self._send(_GET_SITE_INFO, query=(("full", full),))

    async def get_sites(
        self,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        hostname: str | None = None,
    ) -> list[models.SiteInfo]:
        """List the sites (workstations) that have connected to the server.

        Args:
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            hostname: Only sites with this host name.

        Returns:
            The answer: ``list[SiteInfo]``.

        GET /api/system/sites; since server 1.0.0
        """
        return await self._send(_GET_SITES, query=(("platform", platform), ("hostname", hostname)))

    async def get_system_metrics(self) -> str:
        """Read load and usage of the server in the text format of Prometheus.

        Returns:
            The text of the answer.

        GET /api/metrics/system; since server 1.0.0
        """
        return await self._send(_GET_SYSTEM_METRICS)

    async def get_tracemalloc_metrics(self) -> str:
        """Read which lines of the server's code grow in memory, as text.

        Returns:
            The text of the answer.

        GET /api/metrics/tracemalloc; since server 1.16.0
        """
        return await self._send(_GET_TRACEMALLOC_METRICS)

    async def list_frontend_modules(self) -> list[models.FrontendModuleListItem]:
        """List the web interface modules that addons bring.

        Returns:
            The answer: ``list[FrontendModuleListItem]``.

        GET /api/frontendModules; since server 1.7.0
        """
        return await self._send(_LIST_FRONTEND_MODULES)

    async def request_server_restart(self) -> None:
        """Restart the server.

        POST /api/system/restart; since server 1.0.0
        """
        return await self._send(_REQUEST_SERVER_RESTART)

    async def save_secret(self, secret_name: str, body: models.Secret | types.SecretDict) -> None:
        """Create or replace a secret.

        Args:
            secret_name: Name of the secret.
            body: What to send, as a model or as plain JSON.

        PUT /api/secrets/{secret_name}; since server 1.0.0
        """
        return await self._send(_SAVE_SECRET, (secret_name,), body=body)

    async def set_restart_required(self, body: models.RestartRequiredModel | types.RestartRequiredModelDict) -> None:
        """Mark the server as needing a restart, or not any more.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/system/restartRequired; since server 1.3.0
        """
        return await self._send(_SET_RESTART_REQUIRED, body=body)

    async def stop_tracemalloc_metrics(self) -> str:
        """Stop tracing the server's memory.

        Returns:
            The text of the answer.

        DELETE /api/metrics/tracemalloc; since server 1.16.0
        """
        return await self._send(_STOP_TRACEMALLOC_METRICS)


class RawSystem(RawApi):
    """Operations of "System", without models."""

    def delete_secret(self, secret_name: str) -> Raw[None]:
        """Delete a secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/secrets/{secret_name}; since server 1.0.0
        """
        return self._send(_DELETE_SECRET, (secret_name,))

    def delete_site(self, site_id: str) -> Raw[None]:
        """Delete a site with its settings.

        Args:
            site_id: Id of the site.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/system/sites/{site_id}; since server 1.13.0
        """
        return self._send(_DELETE_SITE, (site_id,))

    def get_list_of_secrets(self) -> Raw[list[types.SecretDict]]:
        """List the secrets with their values.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/secrets; since server 1.0.0
        """
        return self._send(_GET_LIST_OF_SECRETS)

    def get_production_metrics(
        self,
        *,
        system: bool | None = None,
        saturated: bool | None = None,
    ) -> Raw[types.MetricsDict]:
        """Read usage figures of the server.

        Args:
            system: Whether to include load and memory of the machine. The server's default is False.
            saturated: Whether to include detailed figures. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/metrics; since server 1.0.0
        """
        return self._send(_GET_PRODUCTION_METRICS, query=(("system", system), ("saturated", saturated)))

    def get_restart_required(self) -> Raw[types.RestartRequiredModelDict]:
        """Read whether the server has to be restarted, and why.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/system/restartRequired; since server 1.3.0
        """
        return self._send(_GET_RESTART_REQUIRED)

    def get_secret(self, secret_name: str) -> Raw[types.SecretDict]:
        """Read one secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/secrets/{secret_name}; since server 1.0.0
        """
        return self._send(_GET_SECRET, (secret_name,))

    def get_site_info(self, *, full: bool | None = None) -> Raw[types.InfoResponseModelDict]:
        """Read the server's version and state; logged in also the user, attributes and sites.

        Args:
            full: Whether to answer everything known. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/info; since server 1.0.0
        """
        return self._send(_GET_SITE_INFO, query=(("full", full),))

    def get_sites(
        self,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        hostname: str | None = None,
    ) -> Raw[list[types.SiteInfoDict]]:
        """List the sites (workstations) that have connected to the server.

        Args:
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            hostname: Only sites with this host name.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/system/sites; since server 1.0.0
        """
        return self._send(_GET_SITES, query=(("platform", platform), ("hostname", hostname)))

    def get_system_metrics(self) -> Raw[str]:
        """Read load and usage of the server in the text format of Prometheus.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/metrics/system; since server 1.0.0
        """
        return self._send(_GET_SYSTEM_METRICS)

    def get_tracemalloc_metrics(self) -> Raw[str]:
        """Read which lines of the server's code grow in memory, as text.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/metrics/tracemalloc; since server 1.16.0
        """
        return self._send(_GET_TRACEMALLOC_METRICS)

    def list_frontend_modules(self) -> Raw[list[types.FrontendModuleListItemDict]]:
        """List the web interface modules that addons bring.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/frontendModules; since server 1.7.0
        """
        return self._send(_LIST_FRONTEND_MODULES)

    def request_server_restart(self) -> Raw[None]:
        """Restart the server.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/system/restart; since server 1.0.0
        """
        return self._send(_REQUEST_SERVER_RESTART)

    def save_secret(self, secret_name: str, body: models.Secret | types.SecretDict) -> Raw[None]:
        """Create or replace a secret.

        Args:
            secret_name: Name of the secret.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/secrets/{secret_name}; since server 1.0.0
        """
        return self._send(_SAVE_SECRET, (secret_name,), body=body)

    def set_restart_required(self, body: models.RestartRequiredModel | types.RestartRequiredModelDict) -> Raw[None]:
        """Mark the server as needing a restart, or not any more.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/system/restartRequired; since server 1.3.0
        """
        return self._send(_SET_RESTART_REQUIRED, body=body)

    def stop_tracemalloc_metrics(self) -> Raw[str]:
        """Stop tracing the server's memory.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/metrics/tracemalloc; since server 1.16.0
        """
        return self._send(_STOP_TRACEMALLOC_METRICS)


class AsyncRawSystem(AsyncRawApi):
    """Operations of "System", asynchronous, without models."""

    async def delete_secret(self, secret_name: str) -> Raw[None]:
        """Delete a secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/secrets/{secret_name}; since server 1.0.0
        """
        return await self._send(_DELETE_SECRET, (secret_name,))

    async def delete_site(self, site_id: str) -> Raw[None]:
        """Delete a site with its settings.

        Args:
            site_id: Id of the site.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/system/sites/{site_id}; since server 1.13.0
        """
        return await self._send(_DELETE_SITE, (site_id,))

    async def get_list_of_secrets(self) -> Raw[list[types.SecretDict]]:
        """List the secrets with their values.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/secrets; since server 1.0.0
        """
        return await self._send(_GET_LIST_OF_SECRETS)

    async def get_production_metrics(
        self,
        *,
        system: bool | None = None,
        saturated: bool | None = None,
    ) -> Raw[types.MetricsDict]:
        """Read usage figures of the server.

        Args:
            system: Whether to include load and memory of the machine. The server's default is False.
            saturated: Whether to include detailed figures. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/metrics; since server 1.0.0
        """
        return await self._send(_GET_PRODUCTION_METRICS, query=(("system", system), ("saturated", saturated)))

    async def get_restart_required(self) -> Raw[types.RestartRequiredModelDict]:
        """Read whether the server has to be restarted, and why.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/system/restartRequired; since server 1.3.0
        """
        return await self._send(_GET_RESTART_REQUIRED)

    async def get_secret(self, secret_name: str) -> Raw[types.SecretDict]:
        """Read one secret.

        Args:
            secret_name: Name of the secret.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/secrets/{secret_name}; since server 1.0.0
        """
        return await self._send(_GET_SECRET, (secret_name,))

    async def get_site_info(self, *, full: bool | None = None) -> Raw[types.InfoResponseModelDict]:
        """Read the server's version and state; logged in also the user, attributes and sites.

        Args:
            full: Whether to answer everything known. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/info; since server 1.0.0
        """
        return await self._send(_GET_SITE_INFO, query=(("full", full),))

    async def get_sites(
        self,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        hostname: str | None = None,
    ) -> Raw[list[types.SiteInfoDict]]:
        """List the sites (workstations) that have connected to the server.

        Args:
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            hostname: Only sites with this host name.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/system/sites; since server 1.0.0
        """
        return await self._send(_GET_SITES, query=(("platform", platform), ("hostname", hostname)))

    async def get_system_metrics(self) -> Raw[str]:
        """Read load and usage of the server in the text format of Prometheus.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/metrics/system; since server 1.0.0
        """
        return await self._send(_GET_SYSTEM_METRICS)

    async def get_tracemalloc_metrics(self) -> Raw[str]:
        """Read which lines of the server's code grow in memory, as text.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/metrics/tracemalloc; since server 1.16.0
        """
        return await self._send(_GET_TRACEMALLOC_METRICS)

    async def list_frontend_modules(self) -> Raw[list[types.FrontendModuleListItemDict]]:
        """List the web interface modules that addons bring.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/frontendModules; since server 1.7.0
        """
        return await self._send(_LIST_FRONTEND_MODULES)

    async def request_server_restart(self) -> Raw[None]:
        """Restart the server.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/system/restart; since server 1.0.0
        """
        return await self._send(_REQUEST_SERVER_RESTART)

    async def save_secret(self, secret_name: str, body: models.Secret | types.SecretDict) -> Raw[None]:
        """Create or replace a secret.

        Args:
            secret_name: Name of the secret.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/secrets/{secret_name}; since server 1.0.0
        """
        return await self._send(_SAVE_SECRET, (secret_name,), body=body)

    async def set_restart_required(
        self,
        body: models.RestartRequiredModel | types.RestartRequiredModelDict,
    ) -> Raw[None]:
        """Mark the server as needing a restart, or not any more.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/system/restartRequired; since server 1.3.0
        """
        return await self._send(_SET_RESTART_REQUIRED, body=body)

    async def stop_tracemalloc_metrics(self) -> Raw[str]:
        """Stop tracing the server's memory.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/metrics/tracemalloc; since server 1.16.0
        """
        return await self._send(_STOP_TRACEMALLOC_METRICS)
