"""``ayon-sdk query``: a GraphQL query."""

from __future__ import annotations

import json
import sys
from typing import Any, Optional, cast

import click

from ..errors import GraphQlQueryFailed
from .connecting import Session, server_command
from .showing import show_json

__all__ = ["query"]


@click.command()
@click.argument("text", metavar="QUERY")
@click.option("--var", "pairs", metavar="NAME=VALUE", multiple=True, help="A variable; JSON, or else text.")
@click.option("--variables", metavar="JSON", help="All variables, @FILE to read them from a file.")
@server_command
def query(session: Session, text: str, pairs: tuple[str, ...], variables: Optional[str]) -> None:
    """Send a GraphQL query and print its data.

    QUERY is the text, @FILE to read it from a file, or - for standard input.

    \b
    ayon-sdk query '{ projects { edges { node { projectName } } } }'
    ayon-sdk query @shots.graphql --var project=demo --var first=10
    """
    values = _variables(variables, pairs)
    source = _read(text, "QUERY")
    with session.connect() as server:
        answer = server.query_graphql(source, values)
        if answer.errors:
            raise GraphQlQueryFailed(answer.errors, source, values)
        show_json(answer.data.get("data"), compact=session.as_json)


def _read(text: str, what: str) -> str:
    if text == "-":
        text = sys.stdin.read()
    elif text.startswith("@"):
        with open(text[1:], encoding="utf-8") as stream:
            text = stream.read()
    if not text.strip():
        raise click.UsageError(f"{what} is empty")
    return text


def _variables(text: Optional[str], pairs: tuple[str, ...]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if text is not None:
        try:
            given = json.loads(_read(text, "--variables"))
        except ValueError as error:
            raise click.UsageError(f"--variables is not JSON: {error}") from None
        if not isinstance(given, dict):
            raise click.UsageError("--variables must be a JSON object")
        values.update(cast("dict[str, Any]", given))
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--var {pair!r} is not NAME=VALUE")
        try:
            values[name] = json.loads(value)
        except ValueError:
            values[name] = value
    return values
