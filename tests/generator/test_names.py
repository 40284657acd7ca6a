from __future__ import annotations

import keyword

import ayon_schemas
import pytest
from ayon_codegen.names import FIELD_NAMES, assign, assign_classes, module, pascal, snake
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("folderType", "folder_type"),
        ("thumbnailId", "thumbnail_id"),
        ("HTTPServer2Name", "http_server2_name"),
        ("Entity lists", "entity_lists"),
        ("x-ayon-site-id", "x_ayon_site_id"),
        ("class", "class_"),
        ("_id", "id"),
        ("__init__", "init"),
        ("2d", "x2d"),
    ],
)
def test_snake(name: str, expected: str) -> None:
    assert snake(name) == expected


def test_pascal_keeps_what_is_a_class_name_already() -> None:
    for name in ("FolderModel", "HTTPValidationError", "OAuth2Token", "IPv4"):
        assert pascal(name) == name
    assert pascal("ynput cloud") == "YnputCloud"


def test_modules_avoid_device_names() -> None:
    assert module("Con") == "con_"
    assert module("Console") == "console"


def test_qualified_components_get_readable_names() -> None:
    found = assign_classes(
        [
            "addons__list_addons__AddonList",
            "market__models__AddonList",
            "ayon_server__settings__anatomy__ProjectAttribModel",
            "pydantic__main__ProjectAttribModel",
        ],
        {},
    )
    assert found == {
        "addons__list_addons__AddonList": "ListAddonsAddonList",
        "market__models__AddonList": "MarketAddonList",
        "ayon_server__settings__anatomy__ProjectAttribModel": "AnatomyProjectAttribModel",
        "pydantic__main__ProjectAttribModel": "ProjectAttribModel",
    }


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_every_component_of_every_version_has_its_own_name(version: str) -> None:
    components = ayon_schemas.openapi(version)["components"]["schemas"]
    found = assign_classes(components, {})
    assert found.keys() == components.keys()
    assert len({name.lower() for name in found.values()}) == len(components)
    assert all("__" not in name for name in found.values())


def test_names_stay_from_version_to_version() -> None:
    before: dict[str, str] = {}
    for version in ayon_schemas.versions():
        found = assign_classes(ayon_schemas.openapi(version)["components"]["schemas"], {})
        assert {name: found[name] for name in before.keys() & found.keys()} == {
            name: before[name] for name in before.keys() & found.keys()
        }
        before |= found


def test_a_class_its_dict_and_its_module_are_apart_from_all_others() -> None:
    found = assign_classes(
        ["Folder", "FolderDict", "folder", "FOLDER", "FolderDictDict", "Any", "None"], {"x": "Folder"}
    )
    forms = [form for name in found.values() for form in (name.lower(), f"{name}Dict".lower())]
    assert len(set(forms)) == len(forms)
    assert len({module(name) for name in found.values()}) == len(found)
    assert found["FOLDER"] == "FOLDER"
    assert not {"Any", "None"} & set(found.values())


def test_the_name_that_needs_no_change_is_kept() -> None:
    found = assign(["fooBar", "foo_bar", "FooBar"])
    assert found["foo_bar"] == "foo_bar"
    assert len(set(found.values())) == 3


@given(st.lists(st.text(), unique=True, max_size=20))
def test_assigned_identifiers_are_valid_and_apart(names: list[str]) -> None:
    found = assign(names, FIELD_NAMES)
    assert list(found) == names
    assert len(set(found.values())) == len(names)
    for identifier in found.values():
        assert identifier.isidentifier()
        assert identifier.isascii()
        assert not keyword.iskeyword(identifier)
        assert not identifier.startswith("_")
        assert identifier not in FIELD_NAMES


@given(st.lists(st.text(max_size=8), unique=True, max_size=8), st.text(max_size=8))
def test_order_does_not_matter_and_only_equals_give_way(names: list[str], new: str) -> None:
    found = assign(names)
    assert assign(reversed(names)) == found
    more = assign([*names, new] if new not in names else names)
    for name, identifier in found.items():
        if more[name] != identifier:
            assert snake(new) == identifier


@given(st.lists(st.text(), unique=True, max_size=20))
def test_classes_are_valid_and_apart_in_any_letter_case(names: list[str]) -> None:
    found = assign_classes(names, {})
    assert found.keys() == set(names)
    assert len({name.lower() for name in found.values()}) == len(names)
    for name in found.values():
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
