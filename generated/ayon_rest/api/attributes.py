"""Operations of "Attributes"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncAttributes", "AsyncRawAttributes", "Attributes", "RawAttributes"]

_DELETE_ATTRIBUTE = Operation(
    "delete_attribute",
    "DELETE",
    "/api/attributes/{attribute_name}",
    True,
    answer="",
    since="1.0.0",
)
_GET_ATTRIBUTE_CONFIG = Operation(
    "get_attribute_config",
    "GET",
    "/api/attributes/{attribute_name}",
    True,
    since="1.0.0",
    result=("model", "attribute_model", "AttributeModel"),
)
_GET_ATTRIBUTE_LIST = Operation(
    "get_attribute_list",
    "GET",
    "/api/attributes",
    True,
    since="1.0.0",
    result=("model", "get_attribute_list_model", "GetAttributeListModel"),
)
_PATCH_ATTRIBUTE_CONFIG = Operation(
    "patch_attribute_config",
    "PATCH",
    "/api/attributes/{attribute_name}",
    False,
    body="application/json",
    answer="",
    since="1.12.0",
)
_SET_ATTRIBUTE_CONFIG = Operation(
    "set_attribute_config",
    "PUT",
    "/api/attributes/{attribute_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_ATTRIBUTE_LIST = Operation(
    "set_attribute_list",
    "PUT",
    "/api/attributes",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Attributes(Api):
    """Operations of "Attributes"."""

    @cached_property
    def raw(self) -> RawAttributes:
        """The same operations, answering with status, headers and plain JSON."""
        return RawAttributes(self._sender)

    def delete_attribute(self, attribute_name: str) -> None:
        """Delete an attribute definition.

        Args:
            attribute_name: Name of the attribute.

        DELETE /api/attributes/{attribute_name}; since server 1.0.0
        """
        return self._send(_DELETE_ATTRIBUTE, (attribute_name,))

    def get_attribute_config(self, attribute_name: str) -> models.AttributeModel:
        """Read the scopes and definition of one attribute.

        Args:
            attribute_name: Name of the attribute.

        Returns:
            The answer: ``AttributeModel``.

        GET /api/attributes/{attribute_name}; since server 1.0.0
        """
        return self._send(_GET_ATTRIBUTE_CONFIG, (attribute_name,))

    def get_attribute_list(self) -> models.GetAttributeListModel:
        """List all attributes with their scopes and definitions.

        Returns:
            The answer: ``GetAttributeListModel``.

        GET /api/attributes; since server 1.0.0
        """
        return self._send(_GET_ATTRIBUTE_LIST)

    def patch_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePatchModel | types.AttributePatchModelDict,
    ) -> None:
        """Change parts of an attribute's configuration.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        PATCH /api/attributes/{attribute_name}; since server 1.12.0
        """
        return self._send(_PATCH_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    def set_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePutModel | types.AttributePutModelDict,
    ) -> None:
        """Create or replace an attribute.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        PUT /api/attributes/{attribute_name}; since server 1.0.0
        """
        return self._send(_SET_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    def set_attribute_list(self, body: models.SetAttributeListModel | types.SetAttributeListModelDict) -> None:
        """Replace the configuration of several attributes, optionally deleting the others.

        Args:
            body: What to send, as a model or as plain JSON.

        PUT /api/attributes; since server 1.0.0
        """
        return self._send(_SET_ATTRIBUTE_LIST, body=body)


class AsyncAttributes(AsyncApi):
    """Operations of "Attributes", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawAttributes:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawAttributes(self._sender)

    async def delete_attribute(self, attribute_name: str) -> None:
        """Delete an attribute definition.

        Args:
            attribute_name: Name of the attribute.

        DELETE /api/attributes/{attribute_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ATTRIBUTE, (attribute_name,))

    async def get_attribute_config(self, attribute_name: str) -> models.AttributeModel:
        """Read the scopes and definition of one attribute.

        Args:
            attribute_name: Name of the attribute.

        Returns:
            The answer: ``AttributeModel``.

        GET /api/attributes/{attribute_name}; since server 1.0.0
        """
        return await self._send(_GET_ATTRIBUTE_CONFIG, (attribute_name,))

    async def get_attribute_list(self) -> models.GetAttributeListModel:
        """List all attributes with their scopes and definitions.

        Returns:
            The answer: ``GetAttributeListModel``.

        GET /api/attributes; since server 1.0.0
        """
        return await self._send(_GET_ATTRIBUTE_LIST)

    async def patch_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePatchModel | types.AttributePatchModelDict,
    ) -> None:
        """Change parts of an attribute's configuration.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        PATCH /api/attributes/{attribute_name}; since server 1.12.0
        """
        return await self._send(_PATCH_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    async def set_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePutModel | types.AttributePutModelDict,
    ) -> None:
        """Create or replace an attribute.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        PUT /api/attributes/{attribute_name}; since server 1.0.0
        """
        return await self._send(_SET_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    async def set_attribute_list(self, body: models.SetAttributeListModel | types.SetAttributeListModelDict) -> None:
        """Replace the configuration of several attributes, optionally deleting the others.

        Args:
            body: What to send, as a model or as plain JSON.

        PUT /api/attributes; since server 1.0.0
        """
        return await self._send(_SET_ATTRIBUTE_LIST, body=body)


class RawAttributes(RawApi):
    """Operations of "Attributes", without models."""

    def delete_attribute(self, attribute_name: str) -> Raw[None]:
        """Delete an attribute definition.

        Args:
            attribute_name: Name of the attribute.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/attributes/{attribute_name}; since server 1.0.0
        """
        return self._send(_DELETE_ATTRIBUTE, (attribute_name,))

    def get_attribute_config(self, attribute_name: str) -> Raw[types.AttributeModelDict]:
        """Read the scopes and definition of one attribute.

        Args:
            attribute_name: Name of the attribute.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/attributes/{attribute_name}; since server 1.0.0
        """
        return self._send(_GET_ATTRIBUTE_CONFIG, (attribute_name,))

    def get_attribute_list(self) -> Raw[types.GetAttributeListModelDict]:
        """List all attributes with their scopes and definitions.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/attributes; since server 1.0.0
        """
        return self._send(_GET_ATTRIBUTE_LIST)

    def patch_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePatchModel | types.AttributePatchModelDict,
    ) -> Raw[None]:
        """Change parts of an attribute's configuration.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/attributes/{attribute_name}; since server 1.12.0
        """
        return self._send(_PATCH_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    def set_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePutModel | types.AttributePutModelDict,
    ) -> Raw[None]:
        """Create or replace an attribute.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/attributes/{attribute_name}; since server 1.0.0
        """
        return self._send(_SET_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    def set_attribute_list(self, body: models.SetAttributeListModel | types.SetAttributeListModelDict) -> Raw[None]:
        """Replace the configuration of several attributes, optionally deleting the others.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/attributes; since server 1.0.0
        """
        return self._send(_SET_ATTRIBUTE_LIST, body=body)


class AsyncRawAttributes(AsyncRawApi):
    """Operations of "Attributes", asynchronous, without models."""

    async def delete_attribute(self, attribute_name: str) -> Raw[None]:
        """Delete an attribute definition.

        Args:
            attribute_name: Name of the attribute.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/attributes/{attribute_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ATTRIBUTE, (attribute_name,))

    async def get_attribute_config(self, attribute_name: str) -> Raw[types.AttributeModelDict]:
        """Read the scopes and definition of one attribute.

        Args:
            attribute_name: Name of the attribute.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/attributes/{attribute_name}; since server 1.0.0
        """
        return await self._send(_GET_ATTRIBUTE_CONFIG, (attribute_name,))

    async def get_attribute_list(self) -> Raw[types.GetAttributeListModelDict]:
        """List all attributes with their scopes and definitions.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/attributes; since server 1.0.0
        """
        return await self._send(_GET_ATTRIBUTE_LIST)

    async def patch_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePatchModel | types.AttributePatchModelDict,
    ) -> Raw[None]:
        """Change parts of an attribute's configuration.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/attributes/{attribute_name}; since server 1.12.0
        """
        return await self._send(_PATCH_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    async def set_attribute_config(
        self,
        attribute_name: str,
        body: models.AttributePutModel | types.AttributePutModelDict,
    ) -> Raw[None]:
        """Create or replace an attribute.

        Args:
            attribute_name: Name of the attribute.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/attributes/{attribute_name}; since server 1.0.0
        """
        return await self._send(_SET_ATTRIBUTE_CONFIG, (attribute_name,), body=body)

    async def set_attribute_list(
        self,
        body: models.SetAttributeListModel | types.SetAttributeListModelDict,
    ) -> Raw[None]:
        """Replace the configuration of several attributes, optionally deleting the others.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/attributes; since server 1.0.0
        """
        return await self._send(_SET_ATTRIBUTE_LIST, body=body)
