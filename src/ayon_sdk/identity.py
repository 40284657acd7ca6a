"""Who a request is made for and what else its headers say: immutable, put together anew for each request."""

from __future__ import annotations

import sys
from typing import NamedTuple, Optional

_machine: dict[str, str] = {}
PLATFORM = {"win32": "windows", "cygwin": "windows"}.get(sys.platform, sys.platform)
"""Name of the operating system as the server knows it: linux, windows or darwin."""


class TokenOwner(NamedTuple):
    """What one request found out about a token."""

    name: Optional[str]
    """Name of the user, None when the server does not accept the token."""
    is_service: bool = False
    """Whether the user is a service, which may act as others."""

    @property
    def is_valid(self) -> bool:
        """Whether the server accepts the token."""
        return self.name is not None


class Identity(NamedTuple):
    """The parts of a request that say who sends it."""

    base_url: str
    token: Optional[str] = None
    as_user: Optional[str] = None
    site_id: Optional[str] = None
    client_version: Optional[str] = None
    sender: Optional[str] = None
    sender_type: Optional[str] = None

    def __repr__(self) -> str:
        return f"<Identity {'with' if self.token else 'without'} token, as_user={self.as_user!r}>"

    def headers(self) -> dict[str, str]:
        """All headers, credentials included: only for requests to the server itself."""
        headers = {
            "x-ayon-platform": PLATFORM,
            "x-ayon-hostname": machine_name(),
            "referer": self.base_url,
        }
        if self.site_id:
            headers["x-ayon-site-id"] = self.site_id
        if self.client_version:
            headers["x-ayon-version"] = self.client_version
        if self.sender_type:
            headers["x-sender-type"] = self.sender_type
        if self.sender:
            headers["x-sender"] = self.sender
        if self.token:
            # Accepted for user keys, service keys and session tokens alike, and always. As a bearer token an API key
            # is accepted too, but only for ten minutes after it was used.
            headers["x-api-key"] = self.token
            if self.as_user:
                headers["x-as-user"] = self.as_user
        return headers


def describe(identity: Identity, owner: Optional[TokenOwner]) -> str:
    """Whom a request was made for, in words fit for an error message."""
    if not identity.token:
        return "nobody (no token)"
    if identity.as_user:
        return f"{identity.as_user} (by service key)"
    if owner is None:
        return "owner of the token"
    if owner.name is None:
        return "nobody (token not accepted)"
    return f"{owner.name} (service)" if owner.is_service else owner.name


def machine_name() -> str:
    """Name of this machine in the network."""
    if "name" not in _machine:
        import socket

        _machine["name"] = _header_text(socket.gethostname())
    return _machine["name"]


def _header_text(value: str) -> str:
    return value.encode("ascii", "replace").decode("ascii")
