"""Statuses of a project: one object each, in the order the project has them."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Mapping
from typing import Any, ClassVar, Final, Literal, Optional, Union, cast

from ..slugs import slugify_string
from .markers import NOT_GIVEN
from .values import text

__all__ = ["ProjectStatus", "ProjectStatuses", "StatusEntityType", "StatusState"]

StatusState = Literal["not_started", "in_progress", "done", "blocked"]
StatusEntityType = Literal["folder", "task", "product", "version", "representation", "workfile"]
StatusDict = dict[str, Any]
"""A status as the server has it: name, shortName, state, icon, color, scope; ``original_name`` when it was renamed."""

_STATES: Final = frozenset({"not_started", "in_progress", "done", "blocked"})
_SCOPE: Final = frozenset({"folder", "task", "product", "version", "representation", "workfile"})


class ProjectStatus:
    """One status of a project.

    Args:
        name: Name as users see it.
        short_name: A few capital letters.
        state: What it means for the work.
        icon: Name of an icon.
        color: ``"#rrggbb"``.
        scope: Types of entities that can have it; all by default.
        index: Place among the statuses of the project, None for a status that is in no project.
        project_statuses: Statuses of the project it belongs to.
        is_new: Whether it is not on the server yet; without an index it is.

    Raises:
        ValueError: State, color or scope is not valid.
        TypeError: The name is no text.
    """

    valid_states: ClassVar[set[str]] = set(_STATES)
    valid_scope: ClassVar[set[str]] = set(_SCOPE)
    color_regex: ClassVar[re.Pattern[str]] = re.compile(r"#([a-f0-9]{6})$")
    default_state: ClassVar[StatusState] = "in_progress"
    default_color: ClassVar[str] = "#eeeeee"

    def __init__(
        self,
        name: str,
        short_name: Optional[str] = None,
        state: Optional[StatusState] = None,
        icon: Optional[str] = None,
        color: Optional[str] = None,
        scope: Optional[Iterable[StatusEntityType]] = None,
        index: Optional[int] = None,
        project_statuses: Optional[ProjectStatuses] = None,
        is_new: Optional[bool] = None,
    ) -> None:
        self._name = text(name, "the name of a status")
        self._short_name = short_name or ""
        self._icon = icon or ""
        self._state: StatusState = _state(state or self.default_state)
        self._color = _color((color or self.default_color).lower())
        self._scope: set[StatusEntityType] = _scope(_SCOPE if scope is None else scope)
        self._index = index
        self._statuses = project_statuses
        self._is_new = index is None if is_new is None else is_new
        self._locked: Optional[StatusDict] = None if self._is_new else self._data()

    def __repr__(self) -> str:
        short = f"({self._short_name})" if self._short_name else ""
        return f"<ProjectStatus {self._name}{short}>"

    def __getitem__(self, key: str) -> Any:
        if key not in _KEYS:
            raise KeyError(key)
        return getattr(self, key)

    def __setitem__(self, key: str, value: Any) -> None:
        if key not in _KEYS:
            raise KeyError(key)
        setattr(self, key, value)

    def lock(self) -> None:
        """Take it as unchanged, and as known to the server, from now on."""
        self._is_new = False
        self._locked = self._data()

    def is_available_for_entity_type(self, entity_type: str) -> bool:
        """Whether entities of a type can have the status."""
        return entity_type in self._scope

    @staticmethod
    def slugify_name(name: str) -> str:
        """A name in lowercase letters and digits, with underscores between words."""
        return slugify_string(name.lower())

    def get_project_statuses(self) -> Optional[ProjectStatuses]:
        """The statuses of the project it belongs to."""
        return self._statuses

    def set_project_statuses(self, project_statuses: ProjectStatuses) -> None:
        """Put it into a project, after the other statuses, and take it out of the one it was in."""
        if self._statuses is not project_statuses:
            project_statuses.append(self)

    def unset_project_statuses(self, project_statuses: ProjectStatuses) -> None:
        """Forget the project, when it is this one."""
        if self._statuses is project_statuses:
            self._statuses = None
            self._index = None

    @property
    def changed(self) -> bool:
        """Whether it is new or differs from what was read or committed last."""
        return self._locked is None or self._data() != self._locked

    def delete(self) -> None:
        """Take it out of its project."""
        if self._statuses is not None:
            self._statuses.remove(self)

    def get_index(self) -> Optional[int]:
        """Place among the statuses of the project."""
        return self._index

    def set_index(self, index: Optional[int], from_parent: bool = False) -> None:
        """Move it among the statuses of its project.

        Args:
            index: New place, 0 for the first.
            from_parent: Only note the place: the statuses of the project have moved it already.
        """
        if from_parent or self._statuses is None:
            self._index = index
        elif index is None:
            self._statuses.remove(self)
        else:
            self._statuses.set_status_index(self, index)

    def get_name(self) -> str:
        """Name as users see it."""
        return self._name

    def set_name(self, name: str) -> None:
        """Rename it; entities that have it follow when the project is committed."""
        self._name = text(name, "the name of a status")

    def get_short_name(self) -> str:
        """Short name."""
        return self._short_name

    def set_short_name(self, short_name: str) -> None:
        """Change the short name."""
        self._short_name = text(short_name, "the short name of a status")

    def get_icon(self) -> str:
        """Name of the icon, empty for none."""
        return self._icon

    def set_icon(self, icon: Optional[str]) -> None:
        """Change the icon; None for none."""
        self._icon = text("" if icon is None else icon, "the icon of a status")

    @property
    def slugified_name(self) -> str:
        """Name in lowercase letters and digits."""
        return self.slugify_name(self._name)

    def get_state(self) -> StatusState:
        """What it means for the work."""
        return self._state

    def set_state(self, state: StatusState) -> None:
        """Change what it means for the work.

        Raises:
            ValueError: There is no such state.
        """
        self._state = _state(state)

    def get_color(self) -> str:
        """Color as ``"#rrggbb"``."""
        return self._color

    def set_color(self, color: str) -> None:
        """Change the color.

        Raises:
            ValueError: It is not ``"#rrggbb"``.
        """
        self._color = _color(text(color, "the color of a status").lower())

    def get_scope(self) -> set[StatusEntityType]:
        """Types of entities that can have it."""
        return self._scope

    def set_scope(self, scope: Iterable[StatusEntityType]) -> None:
        """Change the types of entities that can have it.

        Raises:
            ValueError: There is no such type.
        """
        self._scope = _scope(scope)

    @property
    def name(self) -> str:
        """See `get_name` and `set_name`."""
        return self.get_name()

    @name.setter
    def name(self, name: str) -> None:
        self.set_name(name)

    @property
    def short_name(self) -> str:
        """See `get_short_name` and `set_short_name`."""
        return self.get_short_name()

    @short_name.setter
    def short_name(self, short_name: str) -> None:
        self.set_short_name(short_name)

    @property
    def project_statuses(self) -> Optional[ProjectStatuses]:
        """See `get_project_statuses` and `set_project_statuses`."""
        return self.get_project_statuses()

    @project_statuses.setter
    def project_statuses(self, project_statuses: ProjectStatuses) -> None:
        self.set_project_statuses(project_statuses)

    @property
    def index(self) -> Optional[int]:
        """See `get_index` and `set_index`."""
        return self.get_index()

    @index.setter
    def index(self, index: Optional[int]) -> None:
        self.set_index(index)

    @property
    def state(self) -> StatusState:
        """See `get_state` and `set_state`."""
        return self.get_state()

    @state.setter
    def state(self, state: StatusState) -> None:
        self.set_state(state)

    @property
    def color(self) -> str:
        """See `get_color` and `set_color`."""
        return self.get_color()

    @color.setter
    def color(self, color: str) -> None:
        self.set_color(color)

    @property
    def icon(self) -> str:
        """See `get_icon` and `set_icon`."""
        return self.get_icon()

    @icon.setter
    def icon(self, icon: Optional[str]) -> None:
        self.set_icon(icon)

    @property
    def scope(self) -> set[StatusEntityType]:
        """See `get_scope` and `set_scope`."""
        return self.get_scope()

    @scope.setter
    def scope(self, scope: Iterable[StatusEntityType]) -> None:
        self.set_scope(scope)

    def move_before(self, other: ProjectStatus) -> None:
        """Move it before another status of the project."""
        statuses = self._shared_with(other)
        target = statuses.index(other)
        statuses.set_status_index(self, target - 1 if statuses.index(self) < target else target)

    def move_after(self, other: ProjectStatus) -> None:
        """Move it after another status of the project."""
        statuses = self._shared_with(other)
        target = statuses.index(other)
        statuses.set_status_index(self, target if statuses.index(self) < target else target + 1)

    def to_data(self) -> StatusDict:
        """The status as the server takes it; ``original_name`` says what it was called when it was renamed."""
        data = self._data()
        if self._locked is not None and self._locked["name"] != self._name:
            data["original_name"] = self._locked["name"]
        return data

    @classmethod
    def from_data(
        cls, data: Mapping[str, Any], index: Optional[int] = None, project_statuses: Optional[ProjectStatuses] = None
    ) -> ProjectStatus:
        """Make one of what the server tells.

        Args:
            data: Status as `to_data` gives it.
            index: Place among the statuses of the project; without, the status is new.
            project_statuses: Statuses of the project.
        """
        made = cls(
            data["name"],
            data.get("shortName", data.get("short_name")),
            icon=data.get("icon"),
            index=index,
            project_statuses=project_statuses,
            is_new=True,
        )
        state, color, scope = data.get("state"), data.get("color"), data.get("scope")
        if index is None:
            made._state = _state(state or cls.default_state)
            made._color = _color((color or cls.default_color).lower())
            made._scope = _scope(_SCOPE if scope is None else scope)
            return made
        # What a server has is taken as it is: a newer one may know more states and types.
        made._state = state or made._state
        made._color = color or made._color
        made._scope = cast("set[StatusEntityType]", set(_SCOPE if scope is None else scope))
        made.lock()
        return made

    def _shared_with(self, other: ProjectStatus) -> ProjectStatuses:
        if self._statuses is None or other.get_project_statuses() is not self._statuses:
            raise ValueError(f"{self!r} and {other!r} are not statuses of the same project")
        return self._statuses

    def _data(self) -> StatusDict:
        return {
            "name": self._name,
            "shortName": self._short_name,
            "state": self._state,
            "icon": self._icon,
            "color": self._color,
            "scope": sorted(self._scope),
        }

    def locked(self) -> Optional[StatusDict]:
        """What the server has of it, None for a new one."""
        return self._locked

    def locked_name(self) -> Optional[str]:
        """Name that the server knows it by, None for a new one."""
        return None if self._locked is None else self._locked["name"]

    def adopt(self, known: Optional[Mapping[str, Any]]) -> None:
        """Count as the status that the server knows, with what it has of it; None for one that it does not have."""
        self._is_new = known is None
        self._locked = None if known is None else dict(known)


_KEYS = frozenset({"name", "short_name", "state", "icon", "color", "scope", "index", "project_statuses"})


class ProjectStatuses:
    """The statuses of a project, in order.

    Args:
        statuses: Statuses as the server tells them.
    """

    def __init__(self, statuses: Iterable[Mapping[str, Any]]) -> None:
        self._statuses = [ProjectStatus.from_data(data, index, self) for index, data in enumerate(statuses)]
        self._scope_supported = True
        self._locked = self._order()
        self._origin = self.to_data()

    def __len__(self) -> int:
        return len(self._statuses)

    def __iter__(self) -> Generator[ProjectStatus, None, None]:
        yield from list(self._statuses)

    def __getitem__(self, index: int) -> ProjectStatus:
        return self._statuses[index]

    def __contains__(self, status: object) -> bool:
        return any(status is known or status == known.get_name() for known in self._statuses)

    def __repr__(self) -> str:
        return f"<ProjectStatuses {[status.get_name() for status in self._statuses]}>"

    def create(
        self,
        name: str,
        short_name: Optional[str] = None,
        state: Optional[StatusState] = None,
        icon: Optional[str] = None,
        color: Optional[str] = None,
        scope: Optional[Iterable[StatusEntityType]] = None,
    ) -> ProjectStatus:
        """Add a new status at the end; arguments as for `ProjectStatus`.

        Raises:
            ValueError: State, color or scope is not valid.
        """
        return self.append(ProjectStatus(name, short_name, state, icon, color, scope, is_new=True))

    def set_status_scope_supported(self, supported: bool) -> None:
        """Say whether the server knows scopes of statuses; without, they are left out of what is sent."""
        self._scope_supported = supported

    def lock(self) -> None:
        """Take all statuses as unchanged from now on."""
        for status in self._statuses:
            status.lock()
        self._locked = self._order()
        self._origin = self.to_data()

    def to_data(self) -> list[StatusDict]:
        """All statuses as the server takes them."""
        data = [status.to_data() for status in self._statuses]
        if not self._scope_supported:
            for status in data:
                status.pop("scope", None)
        return data

    def rebase(self, statuses: Iterable[Mapping[str, Any]]) -> None:
        """Note the statuses that the server has, without touching those here."""
        known = ProjectStatuses(statuses)
        theirs = {status.get_name(): status.locked() for status in known}
        for status in self._statuses:
            status.adopt(theirs.get(status.locked_name() or status.get_name()))
        self._origin = known.to_data()
        self._locked = [status.get_name() for status in known]

    def origin(self) -> list[StatusDict]:
        """All statuses as they were read or committed last."""
        return [dict(status) for status in self._origin]

    def set(self, statuses: Iterable[Union[ProjectStatus, Mapping[str, Any]]]) -> None:
        """Put other statuses in place of these; one that was there keeps its identity when it keeps its name.

        Args:
            statuses: Statuses as `to_data` gives them, or as objects.
        """
        wanted = list(statuses)
        known = {status.locked_name(): status for status in self._statuses if status.locked_name() is not None}
        for data in self._origin:
            known.setdefault(data["name"], ProjectStatus.from_data(data, 0))
        new = [_made(status, known) for status in wanted]
        for status in list(self._statuses):
            self.remove(status)
        for status in new:
            self.append(status)

    @property
    def changed(self) -> bool:
        """Whether a status was added, removed, moved or changed."""
        return self._order() != self._locked or any(status.changed for status in self._statuses)

    def get(self, name: str, default: Optional[Any] = None) -> Union[ProjectStatus, Any]:
        """Status of a name, the default when there is none."""
        for status in self._statuses:
            if status.get_name() == name:
                return status
        return default

    get_status_by_name = get

    def index(self, status: ProjectStatus, default: Any = NOT_GIVEN) -> Union[int, Any]:
        """Place of a status.

        Args:
            status: The status.
            default: What to return when it is not there.

        Raises:
            ValueError: It is not there, and there is no default.
        """
        for index, known in enumerate(self._statuses):
            if known is status:
                return index
        if default is NOT_GIVEN:
            raise ValueError(f"Status '{status.get_name()}' is not one of the project")
        return default

    def get_status_by_slugified_name(self, name: str) -> Optional[ProjectStatus]:
        """Status whose name reads the same in lowercase letters and digits, e.g. ``"in-progress"``."""
        slug = ProjectStatus.slugify_name(name)
        for status in self._statuses:
            if status.slugified_name == slug:
                return status
        return None

    def remove_by_name(self, name: str, ignore_missing: bool = False) -> Optional[ProjectStatus]:
        """Take out the status of a name.

        Returns:
            The status, None when there is none and that is to be ignored.

        Raises:
            ValueError: There is no such status.
        """
        status = self.get(name)
        if status is not None:
            return self.remove(status)
        if ignore_missing:
            return None
        raise ValueError(f"Status '{name}' is not one of the project")

    def remove(self, status: ProjectStatus, ignore_missing: bool = False) -> Optional[ProjectStatus]:
        """Take out a status.

        Returns:
            The status, None when it is not there and that is to be ignored.

        Raises:
            ValueError: It is not there.
        """
        index = self.index(status, None)
        if index is not None:
            return self.pop(index)
        if ignore_missing:
            return None
        raise ValueError(f"Status '{status.get_name()}' is not one of the project")

    def pop(self, index: int) -> ProjectStatus:
        """Take out the status at a place."""
        status = self._statuses.pop(index)
        status.unset_project_statuses(self)
        self._number()
        return status

    def insert(self, index: int, status: Union[ProjectStatus, Mapping[str, Any]]) -> ProjectStatus:
        """Add a status at a place, and take it out of the project it was in.

        Returns:
            The status as an object.
        """
        found = status if isinstance(status, ProjectStatus) else ProjectStatus.from_data(status)
        owner = found.get_project_statuses()
        if owner is not None:
            owner.remove(found, ignore_missing=True)
        self._statuses.insert(index, found)
        found._statuses = self  # pyright: ignore[reportPrivateUsage]
        self._number()
        return found

    def append(self, status: Union[ProjectStatus, Mapping[str, Any]]) -> ProjectStatus:
        """Add a status at the end, see `insert`."""
        return self.insert(len(self._statuses), status)

    def set_status_index(self, status: ProjectStatus, index: int) -> ProjectStatus:
        """Move a status to a place.

        Raises:
            ValueError: It is not one of the project.
        """
        self._statuses.pop(self.index(status))
        self._statuses.insert(index, status)
        self._number()
        return status

    def _number(self) -> None:
        for index, status in enumerate(self._statuses):
            status.set_index(index, from_parent=True)

    def _order(self) -> list[Optional[str]]:
        return [status.locked_name() for status in self._statuses]


def _made(status: Union[ProjectStatus, Mapping[str, Any]], known: Mapping[Any, ProjectStatus]) -> ProjectStatus:
    if isinstance(status, ProjectStatus):
        return status
    made = ProjectStatus.from_data(status)
    origin = known.get(status.get("original_name") or made.get_name())
    locked = None if origin is None else origin.locked()
    if locked is not None:
        made.adopt(locked)
    return made


def _state(state: str) -> StatusState:
    if state not in _STATES:
        raise ValueError(f"a status has one of the states {', '.join(sorted(_STATES))}, not {state!r}")
    return cast("StatusState", state)


def _color(color: str) -> str:
    if ProjectStatus.color_regex.match(color) is None:
        raise ValueError(f"a color is written as '#rrggbb', not {color!r}")
    return color


def _scope(scope: Iterable[str]) -> set[StatusEntityType]:
    names = {scope} if isinstance(scope, str) else set(scope)
    wrong = sorted(map(str, names - _SCOPE))
    if wrong:
        raise ValueError(f"statuses are for entities of type {', '.join(sorted(_SCOPE))}, not {', '.join(wrong)}")
    return cast("set[StatusEntityType]", names)
