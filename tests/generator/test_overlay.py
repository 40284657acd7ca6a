"""The overlay engine: what actions do to a document, and that plain targets mean what JSONPath says they mean."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonpath
import pytest
from ayon_codegen import overlay
from ayon_codegen.overlay import Action, Overlay, OverlayError
from hypothesis import given
from hypothesis import strategies as st

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/a/{x}": {
            "parameters": [{"name": "x", "in": "path"}],
            "get": {"operationId": "get_a", "parameters": [{"name": "x"}, {"name": "y"}], "responses": {"200": {}}},
            "post": {"operationId": "make_a", "tags": ["one"], "responses": {"200": {}, "422": {}}},
        },
        "/b": {"get": {"operationId": "get_b", "responses": {"422": {}}}},
    },
    "components": {"schemas": {"S": {"enum": ["p", "q"]}}},
}


def run(*actions: tuple[str, Any]) -> tuple[dict[str, Any], list[int]]:
    """Apply actions, given as target and update (`...` to remove), to a copy of the document."""
    document = copy.deepcopy(DOCUMENT)
    made = [
        Action(f"test#{number}", target, None if update is ... else update, remove=update is ...)
        for number, (target, update) in enumerate(actions)
    ]
    return document, [places for _, places in overlay.apply(document, Overlay(tuple(made)))]


def test_an_update_is_merged_into_objects() -> None:
    document, places = run(("$.paths['/a/{x}'].get", {"summary": "Read.", "responses": {"200": {"content": {}}}}))
    operation = document["paths"]["/a/{x}"]["get"]
    assert operation["summary"] == "Read."
    assert operation["responses"] == {"200": {"content": {}}}
    assert operation["operationId"] == "get_a"
    assert places == [1]


def test_an_update_is_appended_to_lists_and_lists_inside_it_are_joined() -> None:
    document, _ = run(
        ("$.paths['/a/{x}'].get.parameters", {"name": "z"}), ("$.paths['/a/{x}'].post", {"tags": ["two"]})
    )
    assert [entry["name"] for entry in document["paths"]["/a/{x}"]["get"]["parameters"]] == ["x", "y", "z"]
    assert document["paths"]["/a/{x}"]["post"]["tags"] == ["one", "two"]


def test_an_operation_is_found_by_its_id_wherever_its_path_is() -> None:
    document, places = run(("$.paths.*[?@.operationId=='get_b']", {"summary": "B."}))
    assert document["paths"]["/b"]["get"]["summary"] == "B."
    assert places == [1]


def test_an_operation_renamed_or_added_by_an_action_is_found_by_the_next() -> None:
    document, places = run(
        ("$.paths.*[?@.operationId=='get_b']", {"operationId": "read_b"}),
        ("$.paths.*[?@.operationId=='read_b']", {"summary": "B."}),
        ("$.paths", {"/c": {"get": {"operationId": "get_c"}}}),
        ("$.paths.*[?@.operationId=='get_c']", {"summary": "C."}),
        ("$.paths['/c']", ...),
        ("$.paths.*[?@.operationId=='get_c']", {"summary": "C."}),
        ("$.paths['/b'].get", {"operationId": "b"}),
        ("$.paths.*[?@.operationId=='b']", {"description": "b"}),
        ("$", {"paths": {"/d": {"get": {"operationId": "get_d"}}}}),
        ("$.paths.*[?@.operationId=='get_d']", {"summary": "D."}),
    )
    assert document["paths"]["/b"]["get"] == {
        "operationId": "b",
        "responses": {"422": {}},
        "summary": "B.",
        "description": "b",
    }
    assert places == [1, 1, 1, 1, 1, 0, 1, 1, 1, 1]
    assert document["paths"]["/d"]["get"]["summary"] == "D."


def test_removing_counts_every_place() -> None:
    document, places = run(("$.paths.*.*.responses['422']", ...), ("$.paths['/a/{x}'].get.parameters.*", ...))
    assert "422" not in json.dumps(document)
    assert document["paths"]["/a/{x}"]["get"]["parameters"] == []
    assert places == [2, 2]


def test_targets_beyond_plain_ones_go_through_jsonpath() -> None:
    document, places = run(
        ("$..[?@.name=='y' || @.name=='x']", {"seen": True}),
        ("$.paths['/a/{x}'].get.parameters[-1]", ...),
        ("$.components.schemas.S.enum[?@=='p']", ...),
    )
    assert document["paths"]["/a/{x}"]["parameters"] == [{"name": "x", "in": "path", "seen": True}]
    assert document["paths"]["/a/{x}"]["get"]["parameters"] == [{"name": "x", "seen": True}]
    assert document["components"]["schemas"]["S"]["enum"] == ["q"]
    assert places == [3, 1, 1]


def test_the_same_update_in_two_places_is_not_shared() -> None:
    document, _ = run(("$.paths.*.get", {"extra": {"list": []}}), ("$.paths['/b'].get.extra.list", 1))
    assert document["paths"]["/a/{x}"]["get"]["extra"] == {"list": []}
    assert document["paths"]["/b"]["get"]["extra"] == {"list": [1]}


@pytest.mark.parametrize(
    ("target", "update", "message"),
    [
        ("$.openapi", {"a": 1}, "can't update str with an object"),
        ("$.paths", "text", "can't update an object with str"),
        ("$..[", {}, "not a valid JSONPath"),
        ("$.paths[?nope(", {}, "not a valid JSONPath"),
        ("$", ..., "can't remove the document itself"),
    ],
)
def test_an_action_that_does_not_fit_names_itself(target: str, update: Any, message: str) -> None:
    with pytest.raises(OverlayError, match="test#0") as caught:
        run((target, update))
    assert message in str(caught.value)


def test_dead_actions_are_those_that_match_nothing_anywhere() -> None:
    alive, dead = Action("f#0", "$.a", {"x": 1}), Action("f#1", "$.b", {"x": 1})
    given_overlay = Overlay((alive, dead))
    reports = [overlay.apply({"a": {}}, given_overlay), overlay.apply({"c": {}}, given_overlay)]
    assert overlay.dead_actions(reports) == [dead]
    assert str(dead) == "f#1 ($.b)"


# -- files ------------------------------------------------------------------------------------------------------------


def write(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_files_are_read_in_the_order_given_json_or_yaml(tmp_path: Path) -> None:
    first = write(
        tmp_path / "one.json", {"overlay": "1.0.0", "info": {}, "actions": [{"target": "$.a", "remove": True}]}
    )
    second = tmp_path / "two.yaml"
    second.write_text(
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $.b\n  update: {c: '✓'}\n",
        encoding="utf-8",
    )
    actions = overlay.load([second, first]).actions
    assert [(item.source, item.target, item.update, item.remove) for item in actions] == [
        ("two.yaml#0", "$.b", {"c": "✓"}, False),
        ("one.json#0", "$.a", None, True),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "an overlay is an object"),
        ({"actions": []}, "'overlay' must name a version 1.x"),
        ({"overlay": "2.0.0", "actions": [{}]}, "not '2.0.0'"),
        ({"overlay": "1.0.0", "actions": []}, "at least one action"),
        ({"overlay": "1.0.0", "actions": ["x"]}, "bad.json#0: an action is an object"),
        ({"overlay": "1.0.0", "actions": [{"target": "a.b", "remove": True}]}, "must be a JSONPath"),
        ({"overlay": "1.0.0", "actions": [{"target": "$.a"}]}, "needs 'update'"),
        ({"overlay": "1.0.0", "actions": [{"target": "$.a", "remove": "yes"}]}, "must be true or false"),
        ({"overlay": "1.0.0", "actions": [{"target": "$.a", "updat": {}}]}, "unknown key 'updat'"),
    ],
)
def test_a_file_that_is_no_overlay_is_refused_with_its_name(tmp_path: Path, content: object, message: str) -> None:
    with pytest.raises(OverlayError) as caught:
        overlay.load([write(tmp_path / "bad.json", content)])
    assert str(caught.value).startswith("bad.json")
    assert message in str(caught.value)


@pytest.mark.parametrize("name", ["bad.json", "bad.yaml"])
def test_a_file_that_cannot_be_parsed_is_refused_with_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{not: [", encoding="utf-8")
    with pytest.raises(OverlayError, match=f"^{name}: can't be read"):
        overlay.load([tmp_path / name])
    with pytest.raises(OverlayError, match=r"^gone\.json: can't be read"):
        overlay.load([tmp_path / "gone.json"])


# -- plain targets against the library --------------------------------------------------------------------------------

NAMES = st.sampled_from(["a", "b", "operationId", "name", "paths", "x y", "é", ""])
LEAVES = st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["a", "b", "v"])
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=25
)
STEPS = st.one_of(
    NAMES.map(lambda name: f"['{name}']"),
    st.sampled_from([".a", ".name", '["b"]', "[0]", "[1]", ".*", "[*]"]),
    st.tuples(st.sampled_from(["name", "operationId"]), st.sampled_from(["a", "v"])).map(
        lambda pair: f"[?@.{pair[0]}=='{pair[1]}']"
    ),
)
TARGETS = st.lists(STEPS, min_size=1, max_size=4).map(lambda steps: "$" + "".join(steps)) | st.sampled_from(
    ["$.paths.*[?@.operationId=='a']", "$.paths.*[?@.operationId=='a'].name", "$.paths.*[?@.operationId=='v'][*]"]
)


@given(document=st.dictionaries(NAMES, TREES, max_size=4), target=TARGETS)
def test_plain_targets_select_what_jsonpath_selects(document: dict[str, Any], target: str) -> None:
    assert overlay.plain_steps(target) is not None
    wanted = [match.parts for match in jsonpath.JSONPathEnvironment(strict=True).finditer(target, document)]
    removed = copy.deepcopy(document)
    [(_, places)] = overlay.apply(removed, Overlay((Action("t#0", target, remove=True),)))
    assert places == len(wanted)
    by_hand = copy.deepcopy(document)
    for parts in sorted(wanted, key=lambda parts: [(isinstance(part, int), part) for part in parts], reverse=True):
        node: Any = by_hand
        for part in parts[:-1]:
            node = node[part]
        del node[parts[-1]]
    assert removed == by_hand
