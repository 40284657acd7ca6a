"""``ayon-sdk call``: any operation of the server, by tag and name."""

from __future__ import annotations

import functools
import inspect
import json
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

import click
from click.shell_completion import CompletionItem

from .connecting import Session, server_command
from .showing import show_json, show_table

if TYPE_CHECKING:
    from ayon_rest import Rest

__all__ = ["call", "save"]


class _Parameter(NamedTuple):
    name: str
    is_required: bool
    is_many: bool


class _Operation(NamedTuple):
    """An operation, as its method describes it."""

    tag: str
    name: str
    method: Callable[..., Any]

    @property
    def parameters(self) -> list[_Parameter]:
        """Path parameters in order, then the others; the body is none of them."""
        return [
            _Parameter(one.name, one.default is one.empty, "list[" in str(one.annotation))
            for one in inspect.signature(self.method).parameters.values()
            if one.name not in ("body", "content")
        ]

    @property
    def body(self) -> Optional[inspect.Parameter]:
        """The parameter for the body, None when there is none."""
        parameters = inspect.signature(self.method).parameters
        return parameters.get("body") or parameters.get("content")

    @property
    def usage(self) -> str:
        """How to call it."""
        words = [f"{self.tag}.{self.name}"]
        for one in self.parameters:
            words.append(one.name.upper() if one.is_required else f"[{one.name}=…]")
        if self.body is not None:
            words.append("--body …" if self.body.default is self.body.empty else "[--body …]")
        return " ".join(words)


def _complete(_context: click.Context, _parameter: click.Parameter, text: str) -> list[CompletionItem]:
    return [
        CompletionItem(f"{one.tag}.{one.name}", help=_summary(one.method))
        for one in _operations(_nowhere())
        if f"{one.tag}.{one.name}".startswith(text)
    ]


@click.command()
@click.argument("operation", required=False, shell_complete=_complete)
@click.argument("arguments", nargs=-1)
@click.option("--body", metavar="JSON", help="JSON to send, @FILE to read it from a file, @- from standard input.")
@click.option("--describe", is_flag=True, help="Tell what the operation takes and gives, and call nothing.")
@click.option("-o", "--output", metavar="FILE", help="Write the answer as it came into this file.")
@server_command
def call(
    session: Session,
    operation: Optional[str],
    arguments: tuple[str, ...],
    body: Optional[str],
    describe: bool,
    output: Optional[str],
) -> None:
    """Call an operation of the server: TAG.OPERATION and its arguments.

    \b
    ayon-sdk call                                          tags
    ayon-sdk call folders                                  operations of a tag
    ayon-sdk call folders.get_folder --describe            what it takes
    ayon-sdk call folders.get_folder demo 7fec…            path parameters in order
    ayon-sdk call folders.get_folder_list demo attrib=true others by name; again for a list
    ayon-sdk call folders.update_folder demo 7fec… --body '{"label": "Shot 10"}'

    Prints the JSON that the server answers.
    """
    if not operation or "." not in operation:
        _list(operation, session.as_json)
        return
    found = _find(_nowhere(), operation)
    if describe:
        _describe(found, session.as_json)
        return
    given = _bind(found, arguments)
    given.update(_body(found, body))
    with session.connect() as server:
        method = _find(server.rest, operation).method
        answer = method(**given)
    _write(answer.data, output, session.as_json)


def _nowhere() -> Rest:
    """All operations, to look at only."""
    from ayon_rest import Rest

    nobody: Any = None
    return Rest(nobody)


@functools.cache
def _tags() -> tuple[str, ...]:
    from ayon_rest import Rest

    return tuple(sorted(name for name in vars(Rest) if not name.startswith("_")))


def _operations(rest: Rest, only: Optional[str] = None) -> Iterator[_Operation]:
    for tag in (only,) if only else _tags():
        raw: object = getattr(rest, tag).raw
        for name in sorted(name for name, value in vars(type(raw)).items() if inspect.isfunction(value)):
            if not name.startswith("_"):
                yield _Operation(tag, name, getattr(raw, name))


def _find(rest: Rest, name: str) -> _Operation:
    tag, _, operation = name.partition(".")
    if tag not in _tags():
        raise click.UsageError(f"there is no tag {tag!r}; did you mean {_near(tag, _tags())}?")
    found = {one.name: one for one in _operations(rest, tag)}
    if operation not in found:
        raise click.UsageError(f"{tag} has no operation {operation!r}; did you mean {_near(operation, found)}?")
    return found[operation]


def _near(word: str, words: Any) -> str:
    import difflib

    return ", ".join(difflib.get_close_matches(word, list(words), 3, 0.3) or sorted(words)[:3])


def _list(tag: Optional[str], as_json: bool) -> None:
    if tag and tag not in _tags():
        raise click.UsageError(f"there is no tag {tag!r}; did you mean {_near(tag, _tags())}?")
    if tag:
        rows: list[dict[str, Any]] = [
            {"operation": f"{one.tag}.{one.name}", "summary": _summary(one.method)}
            for one in _operations(_nowhere(), tag)
        ]
        columns = {"operation": "operation", "summary": ""}
    else:
        rows = [{"tag": name, "operations": len(list(_operations(_nowhere(), name)))} for name in _tags()]
        columns = {"tag": "tag", "operations": "operations"}
    if as_json:
        show_json(rows, compact=True)
    else:
        show_table(rows, columns)


def _describe(operation: _Operation, as_json: bool) -> None:
    text = inspect.getdoc(operation.method) or ""
    if as_json:
        facts = {
            "operation": f"{operation.tag}.{operation.name}",
            "summary": _summary(operation.method),
            "parameters": [{"name": one.name, "required": one.is_required} for one in operation.parameters],
            "body": operation.body is not None,
        }
        show_json(facts, compact=True)
        return
    click.echo(f"ayon-sdk call {operation.usage}\n\n{text}")


def _summary(method: Callable[..., Any]) -> str:
    return (inspect.getdoc(method) or "").partition("\n")[0]


def _bind(operation: _Operation, arguments: tuple[str, ...]) -> dict[str, Any]:
    """Arguments by name: those with the name of a parameter before ``=``, and the others in order."""
    parameters = {one.name: one for one in operation.parameters}
    given: dict[str, Any] = {}
    in_order: list[str] = []
    for argument in arguments:
        name, equals, value = argument.partition("=")
        if not equals or name not in parameters:
            if equals and name.isidentifier() and len(in_order) >= sum(one.is_required for one in parameters.values()):
                raise click.UsageError(
                    f"{operation.name} has no parameter {name!r}; did you mean {_near(name, parameters)}?"
                )
            in_order.append(argument)
        elif parameters[name].is_many:
            given.setdefault(name, []).append(value)
        elif name in given:
            raise click.UsageError(f"{name} is given twice")
        else:
            given[name] = value
    open_ones = [name for name, one in parameters.items() if one.is_required and name not in given]
    if len(in_order) > len(open_ones):
        raise click.UsageError(f"{in_order[len(open_ones)]!r} is too much; usage: ayon-sdk call {operation.usage}")
    given.update(zip(open_ones, in_order))
    if missing := open_ones[len(in_order) :]:
        raise click.UsageError(f"{missing[0].upper()} is missing; usage: ayon-sdk call {operation.usage}")
    return given


def _body(operation: _Operation, text: Optional[str]) -> dict[str, Any]:
    parameter = operation.body
    if text is None:
        if parameter is not None and parameter.default is parameter.empty:
            raise click.UsageError(f"--body is missing; usage: ayon-sdk call {operation.usage}")
        return {}
    if parameter is None:
        raise click.UsageError(f"{operation.name} takes no body")
    content = text.encode()
    if text == "@-":
        content = sys.stdin.buffer.read()
    elif text.startswith("@"):
        with open(text[1:], "rb") as stream:
            content = stream.read()
    if parameter.name == "content":
        return {"content": content}
    try:
        return {"body": json.loads(content)}
    except ValueError as error:
        raise click.UsageError(f"--body is not JSON: {error}") from None


def _write(data: Any, output: Optional[str], as_json: bool) -> None:
    if isinstance(data, bytes):
        if output:
            save(data, output)
        elif sys.stdout.isatty():
            raise click.UsageError(f"the answer is a file of {len(data)} bytes; give -o FILE, or send it into a pipe")
        else:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
    elif output:
        save(json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n", output)
    elif data is not None or as_json:
        show_json(data, compact=as_json)


def save(data: bytes, path: str) -> None:
    """Write a file in one go: it is whole, or it is what it was."""
    beside = f"{path}.{os.getpid()}.part"
    try:
        with open(beside, "wb") as stream:
            stream.write(data)
        os.replace(beside, path)
    except BaseException:
        if os.path.exists(beside):
            os.unlink(beside)
        raise
