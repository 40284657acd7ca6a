"""Operations of "Ynput Cloud"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawYnputCloud", "AsyncYnputCloud", "RawYnputCloud", "YnputCloud"]

_CONNECT_TO_YNPUT_CLOUD = Operation(
    "connect_to_ynput_cloud",
    "GET",
    "/api/connect/authorize",
    True,
    answer="",
    since="1.0.0",
)
_DELETE_YNPUT_CLOUD_KEY = Operation("delete_ynput_cloud_key", "DELETE", "/api/connect", True, answer="", since="1.0.0")
_GET_FEEDBACK_VERIFICATION = Operation(
    "get_feedback_verification",
    "GET",
    "/api/connect/feedback",
    True,
    since="1.9.0",
    result=("model", "user_verification_response", "UserVerificationResponse"),
)
_GET_YNPUT_CLOUD_INFO = Operation(
    "get_ynput_cloud_info",
    "GET",
    "/api/connect",
    True,
    since="1.0.0",
    result=("model", "ynput_cloud_info_model", "YnputCloudInfoModel"),
)
_SET_YNPUT_CLOUD_KEY = Operation(
    "set_ynput_cloud_key",
    "POST",
    "/api/connect",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "ynput_cloud_info_model", "YnputCloudInfoModel"),
)


class YnputCloud(Api):
    """Operations of "Ynput Cloud"."""

    @cached_property
    def raw(self) -> RawYnputCloud:
        """The same operations, answering with status, headers and plain JSON."""
        return RawYnputCloud(self._sender)

    def connect_to_ynput_cloud(self, *, origin_url: str) -> None:
        """Start connecting the server to Ynput Cloud; answers with a redirect.

        Args:
            origin_url: Address to come back to afterwards.

        GET /api/connect/authorize; since server 1.0.0
        """
        return self._send(_CONNECT_TO_YNPUT_CLOUD, query=(("origin_url", origin_url),))

    def delete_ynput_cloud_key(self) -> None:
        """Disconnect the server from Ynput Cloud.

        DELETE /api/connect; since server 1.0.0
        """
        return self._send(_DELETE_YNPUT_CLOUD_KEY)

    def get_feedback_verification(self, *, force: bool | None = None) -> models.UserVerificationResponse:
        """Read whether the current user may give feedback, and their verification for it.

        Args:
            force: Whether to ask for a new verification. The server's default is False.

        Returns:
            The answer: ``UserVerificationResponse``.

        GET /api/connect/feedback; since server 1.9.0
        """
        return self._send(_GET_FEEDBACK_VERIFICATION, query=(("force", force),))

    def get_ynput_cloud_info(self) -> models.YnputCloudInfoModel:
        """Read how the server is connected to Ynput Cloud.

        Returns:
            The answer: ``YnputCloudInfoModel``.

        GET /api/connect; since server 1.0.0
        """
        return self._send(_GET_YNPUT_CLOUD_INFO)

    def set_ynput_cloud_key(
        self,
        body: models.YnputConnectRequestModel | types.YnputConnectRequestModelDict,
    ) -> models.YnputCloudInfoModel:
        """Connect the server to Ynput Cloud with a key.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``YnputCloudInfoModel``.

        POST /api/connect; since server 1.0.0
        """
        return self._send(_SET_YNPUT_CLOUD_KEY, body=body)


class AsyncYnputCloud(AsyncApi):
    """Operations of "Ynput Cloud", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawYnputCloud:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawYnputCloud(self._sender)

    async def connect_to_ynput_cloud(self, *, origin_url: str) -> None:
        """Start connecting the server to Ynput Cloud; answers with a redirect.

        Args:
            origin_url: Address to come back to afterwards.

        GET /api/connect/authorize; since server 1.0.0
        """
        return await self._send(_CONNECT_TO_YNPUT_CLOUD, query=(("origin_url", origin_url),))

    async def delete_ynput_cloud_key(self) -> None:
        """Disconnect the server from Ynput Cloud.

        DELETE /api/connect; since server 1.0.0
        """
        return await self._send(_DELETE_YNPUT_CLOUD_KEY)

    async def get_feedback_verification(self, *, force: bool | None = None) -> models.UserVerificationResponse:
        """Read whether the current user may give feedback, and their verification for it.

        Args:
            force: Whether to ask for a new verification. The server's default is False.

        Returns:
            The answer: ``UserVerificationResponse``.

        GET /api/connect/feedback; since server 1.9.0
        """
        return await self._send(_GET_FEEDBACK_VERIFICATION, query=(("force", force),))

    async def get_ynput_cloud_info(self) -> models.YnputCloudInfoModel:
        """Read how the server is connected to Ynput Cloud.

        Returns:
            The answer: ``YnputCloudInfoModel``.

        GET /api/connect; since server 1.0.0
        """
        return await self._send(_GET_YNPUT_CLOUD_INFO)

    async def set_ynput_cloud_key(
        self,
        body: models.YnputConnectRequestModel | types.YnputConnectRequestModelDict,
    ) -> models.YnputCloudInfoModel:
        """Connect the server to Ynput Cloud with a key.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``YnputCloudInfoModel``.

        POST /api/connect; since server 1.0.0
        """
        return await self._send(_SET_YNPUT_CLOUD_KEY, body=body)


class RawYnputCloud(RawApi):
    """Operations of "Ynput Cloud", without models."""

    def connect_to_ynput_cloud(self, *, origin_url: str) -> Raw[None]:
        """Start connecting the server to Ynput Cloud; answers with a redirect.

        Args:
            origin_url: Address to come back to afterwards.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/connect/authorize; since server 1.0.0
        """
        return self._send(_CONNECT_TO_YNPUT_CLOUD, query=(("origin_url", origin_url),))

    def delete_ynput_cloud_key(self) -> Raw[None]:
        """Disconnect the server from Ynput Cloud.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/connect; since server 1.0.0
        """
        return self._send(_DELETE_YNPUT_CLOUD_KEY)

    def get_feedback_verification(self, *, force: bool | None = None) -> Raw[types.UserVerificationResponseDict]:
        """Read whether the current user may give feedback, and their verification for it.

        Args:
            force: Whether to ask for a new verification. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/connect/feedback; since server 1.9.0
        """
        return self._send(_GET_FEEDBACK_VERIFICATION, query=(("force", force),))

    def get_ynput_cloud_info(self) -> Raw[types.YnputCloudInfoModelDict]:
        """Read how the server is connected to Ynput Cloud.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/connect; since server 1.0.0
        """
        return self._send(_GET_YNPUT_CLOUD_INFO)

    def set_ynput_cloud_key(
        self,
        body: models.YnputConnectRequestModel | types.YnputConnectRequestModelDict,
    ) -> Raw[types.YnputCloudInfoModelDict]:
        """Connect the server to Ynput Cloud with a key.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/connect; since server 1.0.0
        """
        return self._send(_SET_YNPUT_CLOUD_KEY, body=body)


class AsyncRawYnputCloud(AsyncRawApi):
    """Operations of "Ynput Cloud", asynchronous, without models."""

    async def connect_to_ynput_cloud(self, *, origin_url: str) -> Raw[None]:
        """Start connecting the server to Ynput Cloud; answers with a redirect.

        Args:
            origin_url: Address to come back to afterwards.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/connect/authorize; since server 1.0.0
        """
        return await self._send(_CONNECT_TO_YNPUT_CLOUD, query=(("origin_url", origin_url),))

    async def delete_ynput_cloud_key(self) -> Raw[None]:
        """Disconnect the server from Ynput Cloud.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/connect; since server 1.0.0
        """
        return await self._send(_DELETE_YNPUT_CLOUD_KEY)

    async def get_feedback_verification(self, *, force: bool | None = None) -> Raw[types.UserVerificationResponseDict]:
        """Read whether the current user may give feedback, and their verification for it.

        Args:
            force: Whether to ask for a new verification. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/connect/feedback; since server 1.9.0
        """
        return await self._send(_GET_FEEDBACK_VERIFICATION, query=(("force", force),))

    async def get_ynput_cloud_info(self) -> Raw[types.YnputCloudInfoModelDict]:
        """Read how the server is connected to Ynput Cloud.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/connect; since server 1.0.0
        """
        return await self._send(_GET_YNPUT_CLOUD_INFO)

    async def set_ynput_cloud_key(
        self,
        body: models.YnputConnectRequestModel | types.YnputConnectRequestModelDict,
    ) -> Raw[types.YnputCloudInfoModelDict]:
        """Connect the server to Ynput Cloud with a key.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/connect; since server 1.0.0
        """
        return await self._send(_SET_YNPUT_CLOUD_KEY, body=body)
