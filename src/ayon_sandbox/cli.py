"""The command ``ayon-sandbox``: run a sandbox, or tell what of the API it covers."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

DEFAULT_PORT = 5000


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ayon-sandbox",
        description="An AYON-compatible server in one process, for demos, offline work and tests.",
    )
    _server_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    run = commands.add_parser("run", help="run the server (the default)")
    _server_options(run)
    coverage = commands.add_parser("coverage", help="count the operations that have a handler, and list the others")
    coverage.add_argument("--server-version", default=None, help="pinned server version, the newest by default")
    coverage.add_argument("--all", action="store_true", help="list the operations that have a handler, too")
    coverage.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _server_options(parser: argparse.ArgumentParser) -> None:
    default = argparse.SUPPRESS
    parser.add_argument(
        "--port", type=_port, default=default, help=f"TCP port, 0 for a free one (default {DEFAULT_PORT})"
    )
    parser.add_argument("--host", default=default, help="address to listen on (default 127.0.0.1, this machine only)")
    parser.add_argument("--data", metavar="DIR", default=default, help="keep everything in this directory")
    parser.add_argument("--seed", choices=["demo"], default=default, help="fill the server with a demo production")
    parser.add_argument("--server-version", default=default, help="pinned server version, the newest by default")


def _port(text: str) -> int:
    try:
        port = int(text)
    except ValueError:
        port = -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no TCP port (0 to 65535)")
    return port


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Command line without the program, that of the process when None.

    Returns:
        The exit code: 0, or 1 when the server could not start, or 2 for wrong arguments.
    """
    options = vars(_parser().parse_args(arguments))
    if options.get("command") == "coverage":
        try:
            code = _coverage(options["server_version"], everything=options["all"], as_json=options["json"])
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever reads has enough (``| head``); nothing is left to say, not even at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            code = 0
        return code
    return _run(options)


def _run(options: dict[str, object]) -> int:
    from ayon_sandbox.server import Sandbox

    stop = threading.Event()

    def ask_to_stop(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    port = options.get("port", DEFAULT_PORT)
    data = options.get("data")
    seed = options.get("seed")
    version = options.get("server_version")
    sandbox = Sandbox(
        str(seed) if seed else None,
        str(data) if data else None,
        port if isinstance(port, int) else DEFAULT_PORT,
        host=str(options.get("host", "127.0.0.1")),
        version=str(version) if version else None,
    )
    try:
        sandbox.start()
    except (OSError, LookupError) as error:
        print(f"ayon-sandbox: cannot start on {sandbox.host}:{sandbox.port}: {error}", file=sys.stderr)
        return 1
    try:
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, ask_to_stop)
        _greet(sandbox.url, sandbox.admin_key, sandbox.service_key, sandbox.admin_password, str(data) if data else None)
        while not stop.wait(1.0):
            pass
    finally:
        sandbox.stop()
    print("Stopped.")
    return 0


def _greet(url: str, admin_key: str, service_key: str, password: str, data: str | None) -> None:
    print(f"AYON sandbox at {url}")
    print(f"  admin    {admin_key}   (password {password})")
    print(f"  service  {service_key}")
    print(f"  data     {data or 'in memory, gone when it stops'}")
    print("")
    print(f"  export AYON_SERVER_URL={url}")
    print(f"  export AYON_API_KEY={admin_key}")
    print("")
    print("Press Ctrl+C to stop.", flush=True)


def _coverage(version: str | None, *, everything: bool, as_json: bool) -> int:
    import ayon_schemas

    from ayon_sandbox import handlers
    from ayon_sandbox.registry import HANDLERS
    from ayon_sandbox.routing import Router

    handlers.load()
    chosen = version or ayon_schemas.newest()
    try:
        operations = Router(ayon_schemas.openapi(chosen)).operations
    except LookupError as error:
        print(f"ayon-sandbox: {error}", file=sys.stderr)
        return 1
    covered = [name for name in operations if name in HANDLERS]
    missing = [name for name in operations if name not in HANDLERS]
    if as_json:
        report = {"server": chosen, "operations": len(operations), "covered": covered, "missing": missing}
        print(json.dumps(report, indent=1))
        return 0
    print(f"Server {chosen}: {len(covered)} of {len(operations)} operations have a handler.")
    for title, names in (("Covered", covered if everything else []), ("Answered with 501", missing)):
        if names:
            print(f"\n{title}:")
        for name in names:
            print(f"  {operations[name].method:<6} {operations[name].template}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
