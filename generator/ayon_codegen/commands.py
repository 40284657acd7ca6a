"""The commands of ``ayon-sdk`` (generate, schema pull, schema pin) and of ``python -m ayon_codegen`` (pinned)."""

from __future__ import annotations

import keyword
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from .command_errors import clear_errors
from .errors import CodegenError
from .files import replace_package

__all__ = ["checkout", "generate", "schema"]


@contextmanager
def _shown(total: int) -> Generator[Callable[[str], None]]:
    """A progress bar over named steps, on standard error; nothing is drawn when that is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=total)
        begun = 0

        def step(name: str) -> None:
            nonlocal begun
            progress.update(task, description=escape(name), completed=min(begun, total))
            progress.refresh()
            begun += 1

        yield step


def _summary(title: str, rows: dict[str, object]) -> None:
    table = Table(title=title, title_justify="left", show_header=False)
    for name, value in rows.items():
        table.add_row(escape(name), escape(str(value)))
    Console().print(table)


_SERVER = click.option("--server", envvar="AYON_SERVER_URL", show_envvar=True, help="URL of a running server.")
_API_KEY = click.option(
    "--api-key", envvar="AYON_API_KEY", show_envvar=True, help="API key; better given in the environment."
)


@click.command()
@_SERVER
@click.option("--schema", "file", type=click.Path(path_type=Path), help="A pulled schema, or any OpenAPI file in JSON.")
@_API_KEY
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory that the package is put into.")
@click.option("--package", required=True, help="Name of the package, e.g. studio_rest.")
@click.pass_context
@clear_errors
def generate(
    context: click.Context, server: str | None, file: Path | None, api_key: str | None, out: Path, package: str
) -> None:
    """Generate a typed client package, with the attributes and the addon endpoints of your own server."""
    from . import pull
    from .pipeline import STEPS
    from .pipeline import generate as run

    if not package.isidentifier() or not package.isascii() or keyword.iskeyword(package):
        raise click.UsageError(f"--package {package!r} is no name of a Python package")
    by_environment = context.get_parameter_source("server") is click.core.ParameterSource.ENVIRONMENT
    if file is not None and server and not by_environment:
        raise click.UsageError("give --server or --schema, not both")
    if file is None and not server:
        raise click.UsageError("give --server URL (or AYON_SERVER_URL) or --schema FILE")
    start = time.monotonic()
    with _shown(len(STEPS) + 3) as step:
        found = pull.read_file(file) if file is not None else pull.pull(str(server), api_key, progress=step)
        result = run(found.openapi, found.graphql, progress=step)
        step("write the package")
        replace_package(out / package, result.files)
    rows: dict[str, object] = {
        "operations": result.operations,
        "component schemas": result.schemas,
        "lost": "nothing",
        "repairs": ", ".join(f"{name} {count}" for name, count in result.patched.items() if count) or "none",
        "overlay actions": f"{result.applied} applied, {result.unmatched} without a match",
        "GraphQL": "yes" if found.graphql is not None else "no (the server shows none, or no API key was given)",
        "files": len(result.files),
        "seconds": f"{time.monotonic() - start:.1f}",
    }
    _summary(f"{out / package}", rows)


@click.group()
def schema() -> None:
    """Read and pin the schemas of servers."""


@schema.command("pull")
@_SERVER
@_API_KEY
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File to write.")
@clear_errors
def pull_command(server: str | None, api_key: str | None, output: Path) -> None:
    """Save the schema of a running server, OpenAPI and GraphQL, as one JSON file."""
    from . import pull
    from .document import as_map, iter_operations
    from .snapshot import server_version

    if not server:
        raise click.UsageError("give --server URL, or set AYON_SERVER_URL")
    with _shown(2) as step:
        found = pull.pull(server, api_key, progress=step)
        pull.write_file(output, found)
    _summary(
        str(output),
        {
            "server": server_version(found.openapi) or "of unknown version",
            "operations": sum(1 for _ in iter_operations(found.openapi)),
            "component schemas": len(as_map(as_map(found.openapi.get("components")).get("schemas"))),
            "GraphQL": "yes" if found.graphql is not None else "no (the server shows none, or no API key was given)",
        },
    )


@schema.command("pin")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--graphql", type=click.Path(path_type=Path), help="GraphQL schema in SDL, for a file that holds none.")
@click.option("--into", type=click.Path(path_type=Path), help="Snapshot package; that of the checkout by default.")
@clear_errors
def pin_command(files: tuple[Path, ...], graphql: Path | None, into: Path | None) -> None:
    """Pin pulled schemas as snapshots that the generator and the sandbox build on."""
    from . import pull
    from .errors import SchemaUnavailable
    from .pinned import pin, schemas_directory

    if graphql is not None and len(files) > 1:
        raise click.UsageError("--graphql belongs to one file; pin the files one by one")
    directory = into or schemas_directory()
    rows: dict[str, object] = {}
    for file in files:
        found = pull.read_file(file)
        sdl = graphql.read_text(encoding="utf-8") if graphql is not None else found.graphql
        if sdl is None:
            raise SchemaUnavailable(f"{file} holds no GraphQL schema; give it with --graphql, or pull with an API key")
        snapshot = pin(found.openapi, sdl, directory)
        rows[snapshot.server] = f"{len(snapshot.openapi)} and {len(snapshot.graphql)} bytes"
    _summary(f"pinned in {directory}", rows)


@click.group()
def checkout() -> None:
    """Commands for a checkout of ayon-sdk."""


@checkout.command("pinned")
@click.option("--check", is_flag=True, help="Only say what differs, and fail if anything does.")
@clear_errors
def pinned_command(check: bool) -> None:
    """Rebuild generated/ from the pinned snapshots, offline."""
    from .checkout import generate_pinned
    from .pipeline import STEPS

    with _shown(len(STEPS)) as step:
        outcome = generate_pinned(write=not check, progress=step)
    console = Console(soft_wrap=True)
    for name in outcome.differing:
        console.print(f"{'differs' if check else 'wrote'} {name}", highlight=False)
    result = outcome.result
    console.print(f"{result.operations} operations, {result.schemas} component schemas, nothing lost", highlight=False)
    if check and outcome.differing:
        raise CodegenError(f"{len(outcome.differing)} files of generated/ are out of date; run: make generate")


@checkout.command("members")
@click.option("--check", is_flag=True, help="Only say what differs, and fail if anything does.")
@clear_errors
def members_command(check: bool) -> None:
    """Find out anew what each member of the SDK asks the server for, and what follows from that."""
    from .drift.derived import derive

    differing = derive(write=not check)
    console = Console(soft_wrap=True)
    for name in differing:
        console.print(f"{'differs' if check else 'wrote'} {name}", highlight=False)
    if check and differing:
        raise CodegenError(f"{len(differing)} files about the members are out of date; run: make generate")


@checkout.command("drift-docs")
@click.option("--check", is_flag=True, help="Only say what differs, and fail if anything does.")
@clear_errors
def drift_docs_command(check: bool) -> None:
    """Derive the list of drift rules, and the counts between neighbours of the pinned versions, for the docs."""
    from .drift.guide import derive_docs

    differing = derive_docs(write=not check)
    console = Console(soft_wrap=True)
    for name in differing:
        console.print(f"{'differs' if check else 'wrote'} {name}", highlight=False)
    if check and differing:
        raise CodegenError(f"{len(differing)} pages about drift are out of date; run: make generate")
