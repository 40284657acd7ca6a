# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Entity lists: entities of one type, put together by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any, Optional, Union

    from ..sentinels import NotSet
    from ..typing import (
        EntityListAttributeDefinitionDict, EntityListDict, EntityListEntitiesDict, EntityListEntityType,
        EntityListSummaryDict, NewEntityListItemDict, RestEntityListDict,
    )

__all__ = [
    "create_entity_list",
    "delete_entity_list",
    "get_entity_list_attribute_definitions",
    "get_entity_list_by_id",
    "get_entity_list_entities",
    "get_entity_list_rest",
    "get_entity_lists",
    "materialize_entity_list",
    "set_entity_list_attribute_definitions",
    "update_entity_list",
]


def get_entity_lists(
    project_name: str,
    *,
    list_ids: Optional[Iterable[str]] = None,
    active: Optional[bool] = None,
    fields: Optional[Iterable[str]] = None,
) -> Generator[EntityListDict, None, None]:
    """Read entity lists, page by page while they are consumed.

    Args:
        project_name: Project to read.
        list_ids: Ids of lists, None for all; without ids nothing is found.
        active: True for active lists, False for inactive ones, None for both.
        fields: Fields to read, e.g. ``{"id", "label", "items.entityId"}``; see `get_default_fields_for_type` for
            the default, which has no items.

    Returns:
        A generator of lists.

    Raises:
        UnknownFieldError: A field does not exist on entity lists of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old to have entity lists; nothing is sent.
        GraphQlQueryFailed: The project does not exist.

    Example:
        for entity_list in ayon_sdk.get_entity_lists("demo", fields={"label", "items.entityId"}):
            print(entity_list["label"], [item["entityId"] for item in entity_list["items"]])
    """
    return get_server_api_connection().get_entity_lists(project_name, list_ids=list_ids, active=active, fields=fields)


def get_entity_list_by_id(
    project_name: str, list_id: str, fields: Optional[Iterable[str]] = None
) -> Optional[EntityListDict]:
    """Read an entity list by its id, active or not.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        fields: Fields to read; see `get_default_fields_for_type` for the default, which has no items.

    Returns:
        The list, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on entity lists of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old to have entity lists; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_entity_list_by_id(project_name, list_id, fields=fields)


def get_entity_list_rest(project_name: str, list_id: str) -> Optional[RestEntityListDict]:
    """Read an entity list with its items and all that the server tells about it.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.

    Returns:
        The list; ``items`` are in their order.

    Raises:
        RequestFailed: There is no such list, or the user may not see it.
    """
    return get_server_api_connection().get_entity_list_rest(project_name, list_id)


def get_entity_list_entities(project_name: str, entity_list_id: str) -> EntityListEntitiesDict:
    """Read which entities are in a list.

    Args:
        project_name: Project of the list.
        entity_list_id: Id of the list.

    Returns:
        ``entityType`` and ``entityIds``.

    Raises:
        RequestFailed: There is no such list, or the user may not see it.
    """
    return get_server_api_connection().get_entity_list_entities(project_name, entity_list_id)


def create_entity_list(
    project_name: str,
    entity_type: EntityListEntityType,
    label: str,
    *,
    list_type: Optional[str] = None,
    access: Optional[dict[str, Any]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    template: Optional[dict[str, Any]] = None,
    entity_list_folder_id: Optional[str] = None,
    owner: Optional[str] = None,
    active: Optional[bool] = None,
    items: Optional[Iterable[Union[NewEntityListItemDict, dict[str, Any]]]] = None,
    list_id: Optional[str] = None,
) -> str:
    """Create an entity list.

    Args:
        project_name: Project to create it in.
        entity_type: Type of the entities in the list.
        label: Name to show, unique among the project's lists.
        list_type: ``"generic"`` (the server's default) or ``"review-session"``.
        access: User or team name → access level: 0, 10 (read), 20 (update) or 30 (construct).
        attrib: Attribute values.
        data: Free-form data.
        tags: Names of tags.
        template: What the list is made from.
        entity_list_folder_id: Id of the folder of lists to put it in.
        owner: Name of the user it belongs to, by default the one who creates it.
        active: False to create it inactive.
        items: Items, each with an ``entityId``; ``label``, ``attrib``, ``data``, ``tags`` and ``position`` may be
            there.
        list_id: Id of the new list, a random one when None.

    Returns:
        Id of the list.

    Raises:
        ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The server refuses, e.g. because the label is taken.

    Example:
        list_id = ayon_sdk.create_entity_list("demo", "version", "Dailies", items=[{"entityId": version_id}])
    """
    return get_server_api_connection().create_entity_list(
        project_name,
        entity_type,
        label,
        list_type=list_type,
        access=access,
        attrib=attrib,
        data=data,
        tags=tags,
        template=template,
        entity_list_folder_id=entity_list_folder_id,
        owner=owner,
        active=active,
        items=items,
        list_id=list_id,
    )


def update_entity_list(
    project_name: str,
    list_id: str,
    *,
    label: Optional[str] = None,
    access: Optional[dict[str, Any]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    entity_list_folder_id: Union[str, NotSet, None] = NOT_SET,
    owner: Optional[str] = None,
    active: Optional[bool] = None,
) -> None:
    """Change an entity list; what is not given stays as it is, and nothing is sent when nothing is given.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        label: Name to show.
        access: User or team name → access level: 0, 10 (read), 20 (update) or 30 (construct).
        attrib: Attribute values to change.
        data: Data to change: given keys replace those there.
        tags: All tags from now on.
        entity_list_folder_id: Id of the folder of lists to put it in, None to take it out of its folder.
        owner: Name of the user it belongs to.
        active: False to deactivate it.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such list, or the server refuses the change.
    """
    get_server_api_connection().update_entity_list(
        project_name,
        list_id,
        label=label,
        access=access,
        attrib=attrib,
        data=data,
        tags=tags,
        entity_list_folder_id=entity_list_folder_id,
        owner=owner,
        active=active,
    )


def delete_entity_list(project_name: str, list_id: str) -> None:
    """Delete an entity list, not the entities in it.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.

    Raises:
        RequestFailed: There is no such list, or the user may not delete it.
    """
    get_server_api_connection().delete_entity_list(project_name, list_id)


def materialize_entity_list(project_name: str, list_id: str) -> EntityListSummaryDict:
    """Turn a list that finds its entities by a filter into one with items.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.

    Returns:
        ``id``, ``label``, ``entityType``, ``entityListType`` and ``count`` of the list.

    Raises:
        RequestFailed: There is no such list, or the server can't do it yet (none up to 1.16 can).
    """
    return get_server_api_connection().materialize_entity_list(project_name, list_id)


def get_entity_list_attribute_definitions(project_name: str, list_id: str) -> list[EntityListAttributeDefinitionDict]:
    """Read the attributes that the items of a list have beside those of the studio.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.

    Returns:
        Attributes, each with ``name`` and ``data`` (``type``, ``title``, ``enum`` …).

    Raises:
        RequestFailed: There is no such list.
    """
    return get_server_api_connection().get_entity_list_attribute_definitions(project_name, list_id)


def set_entity_list_attribute_definitions(
    project_name: str, list_id: str, attribute_definitions: Iterable[EntityListAttributeDefinitionDict]
) -> None:
    """Set the attributes that the items of a list have beside those of the studio.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        attribute_definitions: All of them from now on, e.g.
            ``[{"name": "note", "data": {"type": "string", "title": "Note"}}]``.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such list, or an attribute has the name of one of the studio.
    """
    get_server_api_connection().set_entity_list_attribute_definitions(project_name, list_id, attribute_definitions)
