"""Models take whatever a server sends, and send what was set."""

from __future__ import annotations

import datetime
import enum
import uuid
from pathlib import PurePosixPath
from typing import Any

import ayon_rest
import pytest
from ayon_rest import UNSET, models
from ayon_rest.values import decode, encode
from hypothesis import given, settings
from hypothesis import strategies as st

CLASSES = [getattr(models, name) for name in models.__all__ if isinstance(getattr(models, name), type)]

anything = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=5)
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=5,
)


@pytest.mark.parametrize("value", [None, "x", 1, 1.5, True, [], {}, [None], [{}], {"a": None}], ids=repr)
def test_no_value_raises_in_any_field(value: Any) -> None:
    for kind in CLASSES:
        data = {key: value for _, key, _, _ in kind._fields}
        model = kind.from_dict(data)
        assert model.to_dict() == data
        assert kind.__name__ in repr(model)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Any, dict[str, Any]]:
    """A model class, and JSON of which some keys are its own."""
    kind = draw(st.sampled_from(CLASSES))
    own = [key for _, key, _, _ in kind._fields] or ["x"]
    keys = st.one_of(st.text(max_size=5), st.sampled_from(own))
    return kind, draw(st.dictionaries(keys, anything, max_size=6))


@settings(max_examples=200, deadline=None)
@given(cases())
def test_reading_and_writing_gives_what_was_read(case: tuple[Any, dict[str, Any]]) -> None:
    kind, data = case
    assert kind.from_dict(data).to_dict() == data


def test_nothing_missing_raises_and_nothing_missing_is_written() -> None:
    for kind in CLASSES:
        assert kind.from_dict({}).to_dict() == {}


def test_unknown_fields_and_values_are_kept_and_written_back() -> None:
    data = {"level": "a level from the future", "new": {"a": [1]}, "name": None}
    model = models.FolderModel.from_dict(data)
    assert model.additional_properties == {"level": "a level from the future", "new": {"a": [1]}}
    assert model.to_dict() == data


def test_a_patch_sends_what_was_set() -> None:
    assert models.FolderPatchModel().to_dict() == {}
    assert models.FolderPatchModel(label=None, name="a").to_dict() == {"label": None, "name": "a"}
    patch = models.FolderPatchModel()
    patch.status = "done"
    assert patch.to_dict() == {"status": "done"}
    patch.status = UNSET
    assert patch.to_dict() == {}


def test_a_new_entity_sends_no_defaults_of_the_server() -> None:
    assert models.FolderPostModel(name="a").to_dict() == {"name": "a"}
    with pytest.raises(TypeError, match="name"):
        models.FolderPostModel()  # pyright: ignore


def test_nested_models() -> None:
    model = models.FolderModel.from_dict({"attrib": {"fps": 25.0, "custom": 1}})
    assert isinstance(model.attrib, models.FolderAttribModel)
    assert model.attrib.fps == 25.0
    assert model.attrib.additional_properties == {"custom": 1}
    patch = models.FolderPatchModel(attrib=models.FolderAttribModel(fps=None))
    assert patch.to_dict() == {"attrib": {"fps": None}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-01T10:20:30.123456+02:00", datetime.datetime(2024, 5, 1, 8, 20, 30, 123456, datetime.timezone.utc)),
        ("2024-05-01T10:20:30Z", datetime.datetime(2024, 5, 1, 10, 20, 30, 0, datetime.timezone.utc)),
        ("2024-05-01T10:20:30.5Z", datetime.datetime(2024, 5, 1, 10, 20, 30, 500000, datetime.timezone.utc)),
        ("2024-05-01T10:20:30", datetime.datetime(2024, 5, 1, 10, 20, 30)),
        ("not a time", "not a time"),
        ("", ""),
        (None, None),
        (12, 12),
    ],
)
def test_times(text: Any, expected: Any) -> None:
    assert models.FolderModel.from_dict({"createdAt": text}).created_at == expected


def test_unions_take_the_member_that_fits() -> None:
    rule = ("union", ("model", "user_model", "UserModel"), ("dict", None))
    assert isinstance(decode(rule, {"name": "a", "attrib": {}}), models.UserModel)
    query = models.QueryFilter.from_dict({
        "operator": "and",
        "conditions": [{"key": "a", "operator": "eq", "value": 1}, {"conditions": [], "operator": "or"}],
    })  # fmt: skip
    assert isinstance(query.conditions, list)
    assert isinstance(query.conditions[0], models.QueryCondition)
    assert isinstance(query.conditions[1], models.QueryFilter)


def test_secrets_are_not_in_a_repr() -> None:
    login = models.LoginRequestModel(name="ada", password="hunter2")
    assert "hunter2" not in repr(login)
    assert "ada" in repr(login)
    assert "hunter2" not in repr(models.LoginRequestModel.from_dict({"extraPassword": "hunter2"}))
    data = {"password": "hunter2", "apiKeys": [{"hash": "hunter2"}], "sites": [{"accessToken": "hunter2", "name": "a"}]}
    user = models.UserModel.from_dict({"name": "ada", "data": {**data, "isAdmin": True}})
    assert "hunter2" not in repr(user)
    assert "'isAdmin': True" in repr(user)
    assert user.to_dict()["data"] == {**data, "isAdmin": True}


class Color(enum.Enum):
    RED = "red"


def test_values_become_json() -> None:
    identity = uuid.uuid4()
    value = {
        "time": datetime.datetime(2024, 5, 1, tzinfo=datetime.timezone.utc),
        "date": datetime.date(2024, 5, 1),
        "enum": Color.RED,
        "id": identity,
        "path": PurePosixPath("/a/ü"),
        "tuple": (1, 2),
        "set": {1},
        "model": models.FolderAttribModel(fps=1.0),
        "unset": UNSET,
        "null": None,
        Color.RED: 1,
    }
    before = dict(value)
    assert encode(value) == {
        "time": "2024-05-01T00:00:00+00:00",
        "date": "2024-05-01",
        "enum": "red",
        "id": identity.hex,
        "path": "/a/ü",
        "tuple": [1, 2],
        "set": [1],
        "model": {"fps": 1.0},
        "null": None,
        "red": 1,
    }
    assert value == before


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [{"b": object()}]}, r"body\.a\[0\]\.b is a object"),
        ({"a": float("nan")}, r"body\.a is nan"),
        ({"a": b"x"}, r"body\.a is a bytes"),
        ({1: "x"}, r"body has the key 1"),
    ],
)
def test_what_json_cannot_hold_is_refused_by_place(value: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        encode(value)


def test_unset_is_falsy_and_told() -> None:
    assert not ayon_rest.UNSET
    assert repr(ayon_rest.UNSET) == "UNSET"
