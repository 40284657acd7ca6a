# Derived from src/ayon_sdk/_async/services.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Services of addons, and the hosts that run them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..entity_bodies import json_object
from .server import ServerInfoAPI

if TYPE_CHECKING:
    from ayon_rest.types import PatchServiceRequestModelDict, SpawnServiceRequestModelDict

    from ..typing import HostDict, ServiceDict

_TAKES_ERRORS = (1, 16, 7)
_CHANGES_HOSTS = (1, 9, 0)


class ServicesAPI(ServerInfoAPI):
    """Reading, spawning and changing services."""

    def get_services(self) -> list[ServiceDict]:
        """Read all services, running or not.

        Returns:
            Services with their addon, host, configuration (``data``) and state (``shouldRun``, ``isRunning``).

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        answer: Any = (self.rest.services.raw.list_services()).data
        return answer["services"]

    def spawn_service(
        self,
        service_name: str,
        addon_name: str,
        addon_version: str,
        service: str,
        hostname: str,
        config: Optional[dict[str, Any]] = None,
    ) -> None:
        """Let a host run a service of an addon.

        Args:
            service_name: Name of the new service, unique on the server.
            addon_name: Name of the addon.
            addon_version: Version of the addon.
            service: Which of the addon's services.
            hostname: Name of the host, see `get_hosts`.
            config: How to run it: ``volumes``, ``ports``, ``env``, ``memLimit``, ``user``, ``storagePath``.

        Raises:
            ValueError: The configuration can't be written as JSON; nothing is sent.
            RequestFailed: There is no such addon, version, service or host, the name is taken, or the user is no
                administrator.

        Example:
            server.spawn_service("ftrack-leecher", "ftrack", "1.4.0", "leecher", "worker-01", {"env": {"TZ": "UTC"}})
        """
        body: SpawnServiceRequestModelDict = {
            "addonName": addon_name,
            "addonVersion": addon_version,
            "service": service,
            "hostname": hostname,
        }
        if config is not None:
            body["config"] = json_object(config, "config")
        self.rest.services.raw.spawn_service(service_name, body)

    def update_service(
        self,
        service_name: str,
        should_run: Optional[bool] = None,
        hostname: Optional[str] = None,
        error: Optional[str] = None,
        config: Optional[dict[str, Any]] = None,
    ) -> None:
        """Change a service; what is not given stays as it is.

        Args:
            service_name: Name of the service.
            should_run: Whether its host should run it.
            hostname: Name of the host to run it from now on.
            error: What went wrong with it, for the user.
            config: What to change of how it is run, with the keys that `spawn_service` takes.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.7 and an error is given, or is older than 1.9.0 and
                a host is given; nothing is changed.
            ValueError: The configuration can't be written as JSON; nothing is sent.
            RequestFailed: There is no such service or host, or the user is no administrator.
        """
        # A server changes the configuration from keys beside the others since it knows hosts to change.
        changes: Any = None if config is None else json_object(config, "config")
        if error is not None:
            self._require_server(_TAKES_ERRORS, "update_service with an error")
        if hostname is not None:
            self._require_server(_CHANGES_HOSTS, "update_service with a host")
        body: PatchServiceRequestModelDict = {}
        if changes is not None:
            if (self.get_server_version_tuple())[:3] < _CHANGES_HOSTS:
                body["config"] = changes
            else:
                body.update(changes)
        if should_run is not None:
            body["shouldRun"] = should_run
        if hostname is not None:
            body["hostname"] = hostname
        sent: Any = body
        if error is not None:
            sent = {**body, "error": error}
        self.rest.services.raw.patch_service(service_name, sent)

    def delete_service(self, service_name: str) -> None:
        """Delete a service; its host stops it. Deleting one that does not exist is no error.

        Args:
            service_name: Name of the service.

        Raises:
            RequestFailed: The user is no administrator.
        """
        self.rest.services.raw.delete_service(service_name)

    def get_hosts(self) -> list[HostDict]:
        """Read which hosts can run services.

        Returns:
            Hosts with ``name``, ``lastSeen`` and ``health`` (``cpu`` and ``mem`` in percent).

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        answer: Any = (self.rest.services.raw.list_hosts()).data
        return answer["hosts"]
