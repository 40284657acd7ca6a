# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Items of entity lists: which entities are in a list, in which order, and what is said about them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional, Union

    from ..typing import EntityListItemChangeDict, EntityListItemMode

__all__ = [
    "create_entity_list_item",
    "delete_entity_list_item",
    "set_entity_list_items_order",
    "update_entity_list_item",
    "update_entity_list_items",
]


def create_entity_list_item(
    project_name: str,
    list_id: str,
    entity_id: str,
    *,
    position: Optional[int] = None,
    label: Optional[str] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    item_id: Optional[str] = None,
) -> str:
    """Put an entity into a list.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        entity_id: Id of the entity.
        position: Where in the list, from 0; the end by default.
        label: Name to show in the list.
        attrib: Attribute values of the item.
        data: Free-form data of the item.
        tags: Names of tags of the item.
        item_id: Id of the new item, a random one when None.

    Returns:
        Id of the item, which is not that of the entity.

    Raises:
        ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such list or entity, or the user may not change the list.
    """
    return get_server_api_connection().create_entity_list_item(
        project_name,
        list_id,
        entity_id,
        position=position,
        label=label,
        attrib=attrib,
        data=data,
        tags=tags,
        item_id=item_id,
    )


def update_entity_list_items(
    project_name: str,
    list_id: str,
    items: Iterable[Union[EntityListItemChangeDict, dict[str, Any]]],
    mode: EntityListItemMode,
) -> None:
    """Change several items of a list at once.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        items: Items: ``id`` tells one that is there, ``entityId`` without an ``id`` a new one; ``position``,
            ``label``, ``attrib``, ``data`` and ``tags`` are what to set.
        mode: ``"replace"`` makes them all items from now on, ``"merge"`` changes and adds them, ``"delete"``
            removes those given.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such list, item or entity, or the user may not change the list.
    """
    get_server_api_connection().update_entity_list_items(project_name, list_id, items, mode)


def update_entity_list_item(
    project_name: str,
    list_id: str,
    item_id: str,
    *,
    new_list_id: Optional[str] = None,
    position: Optional[int] = None,
    label: Optional[str] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
) -> None:
    """Change an item of a list; what is not given stays as it is, and nothing is sent when nothing is given.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        item_id: Id of the item, not of the entity.
        new_list_id: Id of a list to move the item to. Servers can't move items, so it gets a new id there, and goes
            from the first list once it is in the other.
        position: Where in the list, from 0.
        label: Name to show in the list.
        attrib: Attribute values to change.
        data: Data to change: given keys replace those there.
        tags: All tags of the item from now on.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such list or item, or the user may not change the list.
    """
    get_server_api_connection().update_entity_list_item(
        project_name,
        list_id,
        item_id,
        new_list_id=new_list_id,
        position=position,
        label=label,
        attrib=attrib,
        data=data,
        tags=tags,
    )


def set_entity_list_items_order(project_name: str, list_id: str, order: Iterable[str]) -> None:
    """Order the items of a list.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        order: Ids of all its items (not of the entities) in the order they are to have, each once.

    Raises:
        RequestFailed: An item is missing, named twice or not in the list, or the user may not change the list.
    """
    get_server_api_connection().set_entity_list_items_order(project_name, list_id, order)


def delete_entity_list_item(project_name: str, list_id: str, item_id: str) -> None:
    """Take an item out of a list.

    Args:
        project_name: Project of the list.
        list_id: Id of the list.
        item_id: Id of the item, not of the entity.

    Raises:
        RequestFailed: There is no such list or item, or the user may not change the list.
    """
    get_server_api_connection().delete_entity_list_item(project_name, list_id, item_id)
