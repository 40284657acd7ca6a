# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Versions of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any, Optional, Union

    from ..sentinels import NotSet
    from ..typing import AdvancedFilterDict, VersionDict

__all__ = [
    "create_version",
    "delete_version",
    "get_hero_version_by_id",
    "get_hero_version_by_product_id",
    "get_hero_versions",
    "get_last_version_by_product_id",
    "get_last_version_by_product_name",
    "get_last_versions",
    "get_rest_version",
    "get_version_by_id",
    "get_version_by_name",
    "get_versions",
    "update_version",
    "version_is_latest",
]


def get_rest_version(project_name: str, version_id: str) -> Optional[VersionDict]:
    """Read a version with everything the server tells about it.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.

    Returns:
        The version; None when there is none that this user may see.

    Raises:
        UnauthorizedError, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_version(project_name, version_id)


def get_versions(
    project_name: str,
    version_ids: Optional[Iterable[str]] = None,
    product_ids: Optional[Iterable[str]] = None,
    task_ids: Optional[Iterable[str]] = None,
    versions: Optional[Iterable[int]] = None,
    hero: bool = True,
    standard: bool = True,
    latest: Optional[bool] = None,
    statuses: Optional[Iterable[str]] = None,
    tags: Optional[Iterable[str]] = None,
    active: Optional[bool] = True,
    filters: Union[AdvancedFilterDict, str, None] = None,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Generator[VersionDict, None, None]:
    """Read versions, page by page while they are consumed.

    Filters that are None don't filter; a version has to fit all others. An empty one fits nothing.

    Args:
        project_name: Project to search.
        version_ids: Ids of versions.
        product_ids: Ids of the products that versions belong to.
        task_ids: Ids of the tasks that versions were made in.
        versions: Numbers; hero versions have negative ones.
        hero: Include hero versions.
        standard: Include versions that are no hero versions.
        latest: Of the standard versions only the one with the highest number of each product, active or not.
        statuses: Names of statuses.
        tags: Tags, of which a version has at least one.
        active: True for active versions, False for inactive ones, None for both.
        filters: Conditions on any field, e.g.
            ``{"conditions": [{"key": "author", "operator": "eq", "value": "artist"}]}``, or the same as JSON text.
        fields: Fields to read, e.g. ``{"author", "product.name"}``, and always ``id`` and ``version``; see
            `get_default_fields_for_type` for the default.
        own_attributes: Deprecated, without effect: versions inherit no attributes.

    Returns:
        A generator of versions.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
        GraphQlQueryFailed: The project does not exist, or a filter is not valid.

    Example:
        for version in ayon_sdk.get_versions("demo", product_ids=[product_id], latest=True, hero=False):
            print(version["name"], version["author"])
    """
    return get_server_api_connection().get_versions(
        project_name,
        version_ids=version_ids,
        product_ids=product_ids,
        task_ids=task_ids,
        versions=versions,
        hero=hero,
        standard=standard,
        latest=latest,
        statuses=statuses,
        tags=tags,
        active=active,
        filters=filters,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_version_by_id(
    project_name: str, version_id: str, fields: Optional[Iterable[str]] = None, own_attributes: Any = NOT_SET
) -> Optional[VersionDict]:
    """Read a version by its id, active or not, hero or not.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.
        fields: Fields to read, and always ``id`` and ``version``; see `get_default_fields_for_type` for the
            default.
        own_attributes: Deprecated, without effect.

    Returns:
        The version, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_version_by_id(
        project_name, version_id, fields=fields, own_attributes=own_attributes
    )


def get_version_by_name(
    project_name: str,
    version: int,
    product_id: str,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Optional[VersionDict]:
    """Find a version of a product by its number, active or not.

    Args:
        project_name: Project to search.
        version: Number of the version.
        product_id: Id of the product.
        fields: Fields to read, and always ``id`` and ``version``; see `get_default_fields_for_type` for the
            default.
        own_attributes: Deprecated, without effect.

    Returns:
        The version, None when there is none of that number.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_version_by_name(
        project_name, version, product_id, fields=fields, own_attributes=own_attributes
    )


def get_hero_version_by_id(
    project_name: str, version_id: str, fields: Optional[Iterable[str]] = None, own_attributes: Any = NOT_SET
) -> Optional[VersionDict]:
    """Read an active hero version by its id.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.
        fields: Fields to read, and always ``id`` and ``version``; see `get_default_fields_for_type` for the
            default.
        own_attributes: Deprecated, without effect.

    Returns:
        The version, None when there is none or it is no hero version.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_hero_version_by_id(
        project_name, version_id, fields=fields, own_attributes=own_attributes
    )


def get_hero_version_by_product_id(
    project_name: str, product_id: str, fields: Optional[Iterable[str]] = None, own_attributes: Any = NOT_SET
) -> Optional[VersionDict]:
    """Read the active hero version of a product.

    Args:
        project_name: Project the product belongs to.
        product_id: Id of the product.
        fields: Fields to read, and always ``id`` and ``version``; see `get_default_fields_for_type` for the
            default.
        own_attributes: Deprecated, without effect.

    Returns:
        The version, None when the product has no hero version.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_hero_version_by_product_id(
        project_name, product_id, fields=fields, own_attributes=own_attributes
    )


def get_hero_versions(
    project_name: str,
    product_ids: Optional[Iterable[str]] = None,
    version_ids: Optional[Iterable[str]] = None,
    active: Optional[bool] = True,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Generator[VersionDict, None, None]:
    """Read hero versions.

    Args:
        project_name: Project to search.
        product_ids: Ids of the products that versions belong to.
        version_ids: Ids of versions.
        active: True for active versions, False for inactive ones, None for both.
        fields: Fields to read, and always ``id`` and ``version``; see `get_default_fields_for_type` for the
            default.
        own_attributes: Deprecated, without effect.

    Returns:
        A generator of versions.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_hero_versions(
        project_name,
        product_ids=product_ids,
        version_ids=version_ids,
        active=active,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_last_versions(
    project_name: str,
    product_ids: Iterable[str],
    active: Optional[bool] = True,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> dict[str, Optional[VersionDict]]:
    """Read the version with the highest number of each of some products.

    Args:
        project_name: Project the products belong to.
        product_ids: Ids of the products.
        active: None for the last version, active or not; True or False for the last version where that one is
            active, or inactive.
        fields: Fields to read, and always ``id``, ``version`` and ``productId``; see
            `get_default_fields_for_type` for the default.
        own_attributes: Deprecated, without effect.

    Returns:
        Product id → version, None for a product without one.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_last_versions(
        project_name, product_ids, active=active, fields=fields, own_attributes=own_attributes
    )


def get_last_version_by_product_id(
    project_name: str,
    product_id: str,
    active: Optional[bool] = True,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Optional[VersionDict]:
    """Read the version of a product with the highest number.

    Args:
        project_name: Project the product belongs to.
        product_id: Id of the product.
        active: See `get_last_versions`.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Deprecated, without effect.

    Returns:
        The version, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_last_version_by_product_id(
        project_name, product_id, active=active, fields=fields, own_attributes=own_attributes
    )


def get_last_version_by_product_name(
    project_name: str,
    product_name: str,
    folder_id: str,
    active: Optional[bool] = True,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Optional[VersionDict]:
    """Read the version with the highest number of a product that is known by its name.

    Args:
        project_name: Project the product belongs to.
        product_name: Name of the product.
        folder_id: Id of the folder it is in.
        active: See `get_last_versions`.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Deprecated, without effect.

    Returns:
        The version, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on versions of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_last_version_by_product_name(
        project_name, product_name, folder_id, active=active, fields=fields, own_attributes=own_attributes
    )


def version_is_latest(project_name: str, version_id: str) -> bool:
    """Whether a version has the highest number of its product.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.

    Returns:
        True when no version of the product, active or not, has a higher number; False otherwise, and for a version
        that does not exist.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().version_is_latest(project_name, version_id)


def create_version(
    project_name: str,
    version: int,
    product_id: str,
    task_id: Optional[str] = None,
    author: Optional[str] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    thumbnail_id: Optional[str] = None,
    version_id: Optional[str] = None,
) -> str:
    """Create a version.

    Args:
        project_name: Project to create it in.
        version: Number, unique in the product; a negative one makes a hero version.
        product_id: Id of the product.
        task_id: Id of the task it was made in.
        author: Name of the user who made it, the one who creates it when None.
        attrib: Attribute values.
        data: Free-form data.
        tags: Names of tags.
        status: Name of a status.
        active: False to create it inactive.
        thumbnail_id: Id of an uploaded thumbnail.
        version_id: Id of the new version, a random one when None.

    Returns:
        Id of the version.

    Raises:
        ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The server refuses, e.g. because the number is taken.

    Example:
        version_id = ayon_sdk.create_version("demo", 1, product_id, task_id=task_id, attrib={"comment": "first"})
    """
    return get_server_api_connection().create_version(
        project_name,
        version,
        product_id,
        task_id=task_id,
        author=author,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        thumbnail_id=thumbnail_id,
        version_id=version_id,
    )


def update_version(
    project_name: str,
    version_id: str,
    version: Optional[int] = None,
    product_id: Optional[str] = None,
    task_id: Union[str, NotSet, None] = NOT_SET,
    author: Optional[str] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    thumbnail_id: Union[str, NotSet, None] = NOT_SET,
) -> None:
    """Change a version; what is not given stays as it is.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.
        version: New number.
        product_id: Id of the product to move it to.
        task_id: Id of the task it was made in, None for no task.
        author: Name of the user who made it.
        attrib: Attribute values to change, None as a value to remove it.
        data: Data to change: given keys replace those there, None as a value removes the key.
        tags: All tags from now on.
        status: Name of a status.
        active: False to deactivate it.
        thumbnail_id: Id of an uploaded thumbnail, None to remove it.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such version, or the server refuses the change.
    """
    get_server_api_connection().update_version(
        project_name,
        version_id,
        version=version,
        product_id=product_id,
        task_id=task_id,
        author=author,
        attrib=attrib,
        data=data,
        tags=tags,
        status=status,
        active=active,
        thumbnail_id=thumbnail_id,
    )


def delete_version(project_name: str, version_id: str) -> None:
    """Delete a version with its representations.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.

    Raises:
        RequestFailed: There is no such version, or the user may not delete it.
    """
    get_server_api_connection().delete_version(project_name, version_id)
