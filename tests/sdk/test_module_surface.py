"""The public modules against the names, members and signatures that scripts written for `ayon_api` rely on."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
from functools import cache
from types import FunctionType
from typing import Any, get_args

import pytest
from ayon_codegen import module_functions
from sdk.test_surface import KINDS, MORE_PARAMETERS, SURFACE, Parameters, listed

import ayon_sdk
from ayon_sdk import constants, responses, typing

MODULES = ("entity_hub", "events", "exceptions", "graphql", "graphql_queries", "operations", "utils")

IMPORTED = {"ABC", "ABNF"}
"""Names that the surface lists only because a module imported them."""

VALUES = {
    "graphql.INTROSPECTION_QUERY": "a text of our own; test_graphql_builder shows that it works",
    "graphql.FIELD_VALUE": "a marker",
    "operations.NOT_SET": "a marker",
    "operations.REMOVED_VALUE": "a marker",
    "utils.NOT_SET": "a marker",
    "utils.REMOVED_VALUE": "a marker",
}
"""Constants whose value can't be the same, and why."""

DIFFERENT = {
    "entity_hub.EntityHub.delete_entity": "with_products, keyword-only, beside what is listed",
    "init_service": "its arguments, named and typed, instead of any",
    "GlobalContext.create_connection": "its arguments, named and typed, instead of any",
    "GlobalServerAPI.__init__": "what else the constructor of ServerAPI takes, keyword-only",
    "GlobalServerAPI.login": "create_session, as ServerAPI.login has it",
    "operations.CreateOperation.get": "one default, named, instead of any number of arguments",
    "operations.OperationsSession.commit": "on_progress, keyword-only, beside what is listed",
    "utils.RestApiResponse.__enter__": "takes the same arguments under names that say they are not used",
    "utils.TransferProgress.__init__": "on_change, optional, beside what is listed",
}
"""Members whose parameters differ, and why."""


FIELDS_LEFT_OUT: dict[str, set[str]] = {}
"""Keys of typed dictionaries that we do not have, see the reasons beside them."""


@cache
def surface(module: str) -> dict[str, Any]:
    return json.loads(SURFACE.read_text("utf-8"))[f"ayon_api.{module}"]


def public_constants(module: str) -> dict[str, str]:
    return {name: value for name, value in surface(module).get("constants", {}).items() if not name.startswith("_")}


def imported(module: str) -> Any:
    return importlib.import_module(f"ayon_sdk.{module}")


def whole() -> dict[str, Any]:
    return json.loads(SURFACE.read_text("utf-8"))


def parameters(function: Any) -> Parameters:
    return [
        (one.name, KINDS[one.kind], None if one.default is one.empty else repr(one.default).strip("<>"))
        for one in inspect.signature(function).parameters.values()
    ]


def members() -> list[Any]:
    found = [
        pytest.param(imported(module), name, member, id=f"{module}.{name}.{member['name']}")
        for module in MODULES
        for name, described in surface(module).get("classes", {}).items()
        for member in described["methods"]
    ]
    return [
        *found,
        *(
            pytest.param(responses, "GraphQlResponse", one, id=one["name"])
            for one in whole()["GraphQlResponse"]["methods"]
        ),
    ]


def functions() -> list[Any]:
    return [
        pytest.param(module, one, id=f"{module}.{one['name']}")
        for module in MODULES
        for one in surface(module)["functions"]
    ]


@pytest.mark.parametrize(("module", "name", "member"), members())
def test_class_member(module: Any, name: str, member: dict[str, Any]) -> None:
    kind = getattr(module, name)
    where = f"{module.__name__.rpartition('.')[2]}.{name}.{member['name']}"
    if member["name"] in getattr(kind, "__annotations__", {}) and not hasattr(kind, member["name"]):
        return
    static: Any = inspect.getattr_static(kind, member["name"])
    if member["kind"] == "property":
        assert not callable(static)
        assert not member["settable"] or static.fset is not None
    elif member["kind"] in ("method", "classmethod"):
        assert isinstance(static, classmethod) == (member["kind"] == "classmethod")
        function: Any = getattr(static, "__func__", static)
        assert (parameters(function) == listed(member["signature"])) is (where not in DIFFERENT)
        assert inspect.isgeneratorfunction(function) == member["generator"]


@pytest.mark.parametrize(("module", "function"), functions())
def test_function(module: str, function: dict[str, Any]) -> None:
    where = f"{module}.{function['name']}"
    ours = getattr(imported(module), function["name"])
    assert isinstance(ours, FunctionType)
    assert (parameters(ours) == listed(function["signature"])) is (where not in DIFFERENT)
    assert inspect.getdoc(ours)


def module_level() -> dict[str, dict[str, Any]]:
    described = {one["name"]: one for one in whole()["module_level"]["members"]}
    assert sorted(described) == sorted(whole()["module_level"]["__all__"])
    return described


@pytest.mark.parametrize("name", sorted(module_level()))
def test_module_level_name(name: str) -> None:
    described = module_level()[name]
    assert name in ayon_sdk.__all__
    ours = getattr(ayon_sdk, name)
    if described["kind"] == "class":
        assert isinstance(ours, type)
    elif described["kind"] == "function":
        assert isinstance(ours, FunctionType)
        assert inspect.getdoc(ours)
        more = MORE_PARAMETERS.get(name, set())
        found = [one for one in parameters(ours) if one[0] not in more]
        assert (found == listed(described["signature"])) is (name not in DIFFERENT)


def test_module_level_names_are_all_there() -> None:
    assert len(module_level()) == 413
    assert not [name for name in module_level() if not hasattr(ayon_sdk, name)]


def test_module_level_functions_are_up_to_date() -> None:
    outdated = [str(path.relative_to(module_functions.ROOT)) for path in module_functions.outdated()]
    assert not outdated, "run `python -m ayon_codegen.module_functions` and commit the result"


@pytest.mark.parametrize("name", ["GlobalContext", "GlobalServerAPI", "ServiceContext", "TokenInfo"])
def test_class_of_the_module(name: str) -> None:
    ours = getattr(ayon_sdk, name)
    assert whole()[name]["bases"][0] in {kind.__name__ for kind in ours.__mro__}
    for member in whole()[name]["methods"]:
        if member["kind"] == "attribute":
            assert hasattr(ours, member["name"])
            continue
        static = inspect.getattr_static(ours, member["name"])
        kinds = {"staticmethod": staticmethod, "classmethod": classmethod, "method": FunctionType}
        assert isinstance(static, kinds[member["kind"]])
        function = getattr(static, "__func__", static)
        assert (parameters(function) == listed(member["signature"])) is (f"{name}.{member['name']}" not in DIFFERENT)


@pytest.mark.parametrize("module", MODULES)
def test_classes_and_constants(module: str) -> None:
    ours = imported(module)
    for name, described in surface(module).get("classes", {}).items():
        above = {kind.__name__ for kind in getattr(ours, name).__mro__}
        assert set(described["bases"]) <= above, name
    for name, value in public_constants(module).items():
        if name not in IMPORTED and f"{module}.{name}" not in VALUES:
            assert repr(getattr(ours, name)) == value
        elif name not in IMPORTED:
            assert hasattr(ours, name)


@pytest.mark.parametrize("module", MODULES)
def test_everything_is_exported(module: str) -> None:
    wanted = {one["name"] for one in surface(module)["functions"]}
    wanted |= {*surface(module).get("classes", {}), *public_constants(module)}
    exported = imported(module).__all__
    assert wanted - IMPORTED <= set(exported)
    assert len(exported) == len(set(exported))
    assert all(hasattr(imported(module), name) for name in exported)


@pytest.mark.parametrize(("name", "described"), surface("typing")["typed_dicts"].items())
def test_typed_dict(name: str, described: dict[str, Any]) -> None:
    missing = set(described["fields"]) - set(getattr(typing, name).__annotations__)
    assert missing == set(FIELDS_LEFT_OUT.get(name, ()))


@pytest.mark.parametrize("name", surface("typing")["aliases"])
def test_alias(name: str) -> None:
    ours = getattr(typing, name)
    text = surface("typing")["aliases"][name]
    if text.startswith("Literal["):
        assert set(ast.literal_eval(text[len("Literal") :])) <= set(get_args(ours))


def plain(value: Any) -> Any:
    if isinstance(value, (set, frozenset)):
        return sorted(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return getattr(value, "pattern", value)


@pytest.mark.parametrize(("name", "value"), surface("constants").items())
def test_constant(name: str, value: Any) -> None:
    assert plain(getattr(constants, name)) == value
