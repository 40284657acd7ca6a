# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Products: what comes out of the work on a folder, in versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from typing import Any, Optional, Union

    from ..typing import AdvancedFilterDict, ProductDict, ProductTypeDict

__all__ = [
    "create_product",
    "delete_product",
    "get_product_by_id",
    "get_product_by_name",
    "get_product_type_names",
    "get_product_types",
    "get_products",
    "get_project_product_types",
    "get_rest_product",
    "update_product",
]


def get_rest_product(project_name: str, product_id: str) -> Optional[ProductDict]:
    """Read a product with everything the server tells about it.

    Args:
        project_name: Project the product belongs to.
        product_id: Id of the product.

    Returns:
        The product; None when there is none that this user may see.

    Raises:
        UnauthorizedError, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_product(project_name, product_id)


def get_products(
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
) -> Generator[ProductDict, None, None]:
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
        for product in ayon_sdk.get_products("demo", product_types={"render"}, fields={"name", "folder.path"}):
            print(product["folder"]["path"], product["name"])
    """
    return get_server_api_connection().get_products(
        project_name,
        product_ids=product_ids,
        product_names=product_names,
        folder_ids=folder_ids,
        product_types=product_types,
        product_base_types=product_base_types,
        product_name_regex=product_name_regex,
        product_path_regex=product_path_regex,
        names_by_folder_ids=names_by_folder_ids,
        statuses=statuses,
        tags=tags,
        active=active,
        filters=filters,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_product_by_id(
    project_name: str, product_id: str, fields: Optional[Iterable[str]] = None, own_attributes: Any = NOT_SET
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
    return get_server_api_connection().get_product_by_id(
        project_name, product_id, fields=fields, own_attributes=own_attributes
    )


def get_product_by_name(
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
    return get_server_api_connection().get_product_by_name(
        project_name, product_name, folder_id, fields=fields, own_attributes=own_attributes
    )


def get_product_types(fields: Optional[Iterable[str]] = None) -> list[ProductTypeDict]:
    """Read the product types that products of any project have.

    Args:
        fields: Fields to read: ``name`` (the default), ``icon``, ``color``.

    Returns:
        Product types.

    Raises:
        UnknownFieldError: A field does not exist on product types; nothing is sent.
        UnauthorizedError, GraphQlQueryFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_product_types(fields=fields)


def get_project_product_types(project_name: str, fields: Optional[Iterable[str]] = None) -> list[ProductTypeDict]:
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
    return get_server_api_connection().get_project_product_types(project_name, fields=fields)


def get_product_type_names(project_name: Optional[str] = None, product_ids: Optional[Iterable[str]] = None) -> set[str]:
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
    return get_server_api_connection().get_product_type_names(project_name=project_name, product_ids=product_ids)


def create_product(
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
        product_id = ayon_sdk.create_product("demo", "renderMain", "render", folder_id)
    """
    return get_server_api_connection().create_product(
        project_name,
        name,
        product_type,
        folder_id,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        product_base_type=product_base_type,
        product_id=product_id,
    )


def update_product(
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
    get_server_api_connection().update_product(
        project_name,
        product_id,
        name=name,
        folder_id=folder_id,
        product_type=product_type,
        product_base_type=product_base_type,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
    )


def delete_product(project_name: str, product_id: str) -> None:
    """Delete a product with its versions.

    Args:
        project_name: Project the product belongs to.
        product_id: Id of the product.

    Raises:
        RequestFailed: There is no such product, or the user may not delete it.
    """
    get_server_api_connection().delete_product(project_name, product_id)
