"""The entity hub: what is loaded, what is sent, what stays after a failure."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk.entity_hub import UNKNOWN_VALUE, AsyncEntityHub, EntityHub, FolderEntity, TaskEntity, VersionEntity
from ayon_sdk.errors import (
    DeletionBlocked,
    FailedOperations,
    HubChangeRefused,
    HubCommitFailed,
    HubNotLoaded,
    HubProjectNotFound,
    UnresolvedConflicts,
)


class Stage:
    """A project in a sandbox: ``/shots/sq01`` with ``sh010`` (task ``anim``) and ``sh020``; ``/assets`` is empty."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.server = ServerAPI(sandbox.url, sandbox.admin_key)
        self.project = f"h{uuid.uuid4().hex[:10]}"
        self.server.create_project(self.project, self.project)
        self.shots = self.server.create_folder(self.project, "shots", "Folder")
        self.assets = self.server.create_folder(self.project, "assets", "Folder")
        self.sq01 = self.server.create_folder(self.project, "sq01", "Sequence", parent_id=self.shots)
        self.sh010 = self.server.create_folder(
            self.project, "sh010", "Shot", parent_id=self.sq01, attrib={"fps": 24.0}, data={"cut": {"in": 1}}
        )
        self.sh020 = self.server.create_folder(self.project, "sh020", "Shot", parent_id=self.sq01)
        self.anim = self.server.create_task(self.project, "anim", "Animation", self.sh010, assignees=["admin"])

    def hub(self) -> EntityHub:
        """A hub with everything loaded."""
        hub = EntityHub(self.project, self.server)
        hub.fetch_hierarchy_entities()
        return hub

    def publish(self, folder_id: str, name: str = "modelMain", versions: int = 1) -> str:
        """A product with versions; returns its id."""
        product = self.server.create_product(self.project, name, "model", folder_id, product_base_type="model")
        for number in range(1, versions + 1):
            self.server.create_version(self.project, number, product)
        return product

    def paths(self) -> set[str]:
        """Paths of all folders on the server."""
        return {row["path"] for row in self.server.get_folders(self.project, active=None, fields={"path"})}

    def sent(self, call: Any) -> list[tuple[str, str]]:
        """Verbs and paths of the requests that a call needs."""
        self.sandbox.requests.reset()
        call()
        return [(request[0], request[1]) for request in self.sandbox.requests]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=None) as running:
        yield running


@pytest.fixture
def stage(sandbox: Sandbox) -> Iterator[Stage]:
    made = Stage(sandbox)
    yield made
    made.server.delete_project(made.project)
    made.server.close_session()


def folder(hub: EntityHub, entity_id: str) -> FolderEntity:
    found = hub.get_folder_by_id(entity_id, allow_fetch=False)
    assert found is not None
    return found


def task(hub: EntityHub, entity_id: str) -> TaskEntity:
    found = hub.get_task_by_id(entity_id, allow_fetch=False)
    assert found is not None
    return found


# ---------------------------------------------------------------------- loading


def test_a_production_is_loaded_with_one_request_each(stage: Stage) -> None:
    hub = EntityHub(stage.project, stage.server)
    stage.server.get_server_version()
    sent = stage.sent(hub.fetch_hierarchy_entities)
    assert len(sent) == 4  # attributes, project, folders, tasks
    assert {entity.id for entity in hub.entities} == {
        stage.project,
        stage.shots,
        stage.assets,
        stage.sq01,
        stage.sh010,
        stage.sh020,
        stage.anim,
    }
    shot = folder(hub, stage.sh010)
    assert stage.sent(lambda: [shot.path, shot.children, shot.parent, shot.attribs["fps"], shot.data]) == []
    assert shot.path == "/shots/sq01/sh010"
    assert (shot.name, shot.label, shot.folder_type, shot.status) == ("sh010", None, "Shot", "Not ready")
    assert (shot.active, shot.tags, shot.thumbnail_id, shot.data) == (True, [], None, {"cut": {"in": 1}})
    assert shot.attribs.to_dict() == {"fps": 24.0}
    assert shot.attribs["frameStart"] is None
    assert shot.parent is folder(hub, stage.sq01)
    assert shot.children == [task(hub, stage.anim)]
    assert task(hub, stage.anim).assignees == {"admin"}
    assert not any(entity.changes for entity in hub.entities)


def test_what_is_not_loaded_is_read_when_it_is_asked_for(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010, versions=2)
    hub = EntityHub(stage.project, stage.server)
    shot = hub.get_folder_by_id(stage.sh010)
    assert shot is not None
    assert shot.path == "/shots/sq01/sh010"
    assert shot.get_parent(allow_fetch=False) is UNKNOWN_VALUE
    assert shot.get_children(allow_fetch=False) is UNKNOWN_VALUE
    assert [child.name for child in shot.get_children()] == ["anim"]
    product = hub.get_product_by_id(product_id)
    assert product is not None
    assert product.parent is shot
    versions = product.children
    assert [version.version for version in versions] == [1, 2]
    assert hub.get_version_by_id(versions[0].id) is versions[0]
    assert hub.get_task_by_id(stage.sh010) is None
    assert hub.get_or_fetch_entity_by_id(stage.sq01, ["task", "folder"]).name == "sq01"
    assert hub.get_or_fetch_entity_by_id(stage.project, ["folder", "project"]) is hub.project_entity
    with pytest.raises(ValueError, match="nope"):
        hub.get_or_fetch_entity_by_id(stage.sq01, ["nope"])


def test_a_project_that_does_not_exist(stage: Stage) -> None:
    hub = EntityHub("nope", stage.server)
    with pytest.raises(HubProjectNotFound, match="nope"):
        hub.fetch_hierarchy_entities()


def test_the_path_of_a_folder_follows_folders_above_that_are_not_its_parent(stage: Stage) -> None:
    hub = EntityHub(stage.project, stage.server)
    shot, top = hub.get_folder_by_id(stage.sh010), hub.get_folder_by_id(stage.shots)
    assert shot is not None
    assert top is not None
    top.name = "film"
    assert shot.path == "/film/sq01/sh010"
    assert shot.get_path(dynamic_value=False) == "/shots/sq01/sh010"


# ---------------------------------------------------------------------- changes


def test_only_what_changed_is_sent_and_only_once(stage: Stage) -> None:
    hub = stage.hub()
    shot = folder(hub, stage.sh010)
    shot.label = "Shot 10"
    shot.attribs["fps"] = None
    shot.attribs["frameStart"] = 1001
    shot.data["cut"]["in"] = 2
    shot.tags.append("hot")
    task(hub, stage.anim).assignees.append("nobody")
    assert shot.changes == {
        "label": "Shot 10",
        "tags": ["hot"],
        "attrib": {"fps": None, "frameStart": 1001},
        "data": {"cut": {"in": 2}},
    }
    assert stage.sent(hub.commit_changes) == [("POST", f"/api/projects/{stage.project}/operations")]
    assert shot.changes == {}
    assert stage.sent(hub.commit_changes) == []
    row = stage.server.get_folder_by_id(stage.project, stage.sh010, own_attributes=True)
    assert row is not None
    assert (row["label"], row["tags"], row["data"]) == ("Shot 10", ["hot"], {"cut": {"in": 2}})
    own = {key: value for key, value in row["ownAttrib"].items() if value is not None}
    assert own == {"frameStart": 1001}
    # Lists that somebody holds go on being those of the entity.
    shot.tags.append("cold")
    assert shot.changes == {"tags": ["hot", "cold"]}


def test_a_change_that_is_taken_back_is_none(stage: Stage) -> None:
    hub = stage.hub()
    shot, work = folder(hub, stage.sh010), task(hub, stage.anim)
    for entity, name, value in (
        (shot, "name", "other"),
        (shot, "label", "Other"),
        (shot, "folder_type", "Asset"),
        (shot, "status", "On hold"),
        (shot, "active", False),
        (shot, "parent_id", stage.assets),
        (shot, "tags", ["hot"]),
        (work, "task_type", "Generic"),
        (work, "assignees", []),
        (work, "folder_id", stage.sh020),
    ):
        before = getattr(entity, name)
        before = list(before) if isinstance(before, (list, set)) else before
        setattr(entity, name, value)
        assert entity.changes
        setattr(entity, name, before)
        assert entity.changes == {}, name
    shot.attribs["fps"] = 25.0
    shot.attribs["fps"] = 24.0
    shot.data["new"] = 1
    del shot.data["new"]
    assert stage.sent(hub.commit_changes) == []


def test_the_number_of_a_version_is_a_change(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010)
    hub = EntityHub(stage.project, stage.server)
    product = hub.get_product_by_id(product_id)
    assert product is not None
    (version,) = product.children
    assert isinstance(version, VersionEntity)
    version.version = 7
    assert version.changes == {"version": 7}
    hub.commit_changes()
    assert [row["version"] for row in stage.server.get_versions(stage.project)] == [7]


@pytest.mark.parametrize(
    ("member", "value", "error"),
    [
        ("name", 12, TypeError),
        ("label", 12, TypeError),
        ("folder_type", None, TypeError),
        ("status", "Nope", ValueError),
        ("tags", "hot", TypeError),
        ("active", "yes", TypeError),
        ("parent_id", "project", ValueError),
    ],
)
def test_bad_values_are_refused_when_they_are_set(stage: Stage, member: str, value: Any, error: type) -> None:
    hub = stage.hub()
    shot = folder(hub, stage.sh010)
    if value == "project":
        # A folder can't be below a task.
        value = stage.anim
    with pytest.raises(error):
        setattr(shot, member, value)
    assert shot.changes == {}
    assert shot.path == "/shots/sq01/sh010"


def test_an_attribute_that_does_not_exist(stage: Stage) -> None:
    hub = stage.hub()
    with pytest.raises(KeyError):
        folder(hub, stage.sh010).attribs["nope"] = 1
    with pytest.raises(ValueError, match="nope"):
        hub.add_new_folder("new", "Folder", attribs={"nope": 1})


# ---------------------------------------------------------------------- the tree


def test_renames_and_moves_are_seen_in_all_paths_at_once(stage: Stage) -> None:
    hub = stage.hub()
    shot = folder(hub, stage.sh010)
    folder(hub, stage.shots).name = "film"
    assert shot.path == "/film/sq01/sh010"
    folder(hub, stage.sq01).parent_id = stage.assets
    assert shot.path == "/assets/sq01/sh010"
    new = hub.add_new_folder("plates", "Folder", parent_id=stage.sh010)
    assert new.path == "/assets/sq01/sh010/plates"
    folder(hub, stage.sq01).parent = hub.project_entity
    assert new.path == "/sq01/sh010/plates"
    hub.commit_changes()
    assert stage.paths() == {"/film", "/assets", "/sq01", "/sq01/sh010", "/sq01/sh010/plates", "/sq01/sh020"}


def test_a_circle_is_refused_and_nothing_moves(stage: Stage) -> None:
    hub = stage.hub()
    for inner in (stage.shots, stage.sq01, stage.sh010):
        with pytest.raises(HubChangeRefused, match="below itself"):
            folder(hub, stage.shots).parent_id = inner
    assert folder(hub, stage.sh010).path == "/shots/sq01/sh010"
    assert stage.sent(hub.commit_changes) == []


def test_two_entities_of_one_name_are_refused_before_anything_is_sent(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.sh020).name = "SH010"
    with pytest.raises(HubChangeRefused, match="sq01/"):
        hub.commit_changes()
    folder(hub, stage.sh020).active = False
    hub.commit_changes()


# ---------------------------------------------------------------------- order


def test_names_are_swapped(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.sh010).name, folder(hub, stage.sh020).name = "sh020", "sh010"
    posts = stage.sent(hub.commit_changes)
    assert len(posts) == 2
    assert stage.server.get_folder_by_path(stage.project, "/shots/sq01/sh020")["id"] == stage.sh010
    assert stage.server.get_folder_by_path(stage.project, "/shots/sq01/sh010")["id"] == stage.sh020
    assert stage.sent(hub.commit_changes) == []


def test_a_chain_of_renames_needs_one_request(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.sh010).name, folder(hub, stage.sh020).name = "sh020", "sh030"
    hub.add_new_folder("sh010", "Shot", parent_id=stage.sq01)
    assert len(stage.sent(hub.commit_changes)) == 1
    assert stage.server.get_folder_by_path(stage.project, "/shots/sq01/sh020")["id"] == stage.sh010


def test_parent_and_child_trade_places(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.sq01).parent = hub.project_entity
    folder(hub, stage.shots).parent_id = stage.sq01
    folder(hub, stage.sh010).parent_id = stage.shots
    assert len(stage.sent(hub.commit_changes)) == 1
    assert stage.paths() == {"/assets", "/sq01", "/sq01/shots", "/sq01/shots/sh010", "/sq01/sh020"}


def test_what_leaves_a_folder_survives_it_and_its_name_is_free(stage: Stage) -> None:
    hub = stage.hub()
    hub.delete_entity(folder(hub, stage.shots))
    new = hub.add_new_folder("shots", "Folder")
    folder(hub, stage.sh010).parent_id = new.id
    hub.commit_changes()
    assert stage.paths() == {"/assets", "/shots", "/shots/sh010"}
    assert stage.server.get_task_by_id(stage.project, stage.anim) is not None
    assert {entity.id for entity in hub.entities} == {stage.project, stage.assets, new.id, stage.sh010, stage.anim}


def test_types_and_statuses_are_added_before_and_removed_after_their_use(stage: Stage) -> None:
    hub = stage.hub()
    project = hub.project_entity
    project.folder_types = [*project.folder_types, {"name": "Plate"}]
    project.statuses.create("Delivered", "DLV", "done")
    folder(hub, stage.sh010).folder_type = "Plate"
    folder(hub, stage.sh010).status = "Delivered"
    hub.commit_changes()
    project.folder_types = [item for item in project.folder_types if item["name"] != "Plate"]
    project.statuses.remove_by_name("Delivered")
    with pytest.raises(HubChangeRefused, match="sh010"):
        hub.commit_changes()
    folder(hub, stage.sh010).folder_type = "Shot"
    folder(hub, stage.sh010).status = "Approved"
    hub.commit_changes()
    row = stage.server.get_folder_by_id(stage.project, stage.sh010)
    assert row is not None
    assert (row["folderType"], row["status"]) == ("Shot", "Approved")
    read = stage.server.get_project(stage.project)
    assert read is not None
    assert "Plate" not in {item["name"] for item in read["folderTypes"]}
    assert "Delivered" not in {item["name"] for item in read["statuses"]}
    assert stage.sent(hub.commit_changes) == []


def test_entities_follow_a_status_that_is_renamed(stage: Stage) -> None:
    hub = stage.hub()
    hub.project_entity.statuses.get("Not ready").name = "Waiting"
    hub.commit_changes()
    assert folder(hub, stage.sh010).status == "Waiting"
    assert {row["status"] for row in stage.server.get_folders(stage.project, fields={"status"})} == {"Waiting"}
    assert stage.sent(hub.commit_changes) == []


# ---------------------------------------------------------------------- deleting


def test_products_in_the_way_are_named_before_anything_is_sent(stage: Stage) -> None:
    stage.publish(stage.sh010)
    hub = stage.hub()
    folder(hub, stage.sh020).label = "later"
    hub.delete_entity(folder(hub, stage.shots))
    with pytest.raises(DeletionBlocked, match="modelMain") as caught:
        hub.commit_changes()
    assert [product["folderId"] for product in caught.value.products] == [stage.sh010]
    assert "/shots/sq01/sh010" in str(caught.value)
    assert len(stage.paths()) == 5
    hub.delete_entity(folder(hub, stage.shots), with_products=True)
    hub.commit_changes()
    assert stage.paths() == {"/assets"}
    assert list(stage.server.get_products(stage.project)) == []
    assert stage.sent(hub.commit_changes) == []


def test_a_product_that_is_moved_out_is_not_in_the_way(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010)
    hub = stage.hub()
    product = hub.get_product_by_id(product_id)
    assert product is not None
    product.folder_id = stage.assets
    hub.delete_entity(folder(hub, stage.shots))
    hub.commit_changes()
    assert stage.paths() == {"/assets"}
    assert [row["folderId"] for row in stage.server.get_products(stage.project)] == [stage.assets]


def test_what_was_deleted_can_be_brought_back(stage: Stage) -> None:
    hub = stage.hub()
    shot = folder(hub, stage.sh010)
    hub.delete_entity(shot)
    assert shot.removed
    assert [child.name for child in folder(hub, stage.sq01).children] == ["sh020"]
    shot.parent_id = stage.sq01
    assert not shot.removed
    assert stage.sent(hub.commit_changes) == []


def test_a_new_entity_that_is_deleted_is_never_sent(stage: Stage) -> None:
    hub = stage.hub()
    new = hub.add_new_folder("new", "Folder")
    hub.add_new_task("work", "Generic", folder_id=new.id)
    hub.delete_entity(new)
    assert stage.sent(hub.commit_changes) == []
    assert len(list(hub.entities)) == 7


# ---------------------------------------------------------------------- failures


def test_a_failed_commit_leaves_hub_and_server_as_they_were_and_names_the_entity(stage: Stage) -> None:
    hub = stage.hub()
    hub.project_entity.attribs["fps"] = 12.0
    hub.add_new_folder("fine", "Folder")
    folder(hub, stage.sh010).name, folder(hub, stage.sh020).name = "sh020", "sh010"
    bad = hub.add_new_folder("bad name!", "Folder", parent_id=stage.assets)
    task(hub, stage.anim).label = "Animation"
    before = {entity.id: entity.changes for entity in hub.entities}
    with pytest.raises(HubCommitFailed, match="/assets/bad name!") as caught:
        hub.commit_changes()
    assert isinstance(caught.value, FailedOperations)
    assert (caught.value.entity_id, caught.value.entity_type) == (bad.id, "folder")
    assert stage.paths() == {"/shots", "/shots/sq01", "/shots/sq01/sh010", "/shots/sq01/sh020", "/assets"}
    assert stage.server.get_folder_by_path(stage.project, "/shots/sq01/sh010")["id"] == stage.sh010
    assert stage.server.get_project(stage.project)["attrib"]["fps"] == 25.0
    assert {entity.id: entity.changes for entity in hub.entities} == before
    topics = ["entity.folder.created", "entity.task.label_changed"]
    events = stage.server.get_events(topics=topics, project_names=[stage.project], fields={"description"})
    assert not [event for event in events if "fine" in str(event) or "Animation" in str(event)]
    bad.name = "good_name"
    hub.commit_changes()
    assert "/assets/good_name" in stage.paths()
    assert stage.server.get_project(stage.project)["attrib"]["fps"] == 12.0


def test_the_entity_is_found_when_the_server_only_says_what_is_wrong(stage: Stage) -> None:
    published = stage.server.create_folder(stage.project, "published", "Shot", parent_id=stage.assets)
    stage.publish(published)
    hub = stage.hub()
    for entity_id in (stage.sh010, stage.sh020, published, stage.shots):
        entity = folder(hub, entity_id)
        entity.name = f"{entity.name}_new"
    with pytest.raises(HubCommitFailed, match="with published versions") as caught:
        hub.commit_changes()
    assert caught.value.entity_id == published
    assert not any("_new" in path for path in stage.paths())
    assert folder(hub, published).immutable_for_hierarchy
    assert not folder(hub, stage.shots).immutable_for_hierarchy


def test_a_name_that_somebody_took_meanwhile(stage: Stage) -> None:
    hub = stage.hub()
    new = hub.add_new_folder("plates", "Folder")
    hub.add_new_folder("others", "Folder")
    stage.server.create_folder(stage.project, "Plates", "Folder")
    with pytest.raises(HubCommitFailed, match="already exists") as caught:
        hub.commit_changes()
    assert caught.value.entity_id == new.id
    assert "/others" not in stage.paths()


def test_a_task_without_a_folder(stage: Stage) -> None:
    hub = stage.hub()
    hub.add_new_task("orphan", "Generic")
    with pytest.raises(ValueError, match="orphan"):
        hub.commit_changes()


# ---------------------------------------------------------------------- refreshing


def test_changes_on_both_sides_are_merged(stage: Stage) -> None:
    hub = stage.hub()
    shot = folder(hub, stage.sh010)
    shot.label = "mine"
    shot.attribs["frameStart"] = 5
    server = stage.server
    server.update_folder(
        stage.project, stage.sh010, status="On hold", attrib={"frameEnd": 9}, parent_id=stage.assets, data={"x": 1}
    )
    server.update_folder(stage.project, stage.shots, name="film")
    server.delete_folder(stage.project, stage.sh020)
    new = server.create_folder(stage.project, "new", "Folder", parent_id=stage.assets)
    assert hub.refresh() == []
    assert shot.path == "/assets/sh010"
    assert (shot.label, shot.status, shot.data) == ("mine", "On hold", {"cut": {"in": 1}, "x": 1})
    assert shot.attribs.to_dict() == {"fps": 24.0, "frameStart": 5, "frameEnd": 9}
    assert shot.changes == {"label": "mine", "attrib": {"frameStart": 5}}
    assert folder(hub, stage.sq01).path == "/film/sq01"
    assert hub.get_folder_by_id(stage.sh020, allow_fetch=False) is None
    assert folder(hub, new).path == "/assets/new"
    hub.commit_changes()
    assert stage.server.get_folder_by_id(stage.project, stage.sh010)["label"] == "mine"


def test_conflicts_are_told_field_by_field_and_stop_the_commit(stage: Stage) -> None:
    hub = stage.hub()
    shot, work = folder(hub, stage.sh010), task(hub, stage.anim)
    shot.label = "mine"
    shot.status = "On hold"
    shot.attribs["fps"] = 30.0
    shot.parent_id = stage.assets
    work.assignees = []
    stage.server.update_folder(
        stage.project, stage.sh010, label="theirs", status="On hold", attrib={"fps": 60.0}, parent_id=None
    )
    stage.server.update_task(stage.project, stage.anim, assignees=["service"])
    conflicts = {(conflict.entity.id, conflict.field): conflict for conflict in hub.refresh()}
    assert {key: (each.base, each.mine, each.theirs) for key, each in conflicts.items()} == {
        (stage.sh010, "label"): (None, "mine", "theirs"),
        (stage.sh010, "attrib.fps"): (24.0, 30.0, 60.0),
        (stage.sh010, "parentId"): (stage.sq01, stage.assets, stage.project),
        (stage.anim, "assignees"): (["admin"], [], ["service"]),
    }
    with pytest.raises(UnresolvedConflicts, match=r"attrib\.fps") as caught:
        hub.commit_changes()
    assert len(caught.value.conflicts) == 4
    assert (shot.label, shot.path) == ("mine", "/assets/sh010")
    conflicts[stage.sh010, "label"].take_theirs()
    conflicts[stage.sh010, "parentId"].take_theirs()
    conflicts[stage.anim, "assignees"].keep_mine()
    shot.attribs["fps"] = 60.0
    assert hub.conflicts == []
    assert shot.changes == {}
    assert work.changes == {"assignees": []}
    hub.commit_changes()
    assert shot.path == "/sh010"
    assert stage.server.get_task_by_id(stage.project, stage.anim)["assignees"] == []


def test_moves_on_both_sides_never_make_a_circle(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.assets).parent_id = stage.sh010
    stage.server.update_folder(stage.project, stage.shots, parent_id=stage.assets)
    (conflict,) = hub.refresh()
    assert (conflict.entity.id, conflict.field) == (stage.assets, "parentId")
    assert folder(hub, stage.sh010).path == "/assets/shots/sq01/sh010"
    with pytest.raises(UnresolvedConflicts):
        hub.commit_changes()
    with pytest.raises(HubChangeRefused, match="below itself"):
        conflict.keep_mine()
    conflict.take_theirs()
    assert stage.sent(hub.commit_changes) == []


def test_an_entity_deleted_on_the_server_and_changed_here(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.sh010).label = "mine"
    folder(hub, stage.sh020).label = "mine"
    for entity_id in (stage.sh010, stage.sh020):
        stage.server.delete_folder(stage.project, entity_id)
    lost, kept = sorted(hub.refresh(), key=lambda conflict: conflict.entity.name)
    assert (lost.field, lost.theirs) == ("removed", True)
    lost.take_theirs()
    kept.keep_mine()
    hub.commit_changes()
    assert stage.paths() == {"/shots", "/shots/sq01", "/shots/sq01/sh020", "/assets"}
    assert stage.server.get_folder_by_id(stage.project, stage.sh020)["label"] == "mine"


# ---------------------------------------------------------------------- asynchronous


def test_asynchronous_hub(stage: Stage) -> None:
    async def work() -> None:
        async with AsyncServerAPI(stage.sandbox.url, stage.sandbox.admin_key) as server:
            hub = AsyncEntityHub(stage.project, server)
            with pytest.raises(HubNotLoaded):
                hub.add_new_folder("early", "Folder", attribs={"fps": 25.0})
            shot = await hub.get_folder_by_id(stage.sh010)
            assert shot is not None
            # A property can't wait: it tells what is loaded.
            assert shot.children is UNKNOWN_VALUE
            assert shot.parent is UNKNOWN_VALUE
            assert [child.name for child in await hub.get_entity_children(shot) or ()] == ["anim"]
            await hub.fetch_hierarchy_entities()
            assert (await hub.project_entity).name == stage.project
            shot.attribs["fps"] = 25.0
            new = hub.add_new_folder("new", "Folder", parent_id=stage.sq01)
            await hub.commit_changes()
            assert new.path == "/shots/sq01/new"
            assert await hub.refresh() == []

    asyncio.run(work())
    assert "/shots/sq01/new" in stage.paths()


# ---------------------------------------------------------------------- publishes


def test_versions_swap_their_numbers(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010, versions=2)
    hub = EntityHub(stage.project, stage.server)
    product = hub.get_product_by_id(product_id)
    assert product is not None
    first, second = product.children
    assert isinstance(first, VersionEntity)
    assert isinstance(second, VersionEntity)
    first.version, second.version = second.version, first.version
    hub.commit_changes()
    rows = {row["id"]: row["version"] for row in stage.server.get_versions(stage.project)}
    assert rows == {first.id: 2, second.id: 1}
    assert stage.sent(hub.commit_changes) == []


def test_a_publish_is_built_in_one_request(stage: Stage) -> None:
    hub = stage.hub()
    shot = hub.add_new_folder("sh030", "Shot", parent_id=stage.sq01)
    work = hub.add_new_task("comp", "Compositing", folder_id=shot.id)
    product = hub.add_new_product("compMain", "render", "render", folder_id=shot.id)
    version = hub.add_new_version(1, product_id=product.id, task_id=work.id, status="Approved")
    assert len(stage.sent(hub.commit_changes)) == 1
    row = stage.server.get_version_by_id(stage.project, version.id)
    assert row is not None
    assert (row["taskId"], row["productId"], row["status"]) == (work.id, product.id, "Approved")
    assert shot.has_published_content
    assert folder(hub, stage.shots).immutable_for_hierarchy


def test_a_published_folder_is_renamed_after_its_publishes_left_it(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010)
    hub = stage.hub()
    product = hub.get_product_by_id(product_id)
    assert product is not None
    folder(hub, stage.sh010).name = "sh015"
    product.folder_id = stage.assets
    hub.commit_changes()
    assert "/shots/sq01/sh015" in stage.paths()


def test_a_product_moved_to_a_folder_that_is_deleted_is_in_the_way(stage: Stage) -> None:
    product_id = stage.publish(stage.assets)
    hub = stage.hub()
    product = hub.get_product_by_id(product_id)
    assert product is not None
    product.folder_id = stage.sh010
    hub.delete_entity(folder(hub, stage.shots))
    with pytest.raises(DeletionBlocked, match="modelMain"):
        hub.commit_changes()
    hub.delete_entity(folder(hub, stage.shots), with_products=True)
    hub.commit_changes()
    assert list(stage.server.get_products(stage.project)) == []


def test_a_product_that_is_deleted_itself_is_not_in_the_way(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010)
    hub = stage.hub()
    product = hub.get_product_by_id(product_id)
    assert product is not None
    hub.delete_entity(product)
    hub.delete_entity(folder(hub, stage.shots))
    hub.commit_changes()
    assert stage.paths() == {"/assets"}


# ---------------------------------------------------------------------- refreshing, more


def test_the_project_is_merged_too(stage: Stage) -> None:
    hub = stage.hub()
    project = hub.project_entity
    project.attribs["fps"] = 30.0
    project.statuses.create("Mine", "MIN")
    types = [*stage.server.get_project(stage.project)["folderTypes"], {"name": "Theirs"}]
    stage.server.update_project(stage.project, folder_types=types, attrib={"fps": 60.0, "frameStart": 5})
    (conflict,) = hub.refresh()
    assert (conflict.field, conflict.mine, conflict.theirs) == ("attrib.fps", 30.0, 60.0)
    assert project.attribs["frameStart"] == 5
    assert "Theirs" in {item["name"] for item in project.folder_types}
    assert project.changes.keys() == {"attrib", "statuses"}
    conflict.keep_mine()
    hub.commit_changes()
    read = stage.server.get_project(stage.project)
    assert read is not None
    assert read["attrib"]["fps"] == 30.0
    assert "Mine" in {item["name"] for item in read["statuses"]}


def test_statuses_changed_on_both_sides(stage: Stage) -> None:
    hub = stage.hub()
    project = hub.project_entity
    project.statuses.create("Mine", "MIN")
    theirs = [*stage.server.get_project(stage.project)["statuses"], {"name": "Theirs", "shortName": "THE"}]
    stage.server.update_project(stage.project, statuses=theirs)
    (conflict,) = hub.refresh()
    assert conflict.field == "statuses"
    assert "Mine" in {status.name for status in project.statuses}
    conflict.take_theirs()
    assert project.changes == {}
    assert {status.name for status in project.statuses} >= {"Theirs"}
    assert stage.sent(hub.commit_changes) == []


def test_a_part_of_a_production_is_refreshed(stage: Stage) -> None:
    product_id = stage.publish(stage.sh010)
    hub = EntityHub(stage.project, stage.server)
    shot, product = hub.get_folder_by_id(stage.sh010), hub.get_product_by_id(product_id)
    assert shot is not None
    assert product is not None
    assert len(shot.children) == 2
    assert len(product.children) == 1
    stage.server.create_version(stage.project, 2, product_id)
    stage.server.create_task(stage.project, "comp", "Compositing", stage.sh010)
    stage.server.delete_task(stage.project, stage.anim)
    stage.server.update_product(stage.project, product_id, name="renamed")
    assert hub.refresh() == []
    assert {child.name for child in shot.children} == {"comp", "renamed"}
    assert [version.version for version in product.children] == [1, 2]


def test_a_deletion_here_and_a_change_there(stage: Stage) -> None:
    hub = stage.hub()
    hub.delete_entity(folder(hub, stage.sh020))
    hub.delete_entity(folder(hub, stage.sh010))
    stage.server.update_folder(stage.project, stage.sh020, label="still needed")
    (conflict,) = hub.refresh()
    assert (conflict.entity.id, conflict.field) == (stage.sh020, "removed")
    with pytest.raises(UnresolvedConflicts, match="sh020"):
        hub.commit_changes()
    conflict.take_theirs()
    assert folder(hub, stage.sh020).path == "/shots/sq01/sh020"
    hub.commit_changes()
    assert stage.paths() == {"/shots", "/shots/sq01", "/shots/sq01/sh020", "/assets"}


def test_loading_again_keeps_what_was_changed(stage: Stage) -> None:
    hub = EntityHub(stage.project, stage.server)
    shot = hub.get_folder_by_id(stage.sh010)
    assert shot is not None
    shot.label = "mine"
    hub.fetch_hierarchy_entities()
    assert folder(hub, stage.sh010) is shot
    assert shot.changes == {"label": "mine"}
    assert len(list(hub.entities)) == 7
    hub.fetch_hierarchy_entities()
    assert shot.changes == {"label": "mine"}


def test_what_was_moved_to_a_folder_that_is_gone_is_put_back(stage: Stage) -> None:
    hub = stage.hub()
    # The sequence goes to the assets, and its old parent below it.
    folder(hub, stage.sq01).parent_id = stage.assets
    folder(hub, stage.shots).parent_id = stage.sh010
    stage.server.delete_folder(stage.project, stage.assets)
    (conflict,) = hub.refresh()
    assert (conflict.entity.id, conflict.field) == (stage.assets, "removed")
    conflict.take_theirs()
    assert folder(hub, stage.sh010).path == "/shots/sq01/sh010"
    assert stage.sent(hub.commit_changes) == []
    assert stage.paths() == {"/shots", "/shots/sq01", "/shots/sq01/sh010", "/shots/sq01/sh020"}


def test_what_was_to_be_deleted_with_a_folder_that_is_gone_is_deleted(stage: Stage) -> None:
    hub = stage.hub()
    folder(hub, stage.sh010).parent_id = stage.assets
    hub.delete_entity(folder(hub, stage.assets))
    stage.server.delete_folder(stage.project, stage.assets)
    assert hub.refresh() == []
    hub.commit_changes()
    assert stage.paths() == {"/shots", "/shots/sq01", "/shots/sq01/sh020"}
    assert hub.get_folder_by_id(stage.sh010) is None
