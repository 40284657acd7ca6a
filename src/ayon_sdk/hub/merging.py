"""Taking over what others changed on the server, without losing what was changed here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from .base import BaseEntity
from .entity_data import EntityData
from .markers import CustomNone
from .project import ProjectEntity
from .task import TaskEntity
from .tree import CLASSES, HubTree
from .values import differs

__all__ = ["HubConflict", "merge_entities", "merge_project"]

PARENT = "parentId"
REMOVED = "removed"
"""Field of a conflict about an entity that is gone on one side and changed on the other."""


class HubConflict:
    """A field that was changed here and, to something else, on the server.

    The entity keeps what was set here. A commit refuses as long as it is not resolved: by `keep_mine`, by
    `take_theirs`, or by setting the field to what the server has.

    Attributes:
        entity: The entity.
        field: The field by the server's name, e.g. ``"status"``, ``"parentId"`` or ``"attrib.fps"``; ``"removed"`` when
            the entity is gone on one side.
        base: What it was on both sides before.
        mine: What was set here; for ``"removed"``, True or what was changed.
        theirs: What the server has; for ``"removed"``, whether it is gone there.
    """

    __slots__ = ("_resolved", "_tree", "_undone", "base", "entity", "field", "mine", "theirs")

    entity: BaseEntity
    field: str
    base: Any
    mine: Any
    theirs: Any

    def __init__(
        self, tree: HubTree, entity: BaseEntity, field: str, base: Any, mine: Any, theirs: Any, undone: bool = False
    ) -> None:
        self._tree = tree
        self._resolved = False
        # The entity is as the server has it already, so that only the user can say that this will do.
        self._undone = undone or field == REMOVED
        self.entity = entity
        self.field = field
        self.base = base
        self.mine = mine
        self.theirs = theirs

    def __repr__(self) -> str:
        return f"<HubConflict {self}>"

    def __str__(self) -> str:
        title = self._tree.title_of(self.entity)
        if self.field == REMOVED:
            where = (
                "deleted on the server and changed here" if self.theirs else "deleted here and changed on the server"
            )
            return f"{title}: {where}"
        return f"{title}: {self.field} was {self.base!r}, is {self.mine!r} here and {self.theirs!r} on the server"

    @property
    def resolved(self) -> bool:
        """Whether it is no more."""
        if not self._resolved and not self._undone:
            self._resolved = not differs(_current(self.entity, self.field), self.theirs)
        return self._resolved

    def keep_mine(self) -> None:
        """Let a commit overwrite what the server has; an entity that was deleted there is created again.

        Raises:
            ValueError: It is about a move that would put an entity below itself.
        """
        if self.field == PARENT and self.entity.get_parent_id() != self.mine and not self.entity.removed:
            self.entity.set_parent_id(self.mine)
        if self.field == REMOVED and self.theirs:
            self.entity.reborn()
        self._resolved = True

    def take_theirs(self) -> None:
        """Give up what was set here.

        Raises:
            ValueError: It is about a move on the server that, with another move here, would put an entity below itself.
        """
        if self.field != REMOVED:
            _take(self._tree, self.entity, self.field, self.theirs)
        elif self.theirs:
            # What was moved to it here is still there on the server, where it was.
            self._tree.put_back(
                each
                for each in self._tree.below(self.entity)
                if not each.created and each.origin(each.parent_field()) != each.get_parent_id()
            )
            self._tree.drop(self.entity)
        else:
            self.entity.set_parent_id(self.entity.origin(self.entity.parent_field()))
        self._resolved = True


def merge_entities(
    tree: HubTree, kind: str, rows: Iterable[Mapping[str, Any]], known: Iterable[BaseEntity]
) -> list[HubConflict]:
    """Take over entities of a type as the server has them now.

    Args:
        tree: Where they are.
        kind: Type of the entities.
        rows: All of them that the server has, of those asked for.
        known: Entities of that type that were asked for; those without a row are gone.

    Returns:
        What was changed on both sides.
    """
    conflicts: list[HubConflict] = []
    missing = {entity.id: entity for entity in known if not entity.created}
    moved: list[tuple[BaseEntity, Any]] = []
    for row in rows:
        missing.pop(row["id"], None)
        entity = tree.get_entity_by_id(row["id"])
        if entity is None:
            tree.add_loaded(kind, row)
        elif entity.created:
            # It was created after all, as by a commit whose answer got lost.
            entity.adopt(CLASSES[kind].from_entity_data(row, tree))
        else:
            conflicts += _merge(tree, entity, CLASSES[kind].from_entity_data(row, tree), moved)
    conflicts += _merge_moves(tree, moved)
    for entity in missing.values():
        conflicts += _merge_missing(tree, entity)
    return conflicts


def merge_project(tree: HubTree, project: ProjectEntity, new: ProjectEntity) -> list[HubConflict]:
    """Take over the project as the server has it now; types and statuses as a whole.

    Args:
        tree: Where it is.
        project: The project as it is here.
        new: The project as the server has it.
    """
    conflicts = _merge_values(tree, project, new)
    for field in ("folderTypes", "taskTypes", "statuses"):
        before, mine, theirs = project.lists(field)[0], project.lists(field)[1], new.lists(field)[1]
        if theirs == before:
            continue
        if mine == before:
            project.set_list(field, theirs)
        elif mine != theirs:
            conflicts.append(HubConflict(tree, project, field, before, mine, theirs))
        project.rebase_list(field, theirs)
    return conflicts


# ---------------------------------------------------------------------- one entity


def _merge(
    tree: HubTree, entity: BaseEntity, new: BaseEntity, moved: list[tuple[BaseEntity, Any]]
) -> list[HubConflict]:
    if entity.removed:
        before = entity.origin(entity.parent_field())
        if new.get_parent_id() != before or _differs(entity, new):
            entity.rebase_parent(new.get_parent_id(), keep=True)
            _merge_values(tree, entity, new)
            return [HubConflict(tree, entity, REMOVED, False, True, False)]
        return []
    conflicts = _merge_values(tree, entity, new)
    before, mine, theirs = entity.origin(entity.parent_field()), entity.get_parent_id(), new.get_parent_id()
    if theirs == before:
        return conflicts
    if mine == before:
        moved.append((entity, theirs))
    else:
        entity.rebase_parent(theirs, keep=True)
        if mine != theirs:
            conflicts.append(HubConflict(tree, entity, PARENT, before, mine, theirs))
    return conflicts


def _merge_values(tree: HubTree, entity: BaseEntity, new: BaseEntity) -> list[HubConflict]:
    conflicts: list[HubConflict] = []

    def conflict(field: str, base: Any, mine: Any, theirs: Any) -> None:
        if base is not None and isinstance(base, CustomNone):
            return
        conflicts.append(HubConflict(tree, entity, field, base, mine, theirs))

    for field in entity.plain_fields():
        theirs = new.values_of(field)
        before, mine = entity.origin(field), entity.values_of(field)
        if isinstance(theirs, CustomNone) or not differs(theirs, before):
            continue
        changed = differs(mine, before)
        if changed and differs(mine, theirs):
            conflict(field, before, mine, theirs)
        entity.rebase(field, theirs, keep=changed)
    _merge_lists(entity, new, conflict)
    for key, before, mine, theirs in entity.merge_attributes(new):
        conflict(f"attrib.{key}", before, mine, theirs)
    for key, before, mine, theirs in entity.merge_data(new):
        conflict(f"data.{key}", before, mine, theirs)
    return conflicts


def _merge_lists(entity: BaseEntity, new: BaseEntity, conflict: Any) -> None:
    if "name" in entity.plain_fields() or entity.entity_type == "version":
        before, theirs = _listed(entity.origin("tags")), _listed(new.origin("tags"))
        mine = _listed(entity.changed_fields().get("tags", before))
        if before != theirs:
            if mine not in (before, theirs):
                conflict("tags", before, mine, theirs)
            entity.rebase_tags(theirs, keep=mine != before)
    if isinstance(entity, TaskEntity) and isinstance(new, TaskEntity):
        before, theirs = sorted(entity.origin("assignees")), sorted(new.origin("assignees"))
        mine = entity.changed_fields().get("assignees", before)
        if before != theirs:
            if mine not in (before, theirs):
                conflict("assignees", before, mine, theirs)
            entity.rebase_assignees(theirs, keep=mine != before)


def _merge_moves(tree: HubTree, moved: list[tuple[BaseEntity, Any]]) -> list[HubConflict]:
    """Move entities as they were moved on the server; a move here that makes a circle of it is undone."""
    conflicts: list[HubConflict] = []
    for entity, parent_id in moved:
        tree.forget_child(str(entity.get_parent_id()), entity.id)
        tree.note_child(parent_id, entity.id)
        entity.rebase_parent(parent_id, keep=False)
    for entity, _ in moved:
        circle = _circle(tree, entity)
        mine = next((each for each in circle if each.origin(each.parent_field()) != each.get_parent_id()), None)
        if mine is None:
            continue
        here, there = mine.get_parent_id(), mine.origin(mine.parent_field())
        tree.forget_child(str(here), mine.id)
        tree.note_child(there, mine.id)
        mine.rebase_parent(there, keep=False)
        conflicts.append(HubConflict(tree, mine, PARENT, there, here, there, undone=True))
    return conflicts


def _circle(tree: HubTree, entity: BaseEntity) -> list[BaseEntity]:
    """Entities that are above each other in a circle, from one that may be in it."""
    seen: list[BaseEntity] = []
    each: Optional[BaseEntity] = entity
    while each is not None and each.entity_type != "project":
        if each in seen:
            return seen[seen.index(each) :]
        seen.append(each)
        each = tree.get_entity_by_id(str(each.get_parent_id()))
    return []


def _merge_missing(tree: HubTree, entity: BaseEntity) -> list[HubConflict]:
    if tree.get_entity_by_id(entity.id) is not entity:
        return []
    kept = [
        each for each in tree.below(entity) if each.created or each.origin(each.parent_field()) != each.get_parent_id()
    ]
    if entity.removed or not (entity.changes or kept):
        for each in kept:
            # It was to be deleted with the folder it was moved to, and is still somewhere else on the server.
            if not each.created:
                tree.set_entity_parent(each.id, None)
        tree.drop(entity)
        return []
    return [HubConflict(tree, entity, REMOVED, False, entity.changes, True)]


def _differs(entity: BaseEntity, new: BaseEntity) -> bool:
    return entity.server_attributes() != new.server_attributes() or any(
        differs(entity.origin(field), new.values_of(field)) for field in entity.plain_fields()
    )


def _current(entity: BaseEntity, field: str) -> Any:
    what, _, key = field.partition(".")
    if what == "attrib" and key:
        return entity.attribs.get(key)
    if what == "data" and key:
        data = entity.data
        return data.get(key) if isinstance(data, EntityData) else None
    if field == PARENT:
        return entity.get_parent_id()
    if field == "tags":
        return _listed(entity.changed_fields().get("tags", _listed(entity.origin("tags"))))
    if field == "assignees" and isinstance(entity, TaskEntity):
        return sorted(entity.get_assignees())
    if isinstance(entity, ProjectEntity) and field in ("folderTypes", "taskTypes", "statuses"):
        return entity.lists(field)[1]
    return entity.values_of(field)


def _take(tree: HubTree, entity: BaseEntity, field: str, theirs: Any) -> None:
    what, _, key = field.partition(".")
    data = entity.data
    if what == "attrib" and key:
        entity.attribs.rebase(key, theirs, keep=False)
    elif what == "data" and key and isinstance(data, EntityData):
        data.rebase(key, theirs, keep=False)
    elif field == PARENT:
        tree.set_entity_parent(entity.id, theirs)
    elif field == "tags":
        entity.rebase_tags(theirs, keep=False)
    elif field == "assignees" and isinstance(entity, TaskEntity):
        entity.rebase_assignees(theirs, keep=False)
    elif isinstance(entity, ProjectEntity) and field in ("folderTypes", "taskTypes", "statuses"):
        entity.set_list(field, theirs)
    else:
        entity.rebase(field, theirs, keep=False)


def _listed(tags: Any) -> list[str]:
    return [] if isinstance(tags, CustomNone) else list(tags)
