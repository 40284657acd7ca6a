"""Products: what comes out of the work on a folder, in versions."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from ..deprecation import warn_deprecated
from ..entity_bodies import entity_id_of, ignore_own_attributes, json_object, names_of
from ..errors import RequestFailed, UnsupportedServerVersion
from ..sentinels import NOT_SET
from .projects import AsyncProjectsAPI

if TYPE_CHECKING:
    from ayon_rest.types import ProductPatchModelDict, ProductPostModelDict

    from ..typing import AdvancedFilterDict, ProductDict, ProductTypeDict


class AsyncProductsAPI(AsyncProjectsAPI):
    """Reading, creating and changing products."""

    async def get_rest_product(self, project_name: str, product_id: str) -> Optional[ProductDict]:
        """Read a product with everything the server tells about it.

        Args:
            project_name: Project the product belongs to.
            product_id: Id of the product.

        Returns:
            The product; None when there is none that this user may see.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        if not project_name or not product_id:
            return None
        try:
            answer = await self.rest.products.raw.get_product(project_name, product_id)
        except RequestFailed as error:
            if not self._means_missing(error):
                raise
            return None
        product: Any = answer.data
        return product

    def get_products(
        self,
        project_name: str,
        product_ids: Optional[Iterable[str]] = None,
        product_names: Optional[Iterable[str]] = None,
        folder_ids: Optional[Iterable[str]] = None,
        product_types: Optional[Iterable[str]] = None,
        product_base_types: Optional[Iterable[str]] = None,
        product_name_regex: Optional[str] = None,
        product_path_regex: Optional[str] = None,
        names_by_folder_ids: Optional[Mapping[str, Iterable[str]]] = None,
        statuses: Optional[Iterable[str]] = None,
        tags: Optional[Iterable[str]] = None,
        active: Optional[bool] = True,
        filters: Union[AdvancedFilterDict, str, None] = None,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> AsyncGenerator[ProductDict, None]:
        """Read products, page by page while they are consumed.

        Filters that are None don't filter; a product has to fit all others. An empty one fits nothing.

        Args:
            project_name: Project to search.
            product_ids: Ids of products.
            product_names: Names.
            folder_ids: Ids of the folders that products are in.
            product_types: Names of product types, e.g. ``{"render"}``.
            product_base_types: Names of product base types.
            product_name_regex: Regular expression that is searched in the name.
            product_path_regex: Regular expression that is searched in the path.
            names_by_folder_ids: Folder id → names of products in it; takes the place of `folder_ids` and
                `product_names`.
            statuses: Names of statuses.
            tags: Tags, of which a product has at least one.
            active: True for active products, False for inactive ones, None for both.
            filters: Conditions on any field, e.g.
                ``{"conditions": [{"key": "product_type", "operator": "eq", "value": "render"}]}``, or the same as JSON
                text.
            fields: Fields to read, e.g. ``{"name", "folder.path"}``, and always ``id``; see
                `get_default_fields_for_type` for the default.
            own_attributes: Deprecated, without effect: products inherit no attributes.

        Returns:
            A generator of products.

        Raises:
            UnknownFieldError: A field does not exist on products of this server version; nothing is sent.
            UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
            GraphQlQueryFailed: The project does not exist, or a filter is not valid.

        Example:
            for product in server.get_products("demo", product_types={"render"}, fields={"name", "folder.path"}):
                print(product["folder"]["path"], product["name"])
        """
        from .._graphql.entities import PRODUCT
        from .._graphql.filters import name_pairs
        from .._graphql.listing import chosen

        ignore_own_attributes(own_attributes)
        only = None
        if names_by_folder_ids is not None:
            pairs = name_pairs(names_by_folder_ids, "names_by_folder_ids")
            folder_ids = {folder_id for folder_id, _ in pairs}
            product_names = {name for _, name in pairs}
            only = _is_one_of(pairs)
            names = chosen(fields)
            fields = names and names | {"folderId", "name"}
        filters_given: dict[str, Any] = {
            "product_ids": product_ids,
            "product_names": product_names,
            "folder_ids": folder_ids,
            "product_types": product_types,
            "product_base_types": product_base_types,
            "product_name_regex": product_name_regex,
            "product_path_regex": product_path_regex,
            "statuses": statuses,
            "tags": tags,
            "filters": filters,
        }
        return self._entities(PRODUCT, project_name, filters_given, fields, active=active, only=only)

    async def get_product_by_id(
        self,
        project_name: str,
        product_id: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Optional[ProductDict]:
        """Read a product by its id, active or not.

        Args:
            project_name: Project the product belongs to.
            product_id: Id of the product.
            fields: Fields to read, and always ``id``; see `get_default_fields_for_type` for the default.
            own_attributes: Deprecated, without effect.

        Returns:
            The product, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on products of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import PRODUCT

        ignore_own_attributes(own_attributes)
        return await self._first_entity(PRODUCT, project_name, {"product_ids": [product_id]}, fields)

    async def get_product_by_name(
        self,
        project_name: str,
        product_name: str,
        folder_id: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Optional[ProductDict]:
        """Find a product of a folder by its name, active or not.

        Args:
            project_name: Project to search.
            product_name: Name of the product.
            folder_id: Id of the folder the product is in.
            fields: Fields to read, and always ``id``; see `get_default_fields_for_type` for the default.
            own_attributes: Deprecated, without effect.

        Returns:
            The product, None when there is none of that name.

        Raises:
            UnknownFieldError: A field does not exist on products of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import PRODUCT

        ignore_own_attributes(own_attributes)
        filters = {"product_names": [product_name], "folder_ids": [folder_id]}
        return await self._first_entity(PRODUCT, project_name, filters, fields)

    async def get_product_types(self, fields: Optional[Iterable[str]] = None) -> list[ProductTypeDict]:
        """Read the product types that products of any project have.

        Args:
            fields: Fields to read: ``name`` (the default), ``icon``, ``color``.

        Returns:
            Product types.

        Raises:
            UnknownFieldError: A field does not exist on product types; nothing is sent.
            UnauthorizedError, GraphQlQueryFailed, ServerUnreachable: As for every request.
        """
        from .._graphql.entities import WHOLE
        from .._graphql.listing import chosen
        from .._graphql.query import object_query
        from .._graphql.selection import Selector

        wanted = chosen(fields) or {"name"}
        schema = await self._server_schema()
        selection = Selector(schema, WHOLE).select("ProductType", wanted, entity="productType")
        query = object_query("ProductTypes", [], "productTypes", (), selection)
        data: Any = await self._graphql(query.text)
        return data["productTypes"]

    async def get_project_product_types(
        self, project_name: str, fields: Optional[Iterable[str]] = None
    ) -> list[ProductTypeDict]:
        """Read the product types of a project; `get_project` with ``productTypes`` gives the same.

        .. deprecated:: 0.1

        Args:
            project_name: Project to read.
            fields: Fields of product types to read, ``name`` by default.

        Returns:
            Product types, none when there is no such project.

        Raises:
            UnknownFieldError: A field does not exist on product types; nothing is sent.
            UnauthorizedError, GraphQlQueryFailed, ServerUnreachable: As for every request.
        """
        warn_deprecated('use get_project with fields=["productTypes"]')
        return await self._product_types_of(project_name, fields)

    async def _product_types_of(self, project_name: str, fields: Optional[Iterable[str]]) -> list[ProductTypeDict]:
        from .._graphql.listing import chosen

        names = chosen(fields) or {"name"}
        project: Any = await self.get_project(project_name, fields={f"productTypes.{name}" for name in names})
        return [] if project is None else project["productTypes"]

    async def get_product_type_names(
        self, project_name: Optional[str] = None, product_ids: Optional[Iterable[str]] = None
    ) -> set[str]:
        """Names of product types: of products, of a project, or of the whole server.

        .. deprecated:: 0.1

        Args:
            project_name: Project to read, None for the whole server.
            product_ids: Ids of products of that project whose types are wanted.

        Returns:
            Names of product types.

        Raises:
            ValueError: Products are given without their project; nothing is sent.
            UnauthorizedError, GraphQlQueryFailed, ServerUnreachable: As for every request.
        """
        warn_deprecated("use get_products or get_product_types")
        if product_ids is not None:
            if not project_name:
                raise ValueError("product_ids are ids in a project: give project_name too")
            products = self.get_products(project_name, product_ids, active=None, fields=("productType",))
            return {product["productType"] async for product in products}
        if project_name:
            return {item["name"] for item in await self._product_types_of(project_name, None)}
        return {item["name"] for item in await self.get_product_types()}

    async def create_product(
        self,
        project_name: str,
        name: str,
        product_type: str,
        folder_id: str,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        product_base_type: Optional[str] = None,
        product_id: Optional[str] = None,
    ) -> str:
        """Create a product.

        Args:
            project_name: Project to create it in.
            name: Name, unique in the folder without regard to case; letters, digits, ``_-.``.
            product_type: Name of a product type, e.g. ``"render"``.
            folder_id: Id of the folder it is in.
            attrib: Attribute values.
            data: Free-form data.
            tags: Names of tags.
            status: Name of a status.
            active: False to create it inactive.
            product_base_type: Name of a product base type; since server 1.13.
            product_id: Id of the new product, a random one when None.

        Returns:
            Id of the product.

        Raises:
            ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
            UnsupportedServerVersion: The server has no product base types; nothing is sent.
            RequestFailed: The server refuses, e.g. because the name is taken.

        Example:
            product_id = server.create_product("demo", "renderMain", "render", folder_id)
        """
        body: ProductPostModelDict = {
            "id": entity_id_of(product_id, "product_id"),
            "name": name,
            "productType": product_type,
            "folderId": folder_id,
        }
        if product_base_type is not None:
            await self._need_base_types()
            body["productBaseType"] = product_base_type
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        answer = await self.rest.products.raw.create_product(project_name, body)
        return answer.data["id"]

    async def update_product(
        self,
        project_name: str,
        product_id: str,
        name: Optional[str] = None,
        folder_id: Optional[str] = None,
        product_type: Optional[str] = None,
        product_base_type: Optional[str] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
    ) -> None:
        """Change a product; what is not given stays as it is.

        Args:
            project_name: Project the product belongs to.
            product_id: Id of the product.
            name: New name.
            folder_id: Id of the folder to move it to.
            product_type: Name of a product type.
            product_base_type: Name of a product base type; since server 1.13.
            attrib: Attribute values to change, None as a value to remove it.
            data: Data to change: given keys replace those there, None as a value removes the key.
            tags: All tags from now on.
            status: Name of a status.
            active: False to deactivate it.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            UnsupportedServerVersion: The server has no product base types; nothing is sent.
            RequestFailed: There is no such product, or the server refuses the change.
        """
        body: ProductPatchModelDict = {}
        if name is not None:
            body["name"] = name
        if folder_id is not None:
            body["folderId"] = folder_id
        if product_type is not None:
            body["productType"] = product_type
        if product_base_type is not None:
            await self._need_base_types()
            body["productBaseType"] = product_base_type
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        await self.rest.products.raw.update_product(project_name, product_id, body)

    async def delete_product(self, project_name: str, product_id: str) -> None:
        """Delete a product with its versions.

        Args:
            project_name: Project the product belongs to.
            product_id: Id of the product.

        Raises:
            RequestFailed: There is no such product, or the user may not delete it.
        """
        await self.rest.products.raw.delete_product(project_name, product_id)

    async def _need_base_types(self) -> None:
        schema = await self._server_schema()
        if not schema.possible.has("ProductNode", "productBaseType"):
            raise UnsupportedServerVersion(f"product_base_type needs a newer server than {schema.sure.version}")


def _is_one_of(pairs: set[tuple[str, str]]) -> Callable[[dict[str, Any]], bool]:
    return lambda product: (product["folderId"], product["name"]) in pairs
