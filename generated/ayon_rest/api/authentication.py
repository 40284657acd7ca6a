"""Operations of "Authentication"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncAuthentication", "AsyncRawAuthentication", "Authentication", "RawAuthentication"]

_CREATE_SESSION = Operation(
    "create_session",
    "POST",
    "/api/auth/sessions",
    False,
    body="application/json",
    since="1.5.0",
    result=("model", "session_model", "SessionModel"),
)
_GET_USER_POOLS = Operation(
    "get_user_pools",
    "GET",
    "/api/auth/pools",
    True,
    since="1.7.0",
    result=("list", ("model", "user_pool_model", "UserPoolModel")),
)
_LIST_ACTIVE_SESSIONS = Operation(
    "list_active_sessions",
    "GET",
    "/api/auth/sessions",
    True,
    since="1.0.0",
    result=("list", ("model", "session_model", "SessionModel")),
)
_LOGIN = Operation(
    "login",
    "POST",
    "/api/auth/login",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "login_response_model", "LoginResponseModel"),
)
_LOGOUT = Operation(
    "logout",
    "POST",
    "/api/auth/logout",
    False,
    since="1.0.0",
    result=("model", "logout_response_model", "LogoutResponseModel"),
)
_TOKEN_AUTH_CALLBACK = Operation(
    "token_auth_callback",
    "GET",
    "/api/auth/tokenauth",
    True,
    since="1.12.0",
    result=("model", "login_response_model", "LoginResponseModel"),
)


class Authentication(Api):
    """Operations of "Authentication"."""

    @cached_property
    def raw(self) -> RawAuthentication:
        """The same operations, answering with status, headers and plain JSON."""
        return RawAuthentication(self._sender)

    def create_session(self, body: models.CreateSessionRequest | types.CreateSessionRequestDict) -> models.SessionModel:
        """Open a session for another user, as a service does on their behalf.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``SessionModel``.

        POST /api/auth/sessions; since server 1.5.0
        """
        return self._send(_CREATE_SESSION, body=body)

    def get_user_pools(self) -> list[models.UserPoolModel]:
        """List the pools of user licenses.

        Returns:
            The answer: ``list[UserPoolModel]``.

        GET /api/auth/pools; since server 1.7.0
        """
        return self._send(_GET_USER_POOLS)

    def list_active_sessions(self) -> list[models.SessionModel]:
        """List the active sessions of all users.

        Returns:
            The answer: ``list[SessionModel]``.

        GET /api/auth/sessions; since server 1.0.0
        """
        return self._send(_LIST_ACTIVE_SESSIONS)

    def login(self, body: models.LoginRequestModel | types.LoginRequestModelDict) -> models.LoginResponseModel:
        """Log in with name and password to get a session token.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/auth/login; since server 1.0.0
        """
        return self._send(_LOGIN, body=body)

    def logout(self) -> models.LogoutResponseModel:
        """End the session that the request was made with.

        Returns:
            The answer: ``LogoutResponseModel``.

        POST /api/auth/logout; since server 1.0.0
        """
        return self._send(_LOGOUT)

    def token_auth_callback(self) -> models.LoginResponseModel:
        """Finish a login that was started with a token sent by e-mail.

        Returns:
            The answer: ``LoginResponseModel``.

        GET /api/auth/tokenauth; since server 1.12.0
        """
        return self._send(_TOKEN_AUTH_CALLBACK)


class AsyncAuthentication(AsyncApi):
    """Operations of "Authentication", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawAuthentication:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawAuthentication(self._sender)

    async def create_session(
        self,
        body: models.CreateSessionRequest | types.CreateSessionRequestDict,
    ) -> models.SessionModel:
        """Open a session for another user, as a service does on their behalf.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``SessionModel``.

        POST /api/auth/sessions; since server 1.5.0
        """
        return await self._send(_CREATE_SESSION, body=body)

    async def get_user_pools(self) -> list[models.UserPoolModel]:
        """List the pools of user licenses.

        Returns:
            The answer: ``list[UserPoolModel]``.

        GET /api/auth/pools; since server 1.7.0
        """
        return await self._send(_GET_USER_POOLS)

    async def list_active_sessions(self) -> list[models.SessionModel]:
        """List the active sessions of all users.

        Returns:
            The answer: ``list[SessionModel]``.

        GET /api/auth/sessions; since server 1.0.0
        """
        return await self._send(_LIST_ACTIVE_SESSIONS)

    async def login(self, body: models.LoginRequestModel | types.LoginRequestModelDict) -> models.LoginResponseModel:
        """Log in with name and password to get a session token.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/auth/login; since server 1.0.0
        """
        return await self._send(_LOGIN, body=body)

    async def logout(self) -> models.LogoutResponseModel:
        """End the session that the request was made with.

        Returns:
            The answer: ``LogoutResponseModel``.

        POST /api/auth/logout; since server 1.0.0
        """
        return await self._send(_LOGOUT)

    async def token_auth_callback(self) -> models.LoginResponseModel:
        """Finish a login that was started with a token sent by e-mail.

        Returns:
            The answer: ``LoginResponseModel``.

        GET /api/auth/tokenauth; since server 1.12.0
        """
        return await self._send(_TOKEN_AUTH_CALLBACK)


class RawAuthentication(RawApi):
    """Operations of "Authentication", without models."""

    def create_session(
        self,
        body: models.CreateSessionRequest | types.CreateSessionRequestDict,
    ) -> Raw[types.SessionModelDict]:
        """Open a session for another user, as a service does on their behalf.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/auth/sessions; since server 1.5.0
        """
        return self._send(_CREATE_SESSION, body=body)

    def get_user_pools(self) -> Raw[list[types.UserPoolModelDict]]:
        """List the pools of user licenses.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/auth/pools; since server 1.7.0
        """
        return self._send(_GET_USER_POOLS)

    def list_active_sessions(self) -> Raw[list[types.SessionModelDict]]:
        """List the active sessions of all users.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/auth/sessions; since server 1.0.0
        """
        return self._send(_LIST_ACTIVE_SESSIONS)

    def login(self, body: models.LoginRequestModel | types.LoginRequestModelDict) -> Raw[types.LoginResponseModelDict]:
        """Log in with name and password to get a session token.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/auth/login; since server 1.0.0
        """
        return self._send(_LOGIN, body=body)

    def logout(self) -> Raw[types.LogoutResponseModelDict]:
        """End the session that the request was made with.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/auth/logout; since server 1.0.0
        """
        return self._send(_LOGOUT)

    def token_auth_callback(self) -> Raw[types.LoginResponseModelDict]:
        """Finish a login that was started with a token sent by e-mail.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/auth/tokenauth; since server 1.12.0
        """
        return self._send(_TOKEN_AUTH_CALLBACK)


class AsyncRawAuthentication(AsyncRawApi):
    """Operations of "Authentication", asynchronous, without models."""

    async def create_session(
        self,
        body: models.CreateSessionRequest | types.CreateSessionRequestDict,
    ) -> Raw[types.SessionModelDict]:
        """Open a session for another user, as a service does on their behalf.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/auth/sessions; since server 1.5.0
        """
        return await self._send(_CREATE_SESSION, body=body)

    async def get_user_pools(self) -> Raw[list[types.UserPoolModelDict]]:
        """List the pools of user licenses.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/auth/pools; since server 1.7.0
        """
        return await self._send(_GET_USER_POOLS)

    async def list_active_sessions(self) -> Raw[list[types.SessionModelDict]]:
        """List the active sessions of all users.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/auth/sessions; since server 1.0.0
        """
        return await self._send(_LIST_ACTIVE_SESSIONS)

    async def login(
        self,
        body: models.LoginRequestModel | types.LoginRequestModelDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Log in with name and password to get a session token.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/auth/login; since server 1.0.0
        """
        return await self._send(_LOGIN, body=body)

    async def logout(self) -> Raw[types.LogoutResponseModelDict]:
        """End the session that the request was made with.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/auth/logout; since server 1.0.0
        """
        return await self._send(_LOGOUT)

    async def token_auth_callback(self) -> Raw[types.LoginResponseModelDict]:
        """Finish a login that was started with a token sent by e-mail.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/auth/tokenauth; since server 1.12.0
        """
        return await self._send(_TOKEN_AUTH_CALLBACK)
