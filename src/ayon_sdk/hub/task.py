"""Tasks of a hub."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Optional, Union

from .base import NO_NAMES, NO_VALUES, BaseEntity, MaybeId
from .markers import UNKNOWN_VALUE, CustomNone, HubEntityType
from .values import text, texts

if TYPE_CHECKING:
    from .tree import HubTree

__all__ = ["Assignees", "TaskEntity"]


class Assignees(set[str]):
    """Names of the users assigned to a task; can be changed in place."""

    def append(self, item: str) -> None:
        """Add a user."""
        self.add(item)


class TaskEntity(BaseEntity):
    """A task; see `BaseEntity` for what it shares with others.

    Args:
        name: Name.
        task_type: Name of a task type of the project.
        folder_id: Folder it is in.
        label: Label.
        status: Name of the status; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Free-form data.
        assignees: Names of users.
        thumbnail_id: Id of the thumbnail.
        active: Whether it is in use.
        entity_id: Id; a new one by default.
        created: Whether it is new; without an id it is.
        entity_hub: Hub it belongs to.

    Raises:
        ValueError: There is no hub, the id is no id, or there is no such attribute.
        TypeError: A name, label, tag or assignee is no text.
    """

    __slots__ = ("_assignees", "_task_type")

    entity_type: ClassVar[HubEntityType] = "task"
    parent_entity_types: ClassVar[list[HubEntityType]] = ["folder"]

    _fields = {
        "name": "_name",
        "label": "_label",
        "taskType": "_task_type",
        "status": "_status",
        "thumbnailId": "_thumbnail_id",
        "active": "_active",
    }
    _parent_field = "folderId"
    _supports = frozenset({"name", "label", "status", "tags", "thumbnail"})

    def __init__(
        self,
        name: str,
        task_type: str,
        folder_id: MaybeId = UNKNOWN_VALUE,
        label: Optional[str] = None,
        status: Union[str, CustomNone] = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        assignees: Optional[Iterable[str]] = None,
        thumbnail_id: MaybeId = UNKNOWN_VALUE,
        active: Union[bool, CustomNone] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = None,
        entity_hub: Optional[HubTree] = None,
    ) -> None:
        super().__init__(
            entity_id,
            folder_id,
            attribs,
            data,
            active,
            created,
            entity_hub,
            text(name, "the name"),
            label,
            status,
            tags,
            thumbnail_id,
        )
        self._task_type = text(task_type, "the task type")
        self._assignees: Union[Assignees, tuple[str, ...]] = tuple(texts(assignees or (), "assignees"))
        self._complete = True

    def get_folder_id(self) -> MaybeId:
        """Id of the folder it is in."""
        return self._parent_id

    def set_folder_id(self, folder_id: str) -> None:
        """Move it to another folder.

        Raises:
            ValueError: It is no folder.
        """
        self.set_parent_id(folder_id)

    @property
    def folder_id(self) -> MaybeId:
        """See `get_folder_id` and `set_folder_id`."""
        return self.get_folder_id()

    @folder_id.setter
    def folder_id(self, folder_id: str) -> None:
        self.set_folder_id(folder_id)

    def get_task_type(self) -> str:
        """Name of its task type."""
        return self._task_type

    def set_task_type(self, task_type: str) -> None:
        """Change the task type.

        Raises:
            TypeError: It is no text.
        """
        self._put("taskType", "_task_type", text(task_type, "the task type"))

    @property
    def task_type(self) -> str:
        """See `get_task_type` and `set_task_type`."""
        return self.get_task_type()

    @task_type.setter
    def task_type(self, task_type: str) -> None:
        self.set_task_type(task_type)

    def get_assignees(self) -> Assignees:
        """Names of the users assigned to it; can be changed in place."""
        assignees = self._assignees
        if not isinstance(assignees, Assignees):
            self._note("assignees", assignees)
            assignees = self._assignees = Assignees(assignees)
        return assignees

    def set_assignees(self, assignees: Iterable[str]) -> None:
        """Put other users in place of these.

        Raises:
            TypeError: There is something else than a text among them.
        """
        new = Assignees(texts(assignees, "assignees"))
        self.get_assignees()
        self._assignees = new

    @property
    def assignees(self) -> Assignees:
        """See `get_assignees` and `set_assignees`."""
        return self.get_assignees()

    @assignees.setter
    def assignees(self, assignees: Iterable[str]) -> None:
        self.set_assignees(assignees)

    def add_child(self, child: Union[BaseEntity, str]) -> None:
        """Refuse: nothing is below a task.

        Raises:
            ValueError: Always.
        """
        raise ValueError("a task has no children")

    def changed_fields(self) -> dict[str, Any]:
        """Changed plain fields, tags and assignees with their values, without the folder."""
        changes = super().changed_fields()
        before = (self._origins or {}).get("assignees")
        if before is not None and set(before) != set(self._assignees):
            changes["assignees"] = sorted(self._assignees)
        return changes

    def to_create_body_data(self) -> dict[str, Any]:
        """What the task is created with, by the server's names of fields."""
        body = super().to_create_body_data()
        if self._assignees:
            body["assignees"] = sorted(self._assignees)
        return body

    def origin(self, field: str) -> Any:
        """What the server has in a field."""
        if field == "assignees" and not (self._origins and field in self._origins):
            return self._assignees
        return super().origin(field)

    def adopt(self, new: BaseEntity) -> None:
        """Take it as created, see `BaseEntity.adopt`."""
        super().adopt(new)
        self.get_assignees()
        self.rebase_assignees(new.origin("assignees"), keep=True)

    def rebase_assignees(self, value: Iterable[str], *, keep: bool) -> None:
        """Take over the assignees that the server has; `keep` says that those here stay, as a change."""
        if keep:
            self._origins = {**(self._origins or {}), "assignees": tuple(value)}
        elif isinstance(self._assignees, Assignees):
            self._assignees.clear()
            self._assignees.update(value)
            self._origins = {**(self._origins or {}), "assignees": tuple(self._assignees)}
        else:
            self._assignees = tuple(value) or NO_NAMES

    def lock(self) -> None:
        """Take all values as those of the server from now on."""
        super().lock()
        if isinstance(self._assignees, Assignees):
            # Somebody may hold the set, and change it again.
            self._origins = {**(self._origins or {}), "assignees": tuple(self._assignees)}

    @classmethod
    def from_entity_data(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, task: Mapping[str, Any], entity_hub: HubTree
    ) -> TaskEntity:
        """Make a task of what the server tells, see `BaseEntity.from_entity_data`."""
        self = cls.__new__(cls)
        self._hub = entity_hub
        self._entity_id = task["id"]
        self._parent_id = task["folderId"]
        self._origins = None
        self._created = False
        self._complete = True
        self._name = task["name"]
        self._label = task.get("label")
        self._task_type = task["taskType"]
        self._status = task["status"]
        self._thumbnail_id = task.get("thumbnailId", UNKNOWN_VALUE)
        self._active = task.get("active", UNKNOWN_VALUE)
        self._tags = tuple(task["tags"]) or NO_NAMES
        self._assignees = tuple(task["assignees"]) or NO_NAMES
        self._data = task.get("data", UNKNOWN_VALUE) or NO_VALUES
        self._attribs = entity_hub.own_values(task)
        return self
