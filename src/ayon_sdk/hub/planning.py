"""The changes of a hub as the operations of a commit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Optional

from ..entity_ids import create_entity_id
from ..errors import HubChangeRefused
from ..json_values import to_json
from .base import BaseEntity
from .folder import FolderEntity
from .markers import CustomNone
from .ordering import CannotBeOrdered, Order
from .product import ProductEntity
from .tree import HubTree
from .version import VersionEntity

__all__ = ["Plan", "Step", "make_plan"]

Key = tuple[str, str, Any]
"""What only one active entity can have: type, parent, and name (or number) without regard to case."""

_RANKS = {"product": 3, "version": 4, "task": 2, "folder": 1}
_DELETE_FIRST = {"version": 0, "product": 0}
"""Publishes go first, for folders above them can't be changed; folders and tasks go last."""


class Step(NamedTuple):
    """One operation of a commit."""

    entity: BaseEntity
    body: dict[str, Any]
    """Operation as the server takes it."""


class Plan(NamedTuple):
    """A commit."""

    steps: list[Step]
    """All but the changes of the project, in order."""
    aside: list[Step]
    """Names to be given up for the time being, before that."""
    back: list[Step]
    """Takes the names back, when the commit fails after that."""
    project: dict[str, Any]
    """Changes of the project."""
    deleted: list[FolderEntity]
    """Folders that are deleted as such, not with a folder above."""
    blocked: list[ProductEntity]
    """Products that were moved to what is deleted, without a word that they may be deleted too."""
    leaving: frozenset[str]
    """Ids of products that will not be where they are when those folders are deleted."""
    forgotten: list[BaseEntity]
    """New entities that were removed again."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to send."""
        return not self.steps and not self.project

    def with_deleted_products(self, products: Iterable[Mapping[str, Any]], entity: BaseEntity) -> Plan:
        """The same, with products that go before a folder is deleted."""
        gone = [Step(entity, _operation("delete", "product", product["id"])) for product in products]
        return self._replace(steps=[*gone, *self.steps])


def make_plan(hub: HubTree) -> Plan:
    """Find out what a commit has to do.

    Raises:
        HubChangeRefused: The changes make no sense together.
    """
    return _Planner(hub).plan()


class _Planner:
    def __init__(self, hub: HubTree) -> None:
        self._hub = hub
        self._touched = [entity for entity in hub.all_entities() if entity.touched() or entity.removed]
        self._doomed = self._find_doomed()
        self._bodies: dict[str, dict[str, Any]] = {}
        self._of: dict[str, BaseEntity] = {}
        self._deletes: set[str] = set()
        self._blocked: list[ProductEntity] = []

    def plan(self) -> Plan:
        for entity in self._touched:
            if entity.id not in self._doomed:
                self._create_or_update(entity)
        for entity in self._explicit_deletes():
            self._add(entity, _operation("delete", entity.entity_type, entity.id))
            self._deletes.add(entity.id)
        self._refuse_same_names()
        self._refuse_same_statuses()
        steps, aside = self._ordered()
        project = self._hub.project()
        deleted = [
            entity for entity in self._of.values() if isinstance(entity, FolderEntity) and entity.id in self._deletes
        ]
        return Plan(
            steps,
            [
                Step(entity, _operation("update", entity.entity_type, entity.id, _other_name(entity)))
                for entity in aside
            ],
            [
                Step(entity, _operation("update", entity.entity_type, entity.id, _name_before(entity)))
                for entity in aside
            ],
            {} if project is None else project.changes,
            deleted,
            self._blocked,
            frozenset(
                entity.id
                for entity in self._of.values()
                if isinstance(entity, ProductEntity)
                and not entity.created
                and (entity.id in self._deletes or _moved(entity))
            ),
            [entity for entity in self._touched if entity.created and entity.id in self._doomed],
        )

    # -------------------------------------------------------------- what to do

    def _find_doomed(self) -> dict[str, BaseEntity]:
        doomed: dict[str, BaseEntity] = {}
        for entity in self._touched:
            if entity.removed:
                doomed[entity.id] = entity
                doomed.update((below.id, below) for below in self._hub.below(entity))
        return doomed

    def _create_or_update(self, entity: BaseEntity) -> None:
        kind = entity.entity_type
        if entity.created:
            if isinstance(entity.get_parent_id(), CustomNone):
                above = " or ".join(entity.parent_entity_types)
                raise HubChangeRefused(f"{self._hub.title_of(entity)} is new and in no {above}")
            self._add(entity, _operation("create", kind, entity.id, entity.to_create_body_data()))
            return
        changes = entity.changes
        if changes:
            self._add(entity, _operation("update", kind, entity.id, changes))

    def _add(self, entity: BaseEntity, operation: dict[str, Any]) -> None:
        try:
            self._bodies[entity.id] = to_json(operation, "operation")  # type: ignore[assignment]
        except ValueError as error:
            raise HubChangeRefused(f"{self._hub.title_of(entity)} can't be written as JSON: {error}") from error
        self._of[entity.id] = entity

    def _explicit_deletes(self) -> list[BaseEntity]:
        """Entities that have to be deleted one by one: the others go with a folder, or product, above them."""
        roots = {
            entity.id: entity
            for entity in self._doomed.values()
            if not entity.created and (entity.removed or _moved(entity))
        }
        found: list[BaseEntity] = []
        for entity in roots.values():
            above = [each for each in self._goes_with(entity) if each.id in roots]
            if isinstance(entity, ProductEntity):
                # It protects the folders above, so it has to go first.
                explicit = entity.removed or self._deleted_with_products(entity)
                if not explicit and not above:
                    self._blocked.append(entity)
                    continue
            elif isinstance(entity, VersionEntity):
                explicit = not above
            else:
                explicit = not any(isinstance(each, FolderEntity) for each in above)
            if explicit or not above:
                found.append(entity)
        return found

    def _deleted_with_products(self, entity: BaseEntity) -> bool:
        return any(self._hub.deleted_with_products(above) for above in self._hub.ancestors(entity))

    def _server_ancestors(self, entity: BaseEntity) -> list[BaseEntity]:
        """Loaded entities that are above another one on the server, the nearest first."""
        found: list[BaseEntity] = []
        seen = {entity.id}
        while True:
            if entity.created:
                return found
            parent = self._hub.get_entity_by_id(str(entity.origin(entity.parent_field())))
            if parent is None or parent.id in seen or parent.entity_type == "project":
                return found
            seen.add(parent.id)
            found.append(parent)
            entity = parent

    def _goes_with(self, entity: BaseEntity) -> list[BaseEntity]:
        """Loaded entities with which another one is deleted: those above it, unless one of them is moved away alive."""
        found: list[BaseEntity] = []
        for above in self._server_ancestors(entity):
            if above.id not in self._doomed:
                break
            found.append(above)
        return found

    # -------------------------------------------------------------- names

    def _refuse_same_names(self) -> None:
        taken: dict[Key, BaseEntity] = {}
        parents = {
            str(entity.get_parent_id())
            for entity in self._of.values()
            if entity.place_changed() and entity.id not in self._deletes and _key(entity) is not None
        }
        for parent_id in parents:
            for child_id in self._hub.children_of(parent_id):
                child = self._hub.get_entity_by_id(child_id)
                key = None if child is None or child_id in self._doomed else _key(child)
                if child is None or key is None:
                    continue
                other = taken.setdefault(key, child)
                if other is not child:
                    raise HubChangeRefused(f"{self._hub.title_of(child)} is there twice: {other.id} and {child.id}")

    def _refuse_same_statuses(self) -> None:
        project = self._hub.project()
        names = [] if project is None else [status.get_name() for status in project.get_statuses()]
        for name in names:
            if names.count(name) > 1:
                raise HubChangeRefused(f"project '{self._hub.project_name}' has the status {name!r} twice")

    # -------------------------------------------------------------- order

    def _ordered(self) -> tuple[list[Step], list[BaseEntity]]:
        order = Order(self._of, self._rank)
        for entity in self._of.values():
            if entity.id not in self._deletes:
                self._after_parents(order, entity)
        self._names(order)
        self._deletes_last(order)
        try:
            done, aside = order.solve()
        except CannotBeOrdered:
            raise HubChangeRefused("the changes wait for each other in a circle: commit some of them first") from None
        known = [entity for entity in map(self._hub.get_entity_by_id, aside) if entity is not None]
        for entity in known:
            body = self._bodies.get(entity.id)
            if body is not None and body["type"] == "update":
                # Also when it had kept its name, as when it only moves.
                field = entity.name_field
                body["data"][field] = entity.values_of(field)
        return [Step(self._of[each], self._bodies[each]) for each in done], known

    def _rank(self, entity_id: str) -> tuple[int, ...]:
        entity = self._of[entity_id]
        kind: str = entity.entity_type
        if entity_id in self._deletes:
            return _DELETE_FIRST.get(kind, 9), 0
        if kind in _DELETE_FIRST and _moved(entity) and not entity.created:
            # A publish that leaves a folder lets it be renamed.
            return 0, 1
        return _RANKS[kind], sum(1 for _ in self._hub.ancestors(entity))

    def _after_parents(self, order: Order, entity: BaseEntity) -> None:
        if entity.created or _moved(entity):
            for above in self._hub.ancestors(entity):
                if above.id in self._of and (above.created or _moved(above)):
                    order.before(above.id, entity.id)
                    break
        if isinstance(entity, VersionEntity):
            order.before(str(entity.get_task_id()), entity.id)
        elif isinstance(entity, ProductEntity) and _moved(entity):
            # With its versions it would keep the folder from being renamed.
            left = {above.id for above in self._server_ancestors(entity)}
            for above in self._hub.ancestors(entity):
                if above.id not in left:
                    order.before(above.id, entity.id)

    def _names(self, order: Order) -> None:
        holders: dict[Key, str] = {}
        for entity_id, entity in {**self._of, **self._doomed}.items():
            if entity.created or not (entity_id in self._doomed or entity.place_changed()):
                continue
            key = _key_before(entity)
            if key is not None and (entity_id in self._doomed or key != _key(entity)):
                holders[key] = entity_id
        for entity_id, entity in self._of.items():
            key = None if entity_id in self._deletes or not entity.place_changed() else _key(entity)
            if key is None or (not entity.created and key == _key_before(entity)):
                continue
            holder = holders.get(key)
            if holder is not None and holder != entity_id:
                order.before(self._leaves_with(holder), entity_id, holder)

    def _leaves_with(self, entity_id: str) -> str:
        """The step with which an entity gives up its name: its own, or the deletion of something above it."""
        if entity_id in self._of:
            return entity_id
        for above in self._goes_with(self._doomed[entity_id]):
            if above.id in self._deletes:
                return above.id
        return entity_id

    def _deletes_last(self, order: Order) -> None:
        """What leaves a folder, or is deleted before it, comes first."""
        for entity_id, entity in self._of.items():
            if entity_id in self._deletes or _moved(entity):
                for above in self._server_ancestors(entity):
                    if above.id in self._deletes:
                        order.before(entity_id, above.id)


def _operation(kind: str, entity_type: str, entity_id: str, data: Optional[dict[str, Any]] = None) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "id": create_entity_id(),
        "type": kind,
        "entityType": entity_type,
        "entityId": entity_id,
    }
    if data is not None:
        operation["data"] = data
    return operation


def _moved(entity: BaseEntity) -> bool:
    return not entity.created and entity.origin(entity.parent_field()) != entity.get_parent_id()


def _key(entity: BaseEntity) -> Optional[Key]:
    if entity.get_active() is False:
        return None
    return _named(entity, str(entity.get_parent_id()), entity.values_of(entity.name_field))


def _key_before(entity: BaseEntity) -> Optional[Key]:
    if entity.created or entity.origin("active") is False:
        return None
    return _named(entity, str(entity.origin(entity.parent_field())), entity.origin(entity.name_field))


def _named(entity: BaseEntity, parent_id: str, name: Any) -> Key:
    return entity.entity_type, parent_id, name.lower() if isinstance(name, str) else name


def _other_name(entity: BaseEntity) -> dict[str, Any]:
    if isinstance(entity, VersionEntity):
        # Far from what anybody counts to.
        return {"version": 1_000_000 + int(create_entity_id()[:6], 16)}
    return {"name": f"{entity.origin('name')}_{create_entity_id()[:12]}"}


def _name_before(entity: BaseEntity) -> dict[str, Any]:
    field = entity.name_field
    return {field: entity.origin(field)}
