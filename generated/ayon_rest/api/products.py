"""Operations of "Products"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncProducts", "AsyncRawProducts", "Products", "RawProducts"]

_CREATE_PRODUCT = Operation(
    "create_product",
    "POST",
    "/api/projects/{project_name}/products",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_PRODUCT = Operation(
    "delete_product",
    "DELETE",
    "/api/projects/{project_name}/products/{product_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_PRODUCT = Operation(
    "get_product",
    "GET",
    "/api/projects/{project_name}/products/{product_id}",
    True,
    since="1.0.0",
    result=("model", "product_model", "ProductModel"),
)
_UPDATE_PRODUCT = Operation(
    "update_product",
    "PATCH",
    "/api/projects/{project_name}/products/{product_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Products(Api):
    """Operations of "Products"."""

    @cached_property
    def raw(self) -> RawProducts:
        """The same operations, answering with status, headers and plain JSON."""
        return RawProducts(self._sender)

    def create_product(
        self,
        project_name: str,
        body: models.ProductPostModel | types.ProductPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a product below a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/products; since server 1.0.0
        """
        return self._send(_CREATE_PRODUCT, (project_name,), body=body)

    def delete_product(self, project_name: str, product_id: str) -> None:
        """Delete a product with its versions.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        DELETE /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return self._send(_DELETE_PRODUCT, (project_name, product_id))

    def get_product(self, project_name: str, product_id: str) -> models.ProductModel:
        """Read one product with its attributes.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            The answer: ``ProductModel``.

        GET /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return self._send(_GET_PRODUCT, (project_name, product_id))

    def update_product(
        self,
        project_name: str,
        product_id: str,
        body: models.ProductPatchModel | types.ProductPatchModelDict,
    ) -> None:
        """Change a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return self._send(_UPDATE_PRODUCT, (project_name, product_id), body=body)


class AsyncProducts(AsyncApi):
    """Operations of "Products", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawProducts:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawProducts(self._sender)

    async def create_product(
        self,
        project_name: str,
        body: models.ProductPostModel | types.ProductPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a product below a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/products; since server 1.0.0
        """
        return await self._send(_CREATE_PRODUCT, (project_name,), body=body)

    async def delete_product(self, project_name: str, product_id: str) -> None:
        """Delete a product with its versions.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        DELETE /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return await self._send(_DELETE_PRODUCT, (project_name, product_id))

    async def get_product(self, project_name: str, product_id: str) -> models.ProductModel:
        """Read one product with its attributes.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            The answer: ``ProductModel``.

        GET /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return await self._send(_GET_PRODUCT, (project_name, product_id))

    async def update_product(
        self,
        project_name: str,
        product_id: str,
        body: models.ProductPatchModel | types.ProductPatchModelDict,
    ) -> None:
        """Change a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_PRODUCT, (project_name, product_id), body=body)


class RawProducts(RawApi):
    """Operations of "Products", without models."""

    def create_product(
        self,
        project_name: str,
        body: models.ProductPostModel | types.ProductPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a product below a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/products; since server 1.0.0
        """
        return self._send(_CREATE_PRODUCT, (project_name,), body=body)

    def delete_product(self, project_name: str, product_id: str) -> Raw[None]:
        """Delete a product with its versions.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return self._send(_DELETE_PRODUCT, (project_name, product_id))

    def get_product(self, project_name: str, product_id: str) -> Raw[types.ProductModelDict]:
        """Read one product with its attributes.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return self._send(_GET_PRODUCT, (project_name, product_id))

    def update_product(
        self,
        project_name: str,
        product_id: str,
        body: models.ProductPatchModel | types.ProductPatchModelDict,
    ) -> Raw[None]:
        """Change a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return self._send(_UPDATE_PRODUCT, (project_name, product_id), body=body)


class AsyncRawProducts(AsyncRawApi):
    """Operations of "Products", asynchronous, without models."""

    async def create_product(
        self,
        project_name: str,
        body: models.ProductPostModel | types.ProductPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a product below a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/products; since server 1.0.0
        """
        return await self._send(_CREATE_PRODUCT, (project_name,), body=body)

    async def delete_product(self, project_name: str, product_id: str) -> Raw[None]:
        """Delete a product with its versions.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return await self._send(_DELETE_PRODUCT, (project_name, product_id))

    async def get_product(self, project_name: str, product_id: str) -> Raw[types.ProductModelDict]:
        """Read one product with its attributes.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return await self._send(_GET_PRODUCT, (project_name, product_id))

    async def update_product(
        self,
        project_name: str,
        product_id: str,
        body: models.ProductPatchModel | types.ProductPatchModelDict,
    ) -> Raw[None]:
        """Change a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/products/{product_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_PRODUCT, (project_name, product_id), body=body)
