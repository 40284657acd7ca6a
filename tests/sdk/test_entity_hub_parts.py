"""Parts of the entity hub that need no server: values, statuses, order, and whom a refusal is about."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ayon_sdk.entity_hub import (
    PROJECT_PARENT_ID,
    UNKNOWN_VALUE,
    Assignees,
    Attributes,
    AttributeValue,
    EntityData,
    ProjectStatus,
    ProjectStatuses,
)
from ayon_sdk.hub.ordering import CannotBeOrdered, Order
from ayon_sdk.hub.suspects import suspects_of

A, B = "a" * 32, "b" * 32


# ---------------------------------------------------------------------- values


def test_markers_are_false_and_only_themselves() -> None:
    assert not UNKNOWN_VALUE
    assert not PROJECT_PARENT_ID
    assert UNKNOWN_VALUE != PROJECT_PARENT_ID
    assert copy.deepcopy({"x": UNKNOWN_VALUE})["x"] is UNKNOWN_VALUE
    assert repr(UNKNOWN_VALUE) == "<UNKNOWN_VALUE>"


def test_a_value_changed_in_place_is_changed() -> None:
    given_list = ["a"]
    value = AttributeValue(given_list)
    value.get_value().append("b")
    assert value.changed
    assert given_list == ["a"]
    value.lock()
    assert not value.changed
    value.value = ["a"]
    assert value.changed


def test_true_is_not_one_but_24_is_24_0() -> None:
    attributes = Attributes(["flag", "fps"], {"flag": 1, "fps": 24})
    attributes["flag"] = True
    attributes["fps"] = 24.0
    assert attributes.changes == {"flag": True}


def test_attributes_lie_over_what_was_read() -> None:
    read: dict[str, Any] = {"fps": 24.0, "tools": ["nuke"], "gone": 1}
    attributes = Attributes(["fps", "tools", "frameStart"], read)
    attributes["tools"].append("maya")
    attributes.set("frameStart", 1001)
    attributes["fps"] = None
    assert attributes.changes == {"tools": ["nuke", "maya"], "frameStart": 1001, "fps": None}
    assert read == {"fps": 24.0, "tools": ["nuke"], "gone": 1}
    assert list(attributes) == ["fps", "tools", "frameStart"]
    assert dict(attributes.items()) == attributes.to_dict(ignore_none=False)
    assert attributes.to_dict() == {"tools": ["nuke", "maya"], "frameStart": 1001}
    assert "gone" not in attributes
    assert attributes.get("gone", 5) == 5
    held = attributes.get_attribute("frameStart")
    attributes.lock()
    assert attributes.changes == {}
    held.value = 1
    assert attributes.changes == {"frameStart": 1}


def test_data_knows_what_was_changed_however_deep() -> None:
    data = EntityData({"a": {"b": [1]}, "c": 2, "d": 3})
    data["a"]["b"].append(2)
    data["new"] = None
    del data["c"]
    assert data.get_changes() == {"a": {"b": [1, 2]}, "new": None, "c": None}
    assert data.get_new_entity_value() == {"a": {"b": [1, 2]}, "d": 3}
    data.lock()
    assert data.get_changes() == {}
    assert data == {"a": {"b": [1, 2]}, "d": 3}


def test_assignees_can_be_appended() -> None:
    assignees = Assignees(["ada"])
    assignees.append("bob")
    assert assignees == {"ada", "bob"}


# ---------------------------------------------------------------------- statuses


def statuses() -> ProjectStatuses:
    return ProjectStatuses([{"name": name, "shortName": name[:3].upper()} for name in ("Waiting", "Working", "Done")])


def names(found: ProjectStatuses) -> list[str]:
    assert [status.index for status in found] == list(range(len(found)))
    return [status.name for status in found]


def test_statuses_are_moved() -> None:
    found = statuses()
    waiting, working, done = found
    done.move_before(waiting)
    assert names(found) == ["Done", "Waiting", "Working"]
    assert found.changed
    done.move_after(working)
    assert names(found) == ["Waiting", "Working", "Done"]
    assert not found.changed
    waiting.move_after(done)
    working.move_before(waiting)
    assert names(found) == ["Done", "Working", "Waiting"]
    waiting.index = 0
    assert names(found) == ["Waiting", "Done", "Working"]


def test_a_status_belongs_to_one_project() -> None:
    found, other = statuses(), statuses()
    working = found[1]
    other.insert(1, working)
    assert names(found) == ["Waiting", "Done"]
    assert names(other) == ["Waiting", "Working", "Working", "Done"]
    assert working.project_statuses is other
    working.delete()
    assert working.project_statuses is None
    with pytest.raises(ValueError, match="same project"):
        working.move_before(found[0])


def test_a_status_that_is_set_again_keeps_its_identity() -> None:
    found = statuses()
    found.set([{"name": "Done"}, {"name": "Active", "original_name": "Working"}, {"name": "New"}])
    assert [status.get("original_name") for status in found.to_data()] == [None, "Working", None]
    assert found.changed
    found.lock()
    assert not found.changed
    assert all("original_name" not in status for status in found.to_data())


@pytest.mark.parametrize(
    ("member", "value", "error"),
    [
        ("state", "waiting", ValueError),
        ("color", "red", ValueError),
        ("color", "#12345", ValueError),
        ("scope", ["folder", "nope"], ValueError),
        ("name", None, TypeError),
        ("icon", 3, TypeError),
    ],
)
def test_bad_values_of_a_status(member: str, value: Any, error: type[Exception]) -> None:
    status = statuses()[0]
    with pytest.raises(error):
        setattr(status, member, value)
    assert not status.changed


def test_what_a_newer_server_knows_is_taken_as_it_is() -> None:
    found = ProjectStatuses([{"name": "Odd", "state": "later", "color": "#ABCDEF", "scope": ["folder", "list"]}])
    assert not found.changed
    assert (found[0].state, found[0].color, found[0].scope) == ("later", "#ABCDEF", {"folder", "list"})


def test_scopes_are_left_out_where_the_server_knows_none() -> None:
    found = statuses()
    found.set_status_scope_supported(False)
    assert not any("scope" in status for status in found.to_data())
    assert ProjectStatus.slugify_name("Pending review") == "pending_review"
    assert found.get_status_by_slugified_name("DONE") is found[2]


# ---------------------------------------------------------------------- order


def solved(count: int, waits: list[tuple[int, int, bool]]) -> tuple[Order, list[str], list[str]]:
    order = Order(map(str, range(count)), lambda step: (0,))
    for first, second, named in waits:
        order.before(str(first), str(second), str(first) if named else None)
    done, aside = order.solve()
    return order, done, aside


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.booleans()), max_size=20))
def test_order_keeps_to_what_has_to_come_first(waits: list[tuple[int, int, bool]]) -> None:
    try:
        _, done, aside = solved(8, waits)
    except CannotBeOrdered:
        # Only a circle that no name is part of can't be ordered.
        hard = [(first, second, False) for first, second, named in waits if not named and first != second]
        with pytest.raises(CannotBeOrdered):
            solved(8, hard)
        return
    assert sorted(done) == [str(step) for step in range(8)]
    place = {step: index for index, step in enumerate(done)}
    hard_pairs = {(first, second) for first, second, named in waits if not named}
    for first, second, named in waits:
        freed = named and str(first) in aside and (first, second) not in hard_pairs
        assert first == second or freed or place[str(first)] < place[str(second)]


def test_one_name_of_a_circle_is_set_aside() -> None:
    _, done, aside = solved(4, [(0, 1, True), (1, 2, True), (2, 0, True), (2, 3, True)])
    assert len(aside) == 1
    assert sorted(done) == ["0", "1", "2", "3"]


# ---------------------------------------------------------------------- suspects


def operation(kind: str, entity_type: str, entity_id: str = A, **data: Any) -> dict[str, Any]:
    return {"type": kind, "entityType": entity_type, "entityId": entity_id, "data": data}


OPERATIONS = [
    operation("create", "folder", A, name="sh010", folderType="Shot", parentId=B),
    operation("create", "folder", "c" * 32, name="sh010", folderType="Shot", parentId="d" * 32),
    operation("create", "folder", "e" * 32, name="not valid!", folderType="Nope"),
    operation("update", "task", B, status="Gone"),
    operation("update", "folder", "f" * 32, name="other"),
    operation("update", "folder", "1" * 32, label="x"),
    operation("create", "task", "2" * 32, name="sh010", folderId=B),
]
DASHED_B = "bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb"


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        (f"Folder with parent_id, lower(name::text) '{DASHED_B}, sh010' already exists.", [0]),
        ("Folder with lower(name::text) 'sh010' already exists.", [0, 1]),
        (f"Task with folder_id, lower(name::text) '{DASHED_B}, sh010' already exists.", [6]),
        ("folder_type 'Nope' is not present in table \"folder_types\".", [2]),
        ("status 'Gone' is not present in table \"statuses\".", [3]),
        (f"parent_id '{DASHED_B}' is not present in table \"folders\".", [0]),
        ("Entity " + "f" * 32 + " not found", [4]),
        ("Cannot change name of a folder with published versions", [4]),
        (
            "1 validation error for FolderPostModel\nname\n  string does not match regex "
            '"^[a-z0-9]+$" (type=value_error.str.regex; pattern=^[a-z0-9]+$)',
            [2],
        ),
        ("1 validation error for TaskPatchModel\nstatus\n  str type expected (type=type_error.str)", [3]),
        ("the disk is full", list(range(7))),
    ],
)
def test_whom_a_refusal_is_about(detail: str, expected: list[int]) -> None:
    assert suspects_of(OPERATIONS, detail) == expected
