"""Operations of "Enums"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncEnums", "AsyncRawEnums", "Enums", "RawEnums"]

_GET_ENUM = Operation(
    "get_enum",
    "GET",
    "/api/enum/{enum_name}",
    True,
    since="1.13.0",
    result=("list", ("model", "enum_item", "EnumItem")),
)


class Enums(Api):
    """Operations of "Enums"."""

    @cached_property
    def raw(self) -> RawEnums:
        """The same operations, answering with status, headers and plain JSON."""
        return RawEnums(self._sender)

    def get_enum(self, enum_name: str) -> list[models.EnumItem]:
        """List the choices of a named enum, e.g. `folderTypes`, `users` or `attrib.priority`.

        Args:
            enum_name: Name of the enum.

        Returns:
            The answer: ``list[EnumItem]``.

        GET /api/enum/{enum_name}; since server 1.13.0
        """
        return self._send(_GET_ENUM, (enum_name,))


class AsyncEnums(AsyncApi):
    """Operations of "Enums", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawEnums:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawEnums(self._sender)

    async def get_enum(self, enum_name: str) -> list[models.EnumItem]:
        """List the choices of a named enum, e.g. `folderTypes`, `users` or `attrib.priority`.

        Args:
            enum_name: Name of the enum.

        Returns:
            The answer: ``list[EnumItem]``.

        GET /api/enum/{enum_name}; since server 1.13.0
        """
        return await self._send(_GET_ENUM, (enum_name,))


class RawEnums(RawApi):
    """Operations of "Enums", without models."""

    def get_enum(self, enum_name: str) -> Raw[list[types.EnumItemDict]]:
        """List the choices of a named enum, e.g. `folderTypes`, `users` or `attrib.priority`.

        Args:
            enum_name: Name of the enum.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/enum/{enum_name}; since server 1.13.0
        """
        return self._send(_GET_ENUM, (enum_name,))


class AsyncRawEnums(AsyncRawApi):
    """Operations of "Enums", asynchronous, without models."""

    async def get_enum(self, enum_name: str) -> Raw[list[types.EnumItemDict]]:
        """List the choices of a named enum, e.g. `folderTypes`, `users` or `attrib.priority`.

        Args:
            enum_name: Name of the enum.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/enum/{enum_name}; since server 1.13.0
        """
        return await self._send(_GET_ENUM, (enum_name,))
