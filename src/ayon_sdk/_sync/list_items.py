# Derived from src/ayon_sdk/_async/list_items.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Items of entity lists: which entities are in a list, in which order, and what is said about them there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional, Union

from ..entity_bodies import entity_id_of, json_object, json_objects, names_of
from ..errors import RequestFailed
from .connection import Connection

if TYPE_CHECKING:
    from ayon_rest.types import EntityListItemPatchModelDict, EntityListItemPostModelDict

    from ..typing import EntityListItemChangeDict, EntityListItemMode


class EntityListItemsAPI(Connection):
    """Adding, changing, ordering and removing items of entity lists."""

    def create_entity_list_item(
        self,
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
        body: EntityListItemPostModelDict = {"id": entity_id_of(item_id, "item_id"), "entityId": entity_id}
        if position is not None:
            body["position"] = position
        if label is not None:
            body["label"] = label
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        self.rest.entity_lists.raw.create_entity_list_item(project_name, list_id, body)
        return str(body.get("id"))

    def update_entity_list_items(
        self,
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
        changes = json_objects(items, "items")
        self.rest.entity_lists.raw.update_entity_list_items(
            project_name, list_id, {"items": changes, "mode": mode}
        )

    def update_entity_list_item(
        self,
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
        body: EntityListItemPatchModelDict = {}
        if position is not None:
            body["position"] = position
        if label is not None:
            body["label"] = label
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if new_list_id is not None and new_list_id != list_id:
            self._move_item(project_name, list_id, item_id, new_list_id, body)
        elif body:
            self.rest.entity_lists.raw.update_entity_list_item(project_name, list_id, item_id, body)

    def _move_item(
        self, project_name: str, list_id: str, item_id: str, new_list_id: str, changes: EntityListItemPatchModelDict
    ) -> None:
        """Put a copy of an item into another list before it is removed; when that fails the copy goes again."""
        raw = self.rest.entity_lists.raw
        entity_list: Any = (raw.get_entity_list(project_name, list_id)).data
        items: list[dict[str, Any]] = entity_list["items"] or []
        known = next((item for item in items if item["id"] == item_id), None)
        if known is None:
            raise ValueError(f"there is no item {item_id} in the entity list {list_id}")
        body: Any = {key: known[key] for key in ("entityId", "label", "tags")}
        for key in ("attrib", "data"):
            changed: dict[str, Any] = {**(known[key] or {}), **(changes.get(key) or {})}
            body[key] = {name: value for name, value in changed.items() if value is not None}
        body.update({key: value for key, value in changes.items() if key in ("position", "label", "tags")})
        body["id"] = entity_id_of(None, "item_id")
        raw.create_entity_list_item(project_name, new_list_id, body)
        try:
            raw.delete_entity_list_item(project_name, list_id, item_id)
        except RequestFailed:
            raw.delete_entity_list_item(project_name, new_list_id, body["id"])
            raise

    def set_entity_list_items_order(self, project_name: str, list_id: str, order: Iterable[str]) -> None:
        """Order the items of a list.

        Args:
            project_name: Project of the list.
            list_id: Id of the list.
            order: Ids of all its items (not of the entities) in the order they are to have, each once.

        Raises:
            RequestFailed: An item is missing, named twice or not in the list, or the user may not change the list.
        """
        self.rest.entity_lists.raw.set_entity_list_items_order(project_name, list_id, {"order": [*order]})

    def delete_entity_list_item(self, project_name: str, list_id: str, item_id: str) -> None:
        """Take an item out of a list.

        Args:
            project_name: Project of the list.
            list_id: Id of the list.
            item_id: Id of the item, not of the entity.

        Raises:
            RequestFailed: There is no such list or item, or the user may not change the list.
        """
        self.rest.entity_lists.raw.delete_entity_list_item(project_name, list_id, item_id)
