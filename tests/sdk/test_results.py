"""Answers of queries become entities that belong to whoever asked."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ayon_sdk._graphql.entities import FOLDER, WHOLE
from ayon_sdk._graphql.results import Reader
from ayon_sdk._graphql.selection import Selector
from ayon_sdk._graphql.tables import newest_schema


def reader() -> Reader:
    return Reader(Selector(newest_schema(), WHOLE).select(FOLDER.node, {"id", "allAttrib", "data"}, entity="folder"))


@pytest.mark.parametrize("attrib", [{"fps": 24.0}, {"fps": 24.0, "tools": ["a"], "more": {"x": [1]}}, {}])
def test_entities_with_the_same_attributes_share_nothing(attrib: dict[str, Any]) -> None:
    read = reader()
    text = json.dumps(attrib)
    first, second, third = (read.read({"id": name, "allAttrib": text, "data": "{}"}, []) for name in "abc")
    first["attrib"]["fps"] = 25
    first["attrib"].setdefault("tools", []).append("b")
    first["data"]["x"] = 1
    second["attrib"].setdefault("more", {})["y"] = 2
    assert (third["attrib"], third["data"]) == (attrib, {})
    assert read.read({"id": "d", "allAttrib": text, "data": "{}"}, [])["attrib"] == attrib


def test_more_different_attributes_than_are_remembered() -> None:
    read = reader()
    for number in (*range(1200), *range(1200)):
        entity = read.read({"id": "a", "allAttrib": json.dumps({"frameStart": number}), "data": None}, [])
        assert (entity["attrib"], entity["data"]) == ({"frameStart": number}, {})


@pytest.mark.parametrize("text", ["", "null", "{}", None])
def test_no_attributes(text: Any) -> None:
    entity = reader().read({"id": "a", "allAttrib": text, "data": text}, [])
    assert (entity["attrib"], entity["data"]) == ({}, {})
