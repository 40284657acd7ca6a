# Derived from src/ayon_sdk/_async/server.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""The server itself: what it says about itself, its version and what follows from that, restart."""

from __future__ import annotations

from typing import Any, Optional

from ..errors import AyonError, HTTPRequestError, InvalidRequest, ServerNotReached, UnsupportedServerVersion
from ..versions import ServerVersion, parse_version
from .connection import Connection


class ServerInfoAPI(Connection):
    """Facts about the server, and its restart."""

    def get_info(self) -> dict[str, Any]:
        """Ask the server about itself.

        Returns:
            ``version`` and ``uptime`` (seconds); for somebody who is logged in also ``user``, ``attributes``, ``sites``
            and more.

        Raises:
            ServerUnreachable: There was no answer.
            InvalidAnswer: What answered is not an AYON server.
        """
        return self._read_info()

    def get_server_version(self) -> str:
        """Version of the server as text; it is asked for once and kept.

        Returns:
            The version, e.g. ``"1.16.0"``; build metadata (``+DEVELOP``) included.

        Raises:
            InvalidAnswer: What answers is not an AYON server.
            ServerUnreachable: There was no answer.
        """
        if self._server_version is None:
            self._read_info()
        return self._server_version or ""

    def get_server_version_tuple(self) -> ServerVersion:
        """Version of the server, to compare with: ``>= (1, 9, 0)``.

        Returns:
            Major, minor and patch version, what follows a hyphen, and build metadata.

        Raises:
            ValueError: The server has a version that is no semantic version.
            InvalidAnswer: What answers is not an AYON server.
            ServerUnreachable: There was no answer.
        """
        return parse_version(self.get_server_version())

    @property
    def server_version(self) -> str:
        """See `get_server_version`."""
        return self.get_server_version()

    @property
    def server_version_tuple(self) -> ServerVersion:
        """See `get_server_version_tuple`."""
        return self.get_server_version_tuple()

    @property
    def is_server_available(self) -> bool:
        """Whether an AYON server answers at the address; asked anew each time."""
        try:
            self.validate_server_availability()
        except AyonError:
            return False
        return True

    def validate_server_availability(self) -> None:
        """Make sure that an AYON server answers at the address.

        Raises:
            ServerNotReached: Nothing answers (`ServerUnreachable`), or something that is not an AYON server.
        """
        problem: Optional[AyonError] = None
        try:
            self._read_info()
        except HTTPRequestError as error:
            problem = error
        if problem is not None:
            raise ServerNotReached(f"No AYON server at {self._base_url}: {problem}")

    @property
    def graphql_allows_traits_in_representations(self) -> bool:
        """Whether ``traits`` of representations can be queried: since server 1.7.5."""
        return self.get_server_version_tuple() >= (1, 7, 5)

    def is_product_base_type_supported(self) -> bool:
        """Whether products have a base type: since server 1.13.0.

        Returns:
            True for a server that has it.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return self.get_server_version_tuple() >= (1, 13, 0)

    def links_graphql_support_data(self) -> bool:
        """Whether data of links can be queried: since server 1.14.2.

        Returns:
            True for a server that has it.

        Raises:
            ServerUnreachable: There was no answer.
        """
        return self.get_server_version_tuple() >= (1, 14, 2)

    def _require_server(self, since: tuple[int, int, int], what: str) -> None:
        """Make sure that the server is new enough.

        Raises:
            UnsupportedServerVersion: It is older.
        """
        version = self.get_server_version()
        if parse_version(version)[:3] < since:
            wanted = ".".join(str(part) for part in since)
            raise UnsupportedServerVersion(f"{what} needs server {wanted} or newer, this one is {version}")

    def trigger_server_restart(self) -> None:
        """Restart the server.

        Raises:
            InvalidRequest: The user may not restart it (also a ValueError).
            ServerUnreachable: There was no answer.
        """
        response = self._request("POST", f"{self._base_url}/api/system/restart")
        self._server_version = None
        if response.status_code == 403:
            raise InvalidRequest(f"The server was not restarted: {response.detail}", response)
        response.raise_for_status()
