"""A production in memory: ids → entities, parents and children, paths."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, Union, cast

from ..errors import HubChangeRefused, HubNotLoaded
from .base import NO_VALUES, BaseEntity, MaybeId
from .folder import FolderEntity
from .markers import NOT_GIVEN, UNKNOWN_VALUE, CustomNone, HubEntityType
from .product import ProductEntity
from .project import ProjectEntity
from .task import TaskEntity
from .version import VersionEntity

if TYPE_CHECKING:
    from .merging import HubConflict

__all__ = ["CLASSES", "HubTree"]

CLASSES: Mapping[str, type[BaseEntity]] = {
    "folder": FolderEntity,
    "task": TaskEntity,
    "product": ProductEntity,
    "version": VersionEntity,
}


class HubTree:
    """The entities of one project.

    Args:
        project_name: Name of the project.
    """

    def __init__(self, project_name: str) -> None:
        self._project_name = project_name
        self._project: Optional[ProjectEntity] = None
        self._entities: dict[str, BaseEntity] = {}
        # Also of parents that are not loaded; the values say nothing, a dictionary is a set that keeps its order.
        self._children: dict[str, dict[str, None]] = {}
        self._attributes: dict[str, dict[str, Any]] = {}
        self._published: Optional[tuple[frozenset[str], frozenset[str]]] = None
        self._deleted_with_products: set[str] = set()
        self._conflicts: list[HubConflict] = []

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._project_name}: {len(self._entities)} entities>"

    @property
    def project_name(self) -> str:
        """Name of the project."""
        return self._project_name

    # ------------------------------------------------------------------ what a loading hub adds

    def demand_entity(self, entity_id: str, entity_types: Iterable[HubEntityType]) -> None:
        """Load an entity now, where that is possible."""

    def demand_children(self, entity: BaseEntity) -> None:
        """Load the entities below another one now, where that is possible."""

    def demand_project(self) -> None:
        """Load the project now, where that is possible."""

    def demand_attributes(self) -> None:
        """Load the attributes of entities now, where that is possible."""

    def demand_published(self) -> None:
        """Load where something is published now, where that is possible."""

    # ------------------------------------------------------------------ reading

    def get_entity_by_id(self, entity_id: str) -> Optional[BaseEntity]:
        """The entity of an id, None when it is not loaded; the project has its name as an id."""
        if entity_id == self._project_name:
            return self._project
        return self._entities.get(entity_id)

    @property
    def entities(self) -> Generator[BaseEntity, None, None]:
        """All entities that are loaded, the project first, without those that are removed."""
        if self._project is not None:
            yield self._project
        for entity in list(self._entities.values()):
            if not entity.removed:
                yield entity

    def all_entities(self) -> list[BaseEntity]:
        """All entities that are loaded, removed ones too, without the project."""
        return list(self._entities.values())

    def project(self) -> Optional[ProjectEntity]:
        """The project, None when it is not loaded."""
        return self._project

    def children_of(self, entity_id: str) -> Iterable[str]:
        """Ids of what is known to be directly below an entity."""
        return self._children.get(entity_id, ())

    def loaded_children(self, entity: BaseEntity) -> list[BaseEntity]:
        """Entities that are loaded and directly below another one."""
        return [self._entities[child] for child in self._children.get(entity.id, ()) if child in self._entities]

    def below(self, entity: BaseEntity) -> Generator[BaseEntity, None, None]:
        """Entities that are loaded and somewhere below another one, those above first."""
        todo = self.loaded_children(entity)
        seen = {entity.id}
        while todo:
            found = todo.pop()
            if found.id in seen:
                continue
            seen.add(found.id)
            yield found
            todo.extend(self.loaded_children(found))

    def ancestors(self, entity: BaseEntity) -> Generator[BaseEntity, None, None]:
        """Entities that are loaded and above another one, the nearest first, without the project."""
        seen = {entity.id}
        parent_id = entity.get_parent_id()
        while isinstance(parent_id, str):
            parent = self._entities.get(parent_id)
            if parent is None or parent.id in seen:
                return
            seen.add(parent.id)
            yield parent
            parent_id = parent.get_parent_id()

    def title_of(self, entity: BaseEntity) -> str:
        """What to call an entity in messages, e.g. ``folder '/shots/sh010'``."""
        kind: str = entity.entity_type
        if isinstance(entity, FolderEntity):
            return f"{kind} {_title_path(self, entity)!r}"
        if isinstance(entity, VersionEntity):
            product = self._entities.get(str(entity.get_parent_id()))
            where = f" of {self.title_of(product)}" if product is not None else ""
            return f"{kind} {entity.get_version()}{where}"
        if isinstance(entity, ProjectEntity):
            return f"{kind} {entity.id!r}"
        folder = self._entities.get(str(entity.get_parent_id()))
        where = f" in {_title_path(self, folder)!r}" if isinstance(folder, FolderEntity) else ""
        return f"{kind} {entity.get_name()!r}{where}"

    # ------------------------------------------------------------------ paths

    def path_of(self, folder: FolderEntity) -> str:
        """Path of a folder, with names and parents as they are here.

        Raises:
            ValueError: It is, or is below one that was, moved below a folder that is not loaded.
        """
        return self._path(folder, current=True)

    def server_path_of(self, folder: FolderEntity) -> str:
        """Path of a folder as the server has it; where it will be, for a new one.

        Raises:
            ValueError: A folder above is not loaded.
        """
        return self._path(folder, current=folder.created)

    def _path(self, folder: FolderEntity, current: bool) -> str:
        names: list[str] = []
        seen: set[str] = set()
        entity: BaseEntity = folder
        while True:
            if entity.id in seen:
                raise HubChangeRefused(f"folder {entity.get_name()!r} is below itself")
            seen.add(entity.id)
            names.append(str(entity.get_name() if current or entity.created else entity.origin("name")))
            parent_id = entity.get_parent_id() if current else entity.origin("parentId")
            if not isinstance(parent_id, str) or parent_id == self._project_name:
                break
            parent = self._entities.get(parent_id)
            if parent is None:
                above = self._path_above(entity, parent_id, current)
                return "/".join((above, *reversed(names)))
            entity = parent
        return "/" + "/".join(reversed(names))

    def _path_above(self, entity: BaseEntity, parent_id: str, current: bool) -> str:
        """Path of a folder that is not loaded, of which an entity below is."""
        told = entity.server_path() if isinstance(entity, FolderEntity) else None
        if told is None or (not entity.created and entity.origin("parentId") != parent_id):
            self.demand_entity(parent_id, ["folder"])
            parent = self._entities.get(parent_id)
            if isinstance(parent, FolderEntity):
                return self._path(parent, current)
            raise HubChangeRefused(f"the path of folder {entity.get_name()!r} is not known: its parent is not loaded")
        above = told.rpartition("/")[0]
        # A folder further up may be loaded, and renamed or moved: it is known by what its path was.
        for known in self._entities.values() if current else ():
            if isinstance(known, FolderEntity) and known is not entity and not known.created and known.touched():
                before = self._path(known, current=False)
                if above == before or above.startswith(before + "/"):
                    return self._path(known, current=True) + above[len(before) :]
        return above

    # ------------------------------------------------------------------ new entities

    def add_new_folder(
        self,
        name: str,
        folder_type: str,
        parent_id: MaybeId = UNKNOWN_VALUE,
        label: Optional[str] = None,
        path: Optional[str] = None,
        status: Union[str, CustomNone, None] = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        thumbnail_id: MaybeId = UNKNOWN_VALUE,
        active: Union[bool, CustomNone, None] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = True,
    ) -> FolderEntity:
        """Add a new folder; `commit_changes` creates it.

        Args:
            name: Name.
            folder_type: Name of a folder type of the project.
            parent_id: Id of the folder above; by default, and for the project's name, it is at the top.
            label: Label.
            path: Not needed: the path follows from the folders above.
            status: Name of the status; the server's default when not given.
            tags: Names of tags.
            attribs: Values of attributes.
            data: Free-form data.
            thumbnail_id: Id of the thumbnail.
            active: Whether it is in use; it is by default.
            entity_id: Id; a new one by default.
            created: False when the server has it already.

        Returns:
            The folder.

        Raises:
            ValueError: The id is no id or is taken, there is no such attribute, or the parent is no folder.
            TypeError: A name, label or tag is no text.

        Example:
            sequence = hub.add_new_folder("sq010", "Sequence", parent_id=episode.id)
        """
        where = self._project_name if parent_id is None or isinstance(parent_id, CustomNone) else parent_id
        folder = FolderEntity(
            name,
            folder_type,
            where,
            label,
            path,
            _or_unknown(status),
            tags,
            attribs,
            _or_unknown(data),
            thumbnail_id,
            _or_unknown(active),
            entity_id,
            created,
            self,
        )
        self.add_entity(folder)
        return folder

    def add_new_task(
        self,
        name: str,
        task_type: str,
        folder_id: MaybeId = UNKNOWN_VALUE,
        label: Optional[str] = None,
        status: Union[str, CustomNone, None] = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        assignees: Optional[Iterable[str]] = None,
        thumbnail_id: MaybeId = UNKNOWN_VALUE,
        active: Union[bool, CustomNone, None] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = True,
        parent_id: MaybeId = UNKNOWN_VALUE,
    ) -> TaskEntity:
        """Add a new task; `commit_changes` creates it.

        Args:
            name: Name.
            task_type: Name of a task type of the project.
            folder_id: Folder it is in; has to be known by the time of the commit.
            label: Label.
            status: Name of the status; the server's default when not given.
            tags: Names of tags.
            attribs: Values of attributes.
            data: Free-form data.
            assignees: Names of users.
            thumbnail_id: Id of the thumbnail.
            active: Whether it is in use; it is by default.
            entity_id: Id; a new one by default.
            created: False when the server has it already.
            parent_id: The same as `folder_id`.

        Returns:
            The task.

        Raises:
            ValueError: The id is no id or is taken, there is no such attribute, or the parent is no folder.
            TypeError: A name, label, tag or assignee is no text.
        """
        task = TaskEntity(
            name,
            task_type,
            parent_id if isinstance(folder_id, CustomNone) else folder_id,
            label,
            _or_unknown(status),
            tags,
            attribs,
            _or_unknown(data),
            assignees,
            thumbnail_id,
            _or_unknown(active),
            entity_id,
            created,
            self,
        )
        self.add_entity(task)
        return task

    def add_new_product(
        self,
        name: str,
        product_type: str,
        product_base_type: Optional[str] = None,
        folder_id: MaybeId = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        active: Union[bool, CustomNone, None] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = True,
    ) -> ProductEntity:
        """Add a new product; `commit_changes` creates it.

        Args:
            name: Name.
            product_type: Type, e.g. ``"model"``.
            product_base_type: Base type.
            folder_id: Folder it is in; has to be known by the time of the commit.
            tags: Names of tags.
            attribs: Values of attributes.
            data: Free-form data.
            active: Whether it is in use; it is by default.
            entity_id: Id; a new one by default.
            created: False when the server has it already.

        Returns:
            The product.

        Raises:
            ValueError: The id is no id or is taken, there is no such attribute, or the parent is no folder.
            TypeError: A name or tag is no text.
        """
        product = ProductEntity(
            name,
            product_type,
            product_base_type,
            folder_id,
            tags,
            attribs,
            _or_unknown(data),
            _or_unknown(active),
            entity_id,
            created,
            self,
        )
        self.add_entity(product)
        return product

    def add_new_version(
        self,
        version: int,
        product_id: MaybeId = UNKNOWN_VALUE,
        task_id: MaybeId = UNKNOWN_VALUE,
        status: Union[str, CustomNone, None] = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        thumbnail_id: MaybeId = UNKNOWN_VALUE,
        active: Union[bool, CustomNone, None] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = True,
    ) -> VersionEntity:
        """Add a new version; `commit_changes` creates it.

        Args:
            version: Number; negative for a hero version.
            product_id: Product it is of; has to be known by the time of the commit.
            task_id: Task it was made in.
            status: Name of the status; the server's default when not given.
            tags: Names of tags.
            attribs: Values of attributes.
            data: Free-form data.
            thumbnail_id: Id of the thumbnail.
            active: Whether it is in use; it is by default.
            entity_id: Id; a new one by default.
            created: False when the server has it already.

        Returns:
            The version.

        Raises:
            ValueError: The id is no id or is taken, there is no such attribute, or the parent is no product.
            TypeError: The version is no number, or a tag is no text.
        """
        made = VersionEntity(
            version,
            product_id,
            task_id,
            _or_unknown(status),
            tags,
            attribs,
            _or_unknown(data),
            thumbnail_id,
            _or_unknown(active),
            entity_id,
            created,
            self,
        )
        self.add_entity(made)
        return made

    def add_folder(self, folder: Mapping[str, Any]) -> FolderEntity:
        """Add a folder that the server has, as ``ServerAPI`` gives it with ``ownAttrib``."""
        return cast(FolderEntity, self.add_loaded("folder", folder))

    def add_task(self, task: Mapping[str, Any]) -> TaskEntity:
        """Add a task that the server has, as ``ServerAPI`` gives it with ``ownAttrib``."""
        return cast(TaskEntity, self.add_loaded("task", task))

    def add_product(self, product: Mapping[str, Any]) -> ProductEntity:
        """Add a product that the server has, as ``ServerAPI`` gives it with ``ownAttrib``."""
        return cast(ProductEntity, self.add_loaded("product", product))

    def add_version(self, version: Mapping[str, Any]) -> VersionEntity:
        """Add a version that the server has, as ``ServerAPI`` gives it with ``ownAttrib``."""
        return cast(VersionEntity, self.add_loaded("version", version))

    def add_loaded(self, kind: str, row: Mapping[str, Any]) -> BaseEntity:
        """Add an entity that the server has; one that is there already stays as it is."""
        known = self._entities.get(row["id"])
        if known is not None:
            return known
        entity = CLASSES[kind].from_entity_data(row, self)
        self._entities[entity.id] = entity
        self.note_child(cast(str, entity.get_parent_id()), entity.id)
        return entity

    def add_entity(self, entity: BaseEntity) -> None:
        """Add an entity that was made for this hub.

        Raises:
            ValueError: Its id is taken, or the entity above can't have such children.
        """
        if entity.id in self._entities:
            if self._entities[entity.id] is entity:
                return
            raise HubChangeRefused(f"there is an entity with the id {entity.id} already")
        parent_id = entity.get_parent_id()
        if isinstance(parent_id, str):
            self._check_parent(entity, parent_id)
            self.note_child(parent_id, entity.id)
        self._entities[entity.id] = entity

    # ------------------------------------------------------------------ moving and deleting

    def set_entity_parent(
        self, entity_id: str, parent_id: Optional[str], orig_parent_id: Union[str, CustomNone, None] = NOT_GIVEN
    ) -> None:
        """Move an entity.

        Args:
            entity_id: Id of the entity.
            parent_id: Id of the new entity above; the project's name for the top, None to remove the entity.
            orig_parent_id: Not needed: where it is now.

        Raises:
            ValueError: It is not loaded, would be below itself, or that type can't be above it; nothing is changed.
        """
        entity = self._entities.get(entity_id)
        if entity is None:
            raise HubChangeRefused(f"there is no entity with the id {entity_id} in the hub")
        before = entity.get_parent_id()
        if parent_id is not None:
            self._check_parent(entity, parent_id)
        if parent_id == before:
            return
        if isinstance(before, str):
            self.forget_child(before, entity_id)
        if parent_id is not None:
            self.note_child(parent_id, entity_id)
            self._deleted_with_products.discard(entity_id)
        entity.place(parent_id)

    def unset_entity_parent(self, entity_id: str, parent_id: str) -> None:
        """Remove an entity from below another one; a commit deletes it.

        Args:
            entity_id: Id of the entity.
            parent_id: Id of the entity above; when it is another one, nothing happens.
        """
        entity = self._entities.get(entity_id)
        if entity is not None and entity.get_parent_id() == parent_id:
            self.set_entity_parent(entity_id, None)

    def delete_entity(self, entity: BaseEntity, *, with_products: bool = False) -> None:
        """Remove an entity with everything below it; a commit deletes it.

        Products protect the folders they are in: unless told to delete them too, the commit refuses and names them
        before it sends anything. A new entity is just forgotten. Setting the parent again brings the entity back.

        Args:
            entity: The entity.
            with_products: Delete also what is published in a folder and below it.

        Raises:
            ValueError: It is the project, or is of another hub.
        """
        if self._entities.get(entity.id) is not entity:
            raise HubChangeRefused(f"{self.title_of(entity)} can't be deleted by this hub")
        self.set_entity_parent(entity.id, None)
        if with_products:
            self._deleted_with_products.add(entity.id)

    def is_doomed(self, entity: BaseEntity) -> bool:
        """Whether it is removed, or something above it is."""
        return entity.removed or any(above.removed for above in self.ancestors(entity))

    def deleted_with_products(self, entity: BaseEntity) -> bool:
        """Whether a removed folder is to be deleted with what is published in it."""
        return entity.id in self._deleted_with_products

    def drop(self, entity: BaseEntity) -> None:
        """Forget an entity and everything below it: the server has it no more."""
        for gone in [*self.below(entity), entity]:
            self._entities.pop(gone.id, None)
            self._children.pop(gone.id, None)
            self._deleted_with_products.discard(gone.id)
            parent_id = gone.get_parent_id()
            if isinstance(parent_id, str):
                self.forget_child(parent_id, gone.id)

    def put_back(self, entities: Iterable[BaseEntity]) -> None:
        """Put moved entities where the server has them: all at once, for one may be in the way of another."""
        moved = list(entities)
        for entity in moved:
            self.forget_child(str(entity.get_parent_id()), entity.id)
        for entity in moved:
            parent_id = entity.origin(entity.parent_field())
            self.note_child(parent_id, entity.id)
            entity.rebase_parent(parent_id, keep=False)

    def note_child(self, parent_id: str, child_id: str) -> None:
        """Note that an entity is directly below another one."""
        children = self._children.get(parent_id)
        if children is None:
            self._children[parent_id] = {child_id: None}
        else:
            children[child_id] = None

    def forget_child(self, parent_id: str, child_id: str) -> None:
        """Note that an entity is no longer directly below another one."""
        children = self._children.get(parent_id)
        if children is not None:
            children.pop(child_id, None)
            if not children:
                del self._children[parent_id]

    def set_project(self, project: ProjectEntity) -> None:
        """Put the project in."""
        self._project = project

    def lock(self) -> None:
        """Take all entities as the server has them from now on; what is removed is forgotten."""
        for entity in list(self._entities.values()):
            if entity.removed:
                self.drop(entity)
        for entity in self._entities.values():
            entity.lock()
        if self._project is not None:
            self._project.lock()

    # ------------------------------------------------------------------ checks

    def check_status(self, name: str) -> None:
        """Make sure that the project has a status, as far as the project is loaded.

        Raises:
            ValueError: It has not.
        """
        if self._project is None:
            self.demand_project()
        if self._project is not None and self._project.get_statuses().get(name) is None:
            known = ", ".join(status.get_name() for status in self._project.get_statuses())
            raise HubChangeRefused(f"project '{self._project_name}' has no status {name!r}; it has {known}")

    def check_type(self, entity_id: str, kind: HubEntityType) -> None:
        """Make sure that an id is not that of an entity of another type.

        Raises:
            ValueError: It is.
        """
        known = self.get_entity_by_id(entity_id)
        if known is not None and known.entity_type != kind:
            raise HubChangeRefused(f"{self.title_of(known)} is no {kind}")

    def _check_parent(self, entity: BaseEntity, parent_id: str) -> None:
        kinds = entity.parent_entity_types
        if parent_id == self._project_name:
            if "project" not in kinds:
                raise HubChangeRefused(f"{self.title_of(entity)} can't be directly in the project")
            return
        parent = self._entities.get(parent_id)
        if parent is None:
            return
        if parent.entity_type not in kinds:
            raise HubChangeRefused(f"{self.title_of(entity)} can't be below {self.title_of(parent)}")
        if parent is entity or any(above is entity for above in self.ancestors(parent)):
            raise HubChangeRefused(f"{self.title_of(entity)} can't be below itself: {self.title_of(parent)} is in it")

    # ------------------------------------------------------------------ what is published

    def note_published(self, folders: Iterable[Mapping[str, Any]]) -> None:
        """Note which folders have products; each with ``id`` and ``path``."""
        ids: set[str] = set()
        paths: set[str] = set()
        for folder in folders:
            ids.add(folder["id"])
            path: str = folder["path"]
            while path:
                paths.add(path)
                path = path.rpartition("/")[0]
        self._published = frozenset(ids), frozenset(paths)

    def knows_published(self) -> bool:
        """Whether it is known where something is published."""
        return self._published is not None

    def is_published(self, folder: FolderEntity) -> bool:
        """Whether there are products in a folder."""
        return not folder.created and folder.id in self._published_folders()[0]

    def is_published_below(self, entity: BaseEntity) -> bool:
        """Whether there are products in a folder, or in the project, or below."""
        if not isinstance(entity, FolderEntity):
            return bool(self._published_folders()[0])
        told = entity.published()
        if entity.created:
            return bool(told)
        return bool(told) or self._path(entity, current=False) in self._published_folders()[1]

    def _published_folders(self) -> tuple[frozenset[str], frozenset[str]]:
        if self._published is None:
            self.demand_published()
        if self._published is None:
            raise HubNotLoaded("it is not loaded what is published: await hub.fetch_published() first")
        return self._published

    def folder_path_reseted(self, folder_id: str) -> None:
        """Forget the paths that the server told of a folder and those below; they follow from names and parents."""
        folder = self._entities.get(folder_id)
        if isinstance(folder, FolderEntity):
            for each in (folder, *self.below(folder)):
                if isinstance(each, FolderEntity) and self.get_entity_by_id(str(each.get_parent_id())) is not None:
                    each.reset_path()

    def reset_immutable_for_hierarchy_cache(
        self, entity_id: Optional[str], bottom_to_top: Optional[bool] = True
    ) -> None:
        """Forget what is published where, so that it is asked for again.

        Args:
            entity_id: Not needed: it is asked for all folders at once.
            bottom_to_top: Not needed either.
        """
        self._published = None
        entity = None if entity_id is None else self._entities.get(entity_id)
        if isinstance(entity, FolderEntity):
            entity.reset_published()

    # ------------------------------------------------------------------ attributes

    def attribute_keys(self, entity_type: str) -> dict[str, Any]:
        """Attributes of a type by name, shared by all its entities.

        Raises:
            HubNotLoaded: They are not loaded, and can't be right now.
        """
        if not self._attributes:
            self.demand_attributes()
        if not self._attributes:
            raise HubNotLoaded("attributes are not loaded: await hub.fill_project_from_server() first")
        return self._attributes.get(entity_type, {})

    def note_attributes(self, attributes: Iterable[Mapping[str, Any]]) -> None:
        """Note which attributes there are, as ``get_attributes_schema`` tells them."""
        found: dict[str, dict[str, Any]] = {}
        for attribute in attributes:
            for kind in attribute["scope"]:
                found.setdefault(kind, {})[attribute["name"]] = attribute
        self._attributes = found or {"project": {}}

    def own_values(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """Own attributes out of what the server tells of an entity; most have none, which costs nothing."""
        own: Any = row.get("ownAttrib")
        if not own:
            # Of those that inherit none it is not told: all they have is their own.
            attrib = row.get("attrib") if own is None else None
            return {key: value for key, value in attrib.items() if value is not None} if attrib else NO_VALUES
        if isinstance(own, Mapping):
            found = {key: value for key, value in cast("Mapping[str, Any]", own).items() if value is not None}
            return found or NO_VALUES
        attrib = row["attrib"]
        return {key: attrib[key] for key in own if attrib.get(key) is not None}


def _title_path(hub: HubTree, folder: FolderEntity) -> str:
    try:
        removed = folder.get_parent_id() is None and not folder.created
        return hub.server_path_of(folder) if removed else hub.path_of(folder)
    except HubChangeRefused:
        return str(folder.get_name())


def _or_unknown(value: Any) -> Any:
    return UNKNOWN_VALUE if value is None else value
