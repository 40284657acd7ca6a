"""Filters as callers give them: any iterable, never changed, refused by name when they can't be right."""

from __future__ import annotations

import enum
import json
import uuid
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, reply

from ayon_sdk import ServerAPI
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


@pytest.mark.parametrize(
    ("call", "filters"),
    [
        ("get_products", {"names_by_folder_ids": []}),
        ("get_products", {"names_by_folder_ids": {ID.hex: 5}}),
        ("get_products", {"names_by_folder_ids": {7: ["a"]}}),
        ("get_representations", {"names_by_version_ids": set()}),
        ("get_representations", {"names_by_version_ids": "abc"}),
        ("get_folders", {"filters": []}),
        ("get_tasks", {"filters": 5}),
        ("get_folders", {"has_products": []}),
        ("get_folders", {"has_children": "yes"}),
        ("get_folders", {"has_tasks": 2}),
    ],
)
def test_filters_of_another_kind_are_refused_by_name_before_anything_is_asked(
    wild: MisbehavingServer, server: ServerAPI, call: str, filters: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match=next(iter(filters))):
        list(getattr(server, call)("demo", **filters))
    assert wild.of("/graphql") == []


def test_a_single_name_per_id_is_not_taken_for_its_letters(wild: MisbehavingServer, server: ServerAPI) -> None:
    page = {"edges": [], "pageInfo": {"endCursor": None, "hasNextPage": False}}
    wild.on("POST", "/graphql", reply(200, {"data": {"project": {"products": page}}}))
    assert list(server.get_products("demo", names_by_folder_ids={ID: "main"})) == []  # type: ignore[dict-item]
    (asked,) = wild.of("/graphql")
    given = [value for value in asked.json["variables"].values() if isinstance(value, list)]
    assert sorted(given) == [[ID.hex], ["main"]]
