"""Pure helpers: ids, slugs, media types, JSON values, changes, filters, orders."""

from __future__ import annotations

import datetime
import enum
import io
import json
import pathlib
import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ayon_sdk.changes import fill_own_attribs, prepare_attribute_changes, prepare_entity_changes
from ayon_sdk.entity_ids import convert_entity_id, convert_or_create_entity_id, create_entity_id
from ayon_sdk.json_values import entity_data_json_default, failed_json_default, to_json
from ayon_sdk.machine import create_dependency_package_basename, get_machine_name
from ayon_sdk.media_types import (
    get_media_mime_type,
    get_media_mime_type_for_content,
    get_media_mime_type_for_stream,
    guess_content_type,
    media_type_of_name,
)
from ayon_sdk.queries import prepare_list_filters, prepare_query_string
from ayon_sdk.records import RepresentationHierarchy, RepresentationParents, ThumbnailContent, UserInfo
from ayon_sdk.request_types import RequestType, RequestTypes
from ayon_sdk.sentinels import NOT_SET, REMOVED_VALUE
from ayon_sdk.slugs import slugify_string
from ayon_sdk.sort_order import SortOrder

ID = uuid.UUID("01234567-89ab-cdef-0123-456789abcdef")


# ids ------------------------------------------------------------------------------------------------------------


def test_new_ids_are_random_and_do_not_tell_the_machine():
    ids = {create_entity_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(re.fullmatch("[0-9a-f]{32}", entity_id) for entity_id in ids)
    assert {uuid.UUID(entity_id).version for entity_id in ids} == {4}


@pytest.mark.parametrize("value", [ID, str(ID), ID.hex, ID.hex.upper(), f"{{{ID}}}", ID.urn])
def test_every_spelling_of_an_id_becomes_the_one_of_the_server(value: object):
    assert convert_entity_id(value) == ID.hex  # type: ignore[arg-type]
    assert convert_or_create_entity_id(value) == ID.hex  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, "", "nope", 0, 123, b"x", ID.hex + "0", " " + ID.hex])
def test_what_is_no_id_gives_none_or_a_new_one(value: object):
    assert convert_entity_id(value) is None  # type: ignore[arg-type]
    assert re.fullmatch("[0-9a-f]{32}", convert_or_create_entity_id(value))  # type: ignore[arg-type]


# slugs ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("", ""),
        ("  ", ""),
        ("a__b", "a_b"),
        ("Hello, World!", "Hello_World"),
        ("file.name-v001", "file_name_v001"),
        ("Ěščř žluťoučký, kůň!", "Escr_zlutoucky_kun"),
        ("straße ﬁx Ø", "strasse_fix_O"),
        ("Привет мир", "Privet_mir"),
        ("ひらがな 한국", "hiragana_hangug"),
        ("日本", "u65e5u672c"),
        ("🎉 hi", "hi"),
        ("x\ty\nz", "xyz"),
    ],
)
def test_slugs(text: str, slug: str):
    assert slugify_string(text) == slug


def test_slug_options():
    assert slugify_string("Hello World_x", separator="-", lower=True) == "hello-world-x"
    assert slugify_string("a b", separator="") == "ab"
    assert slugify_string("a bb ccc", min_length=2) == "bb_ccc"
    assert slugify_string("A b A", make_set=True, lower=True) == {"a", "b"}
    assert slugify_string("a-b c_d", slug_whitelist="abcd-", split_chars=" _") == "a-b_c_d"


@given(st.text())
def test_slugs_of_any_text_are_safe(text: str):
    assert re.fullmatch(r"[a-zA-Z0-9_]*", slugify_string(text))


# media types ----------------------------------------------------------------------------------------------------

MEDIA = {
    "image/png": b"\x89PNG\r\n\x1a\n" + b"\0" * 8,
    "image/jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "image/gif": b"GIF89a..",
    "image/webp": b"RIFF\0\0\0\0WEBPVP8 ",
    "image/tiff": b"II*\0",
    "image/bmp": b"BM\x36\0\0\0\0\0\0\0",
    "image/x-exr": b"v/1\x01",
    "image/svg+xml": b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    "video/mp4": bytes.fromhex("000000186674797069736f6d00000200"),
    "video/quicktime": bytes.fromhex("00000014667479707174202000000200"),
    "video/3gpp": b"\0\0\0\x18ftyp3gp4",
    "video/x-matroska": b"\x1aE\xdf\xa3\x01\0\0\0\0\0\0#B\x82\x88matroska",
    "video/webm": b"\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1fB\x82\x84webm",
    "application/mxf": b"\x06\x0e+4\x02\x05\x01\x01\r\x01",
    "application/pdf": b"%PDF-1.4",
    "application/json": b'{"a": [1]}',
}


@pytest.mark.parametrize(("media_type", "content"), MEDIA.items())
def test_media_types_by_content(media_type: str, content: bytes, tmp_path: pathlib.Path):
    assert get_media_mime_type_for_content(content) == media_type
    stream = io.BytesIO(b"12" + content)
    stream.seek(2)
    assert get_media_mime_type_for_stream(stream) == media_type
    assert stream.tell() == 2
    path = tmp_path / "file.txt"
    path.write_bytes(content)
    assert get_media_mime_type(str(path)) == media_type


@pytest.mark.parametrize("content", [b"", b"plain", b"BMW is a car", b"{nope", b"<html></html>", b"PK\x03\x04"])
def test_media_types_that_content_does_not_tell(content: bytes, tmp_path: pathlib.Path):
    assert get_media_mime_type_for_content(content) is None
    assert get_media_mime_type_for_stream(io.BytesIO(content)) is None


def test_media_type_of_what_is_no_file(tmp_path: pathlib.Path):
    assert get_media_mime_type(str(tmp_path / "missing")) is None
    assert get_media_mime_type(tmp_path) is None


def test_long_json_is_told_without_reading_all_of_a_large_stream():
    text = json.dumps([{"name": f"sh{index:04}"} for index in range(5000)]).encode()
    assert get_media_mime_type_for_stream(io.BytesIO(text)) == "application/json"
    huge = io.BytesIO(b"[" + b"1," * 4_000_000)
    assert get_media_mime_type_for_stream(huge) is None


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.MOV", "video/quicktime"),
        ("a.exr", "image/x-exr"),
        ("a.json", "application/json"),
        ("a.txt", "text/plain"),
        ("ěščř ✓.png", "image/png"),
        ("x.tar.gz", "application/gzip"),
        ("noextension", None),
        ("a.unknownext", None),
    ],
)
def test_media_types_by_name(name: str, media_type: object):
    assert media_type_of_name(name) == media_type


def test_content_type_of_a_file_is_told_by_content_then_name(tmp_path: pathlib.Path):
    path = tmp_path / "wrong.txt"
    path.write_bytes(MEDIA["image/png"])
    assert guess_content_type(path) == "image/png"
    path.write_bytes(b"plain")
    assert guess_content_type(path) == "text/plain"
    assert guess_content_type(path, "renamed.usda") == "model/vnd.usda"
    assert guess_content_type(path, "noextension") == "application/octet-stream"


# JSON values ----------------------------------------------------------------------------------------------------


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


def test_values_of_python_become_json():
    when = datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    data = {
        "when": when,
        "day": when.date(),
        "id": ID,
        "path": pathlib.PurePosixPath("/a/b"),
        "enum": [Color.RED, Level.HIGH],
        "set": {"b", "a"},
        "tuple": (1, 2.5, True, None),
        "gone": REMOVED_VALUE,
        "unset": NOT_SET,
        ID: {Color.RED: 1, 5: 2},
    }
    before = dict(data)
    assert to_json(data) == {
        "when": 1577934245,
        "day": "2020-01-02",
        "id": ID.hex,
        "path": "/a/b",
        "enum": ["red", 3],
        "set": ["a", "b"],
        "tuple": [1, 2.5, True, None],
        "gone": None,
        ID.hex: {"red": 1, "5": 2},
    }
    assert data == before


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"a": [{"b": re.compile("x")}]}, r"operation\.a\[0\]\.b: a value of type Pattern"),
        ({"a": b"x"}, r"operation\.a: a value of type bytes"),
        ({"a": float("nan")}, r"operation\.a: nan"),
        ({"a": float("inf")}, r"operation\.a: inf"),
        ({"a": {None: 1}}, r"operation\.a: a key of type NoneType"),
        ({"a": datetime.timedelta(1)}, r"operation\.a: a value of type timedelta"),
    ],
)
def test_what_json_can_not_hold_is_refused_by_name(data: object, message: str):
    with pytest.raises(ValueError, match=message):
        to_json(data, "operation")


def test_data_that_refers_to_itself_is_refused():
    data: dict[str, object] = {}
    data["self"] = [data]
    with pytest.raises(ValueError, match="refers to itself"):
        to_json(data)
    shared = [1]
    assert to_json([shared, shared]) == [[1], [1]]


def test_json_defaults():
    when = datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    assert json.dumps([when, ID], default=entity_data_json_default) == f'[1577934245, "{ID.hex}"]'
    with pytest.raises(TypeError, match="object"):
        json.dumps(object(), default=entity_data_json_default)
    assert failed_json_default({1}) == "< Failed value <class 'set'> > {1}"


# changes --------------------------------------------------------------------------------------------------------


def test_changes_of_an_entity():
    old = {"a": 1, "b": 2, "attrib": {"x": 1, "y": 2}}
    assert prepare_entity_changes(old, {"a": 2, "attrib": {"x": 1, "y": 3}}) == {"a": 2, "attrib": {"y": 3}}
    assert prepare_entity_changes(old, old) == {}
    assert prepare_entity_changes({"a": 1}, {"a": 1, "new": None}) == {}
    assert prepare_entity_changes(old, {"a": 1, "attrib": {"x": 1}}, replace=True) == {
        "b": REMOVED_VALUE,
        "attrib": {"y": REMOVED_VALUE},
    }
    assert old == {"a": 1, "b": 2, "attrib": {"x": 1, "y": 2}}


def test_changes_of_attributes():
    assert prepare_attribute_changes({"attrib": {"x": 1}}, {"attrib": {"x": 2}}) == {"x": 2}
    assert prepare_attribute_changes({}, {"attrib": {"x": None}}) == {"x": None}
    assert prepare_attribute_changes({"attrib": {"x": 1}}, {}, True) == {"x": REMOVED_VALUE}


def test_own_attributes_get_their_values():
    entity = {"attrib": {"fps": 25, "width": 1920}, "ownAttrib": ["fps", "gone"]}
    fill_own_attribs(entity)
    assert entity["ownAttrib"] == entity["own_attributes"] == {"fps": 25, "width": None}
    for untouched in ({}, {"attrib": {"a": 1}}, {"attrib": {"a": 1}, "ownAttrib": None}, {"ownAttrib": ["a"]}):
        before = dict(untouched)
        fill_own_attribs(untouched)
        assert untouched == before


# queries --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, ""),
        ({"b": None}, ""),
        ({"a": 1, "b": None, "c": "x y&z"}, "?a=1&c=x+y%26z"),
        ({"a": ["š", "b"], "c": True}, "?a=%C5%A1&a=b&c=true"),
        ({"a": ""}, "?a="),
        ({"a": Color.RED, "d": datetime.date(2020, 1, 2)}, "?a=red&d=2020-01-02"),
    ],
)
def test_query_strings(values: dict[str, object], text: str):
    assert prepare_query_string(values) == text


def test_query_string_keeps_none_when_asked():
    assert prepare_query_string({"a": None}, skip_none=False) == "?a=None"


def test_list_filters_take_any_iterable():
    output: dict[str, object] = {}
    assert prepare_list_filters(output, ("a", {"x"}), ("n", None), b=(i for i in (1, 1, 2)), c="name", d=0)
    assert output == {"a": ["x"], "b": [1, 2], "c": ["name"], "d": [0]}


@pytest.mark.parametrize("empty", [[], (), set(), iter(())])
def test_an_empty_filter_fits_nothing(empty: object):
    assert prepare_list_filters({}, ("a", empty)) is False


# the rest -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "order"),
    [
        ("asc", SortOrder.ascending),
        ("ascending", SortOrder.ascending),
        ("desc", SortOrder.descending),
        ("descending", SortOrder.descending),
        (0, SortOrder.ascending),
        (SortOrder.descending, SortOrder.descending),
        ("x", "dflt"),
        (None, "dflt"),
        (2, "dflt"),
    ],
)
def test_sort_orders(value: object, order: object):
    assert SortOrder.parse_value(value, "dflt") == order


def test_sort_order_without_default():
    assert SortOrder.parse_value("x") is None


def test_request_types_are_values():
    assert RequestType("put") == RequestTypes.put
    assert len({RequestType("PUT"), RequestTypes.put, RequestTypes.post}) == 2
    assert RequestTypes.delete.name == "DELETE"


def test_machine_names():
    assert get_machine_name()
    assert "." not in get_machine_name()
    assert re.fullmatch(r"ayon_\d{10}_linux", create_dependency_package_basename("linux"))


def test_records():
    assert ThumbnailContent("p", "i", None, "image/png").content == b""
    assert ThumbnailContent("p", "i", b"x", "image/png").is_valid
    assert not ThumbnailContent("p", None, b"x", "image/png").is_valid
    assert not ThumbnailContent("p", "i", b"x", None).is_valid
    assert RepresentationParents(None, None, None, {"name": "demo"}).project == {"name": "demo"}
    assert RepresentationHierarchy._fields == ("project", "folder", "task", "product", "version", "representation")
    info = UserInfo()
    assert (info.is_valid, info.is_service, info.response, info.user) == (False, False, None, None)
