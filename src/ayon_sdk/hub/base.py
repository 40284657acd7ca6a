"""What all entities of a hub have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Optional, Union

from ..entity_ids import convert_entity_id, create_entity_id
from ..errors import HubChangeRefused
from .attributes import Attributes, Clash
from .entity_data import EntityData
from .markers import UNKNOWN_VALUE, CustomNone, HubEntityType
from .values import differs, text, texts

if TYPE_CHECKING:
    from .tree import HubTree

__all__ = ["BaseEntity", "MaybeId"]

MaybeId = Union[str, None, CustomNone]
"""An id; None for none, `UNKNOWN_VALUE` when it was neither read nor set."""

NO_VALUES: Mapping[str, Any] = {}
"""Own attributes, or data, of the many entities that have none; nobody writes to it."""
NO_NAMES: tuple[str, ...] = ()


class BaseEntity(ABC):
    """An entity of a hub.

    Entities are made by a hub: it loads them, and has ``add_new_…`` for new ones. Setting a member changes the entity
    in memory; `changes` tells what differs from the server, and the hub's ``commit_changes`` sends it.

    Args:
        entity_id: Id; a new one by default.
        parent_id: Id of the entity above; the name of the project for what is at its top.
        attribs: Values of attributes.
        data: Free-form data.
        active: Whether it is in use.
        created: Whether it is new, so that a commit creates it; without an id it is.
        entity_hub: Hub it belongs to.
        name: Name, for types that have one.
        label: Label, for types that have one.
        status: Name of the status, for types that have one.
        tags: Names of tags.
        thumbnail_id: Id of the thumbnail, for types that have one.

    Raises:
        ValueError: There is no hub, the id is no id, or there is no such attribute.
        TypeError: A name, label or tag is no text.
    """

    # Current values; what they were before a change is in `_origins`, by the server's name of the field.
    __slots__ = (
        "_active",
        "_attribs",
        "_complete",
        "_created",
        "_data",
        "_entity_id",
        "_hub",
        "_label",
        "_name",
        "_origins",
        "_parent_id",
        "_status",
        "_tags",
        "_thumbnail_id",
    )

    _fields: ClassVar[Mapping[str, str]] = {}
    """The server's name of a plain field → slot, without the parent."""
    _parent_field: ClassVar[str] = "parentId"
    """The server's name of the field that holds the parent."""
    _supports: ClassVar[frozenset[str]] = frozenset()
    """Which of name, label, status, tags and thumbnail there are."""

    name_field: ClassVar[str] = "name"
    """The server's name of the field that is unique below the parent."""

    _hub: HubTree
    _entity_id: str
    _parent_id: MaybeId
    _origins: Optional[dict[str, Any]]
    _attribs: Union[Attributes, Mapping[str, Any]]
    _data: Union[EntityData, Mapping[str, Any], CustomNone, None]
    _tags: Union[list[str], tuple[str, ...], CustomNone]
    _name: Optional[str]
    _label: Optional[str]
    _status: Union[str, CustomNone]
    _thumbnail_id: MaybeId
    _active: Union[bool, CustomNone]
    _created: bool
    _complete: bool

    def __init__(
        self,
        entity_id: Optional[str] = None,
        parent_id: MaybeId = UNKNOWN_VALUE,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        active: Union[bool, CustomNone] = UNKNOWN_VALUE,
        created: Optional[bool] = None,
        entity_hub: Optional[HubTree] = None,
        name: Optional[str] = None,
        label: Optional[str] = None,
        status: Union[str, CustomNone] = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        thumbnail_id: MaybeId = UNKNOWN_VALUE,
    ) -> None:
        if entity_hub is None:
            raise ValueError("an entity belongs to a hub: entity_hub has to be given")
        self._hub = entity_hub
        self._created = entity_id is None if created is None else created
        self._entity_id = self._checked_id(entity_id)
        # A new entity has no children that only the server knows.
        self._complete = self._created
        self._origins = None
        self._parent_id = parent_id
        self._name = name if name is None else text(name, "the name")
        self._label = label if label is None else text(label, "the label")
        self._status = status
        self._thumbnail_id = thumbnail_id
        self._active = active
        self._tags = NO_NAMES if tags is None else tuple(texts(tags, "tags"))
        self._data = data if isinstance(data, CustomNone) else dict(data or {})
        self._attribs = NO_VALUES
        if attribs:
            known = entity_hub.attribute_keys(self.entity_type)
            for key in attribs:
                if key not in known:
                    raise HubChangeRefused(f"entities of type {self.entity_type} have no attribute {key!r}")
            self._attribs = {key: value for key, value in attribs.items() if value is not None}

    def __repr__(self) -> str:
        # Nothing that could ask a server.
        name = "" if self._name is None else f"{self._name} "
        return f"<{type(self).__name__} {name}- {self._entity_id}>"

    def __getitem__(self, item: str) -> Any:
        return getattr(self, item)

    def __setitem__(self, item: str, value: Any) -> None:
        setattr(self, item, value)

    # ------------------------------------------------------------------ what it is

    @property
    def id(self) -> str:
        """Id; the name, for a project."""
        return self._entity_id

    @property
    def removed(self) -> bool:
        """Whether a commit will delete it."""
        return self._parent_id is None

    @property
    def orig_parent_id(self) -> MaybeId:
        """Id of the entity above as the server knows it; `UNKNOWN_VALUE` for a new entity."""
        if self._created:
            return UNKNOWN_VALUE
        return self.origin(self._parent_field)

    @property
    def project_name(self) -> str:
        """Name of the project."""
        return self._hub.project_name

    if TYPE_CHECKING:
        entity_type: ClassVar[HubEntityType]
        """Type, e.g. ``"folder"``."""
        parent_entity_types: ClassVar[list[HubEntityType]]
        """Types that the entity above can have."""
    else:

        @property
        @abstractmethod
        def entity_type(self):
            """Type, e.g. ``"folder"``."""

        @property
        @abstractmethod
        def parent_entity_types(self):
            """Types that the entity above can have."""

    @property
    def created(self) -> bool:
        """Whether it is new, so that a commit creates it."""
        return self._created

    # ------------------------------------------------------------------ values

    @property
    def attribs(self) -> Attributes:
        """Attributes: its own values, None for those that it inherits or that nobody set."""
        attribs = self._attribs
        if not isinstance(attribs, Attributes):
            attribs = self._attribs = Attributes(self._hub.attribute_keys(self.entity_type), attribs)
        return attribs

    @property
    def data(self) -> Union[EntityData, CustomNone]:
        """Free-form data; `UNKNOWN_VALUE` for a new entity that was given none."""
        data = self._data
        if isinstance(data, (EntityData, CustomNone)):
            return data
        data = self._data = EntityData(data or {})
        return data

    def get_active(self) -> Union[bool, CustomNone]:
        """Whether it is in use; `UNKNOWN_VALUE` leaves that to the server."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Say whether it is in use.

        Raises:
            TypeError: It is neither True nor False.
        """
        if not isinstance(active, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"active is True or False, not {type(active).__name__}")
        self._put("active", "_active", active)

    def get_name(self) -> Optional[str]:
        """Name."""
        self._need("name")
        return self._name

    def set_name(self, name: str) -> None:
        """Rename it; paths below it follow at once.

        Raises:
            TypeError: The name is no text.
        """
        self._need("name")
        self._put("name", "_name", text(name, "the name"))

    def get_label(self) -> Optional[str]:
        """Label, None for none."""
        self._need("label")
        return self._label

    def set_label(self, label: Optional[str]) -> None:
        """Change the label; None removes it.

        Raises:
            TypeError: The label is no text.
        """
        self._need("label")
        self._put("label", "_label", None if label is None else text(label, "the label"))

    def get_thumbnail_id(self) -> MaybeId:
        """Id of the thumbnail, None for none."""
        self._need("thumbnail")
        return self._thumbnail_id

    def set_thumbnail_id(self, thumbnail_id: Optional[str]) -> None:
        """Change the thumbnail; None removes it."""
        self._need("thumbnail")
        self._put("thumbnailId", "_thumbnail_id", None if thumbnail_id is None else text(thumbnail_id, "thumbnail_id"))

    def get_status(self) -> Union[str, CustomNone]:
        """Name of the status; `UNKNOWN_VALUE` leaves it to the server."""
        self._need("status")
        return self._status

    def set_status(self, status_name: str) -> None:
        """Change the status.

        Raises:
            ValueError: The project has no such status.
            TypeError: The status is no text.
        """
        self._need("status")
        self._hub.check_status(text(status_name, "the status"))
        self._put("status", "_status", status_name)

    def get_tags(self) -> list[str]:
        """Names of tags; the list can be changed in place."""
        self._need("tags")
        tags = self._tags
        if not isinstance(tags, list):
            # Only now somebody can change them: what they were is kept.
            self._note("tags", tags)
            tags = self._tags = [] if isinstance(tags, CustomNone) else list(tags)
        return tags

    def set_tags(self, tags: Iterable[str]) -> None:
        """Put other tags in place of these.

        Raises:
            TypeError: There is something else than a text among them.
        """
        new = texts(tags, "tags")
        self.get_tags()
        self._tags = new

    # ------------------------------------------------------------------ the tree

    def get_parent_id(self) -> MaybeId:
        """Id of the entity above; the project's name at the top, None when it is removed."""
        return self._parent_id

    def set_parent_id(self, parent_id: Optional[str]) -> None:
        """Move it; None removes it.

        Args:
            parent_id: Id of the new entity above; the name of the project for its top.

        Raises:
            ValueError: It would be below itself, or that type can't be above it; nothing is changed.
        """
        self._hub.set_entity_parent(self._entity_id, parent_id, self._parent_id)

    def get_parent(self, allow_fetch: bool = True) -> Union[BaseEntity, CustomNone, None]:
        """The entity above.

        Args:
            allow_fetch: Whether it may be asked for; an `AsyncEntityHub` doesn't here.

        Returns:
            The entity; None when there is none, `UNKNOWN_VALUE` when it is not loaded.
        """
        parent_id = self._parent_id
        if not isinstance(parent_id, str):
            return None if parent_id is None else UNKNOWN_VALUE
        parent = self._hub.get_entity_by_id(parent_id)
        if parent is None and allow_fetch:
            self._hub.demand_entity(parent_id, self.parent_entity_types)
            parent = self._hub.get_entity_by_id(parent_id)
        return UNKNOWN_VALUE if parent is None else parent

    def set_parent(self, parent: Optional[BaseEntity]) -> None:
        """Move it below another entity; None removes it. See `set_parent_id`."""
        self.set_parent_id(None if parent is None else parent.id)

    def get_children_ids(self, allow_fetch: bool = True) -> Union[set[str], CustomNone]:
        """Ids of the entities directly below: folders and tasks of a folder, and those of its products that are loaded.

        Args:
            allow_fetch: Whether they may be asked for; an `AsyncEntityHub` doesn't here.

        Returns:
            Ids; `UNKNOWN_VALUE` when they are not loaded.
        """
        if not self._complete and allow_fetch:
            self._hub.demand_children(self)
        return set(self._hub.children_of(self._entity_id)) if self._complete else UNKNOWN_VALUE

    def get_children(self, allow_fetch: bool = True) -> Union[list[BaseEntity], CustomNone]:
        """Entities directly below, see `get_children_ids`."""
        if not self._complete and allow_fetch:
            self._hub.demand_children(self)
        return self._hub.loaded_children(self) if self._complete else UNKNOWN_VALUE

    @property
    def children_ids(self) -> Union[set[str], CustomNone]:
        """See `get_children_ids`."""
        return self.get_children_ids()

    @property
    def children(self) -> Union[list[BaseEntity], CustomNone]:
        """See `get_children`."""
        return self.get_children()

    def add_child(self, child: Union[BaseEntity, str]) -> None:
        """Move an entity below this one.

        Args:
            child: The entity, or its id.

        Raises:
            ValueError: It is not loaded, would be below itself, or can't be below an entity of this type.
        """
        self._hub.set_entity_parent(child if isinstance(child, str) else child.id, self._entity_id)

    def remove_child(self, child: Union[BaseEntity, str]) -> None:
        """Remove an entity that is directly below this one; a commit deletes it.

        Args:
            child: The entity, or its id; one that is not below is left as it is.
        """
        self._hub.unset_entity_parent(child if isinstance(child, str) else child.id, self._entity_id)

    def fill_children_ids(self, children_ids: Iterable[str]) -> None:
        """Say which entities are directly below on the server, so that they need not be asked for."""
        for child_id in children_ids:
            self._hub.note_child(self._entity_id, child_id)
        self._complete = True

    @property
    def immutable_for_hierarchy(self) -> bool:
        """Whether the server refuses to move, rename or retype it, because something is published in it or below."""
        return False

    @property
    def has_cached_immutable_hierarchy(self) -> bool:
        """Whether that is known without asking."""
        return self._hub.knows_published()

    def reset_immutable_for_hierarchy_cache(self, bottom_to_top: Optional[bool] = True) -> None:
        """Forget whether something is published, so that it is asked for again."""
        self._hub.reset_immutable_for_hierarchy_cache(self._entity_id, bottom_to_top)

    # ------------------------------------------------------------------ changes

    @property
    def changes(self) -> dict[str, Any]:
        """What a commit sends about it, by the server's names of fields; empty when there is nothing to send.

        Changed attributes are in ``"attrib"``, changed keys of the data in ``"data"``, None for removed ones. For a new
        entity it is all that it is created with.
        """
        if self._created:
            return self.to_create_body_data()
        changes = self.changed_fields()
        if self._origins is not None and self._parent_field in self._origins and isinstance(self._parent_id, str):
            changes[self._parent_field] = self._sent_parent()
        if isinstance(self._attribs, Attributes):
            attrib = self._attribs.changes
            if attrib:
                changes["attrib"] = attrib
        if isinstance(self._data, EntityData):
            data = self._data.get_changes()
            if data:
                changes["data"] = data
        return changes

    @classmethod
    @abstractmethod
    def from_entity_data(cls, entity_data: Mapping[str, Any], entity_hub: HubTree) -> BaseEntity:
        """Make an entity of what the server tells, without adding it to the hub.

        Args:
            entity_data: Entity as ``ServerAPI`` gives it.
            entity_hub: Hub it belongs to.
        """

    def to_create_body_data(self) -> dict[str, Any]:
        """What the entity is created with, by the server's names of fields."""
        body: dict[str, Any] = {}
        for field, slot in self._fields.items():
            value = getattr(self, slot)
            # The server leaves out what is None as well.
            if value is not None and not isinstance(value, CustomNone):
                body[field] = value
        if isinstance(self._parent_id, str):
            parent = self._sent_parent()
            if parent is not None:
                body[self._parent_field] = parent
        if self._tags and not isinstance(self._tags, CustomNone):
            body["tags"] = list(self._tags)
        attrib = self._attribs.to_dict() if isinstance(self._attribs, Attributes) else self._attribs
        attrib = {key: value for key, value in attrib.items() if value is not None}
        if attrib:
            body["attrib"] = attrib
        data = self._data.get_new_entity_value() if isinstance(self._data, EntityData) else self._data
        if data and not isinstance(data, CustomNone):
            body["data"] = dict(data)
        return body

    def lock(self) -> None:
        """Take all values as those of the server from now on."""
        self._origins = None
        self._created = False
        if isinstance(self._tags, list):
            # Somebody may hold the list, and change it again.
            self._origins = {"tags": tuple(self._tags)}
        if isinstance(self._attribs, Attributes):
            self._attribs.lock()
        if isinstance(self._data, EntityData):
            self._data.lock()

    # ------------------------------------------------------------------ for the modules beside this one

    def changed_fields(self) -> dict[str, Any]:
        """Changed plain fields and tags with their values, without the parent."""
        origins = self._origins
        if origins is None:
            return {}
        changes = {field: getattr(self, slot) for field, slot in self._fields.items() if field in origins}
        if "tags" in origins and isinstance(self._tags, list):
            before = origins["tags"]
            if isinstance(before, CustomNone) or self._tags != list(before):
                changes["tags"] = list(self._tags)
        return changes

    def touched(self) -> bool:
        """Whether it may have changed; False is certain."""
        return (
            self._created
            or self._origins is not None
            or isinstance(self._attribs, Attributes)
            or isinstance(self._data, EntityData)
        )

    def place_changed(self) -> bool:
        """Whether its name, its parent or its being in use changed, or it is new."""
        origins = self._origins
        return self._created or (
            origins is not None and (self.name_field in origins or self._parent_field in origins or "active" in origins)
        )

    def origin(self, field: str) -> Any:
        """What the server has in a plain field."""
        if self._origins is not None and field in self._origins:
            return self._origins[field]
        if field == self._parent_field:
            return self._parent_id
        if field == "tags":
            return self._tags
        return getattr(self, self._fields[field])

    def rebase(self, field: str, value: Any, *, keep: bool) -> None:
        """Take over what the server has in a plain field; `keep` says that the value here stays, as a change."""
        slot = self._fields[field]
        if keep:
            if self._origins is None:
                self._origins = {}
            self._origins[field] = value
        else:
            self._forget(field)
            setattr(self, slot, value)
        if not differs(getattr(self, slot), value):
            self._forget(field)

    def rebase_tags(self, value: Iterable[str], *, keep: bool) -> None:
        """Take over the tags that the server has, see `rebase`."""
        if keep:
            self._origins = {**(self._origins or {}), "tags": tuple(value)}
            return
        if isinstance(self._tags, list):
            self._tags[:] = value
            self._origins = {**(self._origins or {}), "tags": tuple(value)}
        else:
            self._tags = tuple(value) or NO_NAMES

    def rebase_parent(self, parent_id: MaybeId, *, keep: bool) -> None:
        """Take over the parent that the server has, without touching the tree, see `rebase`."""
        self._forget(self._parent_field)
        if not keep:
            self._parent_id = parent_id
        elif parent_id != self._parent_id:
            self._note(self._parent_field, parent_id)

    def server_attributes(self) -> Mapping[str, Any]:
        """Own attributes that were read or committed last."""
        attribs = self._attribs
        return attribs.read_values() if isinstance(attribs, Attributes) else attribs

    def merge_attributes(self, new: BaseEntity) -> list[Clash]:
        """Take over the attributes of the entity as the server has it; returns what was changed on both sides."""
        theirs = new.server_attributes()
        if isinstance(self._attribs, Attributes):
            return self._attribs.merge(theirs)
        self._attribs = theirs
        return []

    def merge_data(self, new: BaseEntity) -> list[Clash]:
        """Take over the data of the entity as the server has it; returns what was changed on both sides."""
        theirs = new._data
        if isinstance(theirs, CustomNone):
            return []
        if isinstance(self._data, EntityData):
            return self._data.merge(theirs or NO_VALUES)
        self._data = theirs
        return []

    def place(self, parent_id: Optional[str]) -> None:
        """Note a new parent; the hub has moved it in the tree already."""
        self._put(self._parent_field, "_parent_id", parent_id)

    def fill_defaults(self) -> None:
        """After it was created: what was not given is what servers make of that."""
        if isinstance(self._active, CustomNone):
            self._active = True
        if isinstance(self._data, CustomNone):
            self._data = NO_VALUES
        if isinstance(self._thumbnail_id, CustomNone):
            self._thumbnail_id = None

    def adopt(self, new: BaseEntity) -> None:
        """Take it as created, by the entity that the server has: what differs from it is a change."""
        self.lock()
        for field, slot in self._fields.items():
            theirs = getattr(new, slot)
            if not isinstance(theirs, CustomNone):
                self.rebase(field, theirs, keep=not isinstance(getattr(self, slot), CustomNone))
        self.get_tags()
        self.rebase_tags(new.origin("tags"), keep=True)
        theirs = new.server_attributes()
        for key in {**self.server_attributes(), **theirs}:
            self.attribs.rebase(key, theirs.get(key), keep=True)
        if isinstance(self._data, CustomNone):
            self._data = new._data
        data = self.data
        if isinstance(data, EntityData) and not isinstance(new._data, CustomNone):
            for key in {**data, **(new._data or {})}:
                data.rebase(key, (new._data or {}).get(key), keep=True)
        self.rebase_parent(new._parent_id, keep=True)

    def reborn(self) -> None:
        """Make it new again: the server does not have it any more."""
        attribs = self._attribs
        values = attribs.to_dict() if isinstance(attribs, Attributes) else attribs
        data: Mapping[str, Any] = {}
        if not isinstance(self._data, CustomNone) and self._data:
            data = {**self._data}
        self.lock()
        self._attribs, self._data = values, data
        self._created = True

    def is_complete(self) -> bool:
        """Whether all entities directly below are known."""
        return self._complete

    def set_complete(self) -> None:
        """Say that all entities directly below are known."""
        self._complete = True

    def parent_field(self) -> str:
        """The server's name of the field that holds the parent."""
        return self._parent_field

    def plain_fields(self) -> Mapping[str, str]:
        """The server's names of plain fields."""
        return self._fields

    def values_of(self, field: str) -> Any:
        """Current value of a plain field."""
        return getattr(self, self._fields[field])

    # The base class declares a property for each of these, whatever a type supports.
    @property
    def active(self) -> Union[bool, CustomNone]:
        """See `get_active` and `set_active`."""
        return self.get_active()

    @active.setter
    def active(self, active: bool) -> None:
        self.set_active(active)

    @property
    def parent_id(self) -> MaybeId:
        """See `get_parent_id` and `set_parent_id`."""
        return self._parent_id

    @parent_id.setter
    def parent_id(self, parent_id: Optional[str]) -> None:
        self.set_parent_id(parent_id)

    @property
    def parent(self) -> Union[BaseEntity, CustomNone, None]:
        """See `get_parent` and `set_parent`."""
        return self.get_parent()

    @parent.setter
    def parent(self, parent: Optional[BaseEntity]) -> None:
        self.set_parent(parent)

    @property
    def name(self) -> Optional[str]:
        """See `get_name` and `set_name`."""
        return self.get_name()

    @name.setter
    def name(self, name: str) -> None:
        self.set_name(name)

    @property
    def label(self) -> Optional[str]:
        """See `get_label` and `set_label`."""
        return self.get_label()

    @label.setter
    def label(self, label: Optional[str]) -> None:
        self.set_label(label)

    @property
    def thumbnail_id(self) -> MaybeId:
        """See `get_thumbnail_id` and `set_thumbnail_id`."""
        return self.get_thumbnail_id()

    @thumbnail_id.setter
    def thumbnail_id(self, thumbnail_id: Optional[str]) -> None:
        self.set_thumbnail_id(thumbnail_id)

    @property
    def status(self) -> Union[str, CustomNone]:
        """See `get_status` and `set_status`."""
        return self.get_status()

    @status.setter
    def status(self, status_name: str) -> None:
        self.set_status(status_name)

    @property
    def tags(self) -> list[str]:
        """See `get_tags` and `set_tags`."""
        return self.get_tags()

    @tags.setter
    def tags(self, tags: Iterable[str]) -> None:
        self.set_tags(tags)

    # ------------------------------------------------------------------ helpers

    def _checked_id(self, entity_id: Optional[str]) -> str:
        if entity_id is None:
            return create_entity_id()
        found = convert_entity_id(entity_id)
        if found is None:
            raise ValueError(f"an entity id has 32 hexadecimal digits, not {entity_id!r}")
        return found

    def _sent_parent(self) -> Optional[str]:
        """The parent as the server takes it: None for the top of the project."""
        parent_id = self._parent_id
        return parent_id if isinstance(parent_id, str) and parent_id != self._hub.project_name else None

    def _need(self, what: str) -> None:
        if what not in self._supports:
            raise NotImplementedError(f"{self.entity_type} entities have no {what}")

    def _note(self, field: str, before: Any) -> None:
        if self._origins is None:
            self._origins = {field: before}
        else:
            self._origins.setdefault(field, before)

    def _forget(self, field: str) -> None:
        if self._origins is not None:
            self._origins.pop(field, None)
            if not self._origins:
                self._origins = None

    def _put(self, field: str, slot: str, value: Any) -> None:
        before = getattr(self, slot)
        if not differs(value, before):
            return
        if self._origins is not None and field in self._origins:
            if not differs(value, self._origins[field]):
                self._forget(field)
        elif not self._created:
            self._note(field, before)
        setattr(self, slot, value)
