"""What differs between two states of an entity."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any, cast

from .sentinels import REMOVED_VALUE

__all__ = ["fill_own_attribs", "prepare_attribute_changes", "prepare_entity_changes"]


def prepare_attribute_changes(
    old_entity: Mapping[str, Any], new_entity: Mapping[str, Any], replace: bool = False
) -> dict[str, Any]:
    """Find changed attributes of an entity.

    Args:
        old_entity: Entity with its attributes in ``"attrib"``.
        new_entity: The same entity in the state wanted.
        replace: Whether attributes that the new state does not have count as removed.

    Returns:
        Changed attributes with their new values, `REMOVED_VALUE` for removed ones.
    """
    old: Mapping[str, Any] = old_entity.get("attrib") or {}
    new: Mapping[str, Any] = new_entity.get("attrib") or {}
    changes = {name: value for name, value in new.items() if name not in old or old[name] != value}
    if replace:
        changes.update((name, REMOVED_VALUE) for name in old if name not in new)
    return changes


def prepare_entity_changes(
    old_entity: Mapping[str, Any], new_entity: Mapping[str, Any], replace: bool = False
) -> dict[str, Any]:
    """Find changed values of an entity, attributes included.

    Args:
        old_entity: Entity as it is.
        new_entity: The same entity in the state wanted.
        replace: Whether keys and attributes that the new state does not have count as removed.

    Returns:
        Changed values by key; changed attributes are in ``"attrib"``, `REMOVED_VALUE` stands for removed ones.
    """
    changes = {key: value for key, value in new_entity.items() if key != "attrib" and old_entity.get(key) != value}
    if replace:
        changes.update((key, REMOVED_VALUE) for key in old_entity if key != "attrib" and key not in new_entity)
    attributes = prepare_attribute_changes(old_entity, new_entity, replace)
    if attributes:
        changes["attrib"] = attributes
    return changes


def fill_own_attribs(entity: MutableMapping[str, Any]) -> None:
    """Turn the names of own attributes of an entity into their values, in place.

    Sets ``"ownAttrib"`` and its alias ``"own_attributes"``: for each attribute its value when it is the entity's own,
    None when it is inherited. An entity without ``"attrib"`` or ``"ownAttrib"`` stays as it is.

    Args:
        entity: Entity as the server sends it.
    """
    if not entity:
        return
    attributes = cast("object", entity.get("attrib"))
    names = cast("object", entity.get("ownAttrib"))
    if not isinstance(attributes, Mapping) or not isinstance(names, (list, tuple, set, frozenset)):
        return
    own = {name: value if name in names else None for name, value in cast("Mapping[str, Any]", attributes).items()}
    entity["ownAttrib"] = own
    entity["own_attributes"] = dict(own)
