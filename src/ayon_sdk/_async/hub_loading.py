"""Reading the entities of a hub."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Optional, Union, cast

from ..deprecation import warn_deprecated
from ..entity_ids import convert_entity_id
from ..errors import HubProjectNotFound
from ..hub.base import BaseEntity
from ..hub.folder import FolderEntity
from ..hub.markers import CustomNone, HubEntityType
from ..hub.merging import HubConflict, merge_entities, merge_project
from ..hub.product import ProductEntity
from ..hub.project import ProjectEntity
from ..hub.task import TaskEntity
from ..hub.tree import CLASSES, HubTree
from ..hub.version import VersionEntity
from . import _compat_io

if TYPE_CHECKING:
    from ..typing import AttributeSchemaDataDict
    from .server_api import AsyncServerAPI

AnyEntity = Union[ProjectEntity, FolderEntity, TaskEntity, ProductEntity, VersionEntity]

_COMMON = frozenset({"active", "allAttrib", "attrib", "data", "id", "tags"})
_FIELDS = {
    "folder": _COMMON | {"folderType", "label", "name", "parentId", "status", "thumbnailId"},
    "task": _COMMON | {"assignees", "folderId", "label", "name", "status", "taskType", "thumbnailId"},
    "product": _COMMON | {"folderId", "name", "productBaseType", "productType"},
    "version": _COMMON | {"productId", "status", "taskId", "thumbnailId", "version"},
}


class AsyncHubLoading(HubTree):
    """Reading what is not known yet, and what changed on the server."""

    def __init__(self, project_name: str, connection: Optional[AsyncServerAPI] = None) -> None:
        super().__init__(project_name)
        self._con: AsyncServerAPI = _compat_io.default_connection() if connection is None else connection
        self._whole = False

    @property
    def con(self) -> AsyncServerAPI:
        """Connection that the entities are read and committed over."""
        return self._con

    @property
    async def project_entity(self) -> ProjectEntity:
        """The project; read when it is not loaded yet."""
        project = self._project
        return await self.fill_project_from_server() if project is None else project

    async def is_product_base_type_supported(self) -> bool:
        """Whether products have a base type on this server.

        Returns:
            Whether they have.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        return "productBaseType" in await self._con.get_default_fields_for_type("product")

    async def get_attributes_for_type(self, entity_type: HubEntityType) -> dict[str, AttributeSchemaDataDict]:
        """Attributes that entities of a type can have.

        Args:
            entity_type: E.g. ``"folder"``.

        Returns:
            Name → type, title, default and limits of the attribute.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        await self._load_attributes()
        return {name: attribute["data"] for name, attribute in self._attributes.get(entity_type, {}).items()}

    # ------------------------------------------------------------------ one entity

    async def get_folder_by_id(self, entity_id: str, allow_fetch: bool = True) -> Optional[FolderEntity]:
        """The folder of an id; read when it is not loaded yet.

        Args:
            entity_id: Id of the folder.
            allow_fetch: Whether it may be read.

        Returns:
            The folder, None when there is none.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        found = await self._get(entity_id, "folder", allow_fetch)
        return found if isinstance(found, FolderEntity) else None

    async def get_task_by_id(self, entity_id: str, allow_fetch: bool = True) -> Optional[TaskEntity]:
        """The task of an id, see `get_folder_by_id`."""
        found = await self._get(entity_id, "task", allow_fetch)
        return found if isinstance(found, TaskEntity) else None

    async def get_product_by_id(self, entity_id: str, allow_fetch: bool = True) -> Optional[ProductEntity]:
        """The product of an id, see `get_folder_by_id`."""
        found = await self._get(entity_id, "product", allow_fetch)
        return found if isinstance(found, ProductEntity) else None

    async def get_version_by_id(self, entity_id: str, allow_fetch: bool = True) -> Optional[VersionEntity]:
        """The version of an id, see `get_folder_by_id`."""
        found = await self._get(entity_id, "version", allow_fetch)
        return found if isinstance(found, VersionEntity) else None

    async def get_or_fetch_entity_by_id(
        self, entity_id: str, entity_types: Iterable[HubEntityType]
    ) -> Optional[AnyEntity]:
        """The entity of an id, of one of several types; read when it is not loaded yet.

        Args:
            entity_id: Id of the entity; the name, for the project.
            entity_types: Types to look for, the likeliest first.

        Returns:
            The entity, None when there is none.

        Raises:
            ValueError: There is no such type.
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        kinds = list(entity_types)
        for kind in kinds:
            if kind not in CLASSES and kind != "project":
                raise ValueError(f"a hub has no entities of type {kind!r}")
        for kind in kinds:
            if kind == "project":
                found: Optional[BaseEntity] = await self.project_entity if entity_id == self._project_name else None
            else:
                found = await self._get(entity_id, kind, True)
            if found is not None:
                return cast(AnyEntity, found)
        return None

    async def get_or_query_entity_by_id(
        self, entity_id: str, entity_types: Iterable[HubEntityType]
    ) -> Optional[AnyEntity]:
        """Do as `get_or_fetch_entity_by_id` does, which is the name to use.

        .. deprecated:: 0.1
        """
        warn_deprecated("use get_or_fetch_entity_by_id")
        return await self.get_or_fetch_entity_by_id(entity_id, entity_types)

    async def _get(self, entity_id: str, kind: str, allow_fetch: bool) -> Optional[BaseEntity]:
        known = self._entities.get(entity_id)
        if known is None and allow_fetch and convert_entity_id(entity_id) is not None:
            for row in await self._rows(kind, with_path=True, **{f"{kind}_ids": [entity_id]}):
                return self.add_loaded(kind, row)
        return known if known is not None and known.entity_type == kind else None

    async def get_entity_children(
        self, entity: BaseEntity, allow_fetch: bool = True
    ) -> Union[list[BaseEntity], CustomNone]:
        """Entities directly below another one.

        These are folders of the project, folders and tasks of a folder, and versions of a product. Products of a folder
        are among them as far as they are loaded.

        Args:
            entity: The entity above.
            allow_fetch: Whether they may be read.

        Returns:
            The entities; `UNKNOWN_VALUE` when they are not loaded.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        if allow_fetch and not entity.is_complete():
            await self._load_children(entity)
        return entity.get_children(allow_fetch=False)

    async def _load_children(self, entity: BaseEntity) -> None:
        found: list[tuple[str, list[dict[str, Any]]]] = []
        if isinstance(entity, ProjectEntity):
            found.append(("folder", await self._rows("folder", parent_ids=[None])))
        elif isinstance(entity, FolderEntity):
            calls = [
                self._rows_call("folder", parent_ids=[entity.id]),
                self._rows_call("task", folder_ids=[entity.id]),
            ]
            folders, tasks = await _compat_io.gather(calls)
            found += [("folder", folders), ("task", tasks)]
        elif isinstance(entity, ProductEntity):
            found.append(("version", await self._rows("version", product_ids=[entity.id])))
        for kind, rows in found:
            for row in rows:
                self.add_loaded(kind, row)
        entity.set_complete()

    # ------------------------------------------------------------------ everything

    async def fill_project_from_server(self) -> ProjectEntity:
        """Read the project, with its types, statuses and attributes; what was changed here stays.

        Returns:
            The project.

        Raises:
            HubProjectNotFound: There is none that this user may see.
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        conflicts = await self._read_project()
        self._note_conflicts(conflicts)
        return cast(ProjectEntity, self._project)

    async def fetch_hierarchy_entities(self) -> None:
        """Read the project, all its folders and all its tasks, in a few requests; what was changed here stays.

        Raises:
            HubProjectNotFound: There is no such project that this user may see.
            UnauthorizedError, ServerUnreachable: As for every request.

        Example:
            hub = EntityHub("demo", server)
            hub.fetch_hierarchy_entities()
        """
        if self._entities:
            before, self._whole = self._whole, True
            try:
                await self.refresh()
            except BaseException:
                self._whole = before
                raise
            return
        calls: list[Callable[[], Awaitable[Any]]] = [
            self._read_project,
            self._rows_call("folder"),
            self._rows_call("task"),
        ]
        _, folders, tasks = await _compat_io.gather(calls)
        self._fill(folders, tasks)
        self._whole = True

    async def query_entities_from_server(self) -> None:
        """Do as `fetch_hierarchy_entities` does, which is the name to use.

        .. deprecated:: 0.1
        """
        warn_deprecated("use fetch_hierarchy_entities")
        await self.fetch_hierarchy_entities()

    async def fetch_published(self) -> None:
        """Read which folders have products, for `FolderEntity.immutable_for_hierarchy` and ``has_published_content``.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        folders = self._con.get_folders(self._project_name, active=None, has_products=True, fields={"id", "path"})
        self.note_published([folder async for folder in folders])

    async def refresh(self) -> list[HubConflict]:
        """Take over what others changed on the server, of everything that is loaded.

        What was changed only there is as it is there; what was changed only here stays a change. A field that was
        changed on both sides keeps the value it has here, and is returned: no commit is possible before it is resolved.

        Returns:
            Fields that were changed on both sides; see `conflicts` for all that are not resolved.

        Raises:
            HubProjectNotFound: The project is gone.
            UnauthorizedError, ServerUnreachable: As for every request; nothing is changed.

        Example:
            for conflict in hub.refresh():
                print(conflict)
                conflict.take_theirs()
        """
        known: dict[str, list[BaseEntity]] = {kind: [] for kind in CLASSES}
        for entity in self._entities.values():
            known[entity.entity_type].append(entity)
        calls: list[Callable[[], Awaitable[Any]]] = [
            self._read_project,
            *(self._again_call(kind, entities) for kind, entities in known.items()),
        ]
        read = await _compat_io.gather(calls)
        conflicts: list[HubConflict] = [*read[0]]
        for (kind, entities), rows in zip(known.items(), read[1:]):
            conflicts += merge_entities(self, kind, rows, entities)
        if self._whole:
            self._all_complete()
        self._published = None
        self._note_conflicts(conflicts)
        return conflicts

    @property
    def conflicts(self) -> list[HubConflict]:
        """Fields that were changed here and on the server, and are not resolved."""
        self._conflicts = [
            conflict
            for conflict in self._conflicts
            if not conflict.resolved and self.get_entity_by_id(conflict.entity.id) is conflict.entity
        ]
        return list(self._conflicts)

    def _note_conflicts(self, conflicts: list[HubConflict]) -> None:
        again = {(conflict.entity.id, conflict.field) for conflict in conflicts}
        kept = [each for each in self.conflicts if (each.entity.id, each.field) not in again]
        self._conflicts = [*kept, *conflicts]

    def _fill(self, folders: list[dict[str, Any]], tasks: list[dict[str, Any]]) -> None:
        from .._imports import Uncollected

        # So many objects that stay are no garbage to be looked for.
        with Uncollected():
            for kind, rows in (("folder", folders), ("task", tasks)):
                rows.reverse()
                while rows:
                    self.add_loaded(kind, rows.pop())
            self._all_complete()

    def _all_complete(self) -> None:
        if self._project is not None:
            self._project.set_complete()
        for entity in self._entities.values():
            if isinstance(entity, FolderEntity):
                entity.set_complete()

    async def _read_project(self) -> list[HubConflict]:
        await self._load_attributes()
        found = await self._con.get_project(self._project_name)
        if found is None:
            raise HubProjectNotFound(self._project_name)
        project = ProjectEntity.from_entity_data(found, self)
        if self._project is None:
            self.set_project(project)
            return []
        return merge_project(self, self._project, project)

    async def _load_attributes(self) -> None:
        if not self._attributes:
            self.note_attributes((await self._con.get_attributes_schema())["attributes"])

    async def _again(self, kind: str, entities: list[BaseEntity]) -> list[dict[str, Any]]:
        """Everything of a type that is loaded, and what came to what is loaded as a whole."""
        if self._whole and kind in ("folder", "task"):
            return await self._rows(kind)
        ids = [entity.id for entity in entities]
        rows = await self._rows(kind, with_path=True, **{f"{kind}_ids": ids}) if ids else []
        seen = {row["id"] for row in rows}
        above = [entity for entity in self._entities.values() if entity.is_complete() and not entity.created]
        wanted: dict[str, Any] = {}
        if kind == "folder":
            complete: list[Optional[str]] = [entity.id for entity in above if isinstance(entity, FolderEntity)]
            if self._project is not None and self._project.is_complete():
                complete.append(None)
            wanted = {"parent_ids": complete}
        elif kind == "task":
            wanted = {"folder_ids": [entity.id for entity in above if isinstance(entity, FolderEntity)]}
        elif kind == "version":
            wanted = {"product_ids": [entity.id for entity in above if isinstance(entity, ProductEntity)]}
        if any(wanted.values()):
            rows += [row for row in await self._rows(kind, with_path=True, **wanted) if row["id"] not in seen]
        return rows

    def _again_call(self, kind: str, entities: list[BaseEntity]) -> Callable[[], Awaitable[Any]]:
        return lambda: self._again(kind, entities)

    async def _rows(self, kind: str, with_path: bool = False, **filters: Any) -> list[dict[str, Any]]:
        """Entities of a type as the server has them, active or not."""
        await self._load_attributes()
        con, name = self._con, self._project_name
        known = await con.get_default_fields_for_type(kind)
        fields = _FIELDS[kind] & known
        if kind in ("folder", "task"):
            # The others inherit none.
            fields = fields | {"ownAttrib"}
        if with_path and kind == "folder":
            fields = fields | {"path"}
        rows: AsyncGenerator[Any, None]
        if kind == "folder":
            rows = con.get_folders(name, active=None, fields=fields, **filters)
        elif kind == "task":
            rows = con.get_tasks(name, active=None, fields=fields, **filters)
        elif kind == "product":
            rows = con.get_products(name, active=None, fields=fields, **filters)
        else:
            rows = con.get_versions(name, active=None, fields=fields, **filters)
        return [row async for row in rows]

    def _rows_call(self, kind: str, **filters: Any) -> Callable[[], Awaitable[list[dict[str, Any]]]]:
        return lambda: self._rows(kind, **filters)

    # ------------------------------------------------------------------ asked for where nobody can wait

    def demand_entity(self, entity_id: str, entity_types: Iterable[HubEntityType]) -> None:
        """Read an entity, when there is somebody who waits."""
        _compat_io.at_once(lambda: self.get_or_fetch_entity_by_id(entity_id, entity_types))

    def demand_children(self, entity: BaseEntity) -> None:
        """Read the entities below another one, when there is somebody who waits."""
        _compat_io.at_once(lambda: self._load_children(entity))

    def demand_project(self) -> None:
        """Read the project, when there is somebody who waits."""
        _compat_io.at_once(self.fill_project_from_server)

    def demand_attributes(self) -> None:
        """Read the attributes of entities, when there is somebody who waits."""
        _compat_io.at_once(self._load_attributes)

    def demand_published(self) -> None:
        """Read where something is published, when there is somebody who waits."""
        _compat_io.at_once(self.fetch_published)
