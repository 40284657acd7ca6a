"""The generated GraphQL modules: what they say of the pinned schemas, of a studio's own, and of hostile ones."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import types
from functools import cache
from pathlib import Path
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.graphql_render import dead_facts, render
from graphql import build_schema, get_named_type
from hypothesis import given, settings
from hypothesis import strategies as st

VERSIONS = ayon_schemas.versions()
SMALL = """
type Query { project: ProjectNode! }
type PageInfo { hasNextPage: Boolean! }
type ProjectNode {
  name: String! attrib: ProjectAttribType! allAttrib: String! folders(ids: [String!]): FoldersConnection!
}
type FoldersConnection { edges: [FolderEdge!]! pageInfo: PageInfo! }
type FolderEdge { cursor: String node: FolderNode! }
type FolderNode { name: String! attrib: FolderAttribType! allAttrib: String! ownAttrib: [String!]! data: String }
type FolderAttribType { fps: Float }
type ProjectAttribType { fps: Float }
"""


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


@cache
def pinned() -> dict[str, str]:
    sdl = {version: ayon_schemas.graphql(version) for version in VERSIONS}
    return render(sdl, ayon_schemas.newest(), ayon_schemas.openapi(ayon_schemas.newest()))


def load(files: dict[str, str], module: str) -> types.ModuleType:
    """Run one of the rendered modules."""
    loaded = types.ModuleType(f"rendered_{module}")
    exec(compile(files[f"graphql/{module}.py"], f"{module}.py", "exec"), loaded.__dict__)
    return loaded


def attrib_models(**models: dict[str, Any]) -> dict[str, Any]:
    schemas = {f"{name}AttribModel": {"type": "object", "properties": fields} for name, fields in models.items()}
    return {"components": {"schemas": schemas}}


def annotations(module: types.ModuleType, name: str) -> dict[str, str]:
    """Keys of a TypedDict with their types as text."""
    hints: dict[str, Any] = getattr(module, name).__annotations__
    return {key: getattr(hint, "__forward_arg__", hint) for key, hint in hints.items()}


def test_no_fact_is_about_something_that_no_version_has() -> None:
    assert dead_facts({version: ayon_schemas.graphql(version) for version in VERSIONS}) == []
    assert "ProjectNode.config" in dead_facts({"1.0.0": SMALL})
    assert "*.data" not in dead_facts({"1.0.0": SMALL})


def test_two_runs_give_the_same_text() -> None:
    command = (
        "import ayon_schemas, hashlib, ayon_codegen.graphql_render as r\n"
        "v = ayon_schemas.newest()\n"
        "files = r.render({v: ayon_schemas.graphql(v)}, v, ayon_schemas.openapi(v))\n"
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", command], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_modules_run_on_python_3_9() -> None:
    for text in pinned().values():
        ast.parse(text, feature_version=(3, 9))
        assert "NotRequired" not in text


# -- fields -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", VERSIONS)
def test_tables_say_exactly_what_each_version_has(version: str) -> None:
    fields = load(pinned(), "fields")
    schema = build_schema(ayon_schemas.graphql(version))
    for name in fields.TYPE_NAMES:
        named: Any = schema.type_map.get(name)
        declared = named.fields if named is not None else {}
        known = fields.available(name, numbers(version))
        assert set(known) == set(declared), name
        for key, field in declared.items():
            arguments = {
                argument: entry
                for argument in known[key].arguments
                if (entry := fields.argument(known[key], argument, numbers(version))) is not None
            }
            assert {argument: entry.type for argument, entry in arguments.items()} == {
                argument: str(entry.type) for argument, entry in field.args.items()
            }, f"{name}.{key}"
            inner = get_named_type(field.type)
            assert (known[key].kind in ("scalar", "json")) == (not hasattr(inner, "fields")), f"{name}.{key}"


def test_a_field_between_or_beyond_the_known_versions() -> None:
    fields = load(pinned(), "fields")
    assert fields.find("ActivityNode", "category", (1, 12, 0)).kind == "scalar"
    assert fields.find("ActivityNode", "category", (1, 13, 0)).node == "ActivityCategory"
    assert fields.find("ActivityNode", "category", (1, 16, 4, "", "DEVELOP")).node == "ActivityCategory"
    assert fields.find("ActivityNode", "category").node == "ActivityCategory"
    assert fields.find("InboxConnection", "edges") is None
    assert fields.find("InboxConnection", "edges", (1, 3, 0)).node == "InboxEdge"
    assert fields.find("FolderNode", "nope") is None
    assert fields.find("Nope", "id") is None
    assert fields.find("FolderNode", "id", (0, 9, 0)) is not None, "what is in the oldest known is taken to be older"
    folders = fields.find("ProjectNode", "folders")
    assert (folders.kind, folders.node, folders.edge) == ("connection", "FolderNode", "FolderEdge")
    assert fields.argument(folders, "attributes", (1, 5, 0)).type == "[AtrributeFilterInput!]"
    assert fields.argument(folders, "attributes").type == "[AttributeFilterInput!]"
    assert fields.argument(folders, "nope") is None
    folder = fields.find("ProjectNode", "folder")
    assert fields.argument(folder, "id").required
    assert not fields.argument(fields.find("FolderNode", "links"), "first").required, "it has a default"


def test_text_that_holds_json_is_told_apart() -> None:
    fields = load(pinned(), "fields")
    assert fields.find("FolderNode", "allAttrib").kind == "json"
    assert fields.find("RepresentationNode", "context").kind == "json"
    assert fields.find("LinkEdge", "data").kind == "scalar", "a JSON scalar comes parsed already"
    assert fields.find("FolderNode", "name").kind == "scalar"


# -- entities ---------------------------------------------------------------------------------------------------------


def test_entities_are_what_server_api_delivers() -> None:
    entities = load(pinned(), "entities")
    folder = annotations(entities, "FolderDict")
    assert folder["attrib"] == "FolderAttribDict"
    assert folder["ownAttrib"] == folder["own_attributes"] == "FolderOwnAttribDict"
    assert folder["data"] == "dict[str, Any]"
    assert folder["links"] == "list[LinkDict]"
    assert folder["tasks"] == "list[TaskDict]"
    assert folder["parent"] == "Optional[FolderDict]"
    assert annotations(entities, "FolderAttribDict")["fps"] == "float"
    assert annotations(entities, "FolderAttribDict")["description"] == "Optional[str]"
    assert annotations(entities, "FolderOwnAttribDict")["fps"] == "Optional[float]"
    assert annotations(entities, "VersionAttribDict")["families"] == "Optional[list[str]]"
    assert annotations(entities, "FileDict")["size"] == "int"
    assert annotations(entities, "LinkDict")["entityId"] == "str"
    assert "cursor" not in annotations(entities, "LinkDict")
    assert annotations(entities, "EntityListDict")["items"] == "list[EntityListItemDict]"
    assert annotations(entities, "WorkfileInfoDict")["attrib"] == "WorkfileAttribDict"
    for name in (
        "ProjectDict",
        "TaskDict",
        "ProductDict",
        "VersionDict",
        "RepresentationDict",
        "UserDict",
        "EventDict",
    ):
        assert name in entities.__all__
    assert not [name for name in entities.__all__ if "Connection" in name or "PageInfo" in name]


def test_every_forward_reference_resolves() -> None:
    import typing

    for module in ("entities", "types"):
        loaded = load(pinned(), module)
        for name in loaded.__all__:
            typing.get_type_hints(getattr(loaded, name), vars(loaded))


def test_a_studios_attributes_come_out() -> None:
    sdl = SMALL.replace("type FolderAttribType { fps: Float }", "type FolderAttribType { fps: Float shotgunId: Int }")
    document = attrib_models(
        Project={"fps": {"type": "number", "default": 25}},
        Folder={
            "fps": {"type": "number"},
            "shotgunId": {"type": "integer"},
            "cameras": {"type": "array", "items": {"type": "string"}},
            "extra": {"type": "object"},
        },
    )
    entities = load(render({"1.16.0+studio": sdl}, "1.16.0+studio", document), "entities")
    assert annotations(entities, "FolderAttribDict") == {
        "cameras": "Optional[list[str]]",
        "extra": "Optional[dict[str, Any]]",
        "fps": "float",
        "shotgunId": "Optional[int]",
    }


def test_attributes_are_typed_by_graphql_where_openapi_does_not_tell() -> None:
    entities = load(render({"1.16.0": SMALL}, "1.16.0", {}), "entities")
    assert annotations(entities, "FolderAttribDict") == {"fps": "Optional[float]"}


USE = """
from __future__ import annotations

from rendered.entities import FolderDict, VersionDict


def use(folder: FolderDict, version: VersionDict) -> float:
    for link in folder["links"]:
        print(link["linkType"].upper(), link["entityId"].upper())
    print(folder["path"].upper(), folder["data"].get("k"), [task["taskType"].upper() for task in folder["tasks"]])
    print(version["attrib"]["fps"] or 0.0, version["author"], folder.get("thumbnailId"))
    return folder["attrib"]["fps"] + 1.5 + folder["attrib"]["frameStart"]


def wrong(folder: FolderDict) -> str:
    return folder["attrib"]["fps"]  # type error


def unknown(folder: FolderDict) -> object:
    return folder["folder_type"]  # type error
"""


def test_reading_entities_type_checks_strictly(tmp_path: Path) -> None:
    package = tmp_path / "rendered"
    package.mkdir()
    for path, text in pinned().items():
        (tmp_path / path.replace("graphql/", "rendered/")).write_text(text, encoding="utf-8")
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    settings_file = {"typeCheckingMode": "strict", "pythonVersion": "3.9"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings_file), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "-p", str(tmp_path)], capture_output=True, check=False
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    wrong = [number for number, line in enumerate(USE.splitlines()) if "# type error" in line]
    assert {(Path(item["file"]).name, item["range"]["start"]["line"]) for item in found} == {
        ("use.py", number) for number in wrong
    }, found


# -- schemas from strangers -------------------------------------------------------------------------------------------

GRAPHQL_NAMES = st.from_regex(r"[_A-Za-z][_0-9A-Za-z]{0,12}", fullmatch=True).filter(
    lambda name: not name.startswith("__")
) | st.sampled_from(
    [
        "class",
        "def",
        "None",
        "True",
        "import",
        "str",
        "list",
        "dict",
        "Any",
        "Optional",
        "TypedDict",
        "print",
        "_x",
        "Union",
    ]
)
NASTY = st.text(max_size=20) | st.sampled_from(
    [
        '"""',
        "'''",
        "\\",
        "\n",
        "{{ x }}",
        "{% x %}",
        "{x}",
        "__class__",
        "f'{1}'",
        "a b",
        "",
        "é",
        "\ud800",
        "class",
        "Any",
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    type_name=GRAPHQL_NAMES.filter(lambda name: name not in {"Query", "String", "Int", "Float", "Boolean", "ID"}),
    names=st.lists(GRAPHQL_NAMES, min_size=1, max_size=5, unique=True),
)
def test_any_names_of_types_and_fields_give_modules_that_hold_them(type_name: str, names: list[str]) -> None:
    fields = " ".join(f"{name}: [{type_name}!] {name}_: String" for name in names if f"{name}_" not in names)
    sdl = f"type Query {{ q: {type_name} }} type {type_name} {{ ok: Int! {fields} }}"
    if "ok" in names or "ok_" in names:
        return
    files = render({"1.0.0": sdl}, "1.0.0", {})
    for module in ("types", "entities"):
        loaded = load(files, module)
        assert all(hasattr(loaded, name) for name in loaded.__all__)
        held = [annotations(loaded, name) for name in loaded.__all__]
        assert any("ok" in keys and all(name in keys for name in names if f"{name}_" not in names) for keys in held)
    table = load(files, "fields")
    assert table.find(type_name, "ok", (1, 0, 0)).type == "Int!"


@settings(max_examples=100, deadline=None)
@given(attributes=st.dictionaries(NASTY, st.fixed_dictionaries({"type": NASTY, "description": NASTY}), max_size=5))
def test_attribute_names_of_a_stranger_stay_data(attributes: dict[str, Any]) -> None:
    files = render({"1.0.0": SMALL}, "1.0.0", attrib_models(Folder=attributes))
    text = files["graphql/entities.py"]
    try:
        text.encode()
    except UnicodeEncodeError:
        pytest.fail("the module can't be written as UTF-8")
    keys = annotations(load(files, "entities"), "FolderAttribDict")
    assert set(keys) == {*attributes, "fps"}
    nodes = {type(node).__name__ for node in ast.walk(ast.parse(text))}
    assert not nodes & {"JoinedStr", "Lambda", "FunctionDef", "If", "For", "While", "Attribute", "Await"}
