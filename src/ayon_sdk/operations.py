"""Batches of changes under the names that `ayon_api.operations` has; each lives in a module of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._async.operations import AsyncOperationsSession
from ._sync.operations import OperationsSession
from .changes import prepare_entity_changes
from .new_entities import (
    new_folder_entity,
    new_hero_version_entity,
    new_product_entity,
    new_representation_entity,
    new_task_entity,
    new_version_entity,
    new_workfile_entity,
    new_workfile_info,
)
from .operation_types import AbstractOperation, CreateOperation, DeleteOperation, UpdateOperation
from .sentinels import NOT_SET, REMOVED_VALUE

__all__ = [
    "AbstractOperation",
    "AsyncOperationsSession",
    "CreateOperation",
    "DeleteOperation",
    "NOT_SET",
    "OperationsSession",
    "REMOVED_VALUE",
    "UpdateOperation",
    "new_folder_entity",
    "new_hero_version_entity",
    "new_product_entity",
    "new_representation_entity",
    "new_task_entity",
    "new_version_entity",
    "new_workfile_entity",
    "new_workfile_info",
    "prepare_changes",
]


def prepare_changes(old_entity: Mapping[str, Any], new_entity: Mapping[str, Any], entity_type: str) -> dict[str, Any]:
    """Find what changed between two states of an entity, fit for `OperationsSession.update_entity`.

    Args:
        old_entity: Entity as it is.
        new_entity: The same entity in the state wanted.
        entity_type: Type of the entity.

    Returns:
        Changed values by key; changed attributes are in ``"attrib"``, `REMOVED_VALUE` stands for removed ones.
    """
    del entity_type
    return prepare_entity_changes(old_entity, new_entity, replace=False)
