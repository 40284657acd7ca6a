# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Links between entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional

    from ..typing import CreateLinkData, CreateLinkResponseData, CreateLinksResponseItem, LinkDict, LinkDirection

__all__ = [
    "create_link",
    "create_links",
    "delete_link",
    "get_entities_links",
    "get_folder_links",
    "get_folders_links",
    "get_product_links",
    "get_products_links",
    "get_representation_links",
    "get_representations_links",
    "get_task_links",
    "get_tasks_links",
    "get_version_links",
    "get_versions_links",
]


def create_link(
    project_name: str,
    link_type_name: str,
    input_id: str,
    input_type: str,
    output_id: str,
    output_type: str,
    link_name: Optional[str] = None,
    data: Optional[dict[str, Any]] = None,
) -> CreateLinkResponseData:
    """Link two entities; the same two can be linked more than once.

    Args:
        project_name: Project of the entities.
        link_type_name: Name of a link type that the project has between these entity types.
        input_id: Id of the entity at the input, e.g. of the version that something was made from.
        input_type: Its type.
        output_id: Id of the entity at the output.
        output_type: Its type.
        link_name: Name of the link.
        data: Free-form data of the link.

    Returns:
        ``{"id": ...}``, the id of the link.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such link type or entity, or an entity was to be linked to itself.

    Example:
        ayon_sdk.create_link("demo", "generative", workfile_version_id, "version", render_version_id, "version")
    """
    return get_server_api_connection().create_link(
        project_name, link_type_name, input_id, input_type, output_id, output_type, link_name=link_name, data=data
    )


def create_links(project_name: str, links: Iterable[CreateLinkData]) -> list[CreateLinksResponseItem]:
    """Create links in one request: all of them, or none when one is refused.

    Args:
        project_name: Project of the entities.
        links: Each with ``input`` and ``output`` (ids of entities) and ``linkType`` (a full name, see
            `get_full_link_type_name`); ``name`` and ``data`` may be there, and an ``id`` for the link.

    Returns:
        Id, ``input``, ``output`` and ``linkType`` of each link, in the order given.

    Raises:
        ValueError: A link lacks something, or has a value that can't be written as JSON; nothing is sent.
        UnsupportedServerVersion: The server is too old to create links together.
        RequestFailed: There is no such link type or entity, or an entity was to be linked to itself.
    """
    return get_server_api_connection().create_links(project_name, links)


def delete_link(project_name: str, link_id: str) -> None:
    """Delete a link, not the entities at its ends.

    Args:
        project_name: Project of the link.
        link_id: Id of the link.

    Raises:
        RequestFailed: There is no such link, or the user may not delete it.
    """
    get_server_api_connection().delete_link(project_name, link_id)


def get_entities_links(
    project_name: str,
    entity_type: str,
    entity_ids: Optional[Iterable[str]] = None,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
    link_names: Optional[Iterable[str]] = None,
    link_name_regex: Optional[str] = None,
) -> dict[str, list[LinkDict]]:
    """Read the links of entities of one type, those of 200 entities with one request.

    Args:
        project_name: Project to read.
        entity_type: ``"folder"``, ``"task"``, ``"product"``, ``"version"`` or ``"representation"``.
        entity_ids: Ids of entities, None for all of that type in the project.
        link_types: Only links of types with these names, e.g. ``{"generative"}``.
        link_direction: ``"in"`` for links whose input is the other entity, ``"out"`` for those whose output it is,
            None for both; no link has any other direction.
        link_names: Only links with these names.
        link_name_regex: Only links whose name this regular expression is found in.

    Returns:
        Id of an entity → its links, empty for an entity without any and for an id that does not exist. ``entityId``
        and ``entityType`` of a link tell the entity on the other side.

    Raises:
        ValueError: Such entities can't be linked; nothing is sent.
        GraphQlQueryFailed: The project does not exist, or the regular expression is not valid.

    Example:
        for link in ayon_sdk.get_entities_links("demo", "version", [version_id], link_direction="in")[version_id]:
            print(link["linkType"], link["entityType"], link["entityId"])
    """
    return get_server_api_connection().get_entities_links(
        project_name,
        entity_type,
        entity_ids=entity_ids,
        link_types=link_types,
        link_direction=link_direction,
        link_names=link_names,
        link_name_regex=link_name_regex,
    )


def get_folders_links(
    project_name: str,
    folder_ids: Optional[Iterable[str]] = None,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> dict[str, list[LinkDict]]:
    """Read the links of folders; see `get_entities_links`.

    Args:
        project_name: Project to read.
        folder_ids: Ids of folders, None for all.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Id of a folder → its links.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_folders_links(
        project_name, folder_ids=folder_ids, link_types=link_types, link_direction=link_direction
    )


def get_folder_links(
    project_name: str,
    folder_id: str,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> list[LinkDict]:
    """Read the links of one folder; see `get_entities_links`.

    Args:
        project_name: Project to read.
        folder_id: Id of the folder.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Its links, none when there is no such folder.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_folder_links(
        project_name, folder_id, link_types=link_types, link_direction=link_direction
    )


def get_tasks_links(
    project_name: str,
    task_ids: Optional[Iterable[str]] = None,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> dict[str, list[LinkDict]]:
    """Read the links of tasks; see `get_entities_links`.

    Args:
        project_name: Project to read.
        task_ids: Ids of tasks, None for all.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Id of a task → its links.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_tasks_links(
        project_name, task_ids=task_ids, link_types=link_types, link_direction=link_direction
    )


def get_task_links(
    project_name: str,
    task_id: str,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> list[LinkDict]:
    """Read the links of one task; see `get_entities_links`.

    Args:
        project_name: Project to read.
        task_id: Id of the task.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Its links, none when there is no such task.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_task_links(
        project_name, task_id, link_types=link_types, link_direction=link_direction
    )


def get_products_links(
    project_name: str,
    product_ids: Optional[Iterable[str]] = None,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> dict[str, list[LinkDict]]:
    """Read the links of products; see `get_entities_links`.

    Args:
        project_name: Project to read.
        product_ids: Ids of products, None for all.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Id of a product → its links.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_products_links(
        project_name, product_ids=product_ids, link_types=link_types, link_direction=link_direction
    )


def get_product_links(
    project_name: str,
    product_id: str,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> list[LinkDict]:
    """Read the links of one product; see `get_entities_links`.

    Args:
        project_name: Project to read.
        product_id: Id of the product.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Its links, none when there is no such product.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_product_links(
        project_name, product_id, link_types=link_types, link_direction=link_direction
    )


def get_versions_links(
    project_name: str,
    version_ids: Optional[Iterable[str]] = None,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> dict[str, list[LinkDict]]:
    """Read the links of versions; see `get_entities_links`.

    Args:
        project_name: Project to read.
        version_ids: Ids of versions, None for all.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Id of a version → its links.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_versions_links(
        project_name, version_ids=version_ids, link_types=link_types, link_direction=link_direction
    )


def get_version_links(
    project_name: str,
    version_id: str,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> list[LinkDict]:
    """Read the links of one version; see `get_entities_links`.

    Args:
        project_name: Project to read.
        version_id: Id of the version.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Its links, none when there is no such version.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_version_links(
        project_name, version_id, link_types=link_types, link_direction=link_direction
    )


def get_representations_links(
    project_name: str,
    representation_ids: Optional[Iterable[str]] = None,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> dict[str, list[LinkDict]]:
    """Read the links of representations; see `get_entities_links`.

    Args:
        project_name: Project to read.
        representation_ids: Ids of representations, None for all.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Id of a representation → its links.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representations_links(
        project_name, representation_ids=representation_ids, link_types=link_types, link_direction=link_direction
    )


def get_representation_links(
    project_name: str,
    representation_id: str,
    link_types: Optional[Iterable[str]] = None,
    link_direction: Optional[LinkDirection] = None,
) -> list[LinkDict]:
    """Read the links of one representation; see `get_entities_links`.

    Args:
        project_name: Project to read.
        representation_id: Id of the representation.
        link_types: Only links of types with these names.
        link_direction: ``"in"`` or ``"out"``, None for both.

    Returns:
        Its links, none when there is no such representation.

    Raises:
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representation_links(
        project_name, representation_id, link_types=link_types, link_direction=link_direction
    )
