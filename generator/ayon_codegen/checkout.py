"""What the checkout commits: the package of the newest pinned snapshot, made from the snapshots alone."""

from __future__ import annotations

from typing import NamedTuple

import ayon_schemas

from . import graphql_render, overlay, patches
from .errors import DeadRepair
from .files import differing, replace_package, repository, write_if_changed
from .history import pinned_history
from .pinned import render_lock, schemas_directory
from .pipeline import Progress, Result, generate, repair

__all__ = ["Outcome", "check_repairs", "generate_pinned"]


class Outcome(NamedTuple):
    """What `generate_pinned` did."""

    result: Result
    differing: list[str]
    """Files below ``generated/`` that had other bytes before, missing and superfluous ones included."""


def check_repairs() -> None:
    """Prove that every patch, overlay action and GraphQL fact has something to do in some pinned snapshot.

    Raises:
        DeadRepair: Names those that have not.
    """
    actions = overlay.load()
    reports = [
        repair(ayon_schemas.openapi(version), with_overlay=True, actions=actions) for version in ayon_schemas.versions()
    ]
    dead = [f"patch {item.name}" for item in patches.dead([report.patched for report in reports])]
    dead += [f"overlay action {action}" for action in overlay.dead_actions([report.overlay for report in reports])]
    sdl = {version: ayon_schemas.graphql(version) for version in ayon_schemas.versions()}
    dead += [f"GraphQL fact {entry}" for entry in graphql_render.dead_facts(sdl)]
    if dead:
        raise DeadRepair("nothing in any pinned snapshot matches any more; remove them:\n  " + "\n  ".join(dead))


def generate_pinned(*, write: bool, progress: Progress = lambda step: None) -> Outcome:
    """Generate ``generated/ayon_rest`` and the lock of the snapshots from the pinned snapshots, offline.

    Args:
        write: Whether to write; else only say what differs.
        progress: Is told each step before it begins.

    Raises:
        DeadRepair: A patch or an overlay action has nothing to do.
        SchemaLost: Something of the newest snapshot would be missing.
    """
    check_repairs()
    newest = ayon_schemas.newest()
    result = generate(
        ayon_schemas.openapi(newest),
        ayon_schemas.graphql(newest),
        history=pinned_history(),
        progress=progress,
    )
    package = repository() / "generated" / "ayon_rest"
    schemas = schemas_directory()
    lock = render_lock(schemas)
    wrong = [f"ayon_rest/{name}" for name in differing(package, result.files)]
    wrong += [
        f"ayon_schemas/{name}"
        for name, data in lock.items()
        if not (schemas / name).is_file() or (schemas / name).read_bytes() != data
    ]
    if write and wrong:
        replace_package(package, result.files)
        for name, data in lock.items():
            write_if_changed(schemas / name, data)
    return Outcome(result, wrong)
