"""The project of a hub: what its entities can be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Optional, Union

from .attributes import Attributes
from .base import NO_VALUES, BaseEntity, MaybeId
from .entity_data import EntityData
from .markers import PROJECT_PARENT_ID, UNKNOWN_VALUE, CustomNone, HubEntityType
from .statuses import ProjectStatus, ProjectStatuses
from .values import snapshot, text

if TYPE_CHECKING:
    from .tree import HubTree

__all__ = ["ProjectEntity"]

TypeDict = dict[str, Any]
"""A folder or task type: name, shortName, icon, color; ``original_name`` when it was renamed."""


class ProjectEntity(BaseEntity):
    """The project; see `BaseEntity` for what it shares with others. Its id is its name.

    Args:
        name: Name.
        project_code: Short name for use in templates.
        library: Whether it is a library of assets for other projects.
        folder_types: Folder types; each at least with a ``"name"``.
        task_types: Task types; each at least with a ``"name"``.
        statuses: Statuses.
        attribs: Values of attributes.
        data: Free-form data.
        active: Whether it is in use.
        entity_hub: Hub it belongs to.

    Raises:
        ValueError: There is no hub, or there is no such attribute.
    """

    __slots__ = (
        "_code",
        "_folder_types",
        "_library",
        "_orig_folder_types",
        "_orig_task_types",
        "_statuses",
        "_task_types",
    )

    entity_type: ClassVar[HubEntityType] = "project"
    parent_entity_types: ClassVar[list[HubEntityType]] = []

    default_folder_type_icon: ClassVar[str] = "folder"
    default_task_type_icon: ClassVar[str] = "task_alt"

    _fields = {"active": "_active", "library": "_library", "code": "_code"}
    _supports = frozenset({"name"})

    def __init__(
        self,
        name: str,
        project_code: str,
        library: bool,
        folder_types: list[TypeDict],
        task_types: list[TypeDict],
        statuses: list[dict[str, Any]],
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        active: Union[bool, CustomNone] = UNKNOWN_VALUE,
        entity_hub: Optional[HubTree] = None,
    ) -> None:
        super().__init__(name, PROJECT_PARENT_ID, attribs, data, active, False, entity_hub, name)
        self._code = project_code
        self._library = library
        self._orig_folder_types: list[TypeDict] = snapshot(folder_types)
        self._orig_task_types: list[TypeDict] = snapshot(task_types)
        self._folder_types: list[TypeDict] = snapshot(folder_types)
        self._task_types: list[TypeDict] = snapshot(task_types)
        self._statuses = ProjectStatuses(statuses)

    def _checked_id(self, entity_id: Optional[str]) -> str:
        return text(entity_id, "the name")

    def set_name(self, name: str) -> None:
        """Refuse: a project is renamed with ``ServerAPI.rename_project``.

        Raises:
            ValueError: It is another name.
        """
        if name != self._name:
            raise ValueError("a project can't be renamed here: use ServerAPI.rename_project")

    def get_parent(self, allow_fetch: bool = True) -> None:
        """Nothing is above a project."""
        return

    def set_parent(self, parent: Any) -> None:
        """Refuse: nothing is above a project.

        Raises:
            ValueError: Always.
        """
        raise ValueError("nothing can be above a project")

    def set_parent_id(self, parent_id: Any) -> None:
        """Refuse: nothing is above a project.

        Raises:
            ValueError: Always.
        """
        raise ValueError("nothing can be above a project")

    def set_status_scope_supported(self, supported: bool) -> None:
        """Say whether the server knows scopes of statuses."""
        self._statuses.set_status_scope_supported(supported)

    @property
    def parent(self) -> None:
        """Nothing is above a project."""
        return None

    @parent.setter
    def parent(self, parent: Any) -> None:
        self.set_parent(parent)

    @property
    def removed(self) -> bool:
        """False: a hub does not delete its project."""
        return False

    @property
    def orig_parent_id(self) -> MaybeId:
        """`PROJECT_PARENT_ID`."""
        return PROJECT_PARENT_ID

    @property
    def code(self) -> str:
        """Short name for use in templates."""
        return self._code

    @property
    def library(self) -> bool:
        """Whether it is a library of assets for other projects."""
        return self._library

    def get_orig_folder_types(self) -> list[TypeDict]:
        """Folder types as they were read or committed last."""
        return snapshot(self._orig_folder_types)

    def get_folder_types(self) -> list[TypeDict]:
        """Folder types; a copy, set it to change them."""
        return snapshot(self._folder_types)

    def set_folder_types(self, folder_types: Iterable[TypeDict]) -> None:
        """Put other folder types in place of these.

        Args:
            folder_types: Each at least with a ``"name"``; ``"original_name"`` says what one was called before, so that
                folders of that type follow. Removed types are removed after the last folder has left them.

        Raises:
            ValueError: One has no name, or a name comes twice.
        """
        self._folder_types = _types(folder_types, "folder", self.default_folder_type_icon)

    def get_orig_task_types(self) -> list[TypeDict]:
        """Task types as they were read or committed last."""
        return snapshot(self._orig_task_types)

    def get_task_types(self) -> list[TypeDict]:
        """Task types; a copy, set it to change them."""
        return snapshot(self._task_types)

    def set_task_types(self, task_types: Iterable[TypeDict]) -> None:
        """Put other task types in place of these, see `set_folder_types`."""
        self._task_types = _types(task_types, "task", self.default_task_type_icon)

    def get_orig_statuses(self) -> list[dict[str, Any]]:
        """Statuses as they were read or committed last."""
        return self._statuses.origin()

    def get_statuses(self) -> ProjectStatuses:
        """Statuses; each can be changed in place."""
        return self._statuses

    def set_statuses(self, statuses: Iterable[Union[ProjectStatus, Mapping[str, Any]]]) -> None:
        """Put other statuses in place of these."""
        self._statuses.set(statuses)

    @property
    def folder_types(self) -> list[TypeDict]:
        """See `get_folder_types` and `set_folder_types`."""
        return self.get_folder_types()

    @folder_types.setter
    def folder_types(self, folder_types: Iterable[TypeDict]) -> None:
        self.set_folder_types(folder_types)

    @property
    def task_types(self) -> list[TypeDict]:
        """See `get_task_types` and `set_task_types`."""
        return self.get_task_types()

    @task_types.setter
    def task_types(self, task_types: Iterable[TypeDict]) -> None:
        self.set_task_types(task_types)

    @property
    def statuses(self) -> ProjectStatuses:
        """See `get_statuses` and `set_statuses`."""
        return self.get_statuses()

    @statuses.setter
    def statuses(self, statuses: Iterable[Union[ProjectStatus, Mapping[str, Any]]]) -> None:
        self.set_statuses(statuses)

    def get_status_by_slugified_name(self, name: str) -> Optional[ProjectStatus]:
        """Status whose name reads the same in lowercase letters and digits, e.g. ``"in-progress"``."""
        return self._statuses.get_status_by_slugified_name(name)

    @property
    def immutable_for_hierarchy(self) -> bool:
        """Whether anything is published in the project."""
        return self._hub.is_published_below(self)

    @property
    def changes(self) -> dict[str, Any]:
        """What a commit sends about it, by the server's names of fields; empty when there is nothing to send."""
        changes = self.changed_fields()
        if isinstance(self._attribs, Attributes) and self._attribs.changes:
            changes["attrib"] = self._attribs.changes
        if isinstance(self._data, EntityData) and self._data.get_changes():
            changes["data"] = self._data.get_changes()
        if self._folder_types != self._orig_folder_types:
            changes["folderTypes"] = snapshot(self._folder_types)
        if self._task_types != self._orig_task_types:
            changes["taskTypes"] = snapshot(self._task_types)
        if self._statuses.changed:
            changes["statuses"] = self._statuses.to_data()
        return changes

    def lock(self) -> None:
        """Take all values as those of the server from now on."""
        super().lock()
        for types in (self._folder_types, self._task_types):
            for item in types:
                item.pop("original_name", None)
        self._orig_folder_types = snapshot(self._folder_types)
        self._orig_task_types = snapshot(self._task_types)
        self._statuses.lock()

    def lists(self, field: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Types or statuses, by the server's name of the field: as they were before, and as they are here."""
        if field == "statuses":
            return self._statuses.origin(), self._statuses.to_data()
        if field == "folderTypes":
            return self._orig_folder_types, self._folder_types
        return self._orig_task_types, self._task_types

    def set_list(self, field: str, items: list[dict[str, Any]]) -> None:
        """Take over types or statuses that the server has."""
        if field == "statuses":
            self._statuses = ProjectStatuses(items)
        elif field == "folderTypes":
            self._folder_types = snapshot(items)
        else:
            self._task_types = snapshot(items)

    def rebase_list(self, field: str, items: list[dict[str, Any]]) -> None:
        """Note the types or statuses that the server has, without touching those here."""
        if field == "statuses":
            self._statuses.rebase(items)
        elif field == "folderTypes":
            self._orig_folder_types = snapshot(items)
        else:
            self._orig_task_types = snapshot(items)

    def touched(self) -> bool:
        """Whether it may have changed."""
        return True

    @classmethod
    def from_entity_data(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, project: Mapping[str, Any], entity_hub: HubTree
    ) -> ProjectEntity:
        """Make a project of what the server tells, see `BaseEntity.from_entity_data`."""
        self = cls(
            project["name"],
            project["code"],
            project["library"],
            project["folderTypes"],
            project["taskTypes"],
            project["statuses"],
            None,
            project.get("data"),
            project["active"],
            entity_hub,
        )
        attrib: Mapping[str, Any] = project["attrib"]
        self._attribs = {key: value for key, value in attrib.items() if value is not None} or NO_VALUES
        return self

    def to_create_body_data(self) -> dict[str, Any]:
        """Refuse: a project is created with ``ServerAPI.create_project``.

        Raises:
            NotImplementedError: Always.
        """
        raise NotImplementedError("a project is created with ServerAPI.create_project")


def _types(types: Iterable[Mapping[str, Any]], what: str, icon: str) -> list[TypeDict]:
    found: list[TypeDict] = []
    names: set[str] = set()
    for item in types:
        name = item.get("name")
        if not isinstance(name, str) or not name:
            raise ValueError(f"a {what} type needs a name, not {name!r}")
        if name in names:
            raise ValueError(f"the {what} type {name!r} is there twice")
        names.add(name)
        kept = snapshot(dict(item))
        if not kept.get("icon"):
            kept["icon"] = icon
        found.append(kept)
    return found
