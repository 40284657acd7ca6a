"""How operations are made: for entities of any type."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from .operation_types import AbstractOperation, CreateOperation, DeleteOperation, UpdateOperation
from .sentinels import NOT_SET

__all__ = ["OperationBuilder", "given", "list_of"]


class OperationBuilder(ABC):
    """Makes operations for entities of any type, and queues them."""

    @property
    @abstractmethod
    def con(self) -> Any:
        """Connection the operations are sent over."""

    @abstractmethod
    def _queue(self, operation: AbstractOperation, nested_id: Optional[str] = None) -> None:
        """Take an operation in."""

    def create_entity(
        self,
        project_name: str,
        entity_type: str,
        data: Mapping[str, Any],
        nested_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create an entity of any type.

        Args:
            project_name: Project of the entity.
            entity_type: ``"folder"``, ``"task"``, ``"product"``, ``"version"``, ``"representation"`` or ``"workfile"``.
            data: Values with the server's keys; an ``"id"`` is made when there is none.
            nested_id: Id of an operation or entity that has to come first: until it is added, this one waits.

        Returns:
            The operation, which knows the id of the new entity.

        Raises:
            ValueError: The id is no id, or there are no operations for entities of that type.
        """
        operation = CreateOperation(project_name, entity_type, data, self)
        self._queue(operation, nested_id)
        return operation

    def update_entity(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        update_data: Mapping[str, Any],
        nested_id: Optional[str] = None,
    ) -> UpdateOperation:
        """Change an entity of any type.

        Args:
            project_name: Project of the entity.
            entity_type: Type of the entity.
            entity_id: Id of the entity.
            update_data: Values to change with the server's keys; `REMOVED_VALUE` removes one.
            nested_id: Id of an operation or entity that has to come first: until it is added, this one waits.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id, or there are no operations for entities of that type.
        """
        operation = UpdateOperation(project_name, entity_type, entity_id, update_data, self)
        self._queue(operation, nested_id)
        return operation

    def delete_entity(
        self, project_name: str, entity_type: str, entity_id: str, nested_id: Optional[str] = None
    ) -> DeleteOperation:
        """Delete an entity of any type.

        Args:
            project_name: Project of the entity.
            entity_type: Type of the entity.
            entity_id: Id of the entity.
            nested_id: Id of an operation or entity that has to come first: until it is added, this one waits.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id, or there are no operations for entities of that type.
        """
        operation = DeleteOperation(project_name, entity_type, entity_id, self)
        self._queue(operation, nested_id)
        return operation

    def _create(self, project_name: str, entity_type: str, entity_id: Optional[str], **values: Any) -> CreateOperation:
        data = {"id": entity_id, **{name: value for name, value in values.items() if value is not None}}
        return self.create_entity(project_name, entity_type, data)

    def _update(self, project_name: str, entity_type: str, entity_id: str, **values: Any) -> UpdateOperation:
        changes = {name: value for name, value in values.items() if value is not NOT_SET}
        return self.update_entity(project_name, entity_type, entity_id, changes)


def list_of(values: Optional[Iterable[Any]]) -> Optional[list[Any]]:
    """A list of any iterable, None when there is none."""
    return None if values is None else list(values)


def given(value: Any) -> Any:
    """Where None means that nothing was given."""
    return NOT_SET if value is None else value
