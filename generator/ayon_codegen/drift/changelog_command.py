"""``ayon-sdk changelog``: what changed between two versions, for release notes."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import click

from ..command_errors import clear_errors

__all__ = ["changelog"]


@click.command()
@click.argument("base", metavar="BASE")
@click.argument("revision", metavar="REVISION")
@click.option(
    "--format", "form", type=click.Choice(("text", "markdown", "json")), default="text", show_default=True, help="Form."
)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
@click.option("--breaking", is_flag=True, help="Only what can break callers.")
@clear_errors
def changelog(base: str, revision: str, form: str, output: Path | None, breaking: bool) -> None:
    """List what changed between two versions, symbol by symbol: members, operations, parameters, models, fields.

    BASE and REVISION are pinned server versions such as 1.15.0, files, URLs, or `pinned` for the newest pinned version.
    The API key for a server is read from AYON_API_KEY.
    """
    from ..files import write_if_changed
    from . import changelog_outputs
    from .changelog import changelog as make
    from .inputs import resolve

    key = os.environ.get("AYON_API_KEY") or None
    log = make(resolve(base, api_key=key), resolve(revision, api_key=key))
    if breaking:
        log = replace(log, entries=log.breaking)
    forms = {"text": changelog_outputs.as_text, "markdown": changelog_outputs.as_markdown}
    text = forms.get(form, changelog_outputs.as_json)(log)
    if output is not None:
        write_if_changed(output, text.encode())
        return
    # Bytes, so that a terminal or pipe of another encoding gets what a file gets.
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
