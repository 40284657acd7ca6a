"""``ayon-sdk drift``: what a server's new version changes, and whether that is let through."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

import click

from ..command_errors import clear_errors
from ..errors import OutputRefused

if TYPE_CHECKING:
    from .findings import Confidence, Level, Report
    from .verdict import Verdict

__all__ = ["drift"]

Format = Literal["text", "json", "markdown", "github", "junit", "html"]
_FORMATS: tuple[Format, ...] = ("text", "json", "markdown", "github", "junit", "html")
_BRIEF = ("text", "github")
"""Forms that list errors and warnings alone unless more is asked for."""
_LEVELS = ("error", "warning", "info")
_CONFIDENCES: tuple[Confidence, ...] = ("certain", "likely", "possible")
_FILE = click.Path(path_type=Path, dir_okay=False)


class _Output(NamedTuple):
    form: Format
    file: Path | None
    """None for standard output."""


@click.command(no_args_is_help=False)
@click.option(
    "--base",
    default="pinned",
    show_default=True,
    metavar="VERSION|FILE|URL|pinned",
    help="What your code is written for; `pinned` is the server version that this SDK was generated from.",
)
@click.option(
    "--revision",
    required=True,
    envvar="AYON_SERVER_URL",
    show_envvar=True,
    metavar="VERSION|FILE|URL|pinned",
    help="What you move to: a pinned version such as 1.16.0, a file, the URL of a document or of a server.",
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--scan",
    multiple=True,
    type=click.Path(path_type=Path, exists=True),
    help="Python file or folder to look through for lines that the changes reach; may be repeated. PATHS are the same.",
)
@click.option(
    "--confidence",
    type=click.Choice(_CONFIDENCES),
    default="possible",
    show_default=True,
    help="How sure it has to be that a line uses what changes.",
)
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True, help="Form to show.")
@click.option("-o", "--output", type=_FILE, help="Write that form to a file instead of standard output.")
@click.option("--json", "json_file", type=_FILE, help="Write JSON to a file, too; so do the next four.")
@click.option("--github", "github_file", type=_FILE, help="Annotations of GitHub Actions.")
@click.option("--markdown", "markdown_file", type=_FILE, help="Markdown, for the text of a pull request.")
@click.option("--junit", "junit_file", type=_FILE, help="JUnit XML.")
@click.option(
    "--html", "html_file", type=_FILE, help="One page with filters and search, nothing loaded from elsewhere."
)
@click.option(
    "--show",
    type=click.Choice(_LEVELS),
    help="Least level to list; warning for text and github, where all are counted. The other forms list all.",
)
@click.option(
    "--fail-on",
    type=click.Choice((*_LEVELS, "never")),
    default="error",
    show_default=True,
    help="Least level that makes the check fail.",
)
@click.option("--fail-on-noise", is_flag=True, help="Let attributes and addon routes of the studio's own set-up count.")
@click.option("--only-my-code", is_flag=True, help="Only let count what a scanned line of code runs into.")
@click.option(
    "--grace-days",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="Days between deprecation and sunset that callers are promised; fewer are an error.",
)
@click.option("--approvals", type=_FILE, help="File of approved changes (TOML).")
@click.option(
    "--write-approvals", type=_FILE, help="Add what fails the check to a file of approvals, to be given reasons there."
)
@click.option("--reason", default="", help="Reason that --write-approvals writes.")
@clear_errors
def drift(
    base: str,
    revision: str,
    paths: tuple[Path, ...],
    scan: tuple[Path, ...],
    confidence: Confidence,
    form: Format,
    output: Path | None,
    json_file: Path | None,
    github_file: Path | None,
    markdown_file: Path | None,
    junit_file: Path | None,
    html_file: Path | None,
    show: Level | None,
    fail_on: str,
    fail_on_noise: bool,
    only_my_code: bool,
    grace_days: int,
    approvals: Path | None,
    write_approvals: Path | None,
    reason: str,
) -> None:
    """Tell what changes between two schemas, whom it breaks, and where in your code.

    Both sides may be OpenAPI 3.0 and 3.1, with GraphQL beside it where there is one. The API key for a server is read
    from AYON_API_KEY.

    Exit codes: 0 nothing found that counts, 1 something found, 2 it could not run.
    """
    from .approvals import draft, read
    from .outputs.wording import conclusion, plural, safe, totals
    from .verdict import Policy, judge

    code = (*paths, *scan)
    if only_my_code and not code:
        raise click.UsageError("--only-my-code needs code to look at; name it with --scan PATH")
    if reason and write_approvals is None:
        raise click.UsageError("--reason belongs to --write-approvals FILE")
    further: tuple[tuple[Format, Path | None], ...] = (
        ("json", json_file),
        ("github", github_file),
        ("markdown", markdown_file),
        ("junit", junit_file),
        ("html", html_file),
    )
    outputs = [_Output(form, output), *(_Output(name, file) for name, file in further if file is not None)]
    _refuse_same_file(outputs)
    # Read before anything is asked of a server: a broken file is said at once.
    approved = read(approvals) if approvals is not None else ()
    report = _sure(_compare(base, revision, code, grace_days), confidence)
    level = None if fail_on == "never" else cast("Level", fail_on)
    verdict = judge(report, approved, Policy(level, fail_on_noise, only_my_code), scanned=bool(code))
    # Files first: whoever reads what is printed may leave early.
    for target in sorted(outputs, key=lambda target: target.file is None):
        _put(target, verdict, show)
    if output is not None or form not in _BRIEF:
        for file in report.unread:
            click.echo(f"could not be looked through: {safe(file.file)}: {safe(file.reason)}", err=True)
        click.echo(f"{totals(verdict)}. {conclusion(verdict)}", err=True)
    if write_approvals is not None:
        count = draft(write_approvals, [item.finding for item in verdict.counting], reason=reason)
        hint = f": give {'it' if count == 1 else 'each'} a reason there" if count and not reason else ""
        click.echo(f"{plural(count, 'approval')} added to {write_approvals}{hint}", err=True)
    raise click.exceptions.Exit(verdict.exit_code)


def _compare(base: str, revision: str, code: tuple[Path, ...], grace_days: int) -> Report:
    from .compare import compare
    from .inputs import resolve
    from .lifecycle import Policy
    from .symbols import touch

    key = os.environ.get("AYON_API_KEY") or None
    with _waiting("reading the base"):
        old = resolve(base, api_key=key)
    with _waiting("reading the revision"):
        new = resolve(revision, api_key=key)
    with _waiting("comparing"):
        report = compare(old, new, policy=Policy(grace_days=grace_days))
    with _waiting("looking through the SDK and your code"):
        report = touch(report, old.openapi, new.openapi)
        if code:
            from .scan import scan

            report = scan(report, code)
    return report


def _sure(report: Report, confidence: Confidence) -> Report:
    """The report without lines of code that are less sure."""
    enough = _CONFIDENCES[: _CONFIDENCES.index(confidence) + 1]
    findings = tuple(
        replace(found, lines=tuple(line for line in found.lines if line.confidence in enough))
        for found in report.findings
    )
    return replace(report, findings=findings)


@contextmanager
def _waiting(what: str) -> Generator[None]:
    """Says on a terminal's standard error what takes long; nothing elsewhere."""
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(what):
        yield


def _refuse_same_file(outputs: list[_Output]) -> None:
    files = [target.file.resolve() for target in outputs if target.file is not None]
    twice = next((file for file in files if files.count(file) > 1), None)
    if twice is not None:
        raise click.UsageError(f"two outputs would be written to {twice}")


def _put(target: _Output, verdict: Verdict, show: Level | None) -> None:
    from ..files import write_if_changed
    from .outputs import terminal

    least: Level = show or ("warning" if target.form in _BRIEF else "info")
    if target.file is None and target.form == "text":
        from rich.console import Console

        out: object = sys.stdout
        if isinstance(out, TextIOWrapper):
            # A console that has no arrows shows question marks.
            out.reconfigure(errors="replace")
        terminal.show(verdict, Console(highlight=False), least)
        return
    text = _form(target.form)(verdict, least)
    if target.file is None:
        # Bytes, so that a terminal or pipe of another encoding gets what a file gets.
        click.echo(text.encode(), nl=False)
        return
    try:
        target.file.parent.mkdir(parents=True, exist_ok=True)
        write_if_changed(target.file, text.encode())
    except OSError as error:
        raise OutputRefused(f"{target.file} cannot be written: {error.strerror}") from error


def _form(form: Format) -> Callable[[Verdict, Level], str]:
    if form == "text":
        from .outputs.terminal import as_text

        return as_text
    if form == "github":
        from .outputs.github import as_annotations

        return as_annotations
    if form == "json":
        from .outputs.machine import as_json as whole
    elif form == "markdown":
        from .outputs.markdown import as_markdown as whole
    elif form == "junit":
        from .outputs.junit import as_junit as whole
    else:
        from .outputs.page import as_html as whole
    return lambda verdict, least: whole(verdict)
