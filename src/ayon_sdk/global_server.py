"""`GlobalServerAPI`: the connection that the environment describes, and that writes the environment when it logs in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Optional, Union

from . import environment
from ._sync.server_api import ServerAPI
from .errors import ServerNotConfigured
from .global_context import set_environments
from .sentinels import NOT_SET

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .settings import ConnectionOptions

__all__ = ["GlobalServerAPI"]


class GlobalServerAPI(ServerAPI):
    """Connection to the server that AYON_SERVER_URL names, with the token in AYON_API_KEY.

    Module-level functions use one of these, see `get_server_api_connection`.

    Args:
        site_id: Id of this machine's site, AYON_SITE_ID by default.
        client_version: Version of the desktop client or application, sent along.
        default_settings_variant: Settings variant to use where none is given; the default is
            AYON_DEFAULT_SETTINGS_VARIANT or ``"production"``.
        ssl_verify: Whether to check the server's certificate, or a file or directory of CA certificates to check it
            with; the default is AYON_CA_FILE or True.
        cert: PEM file with a certificate and key to show to the server; the default is AYON_CERT_FILE.
        sender_type: What kind of thing sends the requests, e.g. ``"publisher"``.
        sender: What sends the requests; events carry it.
        create_session: Make sure at once that the server can be reached, without sending a request.
        timeout: Seconds to wait for the server; the default is AYON_SERVER_TIMEOUT or 10.
        max_retries: Attempts in all for one request; the default is AYON_SERVER_RETRIES or 3.

    Raises:
        ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
        ServerUnreachable: Nothing listens at the address.
    """

    def __init__(
        self,
        site_id: Optional[str] = None,
        client_version: Optional[str] = None,
        default_settings_variant: Optional[str] = None,
        ssl_verify: Union[bool, str, None] = None,
        cert: Optional[str] = None,
        *,
        sender_type: Optional[str] = None,
        sender: Optional[str] = None,
        create_session: bool = True,
        timeout: Optional[float] = None,
        max_retries: Optional[int] = None,
    ) -> None:
        url = self.get_url()
        if url is None:
            raise ServerNotConfigured()
        super().__init__(
            url,
            self.get_token(),
            NOT_SET if site_id is None else site_id,
            client_version,
            default_settings_variant,
            sender_type,
            sender,
            ssl_verify,
            cert,
            create_session,
            timeout,
            max_retries,
        )

    @classmethod
    def from_environment(cls, **options: Unpack[ConnectionOptions]) -> Self:
        """The same as the constructor, which takes what it needs from the environment.

        Args:
            **options: Arguments of the constructor, by name.

        Returns:
            The connection.

        Raises:
            ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
            ServerUnreachable: Nothing listens at the address.
        """
        return cls(**options)

    def login(self, username: str, password: str, create_session: bool = True) -> None:
        """Log in, and go on with the token that the server gives for it: here, and in processes started later.

        Args:
            username: Name of the user.
            password: Password of the user.
            create_session: Keep connections to the server open from now on, see `create_session`.

        Raises:
            ValueError: User name or password is empty.
            AuthenticationError: The server refuses; it bans an address for ten minutes after ten refusals.
            ServerUnreachable: There was no answer.
        """
        super().login(username, password, create_session)
        self.set_environments(self.get_base_url(), self.access_token)

    def logout(self, soft: bool = False) -> None:
        """End the session of the token, and forget the token, also in the environment.

        Args:
            soft: Only forget the token here; its session, and the environment, stay as they are.

        Raises:
            ServerUnreachable: There was no answer; the token is forgotten all the same.
        """
        token = self.access_token
        try:
            super().logout(soft)
        finally:
            if not soft and token and token == self.get_token():
                os.environ[environment.API_KEY] = ""

    @staticmethod
    def get_url() -> Optional[str]:
        """URL of the server that the environment names now, None when it names none."""
        return environment.get_server_url()

    @staticmethod
    def get_token() -> Optional[str]:
        """Token that the environment holds now, None when it holds none."""
        return environment.get_api_key()

    @staticmethod
    def set_environments(url: Optional[str], token: Optional[str]) -> None:
        """Name the server and the token for connections that are made from now on; see `ayon_sdk.set_environments`."""
        set_environments(url, token)
