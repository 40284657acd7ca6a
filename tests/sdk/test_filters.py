"""Filters as callers give them: any iterable, never changed, refused by name when they can't be right."""

from __future__ import annotations

import enum
import json
import uuid
from typing import Any

import pytest

from ayon_sdk._graphql.filters import coerce, conditions, links, texts

ID = uuid.UUID("0123456789abcdef0123456789abcdef")


class Kind(enum.Enum):
    SHOT = "Shot"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["b", "a", "b"], ["b", "a"]),
        (("a",), ["a"]),
        ({"b", "a"}, ["a", "b"]),
        (frozenset("ba"), ["a", "b"]),
        (iter("ba"), ["b", "a"]),
        ((name for name in ("x", "y")), ["x", "y"]),
        ({"k": 1}.keys(), ["k"]),
        ("Sequence", ["Sequence"]),
        (ID, ["0123456789abcdef0123456789abcdef"]),
        ([ID, Kind.SHOT], ["0123456789abcdef0123456789abcdef", "Shot"]),
        ((), []),
    ],
)
def test_texts(value: Any, expected: list[str]) -> None:
    assert texts(value, "names") == expected


@pytest.mark.parametrize("value", [5, b"a", [None], ["a", 1], [["a"]], [object()]])
def test_what_is_no_text_is_refused_by_name(value: Any) -> None:
    with pytest.raises(TypeError, match="folder_names"):
        texts(value, "folder_names")


def test_conditions() -> None:
    given = {"conditions": [{"key": "id", "operator": "in", "value": (ID,)}]}
    sent = json.loads(conditions(given, "filters"))
    assert sent == {"conditions": [{"key": "id", "operator": "in", "value": [ID.hex]}]}
    assert given["conditions"][0]["value"] == (ID,)
    assert conditions('{"conditions": []}', "filters") == '{"conditions": []}'
    with pytest.raises(ValueError, match="filters"):
        conditions("{not json", "filters")
    with pytest.raises((TypeError, ValueError), match="filters"):
        conditions({"conditions": [{"key": "x", "operator": "eq", "value": object()}]}, "filters")


@pytest.mark.parametrize(("value", "expected"), [(True, "ANY"), ("none", "NONE"), ("in", "IN"), ("OUT", "OUT")])
def test_links(value: Any, expected: str) -> None:
    assert links(value, "has_links") == expected


@pytest.mark.parametrize("value", ["sideways", 3, False])
def test_links_of_another_kind_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="has_links"):
        links(value, "has_links")


def test_coerce_follows_the_type_of_the_argument() -> None:
    assert coerce({2, 1}, "[Int!]", "versions") == [1, 2]
    assert coerce(3, "[Int!]", "versions") == [3]
    assert coerce(3, "Int", "version") == 3
    assert coerce(1, "Boolean", "has_tasks") is True
    assert coerce(Kind.SHOT, "String", "name") == "Shot"
    assert coerce(True, "HasLinksFilter", "has_links") == "ANY"
    for value in (["1"], [True], "1", 1.5):
        with pytest.raises(TypeError, match="versions"):
            coerce(value, "[Int!]", "versions")
