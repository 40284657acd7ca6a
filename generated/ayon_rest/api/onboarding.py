"""Operations of "Onboarding"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncOnboarding", "AsyncRawOnboarding", "Onboarding", "RawOnboarding"]

_ABORT_ONBOARDING = Operation("abort_onboarding", "POST", "/api/onboarding/abort", False, answer="", since="1.0.0")
_CREATE_FIRST_ADMIN = Operation(
    "create_first_admin",
    "POST",
    "/api/onboarding/initialize",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "login_response_model", "LoginResponseModel"),
)
_RESTART_ONBOARDING = Operation(
    "restart_onboarding",
    "POST",
    "/api/onboarding/restart",
    False,
    answer="",
    since="1.0.0",
)


class Onboarding(Api):
    """Operations of "Onboarding"."""

    @cached_property
    def raw(self) -> RawOnboarding:
        """The same operations, answering with status, headers and plain JSON."""
        return RawOnboarding(self._sender)

    def abort_onboarding(self) -> None:
        """Skip the guided first set-up of the server.

        POST /api/onboarding/abort; since server 1.0.0
        """
        return self._send(_ABORT_ONBOARDING)

    def create_first_admin(
        self,
        body: models.InitializeRequestModel | types.InitializeRequestModelDict,
    ) -> models.LoginResponseModel:
        """Create the first administrator of a new server and log them in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/onboarding/initialize; since server 1.0.0
        """
        return self._send(_CREATE_FIRST_ADMIN, body=body)

    def restart_onboarding(self) -> None:
        """Start the guided first set-up of the server again.

        POST /api/onboarding/restart; since server 1.0.0
        """
        return self._send(_RESTART_ONBOARDING)


class AsyncOnboarding(AsyncApi):
    """Operations of "Onboarding", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawOnboarding:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawOnboarding(self._sender)

    async def abort_onboarding(self) -> None:
        """Skip the guided first set-up of the server.

        POST /api/onboarding/abort; since server 1.0.0
        """
        return await self._send(_ABORT_ONBOARDING)

    async def create_first_admin(
        self,
        body: models.InitializeRequestModel | types.InitializeRequestModelDict,
    ) -> models.LoginResponseModel:
        """Create the first administrator of a new server and log them in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/onboarding/initialize; since server 1.0.0
        """
        return await self._send(_CREATE_FIRST_ADMIN, body=body)

    async def restart_onboarding(self) -> None:
        """Start the guided first set-up of the server again.

        POST /api/onboarding/restart; since server 1.0.0
        """
        return await self._send(_RESTART_ONBOARDING)


class RawOnboarding(RawApi):
    """Operations of "Onboarding", without models."""

    def abort_onboarding(self) -> Raw[None]:
        """Skip the guided first set-up of the server.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/onboarding/abort; since server 1.0.0
        """
        return self._send(_ABORT_ONBOARDING)

    def create_first_admin(
        self,
        body: models.InitializeRequestModel | types.InitializeRequestModelDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Create the first administrator of a new server and log them in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/onboarding/initialize; since server 1.0.0
        """
        return self._send(_CREATE_FIRST_ADMIN, body=body)

    def restart_onboarding(self) -> Raw[None]:
        """Start the guided first set-up of the server again.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/onboarding/restart; since server 1.0.0
        """
        return self._send(_RESTART_ONBOARDING)


class AsyncRawOnboarding(AsyncRawApi):
    """Operations of "Onboarding", asynchronous, without models."""

    async def abort_onboarding(self) -> Raw[None]:
        """Skip the guided first set-up of the server.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/onboarding/abort; since server 1.0.0
        """
        return await self._send(_ABORT_ONBOARDING)

    async def create_first_admin(
        self,
        body: models.InitializeRequestModel | types.InitializeRequestModelDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Create the first administrator of a new server and log them in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/onboarding/initialize; since server 1.0.0
        """
        return await self._send(_CREATE_FIRST_ADMIN, body=body)

    async def restart_onboarding(self) -> Raw[None]:
        """Start the guided first set-up of the server again.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/onboarding/restart; since server 1.0.0
        """
        return await self._send(_RESTART_ONBOARDING)
