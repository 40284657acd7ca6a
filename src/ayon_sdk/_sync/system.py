# Derived from src/ayon_sdk/_async/system.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""The server as a system: its sites, whether it needs a restart, its configuration, its enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from ayon_rest.core import encode_path, encode_value

from ..entity_bodies import json_object
from .server import ServerInfoAPI

if TYPE_CHECKING:
    from ayon_rest.types import RestartRequiredModelDict

    from ..typing import EnumItemDict, PlatformName, RestartRequiredDict, SiteDict

_LISTS_ENUMS = (1, 16, 4)


class SystemAPI(ServerInfoAPI):
    """Sites, restart, configuration and enums."""

    def get_sites(
        self, platform_name: Optional[Union[PlatformName, str]] = None, hostname: Optional[str] = None
    ) -> list[SiteDict]:
        """Read the sites, workstations that have connected to the server; users see their own.

        Args:
            platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``; all by default.
            hostname: Name of the machine; all by default.

        Returns:
            Sites with ``id``, ``platform``, ``hostname``, ``version`` (of the desktop client) and ``users``.

        Raises:
            RequestFailed: There is no such platform.
        """
        found: Any = self.rest.system.raw.get_sites(platform=platform_name or None, hostname=hostname or None)
        return found.data

    def delete_site(self, site_id: str) -> None:
        """Delete a site with its settings.

        Args:
            site_id: Id of the site.

        Raises:
            RequestFailed: There is no such site, or the user is no administrator.
        """
        self.rest.system.raw.delete_site(site_id)

    def get_restart_required(self) -> RestartRequiredDict:
        """Read whether the server has to be restarted for changes to take effect.

        A server tells so from two seconds after it was asked for.

        Returns:
            ``required``, and ``reason`` for users to read, None when no restart is needed.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        found = (self.rest.system.raw.get_restart_required()).data
        return {"required": found["required"], "reason": found.get("reason")}

    def set_restart_required(self, required: bool, reason: Optional[str] = None) -> None:
        """Tell all users that the server has to be restarted, or not any more.

        Args:
            required: Whether a restart is needed.
            reason: Why; servers up to 1.16.0 show a reason of their own.

        Raises:
            TypeError: ``required`` is neither True nor False; nothing is sent.
            RequestFailed: The user is no administrator.
        """
        if not isinstance(required, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"required is True or False, not {required!r}")
        body: RestartRequiredModelDict = {"required": required}
        if reason is not None:
            body["reason"] = reason
        self.rest.system.raw.set_restart_required(body)

    def get_server_config_schema(self) -> dict[str, Any]:
        """Read which values the configuration of the server has.

        Returns:
            A JSON schema.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        return (self.rest.configuration.raw.get_server_config_schema()).data

    def update_server_config(self, config: dict[str, Any]) -> None:
        """Change values of the server's configuration, from server 1.16.0 on; what is not given stays as it is.

        Args:
            config: Values by key, as in `get_server_config`; keys that the server does not know are ignored.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: A value is not valid, the user is no administrator, or the server is too old (status 405).

        Example:
            server.update_server_config({"customization": {"motd": "Maintenance tonight"}})
        """
        self.rest.configuration.raw.update_server_config(json_object(config, "config"))

    def get_enums(self) -> list[dict[str, Any]]:
        """Read which enums there are.

        Returns:
            What the server tells about each.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.4; nothing else is sent.
        """
        self._require_server(_LISTS_ENUMS, "get_enums")
        response = self.raw_get("enum")
        response.raise_for_status()
        return response.data

    def get_enum(
        self,
        enum_name: str,
        project_name: Optional[str] = None,
        user_name: Optional[str] = None,
        context: Optional[dict[str, Any]] = None,
    ) -> list[EnumItemDict]:
        """Read the choices of an enum.

        Args:
            enum_name: E.g. ``"folderTypes"``, ``"statuses"``, ``"users"``, ``"attrib.priority"``.
            project_name: Project whose choices to read; those of the studio by default.
            user_name: User whose choices to read.
            context: What else the enum depends on, e.g. ``{"entity_type": "folder"}`` for statuses: texts, numbers,
                True and False, and lists of them. None leaves a key out.

        Returns:
            Choices in order, with ``value``, ``label`` and what else belongs to the enum.

        Raises:
            ValueError: A value of the context can't be sent; nothing is.
            RequestFailed: There is no such enum (status 400) or project (404).

        Example:
            names = [item["value"] for item in server.get_enum("folderTypes", "demo")]
        """
        params = {key: _context_value(key, value) for key, value in (context or {}).items() if value is not None}
        if project_name is not None:
            params["project_name"] = project_name
        if user_name is not None:
            params["user"] = user_name
        response = self.raw_get(encode_path("enum/{enum_name}", (enum_name,)), params=params)
        response.raise_for_status()
        return response.data


def _context_value(key: str, value: Any) -> str:
    """A value of a context as it stands in an address; those of lists are divided by commas."""
    items: list[Any] = list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]  # pyright: ignore[reportUnknownArgumentType]
    if any(item is None or isinstance(item, (Mapping, bytes, list, tuple, set, frozenset)) for item in items):
        raise ValueError(f"context[{key!r}] can't be sent as part of an address: {value!r}")
    return ",".join(encode_value(item) for item in items)
