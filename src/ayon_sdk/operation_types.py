"""Single operations of a session: create, update or delete one entity."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Optional, Protocol, cast

from .entity_ids import checked_entity_id, create_entity_id
from .sentinels import NOT_SET, REMOVED_VALUE

__all__ = ["AbstractOperation", "CreateOperation", "DeleteOperation", "UpdateOperation"]

_ENTITY_TYPES = ("folder", "task", "product", "version", "representation", "workfile")
"""What every server version takes operations for."""


class _Session(Protocol):
    @property
    def con(self) -> Any: ...


class AbstractOperation(ABC):
    """What all operations have in common.

    Args:
        project_name: Project of the entity.
        entity_type: ``"folder"``, ``"task"``, ``"product"``, ``"version"``, ``"representation"`` or ``"workfile"``.
        session: Session the operation is made for.

    Raises:
        ValueError: There are no operations for entities of that type.
    """

    def __init__(self, project_name: str, entity_type: str, session: _Session) -> None:
        from uuid import uuid4

        if entity_type not in _ENTITY_TYPES:
            from ._graphql.suggest import did_you_mean, near_matches

            near = did_you_mean(near_matches(str(entity_type), _ENTITY_TYPES))
            raise ValueError(f"entity_type is one of {', '.join(_ENTITY_TYPES)}, not {entity_type!r}.{near}")
        self._id = str(uuid4())
        self._project_name = project_name
        self._entity_type = entity_type
        self._session = session

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._entity_type} in {self._project_name}>"

    @property
    def project_name(self) -> str:
        """Project of the entity."""
        return self._project_name

    @property
    def id(self) -> str:
        """Id of the operation, which its result carries too."""
        return self._id

    @property
    def entity_type(self) -> str:
        """Type of the entity."""
        return self._entity_type

    @property
    @abstractmethod
    def operation_name(self) -> str:
        """``"create"``, ``"update"`` or ``"delete"``."""

    @property
    @abstractmethod
    def entity_id(self) -> str:
        """Id of the entity."""

    @property
    def session(self) -> Any:
        """Session the operation was made for."""
        return self._session

    @property
    def con(self) -> Any:
        """Connection of the session."""
        return self._session.con

    def to_data(self) -> dict[str, Any]:
        """Describe the operation as plain data, e.g. to show or log it."""
        return {
            "id": self._id,
            "entity_type": self._entity_type,
            "project_name": self._project_name,
            "operation": self.operation_name,
        }

    @abstractmethod
    def to_server_operation(self) -> Optional[dict[str, Any]]:
        """Make what the server is sent, None when there is nothing to do."""


class CreateOperation(AbstractOperation):
    """Create an entity.

    Args:
        project_name: Project of the entity.
        entity_type: Type of the entity.
        data: Values of the entity, with the server's keys; an ``"id"`` is made when there is none.
        session: Session the operation is made for.

    Raises:
        ValueError: The id is no id, or there are no operations for entities of that type.
    """

    def __init__(
        self, project_name: str, entity_type: str, data: Optional[Mapping[str, Any]], session: _Session
    ) -> None:
        super().__init__(project_name, entity_type, session)
        self._data: dict[str, Any] = dict(data or {})
        given = self._data.get("id")
        self._data["id"] = create_entity_id() if given is None else checked_entity_id(given, "id")

    def __setitem__(self, key: str, value: Any) -> None:
        self.set_value(key, value)

    def __getitem__(self, key: str) -> Any:
        return self._data[key]

    def set_value(self, key: str, value: Any) -> None:
        """Change a value of the entity to be created.

        Args:
            key: Key as the server has it, e.g. ``"folderType"``.
            value: New value.
        """
        self._data[key] = checked_entity_id(value, "id") if key == "id" else value

    def get(self, key: str, default: Any = None) -> Any:
        """Get a value of the entity to be created, `default` when it has none."""
        return self._data.get(key, default)

    @property
    def operation_name(self) -> str:
        """``"create"``."""
        return "create"

    @property
    def entity_id(self) -> str:
        """Id that the entity is going to have."""
        return cast("str", self._data["id"])

    @property
    def data(self) -> dict[str, Any]:
        """Values of the entity; changing them changes what is created."""
        return self._data

    def to_data(self) -> dict[str, Any]:
        """Describe the operation as plain data."""
        return {**super().to_data(), "data": _plain(self._data)}

    def to_server_operation(self) -> dict[str, Any]:
        """Make what the server is sent."""
        return {
            "id": self._id,
            "type": "create",
            "entityType": self._entity_type,
            "entityId": self.entity_id,
            "data": _plain(self._data),
        }


class UpdateOperation(AbstractOperation):
    """Change an entity.

    Args:
        project_name: Project of the entity.
        entity_type: Type of the entity.
        entity_id: Id of the entity.
        update_data: Values to change, with the server's keys; `REMOVED_VALUE` removes one.
        session: Session the operation is made for.

    Raises:
        ValueError: The id is no id, or there are no operations for entities of that type.
    """

    def __init__(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        update_data: Mapping[str, Any],
        session: _Session,
    ) -> None:
        super().__init__(project_name, entity_type, session)
        self._entity_id = checked_entity_id(entity_id, "entity_id")
        self._update_data: dict[str, Any] = dict(update_data)

    @property
    def operation_name(self) -> str:
        """``"update"``."""
        return "update"

    @property
    def entity_id(self) -> str:
        """Id of the entity."""
        return self._entity_id

    @property
    def update_data(self) -> dict[str, Any]:
        """Values to change; changing them changes what is sent."""
        return self._update_data

    def to_data(self) -> dict[str, Any]:
        """Describe the operation as plain data."""
        return {**super().to_data(), "entity_id": self._entity_id, "changes": _plain(self._update_data)}

    def to_server_operation(self) -> Optional[dict[str, Any]]:
        """Make what the server is sent, None when nothing changes."""
        changes = _plain(self._update_data)
        if not changes:
            return None
        return {
            "id": self._id,
            "type": "update",
            "entityType": self._entity_type,
            "entityId": self._entity_id,
            "data": changes,
        }


class DeleteOperation(AbstractOperation):
    """Delete an entity.

    Args:
        project_name: Project of the entity.
        entity_type: Type of the entity.
        entity_id: Id of the entity.
        session: Session the operation is made for.

    Raises:
        ValueError: The id is no id, or there are no operations for entities of that type.
    """

    def __init__(self, project_name: str, entity_type: str, entity_id: str, session: _Session) -> None:
        super().__init__(project_name, entity_type, session)
        self._entity_id = checked_entity_id(entity_id, "entity_id")

    @property
    def operation_name(self) -> str:
        """``"delete"``."""
        return "delete"

    @property
    def entity_id(self) -> str:
        """Id of the entity."""
        return self._entity_id

    def to_data(self) -> dict[str, Any]:
        """Describe the operation as plain data."""
        return {**super().to_data(), "entity_id": self._entity_id}

    def to_server_operation(self) -> dict[str, Any]:
        """Make what the server is sent."""
        return {"id": self._id, "type": "delete", "entityType": self._entity_type, "entityId": self._entity_id}


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was not given; a removed value is None on the wire, in attributes too."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        if value is NOT_SET:
            continue
        if value is REMOVED_VALUE:
            value = None
        elif key in ("attrib", "data") and isinstance(value, Mapping):
            value = _plain(cast("Mapping[str, Any]", value))
        out[key] = value
    return out
