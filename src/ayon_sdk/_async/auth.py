"""Who we are to the server: tokens, login and logout, and acting as another user."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Optional

from .. import environment
from ..errors import AuthenticationError, NotLoggedIn, NotServiceUser, ServerNotConfigured
from ..jsonio import mapping_of
from ..quoting import cut
from ..responses import error_of
from ..tokens import Token, clean_token, clean_username
from .bodies import body_of
from .connection import AsyncConnection

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from ..settings import ConnectionOptions


class AsyncAuthAPI(AsyncConnection):
    """Tokens, login, logout, service users."""

    @classmethod
    def from_environment(cls, **options: Unpack[ConnectionOptions]) -> Self:
        """Connect to the server that the environment names: AYON_SERVER_URL, with the token in AYON_API_KEY.

        Args:
            **options: Further arguments of the constructor, by name; what they leave open the environment says too.

        Returns:
            The connection.

        Raises:
            ServerNotConfigured: AYON_SERVER_URL is not set (also a ValueError).
            ServerUnreachable: Nothing listens at the address.

        Example:
            server = ServerAPI.from_environment(client_version="1.2.0")
        """
        url = environment.get_server_url()
        if url is None:
            raise ServerNotConfigured()
        return cls(url, environment.get_api_key(), **options)

    # Tokens

    @property
    def access_token(self) -> Optional[str]:
        """Token or API key that requests are made with, None when there is none."""
        return self._token.value

    def set_token(self, token: Optional[str]) -> None:
        """Go on with another token; connections to the server stay open.

        Args:
            token: API key or session token, None for none.

        Raises:
            ValueError: It has characters that no token has.
        """
        self._token = Token(clean_token(token))
        self._default_service_username = None

    def reset_token(self) -> None:
        """Forget the token, without telling the server."""
        self.set_token(None)

    @property
    async def has_valid_token(self) -> bool:
        """Whether the server accepts the token; found out once for each token, with one request."""
        return (await self._token_owner()).is_valid

    async def validate_token(self) -> bool:
        """Ask the server anew whether it accepts the token.

        Returns:
            Whether it does; False without a request when there is no token.

        Raises:
            ServerUnreachable: There was no answer.
        """
        if not self._token.value:
            return False
        self._token.owner = None
        return (await self._token_owner()).is_valid

    async def login(self, username: str, password: str, create_session: bool = True) -> None:
        """Log in, and go on with the token that the server gives for it.

        Nothing happens when the token that there is belongs to that user already.

        Args:
            username: Name of the user.
            password: Password of the user.
            create_session: Keep connections to the server open from now on, see `create_session`.

        Raises:
            ValueError: User name or password is empty.
            AuthenticationError: The server refuses; it bans an address for ten minutes after ten refusals.
            ServerUnreachable: There was no answer.
        """
        if not username or not password:
            raise ValueError("To log in takes a user name and a password")
        # From here on no frame holds the password: tracebacks that show local variables are not to show it.
        body = body_of({"name": username, "password": password}, None, "")
        del password
        if await self.validate_token() and (await self._token_owner()).name == username:
            return
        response = await self._request(
            "POST",
            f"{self._base_url}/api/auth/login",
            content=body,
            anonymous=True,
        )
        if response.status_code in (400, 401, 403):
            raise AuthenticationError(f"Login of {username!r} at {self._base_url} failed: {cut(response.detail)}")
        if not response.ok:
            raise error_of(response)
        answer = mapping_of(response.json())
        token = answer.get("token")
        if not isinstance(token, str) or not token:
            reason = answer.get("error") or answer.get("detail") or "the server gave no token"
            raise AuthenticationError(f"Login of {username!r} at {self._base_url} failed: {cut(str(reason))}")
        self.set_token(token)
        user = answer.get("user")
        if isinstance(user, dict):
            self._learn_owner(self._token, user, response)
        if create_session:
            await self.create_session()

    async def logout(self, soft: bool = False) -> None:
        """End the session of the token, and forget the token.

        Args:
            soft: Only forget the token; the session stays valid elsewhere.

        Raises:
            ServerUnreachable: There was no answer; the token is forgotten all the same.
        """
        token = self._token.value
        if not token:
            return
        try:
            if not soft:
                bearer = [("authorization", f"Bearer {token}")]
                await self._request("POST", f"{self._base_url}/api/auth/logout", headers=bearer)
        finally:
            self.reset_token()
            await self.close_session()

    # Users

    async def is_service_user(self) -> bool:
        """Whether the token belongs to a service user.

        Returns:
            True for a service user, False for any other.

        Raises:
            NotLoggedIn: There is no valid token (also a ValueError).
        """
        owner = await self._token_owner()
        if not owner.is_valid:
            raise NotLoggedIn(f"Not logged in at {self._base_url}: there is no token, or the server does not accept it")
        return owner.is_service

    def get_default_service_username(self) -> Optional[str]:
        """User that this service acts as outside of `as_username`, None when it acts as itself."""
        return self._default_service_username

    async def set_default_service_username(self, username: Optional[str] = None) -> None:
        """Act as a user from now on, wherever `as_username` does not say otherwise.

        Args:
            username: Name of the user, None to act as the service itself again.

        Raises:
            NotServiceUser: The token does not belong to a service user (also a ValueError).
            NotLoggedIn: There is no valid token (also a ValueError).
        """
        if username is not None:
            await self._need_service_user()
            clean_username(username)
        self._default_service_username = username

    @asynccontextmanager
    async def as_username(
        self, username: Optional[str], ignore_service_error: bool = False
    ) -> AsyncGenerator[None, None]:
        """Act as a user in a block, in this thread or task only; for tokens of service users.

        Blocks can be put into one another; the inner one counts. An error that leaves the block ends it too.

        Args:
            username: Name of the user, None for the service itself.
            ignore_service_error: Go on as oneself when the token does not belong to a service user.

        Raises:
            NotServiceUser: The token does not belong to a service user (also a ValueError).
            NotLoggedIn: There is no valid token (also a ValueError).

        Example:
            async with server.as_username("artist"):
                await server.update_task("demo", task_id, status="In progress")
        """
        override = self._override
        if username is not None:
            clean_username(username)
            if not ignore_service_error:
                await self._need_service_user()
            elif not (await self._token_owner()).is_service:
                yield
                return
        with self._overridden(override._replace(as_user=username)):
            yield

    async def _need_service_user(self) -> None:
        if not await self.is_service_user():
            name = (await self._token_owner()).name
            raise NotServiceUser(f"Only service users may act as others; the token belongs to the user {name!r}")

    # Headers

    def get_headers(self, content_type: Optional[str] = None) -> dict[str, str]:
        """Headers that requests of this connection carry, the credentials included: do not show them to anybody.

        Args:
            content_type: Media type of the body, JSON when it is not given.

        Returns:
            Values by name.
        """
        shown = {"x-api-key": "X-Api-Key", "x-as-user": "X-as-user"}
        headers = self._identity(self._token).headers()
        return {
            "Content-Type": content_type or "application/json",
            **{shown.get(name, name): value for name, value in headers.items()},
        }
