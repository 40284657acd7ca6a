"""Operations of "Configuration"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .. import models, types
    from ..core import Content, Raw

__all__ = ["AsyncConfiguration", "AsyncRawConfiguration", "Configuration", "RawConfiguration"]

_GET_CONFIG_VALUE = Operation("get_config_value", "GET", "/api/config/value/{key}", True, since="1.9.0")
_GET_SERVER_CONFIG = Operation(
    "get_server_config",
    "GET",
    "/api/config",
    True,
    since="1.7.0",
    result=("model", "server_config_model", "ServerConfigModel"),
)
_GET_SERVER_CONFIG_FILE = Operation(
    "get_server_config_file",
    "GET",
    "/api/config/files/{file_type}",
    True,
    answer="*/*",
    since="1.7.0",
)
_GET_SERVER_CONFIG_OVERRIDES = Operation(
    "get_server_config_overrides",
    "GET",
    "/api/config/overrides",
    True,
    since="1.7.0",
    result=("dict", ("model", "settings_override", "SettingsOverride")),
)
_GET_SERVER_CONFIG_SCHEMA = Operation("get_server_config_schema", "GET", "/api/config/schema", True, since="1.7.0")
_SET_SERVER_CONFIG = Operation(
    "set_server_config",
    "POST",
    "/api/config",
    False,
    body="application/json",
    answer="",
    since="1.7.0",
)
_UPDATE_SERVER_CONFIG = Operation(
    "update_server_config",
    "PATCH",
    "/api/config",
    False,
    body="application/json",
    answer="",
    since="1.16.0",
)
_UPLOAD_SERVER_CONFIG_FILE = Operation(
    "upload_server_config_file",
    "PUT",
    "/api/config/files/{file_type}",
    True,
    body="application/octet-stream",
    answer="",
    since="1.7.0",
)


class Configuration(Api):
    """Operations of "Configuration"."""

    @cached_property
    def raw(self) -> RawConfiguration:
        """The same operations, answering with status, headers and plain JSON."""
        return RawConfiguration(self._sender)

    def get_config_value(self, key: str) -> Any:
        """Read one value of the server's configuration.

        Args:
            key: Name of the value.

        Returns:
            The answer as plain JSON.

        GET /api/config/value/{key}; since server 1.9.0
        """
        return self._send(_GET_CONFIG_VALUE, (key,))

    def get_server_config(self) -> models.ServerConfigModel:
        """Read the server's configuration.

        Returns:
            The answer: ``ServerConfigModel``.

        GET /api/config; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG)

    def get_server_config_file(self, file_type: Literal["login_background", "studio_logo"] | str) -> bytes:
        """Download a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.

        Returns:
            Content of the file.

        GET /api/config/files/{file_type}; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG_FILE, (file_type,))

    def get_server_config_overrides(self) -> dict[str, models.SettingsOverride]:
        """List which values of the server's configuration differ from the defaults.

        Returns:
            The answer: ``dict[str, SettingsOverride]``.

        GET /api/config/overrides; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG_OVERRIDES)

    def get_server_config_schema(self) -> dict[str, Any]:
        """Read the JSON schema of the server's configuration.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/config/schema; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG_SCHEMA)

    def set_server_config(self, body: models.ServerConfigModel | types.ServerConfigModelDict) -> None:
        """Replace the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/config; since server 1.7.0
        """
        return self._send(_SET_SERVER_CONFIG, body=body)

    def update_server_config(self, body: dict[str, Any]) -> None:
        """Change parts of the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        PATCH /api/config; since server 1.16.0
        """
        return self._send(_UPDATE_SERVER_CONFIG, body=body)

    def upload_server_config_file(
        self,
        file_type: Literal["login_background", "studio_logo"] | str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.

        PUT /api/config/files/{file_type}; since server 1.7.0
        """
        return self._send(
            _UPLOAD_SERVER_CONFIG_FILE,
            (file_type,),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )


class AsyncConfiguration(AsyncApi):
    """Operations of "Configuration", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawConfiguration:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawConfiguration(self._sender)

    async def get_config_value(self, key: str) -> Any:
        """Read one value of the server's configuration.

        Args:
            key: Name of the value.

        Returns:
            The answer as plain JSON.

        GET /api/config/value/{key}; since server 1.9.0
        """
        return await self._send(_GET_CONFIG_VALUE, (key,))

    async def get_server_config(self) -> models.ServerConfigModel:
        """Read the server's configuration.

        Returns:
            The answer: ``ServerConfigModel``.

        GET /api/config; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG)

    async def get_server_config_file(self, file_type: Literal["login_background", "studio_logo"] | str) -> bytes:
        """Download a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.

        Returns:
            Content of the file.

        GET /api/config/files/{file_type}; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG_FILE, (file_type,))

    async def get_server_config_overrides(self) -> dict[str, models.SettingsOverride]:
        """List which values of the server's configuration differ from the defaults.

        Returns:
            The answer: ``dict[str, SettingsOverride]``.

        GET /api/config/overrides; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG_OVERRIDES)

    async def get_server_config_schema(self) -> dict[str, Any]:
        """Read the JSON schema of the server's configuration.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/config/schema; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG_SCHEMA)

    async def set_server_config(self, body: models.ServerConfigModel | types.ServerConfigModelDict) -> None:
        """Replace the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/config; since server 1.7.0
        """
        return await self._send(_SET_SERVER_CONFIG, body=body)

    async def update_server_config(self, body: dict[str, Any]) -> None:
        """Change parts of the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        PATCH /api/config; since server 1.16.0
        """
        return await self._send(_UPDATE_SERVER_CONFIG, body=body)

    async def upload_server_config_file(
        self,
        file_type: Literal["login_background", "studio_logo"] | str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.

        PUT /api/config/files/{file_type}; since server 1.7.0
        """
        return await self._send(
            _UPLOAD_SERVER_CONFIG_FILE,
            (file_type,),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )


class RawConfiguration(RawApi):
    """Operations of "Configuration", without models."""

    def get_config_value(self, key: str) -> Raw[Any]:
        """Read one value of the server's configuration.

        Args:
            key: Name of the value.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/value/{key}; since server 1.9.0
        """
        return self._send(_GET_CONFIG_VALUE, (key,))

    def get_server_config(self) -> Raw[types.ServerConfigModelDict]:
        """Read the server's configuration.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG)

    def get_server_config_file(self, file_type: Literal["login_background", "studio_logo"] | str) -> Raw[bytes]:
        """Download a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/files/{file_type}; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG_FILE, (file_type,))

    def get_server_config_overrides(self) -> Raw[dict[str, types.SettingsOverrideDict]]:
        """List which values of the server's configuration differ from the defaults.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/overrides; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG_OVERRIDES)

    def get_server_config_schema(self) -> Raw[dict[str, Any]]:
        """Read the JSON schema of the server's configuration.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/schema; since server 1.7.0
        """
        return self._send(_GET_SERVER_CONFIG_SCHEMA)

    def set_server_config(self, body: models.ServerConfigModel | types.ServerConfigModelDict) -> Raw[None]:
        """Replace the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/config; since server 1.7.0
        """
        return self._send(_SET_SERVER_CONFIG, body=body)

    def update_server_config(self, body: dict[str, Any]) -> Raw[None]:
        """Change parts of the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/config; since server 1.16.0
        """
        return self._send(_UPDATE_SERVER_CONFIG, body=body)

    def upload_server_config_file(
        self,
        file_type: Literal["login_background", "studio_logo"] | str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/config/files/{file_type}; since server 1.7.0
        """
        return self._send(
            _UPLOAD_SERVER_CONFIG_FILE,
            (file_type,),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )


class AsyncRawConfiguration(AsyncRawApi):
    """Operations of "Configuration", asynchronous, without models."""

    async def get_config_value(self, key: str) -> Raw[Any]:
        """Read one value of the server's configuration.

        Args:
            key: Name of the value.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/value/{key}; since server 1.9.0
        """
        return await self._send(_GET_CONFIG_VALUE, (key,))

    async def get_server_config(self) -> Raw[types.ServerConfigModelDict]:
        """Read the server's configuration.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG)

    async def get_server_config_file(self, file_type: Literal["login_background", "studio_logo"] | str) -> Raw[bytes]:
        """Download a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/files/{file_type}; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG_FILE, (file_type,))

    async def get_server_config_overrides(self) -> Raw[dict[str, types.SettingsOverrideDict]]:
        """List which values of the server's configuration differ from the defaults.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/overrides; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG_OVERRIDES)

    async def get_server_config_schema(self) -> Raw[dict[str, Any]]:
        """Read the JSON schema of the server's configuration.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/config/schema; since server 1.7.0
        """
        return await self._send(_GET_SERVER_CONFIG_SCHEMA)

    async def set_server_config(self, body: models.ServerConfigModel | types.ServerConfigModelDict) -> Raw[None]:
        """Replace the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/config; since server 1.7.0
        """
        return await self._send(_SET_SERVER_CONFIG, body=body)

    async def update_server_config(self, body: dict[str, Any]) -> Raw[None]:
        """Change parts of the server's configuration.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/config; since server 1.16.0
        """
        return await self._send(_UPDATE_SERVER_CONFIG, body=body)

    async def upload_server_config_file(
        self,
        file_type: Literal["login_background", "studio_logo"] | str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload a file of the server's configuration, e.g. the studio logo.

        Args:
            file_type: Which file: `login_background` or `studio_logo`.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/config/files/{file_type}; since server 1.7.0
        """
        return await self._send(
            _UPLOAD_SERVER_CONFIG_FILE,
            (file_type,),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )
