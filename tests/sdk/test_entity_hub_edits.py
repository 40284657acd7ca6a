"""Random edits of an entity hub: committed, read again, compared."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from ayon_sandbox import Sandbox
from ayon_sdk import ServerAPI
from ayon_sdk.entity_hub import (
    UNKNOWN_VALUE,
    BaseEntity,
    EntityHub,
    FolderEntity,
    ProductEntity,
    ProjectEntity,
    TaskEntity,
)
from ayon_sdk.errors import HubChangeRefused, HubCommitFailed

NAMES = ("a", "b", "c", "A", "d")
FOLDER_TYPES = ("Folder", "Shot", "Plate", "Rig")
TASK_TYPES = ("Generic", "Animation", "Paint", "Roto")
STATUSES = ("Not ready", "In progress", "Sent", "Held")

KINDS_OF_EDITS = """
folder task product rename rename rename move move move swap swap delete retype status active label tags attrib data
assignees type statuses
""".split()  # noqa: SIM905  (a sentence reads better)

Edit = tuple[str, int, int]
"""What to do, and two numbers that choose with what."""
EDITS = st.lists(
    st.tuples(
        st.sampled_from(KINDS_OF_EDITS),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    min_size=1,
    max_size=25,
)
QUICK = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


class Ground:
    """A sandbox that makes projects with the same tree again and again."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.server = ServerAPI(sandbox.url, sandbox.admin_key)

    def project(self) -> str:
        """A project with folders of three levels, tasks and products."""
        name = f"e{uuid.uuid4().hex[:10]}"
        self.server.create_project(name, name)
        project = self.server.get_project(name)
        assert project is not None
        self.server.update_project(
            name,
            folder_types=[*project["folderTypes"], {"name": "Plate"}, {"name": "Rig"}],
            statuses=[*project["statuses"], {"name": "Sent"}, {"name": "Held"}],
        )
        operations: list[dict[str, Any]] = []

        def create(kind: str, entity_name: str, **data: Any) -> str:
            entity_id = uuid.uuid4().hex
            body = {"name": entity_name, **data}
            operations.append({"type": "create", "entityType": kind, "entityId": entity_id, "data": body})
            return entity_id

        for top in NAMES[:2]:
            first = create("folder", top, folderType="Folder", attrib={"fps": 24.0})
            for middle in NAMES[:2]:
                second = create("folder", middle, folderType="Rig", parentId=first, status="Held", data={"k": [1]})
                shot = create("folder", "c", folderType="Plate", parentId=second, label="C", status="Sent")
                create("task", "a", taskType="Paint", folderId=shot, assignees=["admin"])
                create("task", "b", taskType="Roto", folderId=shot)
                create("product", "a", productType="model", folderId=shot)
        self.server.send_batch_operations(name, operations)
        return name

    def hub(self, project: str) -> EntityHub:
        """A hub with everything in it, products too."""
        hub = EntityHub(project, self.server)
        hub.fetch_hierarchy_entities()
        self.load_products(hub)
        return hub

    def load_products(self, hub: EntityHub) -> None:
        """Load products, of which a hub knows only those it was asked for."""
        for row in list(self.server.get_products(hub.project_name, active=None)):
            hub.get_product_by_id(row["id"])


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with Sandbox(seed=None) as sandbox:
        made = Ground(sandbox)
        yield made
        made.server.close_session()


def state(hub: EntityHub) -> dict[str, Any]:
    """All that can be seen of the entities that are or will be, by id."""
    return {entity.id: seen(hub, entity) for entity in hub.entities if not hub.is_doomed(entity)}


def seen(hub: EntityHub, entity: BaseEntity) -> dict[str, Any]:
    data = {key: value for key, value in (entity.data or {}).items() if value is not None}
    out: dict[str, Any] = {"type": entity.entity_type, "attribs": entity.attribs.to_dict(), "data": data}
    if entity.entity_type == "project":
        project = hub.project_entity
        out["folder_types"] = [item["name"] for item in project.folder_types]
        out["statuses"] = [item.to_data() for item in project.statuses]
        return out
    out.update(name=entity.name, parent=entity.parent_id, tags=list(entity.tags), active=bool(entity.active))
    if isinstance(entity, FolderEntity):
        out.update(path=entity.path, folder_type=entity.folder_type)
    if isinstance(entity, TaskEntity):
        out.update(task_type=entity.task_type, assignees=sorted(entity.assignees))
    if not isinstance(entity, ProductEntity):
        out["label"] = entity.label
        if entity.status is not UNKNOWN_VALUE:
            out["status"] = entity.status
    if entity.active is UNKNOWN_VALUE:
        out["active"] = True
    return out


def read_again(ground: Ground, hub: EntityHub) -> dict[str, Any]:
    """What a new hub sees, without the statuses of new entities, which are the server's to choose."""
    unknown = {
        entity.id
        for entity in hub.entities
        if not isinstance(entity, (ProjectEntity, ProductEntity)) and entity.status is UNKNOWN_VALUE
    }
    found = state(ground.hub(hub.project_name))
    for entity_id in unknown & found.keys():
        del found[entity_id]["status"]
    return found


def apply(hub: EntityHub, edit: Edit) -> None:
    """Do one edit; what makes no sense is refused and changes nothing."""
    what, first, second = edit
    alive = [entity for entity in hub.entities if entity.entity_type != "project" and not hub.is_doomed(entity)]
    folders = [entity for entity in alive if isinstance(entity, FolderEntity)]
    if what == "folder":
        parent_id = folders[first % len(folders)].id if folders and second % 3 else hub.project_name
        hub.add_new_folder(NAMES[second % 5], FOLDER_TYPES[second % 4], parent_id=parent_id)
        return
    if what in ("type", "statuses"):
        change_project(hub, what, first, second)
        return
    if not folders:
        return
    folder = folders[second % len(folders)]
    if what == "task":
        hub.add_new_task(NAMES[first % 5], TASK_TYPES[first % 4], folder_id=folder.id, assignees=["admin"])
        return
    if what == "product":
        hub.add_new_product(NAMES[first % 5], "model", folder_id=folder.id)
        return
    change(hub, alive[first % len(alive)], what, folder, alive[second % len(alive)], second)


def change_project(hub: EntityHub, what: str, first: int, second: int) -> None:
    project = hub.project_entity
    if what == "type":
        used = {entity.folder_type for entity in hub.entities if isinstance(entity, FolderEntity)}
        spare = [item for item in project.folder_types if item["name"] not in used or item["name"] in FOLDER_TYPES[:2]]
        if first % 2:
            project.folder_types = [*project.folder_types, {"name": f"New{second}_{len(project.folder_types)}"}]
        elif len(spare) < len(project.folder_types):
            return
        else:
            project.folder_types = spare
        return
    statuses = project.statuses
    if first % 2:
        statuses.create(f"Status {second} {len(statuses)}", f"S{second}", "done")
    else:
        statuses[second % len(statuses)].move_before(statuses[first % len(statuses)])


def change(hub: EntityHub, entity: BaseEntity, what: str, folder: FolderEntity, other: BaseEntity, number: int) -> None:
    name = NAMES[number % 5]
    if what == "rename":
        entity.name = name
    elif what == "move":
        if not isinstance(entity, FolderEntity) or number % 4:
            entity.parent_id = folder.id
        else:
            entity.parent = hub.project_entity
    elif what == "swap":
        if other.entity_type == entity.entity_type:
            entity.name, other.name = other.name, entity.name
            if number % 2 and not hub_would_refuse(entity, other):
                entity.parent_id, other.parent_id = other.parent_id, entity.parent_id
    elif what == "delete":
        hub.delete_entity(entity, with_products=True)
    elif what == "attrib":
        entity.attribs["description"] = None if number % 5 == 0 else f"text {number % 3}"
    elif what == "data":
        data = entity.data
        if data is not UNKNOWN_VALUE:
            data[name] = None if number % 4 == 0 else {"deep": [number]}
    elif what == "tags":
        entity.tags.append(name)
    elif what == "active":
        entity.active = bool(number % 3)
    elif isinstance(entity, TaskEntity) and what == "assignees":
        entity.assignees = ["admin", "service"][: number % 3]
    elif isinstance(entity, TaskEntity) and what == "retype":
        entity.task_type = TASK_TYPES[number % 4]
    elif isinstance(entity, FolderEntity) and what == "retype":
        entity.folder_type = FOLDER_TYPES[number % 4]
    elif not isinstance(entity, ProductEntity) and what == "status":
        entity.status = STATUSES[number % 4]
    elif not isinstance(entity, ProductEntity) and what == "label":
        entity.label = None if number % 4 == 0 else f"Label {number % 3}"


def hub_would_refuse(entity: BaseEntity, other: BaseEntity) -> bool:
    """Whether one of them is below the other, so that they can't trade places."""
    chains = [entity, other]
    while chains:
        each = chains.pop()
        parent = each.parent
        if parent in (entity, other):
            return True
        if isinstance(parent, FolderEntity):
            chains.append(parent)
    return False


def make_valid(hub: EntityHub) -> None:
    """Give entities of one name in one folder different ones."""
    seen_names: set[tuple[str, Any, str]] = set()
    for entity in hub.entities:
        if entity.entity_type == "project" or hub.is_doomed(entity) or entity.active is False:
            continue
        key = (entity.entity_type, entity.parent_id, str(entity.name).lower())
        if key in seen_names:
            entity.name = f"{entity.name}_{entity.id[:6]}"
        seen_names.add((entity.entity_type, entity.parent_id, str(entity.name).lower()))


def edited(hub: EntityHub, edits: list[Edit]) -> None:
    for edit in edits:
        try:
            apply(hub, edit)
        except HubChangeRefused:
            event(f"refused {edit[0]}")


@QUICK
@given(edits=EDITS)
def test_what_is_committed_is_what_is_read_again(ground: Ground, edits: list[Edit]) -> None:
    project = ground.project()
    hub = ground.hub(project)
    edited(hub, edits)
    make_valid(hub)
    expected = state(hub)
    hub.commit_changes()
    assert state(hub) == expected
    assert read_again(ground, hub) == expected
    ground.sandbox.requests.reset()
    hub.commit_changes()
    assert list(ground.sandbox.requests) == []
    assert hub.refresh() == []
    assert not any(entity.changes for entity in hub.entities)
    ground.server.delete_project(project)


@QUICK
@given(edits=EDITS)
def test_a_commit_that_fails_changes_nothing(ground: Ground, edits: list[Edit]) -> None:
    project = ground.project()
    before = state(ground.hub(project))
    hub = ground.hub(project)
    edited(hub, edits)
    make_valid(hub)
    bad = hub.add_new_folder("not valid!", "Folder")
    expected = state(hub)
    with pytest.raises(HubCommitFailed) as caught:
        hub.commit_changes()
    assert caught.value.entity_id == bad.id
    assert state(ground.hub(project)) == before
    assert state(hub) == expected
    bad.name = "valid"
    expected = state(hub)
    hub.commit_changes()
    assert read_again(ground, hub) == expected
    ground.server.delete_project(project)


@QUICK
@given(mine=EDITS, theirs=EDITS, keep=st.booleans())
def test_two_hubs_end_up_the_same(ground: Ground, mine: list[Edit], theirs: list[Edit], keep: bool) -> None:
    project = ground.project()
    hub, other = ground.hub(project), ground.hub(project)
    edited(other, theirs)
    make_valid(other)
    other.commit_changes()
    edited(hub, mine)
    resolve: Callable[[Any], object] = keep_mine if keep else take_theirs
    for conflict in hub.refresh():
        resolve(conflict)
    ground.load_products(hub)
    make_valid(hub)
    try:
        hub.commit_changes()
    except HubChangeRefused as error:
        # What both did can make no sense together, and then is told instead of sent.
        event(f"refused: {type(error).__name__}")
        return
    assert read_again(ground, hub) == state(hub)
    ground.server.delete_project(project)


def keep_mine(conflict: Any) -> None:
    try:
        conflict.keep_mine()
    except HubChangeRefused:
        conflict.take_theirs()


def take_theirs(conflict: Any) -> None:
    try:
        conflict.take_theirs()
    except HubChangeRefused:
        # A move there makes a circle with another one here.
        conflict.keep_mine()
