"""The members of both connections against the names and signatures that scripts written for `ayon_api` rely on."""

from __future__ import annotations

import ast
import inspect
import json
import re
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from ayon_sdk import AsyncServerAPI, ServerAPI

SURFACE = Path(__file__).parents[1] / "data" / "api-surface.json"

MORE_PARAMETERS = {
    "upload_file": {"chunk_size", "headers", "params"},
    "upload_file_from_stream": {"chunk_size", "headers", "params"},
    "send_background_batch_operations": {"timeout", "on_progress"},
}
"""Keyword-only parameters of ours: options that went through ``**kwargs`` unchecked, and patience with long work."""

Parameters = list[tuple[str, str, "str | None"]]


@cache
def surface() -> dict[str, list[dict[str, Any]]]:
    return json.loads(SURFACE.read_text("utf-8"))["ServerAPI"]


def expected() -> list[tuple[str, dict[str, Any]]]:
    """Parts and members that our connections have."""
    return [(part, member) for part, members in surface().items() for member in members]


def listed(signature: str) -> Parameters:
    """Name, kind and default of each parameter of a signature as text."""
    arguments = ast.parse(f"def f{signature.replace('<factory>', 'factory')}: ...").body[0].args  # type: ignore[attr-defined]
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    found: Parameters = [(one.arg, "positional", default(value)) for one, value in zip(positional, defaults)]
    if arguments.vararg:
        found.append((arguments.vararg.arg, "*", None))
    found += [(one.arg, "keyword", default(value)) for one, value in zip(arguments.kwonlyargs, arguments.kw_defaults)]
    if arguments.kwarg:
        found.append((arguments.kwarg.arg, "**", None))
    return found


def default(value: ast.expr | None) -> str | None:
    # The surface knows two markers for "not given"; we have one.
    return None if value is None else ast.unparse(value).replace("_PLACEHOLDER", "NOT_SET")


KINDS = {
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "positional",
    inspect.Parameter.POSITIONAL_ONLY: "positional only",
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.KEYWORD_ONLY: "keyword",
    inspect.Parameter.VAR_KEYWORD: "**",
}


def ours(member: FunctionType) -> Parameters:
    more = MORE_PARAMETERS.get(member.__name__, set())
    return [
        (one.name, KINDS[one.kind], None if one.default is one.empty else repr(one.default))
        for one in inspect.signature(member).parameters.values()
        if not (one.name in more and one.kind is one.KEYWORD_ONLY and one.default is not one.empty)
    ]


def names(value: object) -> str:
    return value["name"] if isinstance(value, dict) else ""


@pytest.mark.parametrize("connection", [ServerAPI, AsyncServerAPI])
@pytest.mark.parametrize(("part", "member"), expected(), ids=names)
def test_member_is_as_listed(part: str, member: dict[str, Any], connection: type[object]) -> None:
    name = member["name"]
    assert hasattr(connection, name), f"{part}.{name} is missing"
    static = inspect.getattr_static(connection, name)
    if member["kind"] == "attribute":
        assert repr(static) == member["value"]
    elif member["kind"] == "property":
        # What asks the server can't be a property of an asynchronous connection.
        assert isinstance(static, property) or (inspect.iscoroutinefunction(static) and connection is AsyncServerAPI)
    else:
        assert isinstance(static, classmethod) == (member["kind"] == "classmethod")
        function = static.__func__ if isinstance(static, classmethod) else static
        assert ours(function) == listed(member["signature"])


def test_all_members_are_there() -> None:
    names = {member["name"] for members in surface().values() for member in members} - {"__init__"}
    assert len(names) == 420
    assert names <= set(dir(ServerAPI))
    assert names <= set(dir(AsyncServerAPI))


def public(connection: type[object]) -> set[str]:
    return {name for name in dir(connection) if not name.startswith("_")}


@pytest.mark.parametrize("name", sorted(public(ServerAPI)))
def test_docstring_tells_parameters_result_and_errors(name: str) -> None:
    static = inspect.getattr_static(ServerAPI, name)
    if isinstance(static, property):
        assert inspect.getdoc(static)
        return
    function = static.__func__ if isinstance(static, (classmethod, staticmethod)) else static
    if not isinstance(function, FunctionType):
        return  # a constant
    text = inspect.getdoc(function) or ""
    signature = inspect.signature(function)
    told = set(re.findall(r"^    \*{0,2}(\w+):", text, re.MULTILINE))
    assert set(signature.parameters) - {"self", "cls"} <= told
    asks = inspect.iscoroutinefunction(inspect.getattr_static(AsyncServerAPI, name))
    returns = str(signature.return_annotation)
    if (
        (asks or set(signature.parameters) - {"self", "cls"})
        and returns != "None"
        and not returns.startswith("Generator[None")
    ):
        assert re.search(r"^(Returns|Yields):$", text, re.MULTILINE)
    if asks and name != "close_session":
        assert re.search(r"^Raises:$", text, re.MULTILINE)
