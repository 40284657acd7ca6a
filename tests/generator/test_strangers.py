"""Documents of other servers, and of people who mean harm: all of it comes out, and nothing of it becomes code."""

from __future__ import annotations

import importlib
import re
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ayon_codegen import history
from ayon_codegen.errors import SchemaInvalid, SchemaLost
from ayon_codegen.files import replace_package
from ayon_codegen.pipeline import Result, generate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.generated_code import assert_only_our_forms

NO_HISTORY = history.History({})

HOSTILE = [
    '"""\nimport os\nos.abort()\n"""',
    "'''",
    '"',
    "\\",
    '\\"""',
    '""" + str(__import__("os").abort()) + """',
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "{# gone #}",
    "{0.__class__}",
    "f'{os}'",
    "\r\nraise SystemExit\r\n",
    "\x00\x1b[31m",
    "\u2028print()\u2029",
    "\u202eevil",
    "\ud800",
    "a\\",
    "# type: ignore",
    "]: pass #",
    "x: int = 1; y",
    "class",
    "None",
    "__init__",
    "__class__",
    "_fields",
    "from_dict",
    "additional_properties",
    "self",
    "list",
    "dict",
    "str",
    "datetime",
    "models",
    "types",
    "UNSET",
    "Any",
    "Literal",
    "",
    " ",
    ".",
    "..",
    "1",
    "ключ",
    "名前",
    "ﬁeld",
    "a" * 500,
    "con",
]


def document(paths: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Stranger", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
        **more,
    }


def operation(**more: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}, **more}


def make(source: dict[str, Any]) -> Result:
    result = generate(source, history=NO_HISTORY)
    assert_only_our_forms(result.files)
    return result


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Generates a package from a document and imports it."""

    def run(source: dict[str, Any]) -> types.ModuleType:
        replace_package(tmp_path / "stranger_rest", make(source).files)
        monkeypatch.syspath_prepend(tmp_path)
        return importlib.import_module("stranger_rest")

    yield run
    for name in [name for name in sys.modules if name.partition(".")[0] == "stranger_rest"]:
        del sys.modules[name]


def test_hostile_strings_everywhere(load: Any) -> None:
    schemas: dict[str, Any] = {}
    paths: dict[str, Any] = {}
    for index, text in enumerate(HOSTILE):
        schemas[text] = {
            "type": "object",
            "title": text,
            "description": text,
            "required": [text],
            "properties": {
                name: {
                    "type": "string",
                    "default": text,
                    "description": text,
                    "pattern": text,
                    "enum": [text, *HOSTILE],
                }
                for name in HOSTILE
            },
        }
        paths[f"/{index}/{text.replace('{', '(').replace('}', ')')}"] = {
            "post": operation(
                operationId=text,
                summary=text,
                description=text,
                tags=[text],
                parameters=[
                    {"name": text, "in": "query", "description": text, "schema": {"const": text}},
                    {"name": text, "in": "header", "schema": {"type": "string", "default": text}},
                ],
                requestBody={"content": {"application/json": {"schema": {"enum": HOSTILE}}}},
            )
        }
    package = load(document(paths, schemas))
    assert len(package.models.__all__) == len(schemas)
    for name in package.models.__all__:
        model = getattr(package.models, name)
        data = dict.fromkeys(HOSTILE, "x")
        assert model.from_dict(data).to_dict() == data


def test_components_named_like_what_the_package_uses(load: Any) -> None:
    names = [
        "Sorted",
        "Getattr",
        "Importlib",
        "Globals",
        "Str",
        "List",
        "Object",
        "Annotations",
        "Models",
        "Core",
        "Define",
    ]
    kind = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Str"}}}
    package = load(document(schemas=dict.fromkeys(names, kind)))
    for _ in range(2):
        for name in names:
            assert getattr(package.models, name).from_dict({"a": {}}).a is not None
        assert set(names) <= set(dir(package.models))


names = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12))
scalars = st.one_of(
    st.just({}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["string", "integer", "number", "boolean", "null", "object", "array"])}
    ),
    st.fixed_dictionaries(
        {"type": st.just("string"), "format": st.sampled_from(["date-time", "date", "uuid", "binary"])}
    ),
    st.fixed_dictionaries({"enum": st.lists(st.one_of(names, st.integers(), st.booleans(), st.none()), max_size=4)}),
    st.fixed_dictionaries({"const": st.one_of(names, st.integers(), st.floats(), st.none())}),
    st.builds(lambda name: {"$ref": f"#/components/schemas/{name}"}, st.sampled_from(["A", "B", "C"])),
)
schema_nodes = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"type": st.just("array"), "items": st.lists(inner, max_size=3)}),
        st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": inner}),
        st.builds(
            lambda properties, description: {"type": "object", "properties": properties, "description": description},
            st.dictionaries(names, inner, max_size=3),
            names,
        ),
        st.builds(
            lambda key, members, default: {key: members, "default": default},
            st.sampled_from(["anyOf", "oneOf", "allOf"]),
            st.lists(inner, min_size=1, max_size=3),
            st.one_of(names, st.none(), st.just({})),
        ),
        st.builds(lambda node: {**node, "nullable": True}, inner),
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    components=st.fixed_dictionaries({"A": schema_nodes, "B": schema_nodes, "C": schema_nodes}),
    more=st.dictionaries(names, schema_nodes, max_size=2),
    answer=schema_nodes,
    body=schema_nodes,
    query=schema_nodes,
    text=names,
)
def test_any_schema_comes_out(
    components: dict[str, Any], more: dict[str, Any], answer: Any, body: Any, query: Any, text: str
) -> None:
    schemas = {**more, **components}
    content = {"application/json": {"schema": answer}}
    source = document(
        {
            "/x/{id}": {
                "put": {
                    "operationId": text,
                    "parameters": [{"name": "q", "in": "query", "schema": query, "description": text}],
                    "requestBody": {"content": {"application/json": {"schema": body}}},
                    "responses": {"2XX": {"description": text, "content": content}},
                }
            }
        },
        schemas,
    )
    result = make(source)
    first = result.files["models/__init__.py"]
    assert first.count(b"    from .") >= len(schemas)


def test_references_in_circles_and_chains(load: Any) -> None:
    package = load(
        document(
            schemas={
                "Tree": {
                    "type": "object",
                    "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
                },
                "Json": {
                    "anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/Json"}}]
                },
                "Self": {"$ref": "#/components/schemas/Self"},
                "Left": {"allOf": [{"$ref": "#/components/schemas/Right"}], "properties": {"a": {"type": "string"}}},
                "Right": {"allOf": [{"$ref": "#/components/schemas/Left"}], "properties": {"b": {"type": "integer"}}},
                **{f"Chain{n}": {"$ref": f"#/components/schemas/Chain{n + 1}"} for n in range(300)},
                "Chain300": {"type": "object", "properties": {"end": {"type": "boolean"}}},
            }
        )
    )
    tree = package.models.Tree.from_dict({"children": [{"children": [{}]}]})
    assert isinstance(tree.children[0].children[0], package.models.Tree)
    assert package.models.Left.from_dict({"a": "x", "b": 1}).b == 1
    assert len(package.models.__all__) == 306


def test_an_object_with_ten_thousand_properties(load: Any) -> None:
    package = load(
        document(
            schemas={"Wide": {"type": "object", "properties": {f"p{n}": {"type": "integer"} for n in range(10_000)}}}
        )
    )
    data = {f"p{n}": n for n in range(10_000)}
    wide = package.models.Wide.from_dict(data)
    assert wide.p9999 == 9999
    assert wide.to_dict() == data


def test_deeper_than_anyone_reads() -> None:
    deep: dict[str, Any] = {"type": "string"}
    for level in range(400):
        deep = {"type": "array", "items": deep} if level % 2 else {"type": "object", "properties": {"inner": deep}}
    make(document(schemas={"Deep": deep}))


def test_a_reference_that_leads_nowhere_is_named() -> None:
    source = document(schemas={"A": {"type": "array", "items": {"$ref": "#/components/schemas/Gone"}}})
    with pytest.raises(SchemaInvalid, match="#/components/schemas/Gone"):
        make(source)


def test_what_the_parser_refuses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from ayon_codegen import adapt

    original = adapt.adapt

    def broken(source: dict[str, Any]) -> Any:
        adapted = original(source)
        for schema in adapted.document["components"]["schemas"].values():
            for name in schema.get("properties", {}):
                schema["properties"][name] = {"type": "array"}
        return adapted

    monkeypatch.setattr("ayon_codegen.build.adapt", broken)
    with pytest.raises(SchemaLost, match=r"schema Folder\n(.|\n)*must have items"):
        make(document(schemas={"Folder": {"type": "object", "properties": {"a": {"type": "string"}}}}))


def test_operations_without_tags_and_ids(load: Any) -> None:
    package = load(
        document(
            {
                "/api/v1/things/{thing-id}": {
                    "parameters": [{"name": "thing-id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                    "get": operation(),
                    "delete": operation(),
                },
                "/api/v1/things/{p:path}": {"get": operation()},
                "/": {"get": operation()},
            }
        )
    )
    sent: list[Any] = []

    class Sender:
        def send(self, call: Any) -> Any:
            sent.append((call.operation.method, call.path))
            return types.SimpleNamespace(status=204, headers={}, content=b"")

    things = package.Rest(Sender()).things
    things.get_api_v1_things_by_thing_id(7)
    things.delete_api_v1_things_by_thing_id(7)
    things.get_api_v1_things_by_p("a b/c/ü")
    assert sent == [
        ("GET", "/api/v1/things/7"),
        ("DELETE", "/api/v1/things/7"),
        ("GET", "/api/v1/things/a%20b/c/%C3%BC"),
    ]
    with pytest.raises(ValueError, match="can't be"):
        things.get_api_v1_things_by_p("a/../b")


def test_repeated_operation_ids_stay_apart(load: Any) -> None:
    package = load(document({f"/{n}": {"get": operation(operationId="same", tags=["t"])} for n in range(3)}))
    methods = {name for name in vars(package.Rest(None).t.__class__) if not name.startswith("_")} - {"raw"}
    assert methods == {"same", "get_1", "get_2"}


def test_openapi_3_0_with_nullable_and_exclusive_bounds(load: Any) -> None:
    source = document(
        schemas={
            "N": {
                "type": "object",
                "required": ["a"],
                "properties": {
                    "a": {"type": "string", "nullable": True},
                    "b": {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
                    "c": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/N"}]},
                },
            }
        }
    )
    source["openapi"] = "3.0.3"
    package = load(source)
    model = package.models.N.from_dict({"a": None, "c": {"a": "x"}})
    assert model.a is None
    assert model.c.a == "x"


def test_other_media_types(load: Any) -> None:
    text = {"200": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}}
    file = {"200": {"description": "", "content": {"image/png": {}}}}
    form = {"type": "object", "properties": {"a": {"type": "string"}}}
    package = load(
        document(
            {
                "/text": {"get": {"operationId": "read_text", "responses": text, "tags": ["t"]}},
                "/file": {"get": {"operationId": "read_file", "responses": file, "tags": ["t"]}},
                "/form": {
                    "post": operation(
                        operationId="send_form",
                        tags=["t"],
                        requestBody={"content": {"application/x-www-form-urlencoded": {"schema": form}}},
                    )
                },
                "/files": {
                    "post": operation(
                        operationId="send_files",
                        tags=["t"],
                        requestBody={"required": True, "content": {"multipart/form-data": {"schema": form}}},
                    )
                },
            }
        )
    )
    calls: list[Any] = []

    class Sender:
        def send(self, call: Any) -> Any:
            calls.append(call)
            return types.SimpleNamespace(status=200, headers={}, content="ä".encode(), json=lambda: None)

    api = package.Rest(Sender()).t
    assert api.read_text() == "ä"
    assert api.read_file() == "ä".encode()
    api.send_form({"a": "x y", "b": [1, 2]})
    assert calls[-1].content == b"a=x+y&b=1&b=2"
    assert dict(calls[-1].headers) == {"content-type": "application/x-www-form-urlencoded"}
    api.send_files({"a": "ü", "file": b"\0\1"})
    assert dict(calls[-1].headers)["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="file"' in calls[-1].content
    assert "ü".encode() in calls[-1].content


class Recorder:
    """Answers every call with nothing and keeps it."""

    def __init__(self) -> None:
        self.calls: list[Any] = []

    def send(self, call: Any) -> Any:
        self.calls.append(call)
        return types.SimpleNamespace(status=200, headers={}, content=b"", json=lambda: None)


@pytest.mark.parametrize(
    ("declared", "value", "sent"),
    [
        ({}, ["a", "b,c"], [("p", "a"), ("p", "b,c")]),
        ({"explode": False}, ["a", True], [("p", "a,true")]),
        ({"style": "pipeDelimited"}, (1, 2), [("p", "1|2")]),
        ({"style": "spaceDelimited"}, [1, 2], [("p", "1 2")]),
        ({"style": "spaceDelimited", "explode": True}, [1, 2], [("p", "1"), ("p", "2")]),
        ({}, {"a": 1, "b": ["x", "y"], "c": None}, [("a", "1"), ("b", "x"), ("b", "y")]),
        ({}, {"a": {"b": "ü"}}, [("a", '{"b":"ü"}')]),
        ({"explode": False}, {"a": 1, "b": "x"}, [("p", "a,1,b,x")]),
        (
            {"style": "deepObject"},
            {"a": 1, "b": {"c": [True, "x"]}},
            [("p[a]", "1"), ("p[b][c]", "true"), ("p[b][c]", "x")],
        ),
        ({"content": {"application/json": {}}}, {"a": [1, None]}, [("p", '{"a":[1,null]}')]),
        ({"content": {"application/json": {}}}, "x", [("p", '"x"')]),
        ({"style": "deepObject"}, None, []),
        ({"explode": False}, [], []),
    ],
)
def test_query_parameters_are_written_as_declared(load: Any, declared: Any, value: Any, sent: Any) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}} if isinstance(value, dict) else {}
    parameter = {"name": "p", "in": "query", "schema": schema, **declared}
    if "content" in parameter:
        del parameter["schema"]
    package = load(document({"/q": {"get": operation(operationId="ask", tags=["t"], parameters=[parameter])}}))
    sender = Recorder()
    package.Rest(sender).t.ask(p=value)
    assert list(sender.calls[-1].query) == sent


def test_a_model_as_query_parameter(load: Any) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}}
    parameter = {"name": "p", "in": "query", "style": "deepObject", "schema": {"$ref": "#/components/schemas/P"}}
    routes = {"/q": {"get": operation(operationId="ask", tags=["t"], parameters=[parameter])}}
    package = load(document(routes, schemas={"P": schema}))
    sender = Recorder()
    package.Rest(sender).t.ask(p=package.models.P(a=1))
    assert sender.calls[-1].query == (("p[a]", "1"),)


def test_routes_that_are_written_down_elsewhere(load: Any) -> None:
    source = document({"/a": {"$ref": "#/components/pathItems/A", "summary": "x"}})
    source["components"]["pathItems"] = {"A": {"get": operation(operationId="read_a", tags=["t"])}}
    package = load(source)
    sender = Recorder()
    package.Rest(sender).t.read_a()
    assert sender.calls[-1].path == "/a"


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        ({"/a": {"get": "x"}}, "GET /a"),
        ({"/a": {"get": None, "post": {"responses": {}}}}, "GET /a"),
        ({"/a": ["get"]}, "path /a"),
        ({"/a": {"$ref": "https://elsewhere.example/a.json"}}, "outside the document"),
        ({"/a": {"$ref": "#/components/pathItems/missing"}}, "pathItems/missing"),
    ],
)
def test_what_is_no_operation_is_not_lost_in_silence(paths: Any, words: str) -> None:
    with pytest.raises(SchemaInvalid, match=re.escape(words)):
        make(document(paths))


def test_a_model_imports_what_it_names() -> None:
    maps = {
        "Texts": {"type": "object", "additionalProperties": {"type": "string"}},
        "Anything": {"type": "object", "properties": {"a": {}}},
    }
    files = {name: content.decode() for name, content in make(document(schemas=maps)).files.items()}
    assert "from typing import ClassVar\n" in files["models/texts.py"]
    assert "from typing import Any, ClassVar\n" in files["models/anything.py"]
