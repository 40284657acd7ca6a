"""``ayon-sdk info`` and ``ayon-sdk login``."""

from __future__ import annotations

import os
import shlex
import sys
from typing import Any, Optional

import click

from .. import environment
from ..errors import AyonError, UnauthorizedError
from .connecting import Session, server_command
from .failing import fail
from .showing import show_json, show_table

__all__ = ["info", "login"]

_SHELLS = {
    "sh": "export {name}={value}",
    "fish": "set -gx {name} {value}",
    "powershell": "$env:{name} = {value}",
    "cmd": "set {name}={value}",
}


@click.command()
@server_command
def info(session: Session) -> None:
    """Show the server, its version, and who you are to it.

    Without a token: what the server tells anybody.
    """
    with session.connect(anonymous=True) as server:
        answer = server.get_info()
        if server.access_token and not server.has_valid_token:
            raise UnauthorizedError(f"{server.get_base_url()} does not accept the token")
        facts = {"url": server.get_base_url(), "version": answer["version"], "user": _user(answer.get("user"))}
        if session.as_user:
            facts["user"] = _user(server.get_user())
    if session.as_json:
        show_json(facts, compact=True)
        return
    user: Any = facts.pop("user") or {"name": "nobody: no token was given"}
    rows = [{"name": key, "value": value} for key, value in {**facts, "user": _described(user)}.items()]
    show_table(rows, {"name": "", "value": ""})


def _user(user: Any) -> Optional[dict[str, Any]]:
    """What may be shown of a user: its data holds hashes of password and key."""
    if not user:
        return None
    data: dict[str, Any] = user.get("data") or {}
    attrib: dict[str, Any] = user.get("attrib") or {}
    return {
        "name": user.get("name"),
        "fullName": attrib.get("fullName"),
        "isAdmin": bool(data.get("isAdmin")),
        "isManager": bool(data.get("isManager")),
        "isService": bool(data.get("isService")),
    }


def _described(user: dict[str, Any]) -> str:
    kinds = [
        kind
        for key, kind in (("isAdmin", "admin"), ("isManager", "manager"), ("isService", "service"))
        if user.get(key)
    ]
    full_name = f" ({user['fullName']})" if user.get("fullName") else ""
    return f"{user['name']}{full_name}{', ' if kinds else ''}{', '.join(kinds)}"


@click.command()
@click.option("--user", "username", metavar="NAME", help="Name of the user; asked for by default.")
@click.option("--password-file", metavar="FILE", help="Read the password from a file, - for standard input.")
@click.option("--shell", type=click.Choice([*_SHELLS]), help="Whose language to speak; that of the system by default.")
@click.option("--server", metavar="URL", help=f"Address of the server.  [env var: {environment.SERVER_URL}]")
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="Patience.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one line; errors too.")
def login(
    username: Optional[str],
    password_file: Optional[str],
    shell: Optional[str],
    server: Optional[str],
    timeout: Optional[float],
    as_json: bool,
) -> None:
    """Get a session token for a password, and print what makes a shell use it.

    \b
    eval "$(ayon-sdk login)"                     in sh, bash and zsh
    ayon-sdk login --shell fish | source         in fish
    ayon-sdk login | Invoke-Expression           in PowerShell

    The password is asked for in the terminal and shown nowhere. Nothing is written to disk.
    """
    session = Session(server, None, None, None, timeout, as_json)
    try:
        name, password = _credentials(username, password_file)
        url, token = _log_in(session, name, password)
    except (AyonError, OSError, ValueError) as error:
        fail(error)
    if as_json:
        show_json({"url": url, "user": name, "token": token}, compact=True)
        return
    shell = shell or ("powershell" if os.name == "nt" else "sh")
    for variable, value in ((environment.SERVER_URL, url), (environment.API_KEY, token)):
        click.echo(_SHELLS[shell].format(name=variable, value=_quoted(value, shell)))
    if sys.stdout.isatty():
        click.echo('Logged in. To use it in this shell: eval "$(ayon-sdk login)"', err=True)


def _credentials(username: Optional[str], password_file: Optional[str]) -> tuple[str, str]:
    if password_file == "-":
        password = sys.stdin.readline().rstrip("\r\n")
    elif password_file:
        with open(password_file, encoding="utf-8") as stream:
            password = stream.readline().rstrip("\r\n")
    else:
        password = ""
    interactive = sys.stdin.isatty() and password_file != "-"
    if not username:
        if not interactive:
            raise click.UsageError("give --user NAME: there is no terminal to ask in")
        username = click.prompt("User name", err=True)
    if not password:
        if password_file or not interactive:
            raise click.UsageError("give --password-file FILE (- for standard input): there is no terminal to ask in")
        password = click.prompt(f"Password of {username}", hide_input=True, err=True)
    return str(username), password


def _log_in(session: Session, username: str, password: str) -> tuple[str, str]:
    from .._sync.server_api import ServerAPI

    with ServerAPI(session.url, timeout=session.timeout) as server:
        server.login(username, password)
        token = server.access_token
        assert token is not None
        return server.get_base_url(), token


def _quoted(value: str, shell: str) -> str:
    if shell in ("sh", "fish"):
        return shlex.quote(value)
    return "'" + value.replace("'", "''") + "'" if shell == "powershell" else value
