"""What is measured: one function a row, registered with its title and its target.

A target is a ratio of wall times, ours over the incumbent's; lower is better. A row takes a `Context` and fills a
`Result`.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from . import environments, generation, large_schemas
from .canned import FOLDER_ID, SMALL, TOKEN, CannedServer
from .measure import Result, Run, interleave, measured_process, process, task
from .stage import CHANGED, HUB, SUBTREE, Stage

MIB = 1024 * 1024


@dataclass
class Context:
    """What rows share; clients and servers are made when the first row asks for them."""

    runs: int
    folders: int
    stack: ExitStack
    work: Path
    _made: dict[str, Any] = field(default_factory=dict)

    @property
    def theirs(self) -> Path:
        return self._once("theirs", environments.incumbent_python)

    @property
    def ours(self) -> Path:
        return self._once("ours", environments.our_python)

    @property
    def canned(self) -> CannedServer:
        return self._once("canned", lambda: self.stack.enter_context(CannedServer()))

    @property
    def stage(self) -> Stage:
        return self._once("stage", lambda: self.stack.enter_context(Stage(self.folders, projects=40)))

    def _once(self, name: str, make: Callable[[], Any]) -> Any:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]


@dataclass(frozen=True)
class Row:
    name: str
    title: str
    target: float | None
    measure: Callable[[Context, Result], None]

    def run(self, context: Context) -> Result:
        result = Result(self.name, self.title, self.target)
        self.measure(context, result)
        return result


ROWS: dict[str, Row] = {}


def row(name: str, title: str, target: float | None = None) -> Callable[[Callable[[Context, Result], None]], None]:
    def register(measure: Callable[[Context, Result], None]) -> None:
        ROWS[name] = Row(name, title, target, measure)

    return register


def both(
    context: Context,
    result: Result,
    name: str,
    server: CannedServer | Stage,
    arguments: dict[str, Any],
    runs: int = 0,
    limit: str | None = None,
) -> None:
    """Measure a task of ``tasks.py`` with either client on a server that counts requests.

    Args:
        context: What rows share.
        result: Takes the runs.
        name: The task.
        server: Where its requests go.
        arguments: Its arguments.
        runs: Runs of each client, 0 for the usual number.
        limit: Task without a client that shows what the machine allows.
    """
    token = server.token if isinstance(server, Stage) else TOKEN
    arguments = {**arguments, "url": server.url, "token": token}

    def run(python: Path, client: str) -> Run:
        server.reset()
        measured = task(python, name, client, arguments)
        return Run(measured.seconds, server.requests, measured.peak_kib)

    interleave(
        result,
        theirs=lambda: run(context.theirs, "ayon_api"),
        ours=lambda: run(context.ours, "ayon_sdk"),
        runs=runs or context.runs,
        limit=(lambda: task(context.ours, limit, "plain", arguments)) if limit else None,
    )


# ------------------------------------------------------------------------------------------------ fresh processes


@row("import", "import, whole fresh process", target=0.33)
def _(context: Context, result: Result) -> None:
    interleave(
        result,
        theirs=lambda: process([context.theirs, "-I", "-c", "import ayon_api"]),
        ours=lambda: process([context.ours, "-I", "-c", "import ayon_sdk"]),
        runs=2 * context.runs,
    )


@row("first-call", "fresh process to the first raw call", target=0.7)
def _(context: Context, result: Result) -> None:
    def run(python: Path, client: str) -> Run:
        code = f"from {client} import ServerAPI; api = ServerAPI({context.canned.url!r}, {TOKEN!r})"
        context.canned.reset()
        done = process([python, "-I", "-c", f"{code}; assert api.get('projects').data['count'] == 1"])
        return Run(done.seconds, context.canned.requests)

    interleave(
        result,
        theirs=lambda: run(context.theirs, "ayon_api"),
        ours=lambda: run(context.ours, "ayon_sdk"),
        runs=2 * context.runs,
    )


@row("first-entity", "fresh process to the first entity", target=0.55)
def _(context: Context, result: Result) -> None:
    stage = context.stage
    folder_id = stage.folder_ids[0]

    def run(python: Path, client: str) -> Run:
        code = f"from {client} import ServerAPI; api = ServerAPI({stage.url!r}, {stage.token!r})"
        stage.reset()
        done = process([python, "-I", "-c", f"{code}; assert api.get_folder_by_id({stage.project!r}, {folder_id!r})"])
        return Run(done.seconds, stage.requests)

    interleave(
        result,
        theirs=lambda: run(context.theirs, "ayon_api"),
        ours=lambda: run(context.ours, "ayon_sdk"),
        runs=2 * context.runs,
    )


# ------------------------------------------------------------------------- the client alone, on prepared answers


@row("rest-read", "500 REST reads, client only", target=0.5)
def _(context: Context, result: Result) -> None:
    both(context, result, "raw_get", context.canned, {"count": 500, "folder_id": FOLDER_ID})


@row("rest-write", "500 REST writes, client only")
def _(context: Context, result: Result) -> None:
    both(context, result, "raw_patch", context.canned, {"count": 500, "folder_id": FOLDER_ID})


@row("graphql-read", "500 GraphQL reads, client only", target=0.5)
def _(context: Context, result: Result) -> None:
    both(context, result, "graphql_read", context.canned, {"count": 500, "folder_id": FOLDER_ID})


@row("threads", "16 threads × 200 REST reads, client only")
def _(context: Context, result: Result) -> None:
    both(context, result, "threads", context.canned, {"threads": 16, "count": 200, "folder_id": FOLDER_ID})


@row("async", "200 concurrent REST reads: async beside 16 threads")
def _(context: Context, result: Result) -> None:
    both(context, result, "concurrent_reads", context.canned, {"threads": 16, "count": 200, "folder_id": FOLDER_ID})


@row("small-files", "200 files of 16 KiB up and down, 5 ms each at the server", target=0.3)
def _(context: Context, result: Result) -> None:
    both(context, result, "small_files", context.canned, {"count": 200, "size": SMALL})


@row("download", "download 512 MiB")
def _(context: Context, result: Result) -> None:
    size = 512 * MIB
    arguments = {"path": f"api/blob/{size}", "size": size}
    both(context, result, "download", context.canned, arguments, min(3, context.runs), limit="plain_download")


@row("upload", "upload 512 MiB")
def _(context: Context, result: Result) -> None:
    arguments = {"path": "api/blob/0", "size": 512 * MIB}
    both(context, result, "upload", context.canned, arguments, min(3, context.runs), limit="plain_upload")


# ------------------------------------------------------------------------------------------ entities, on a server


@row("list-default", "list {folders:,} folders, default fields", target=0.6)
def _(context: Context, result: Result) -> None:
    stage = context.stage
    both(context, result, "list_folders", stage, {"project": stage.project, "count": stage.folders})


@row("list-two", "list {folders:,} folders, id and name", target=0.35)
def _(context: Context, result: Result) -> None:
    stage = context.stage
    arguments = {"project": stage.project, "count": stage.folders, "fields": ["id", "name"]}
    both(context, result, "list_folders", stage, arguments)


@row("tasks", "list 20,000 tasks")
def _(context: Context, result: Result) -> None:
    stage = context.stage
    both(context, result, "list_tasks", stage, {"project": stage.publishes, "count": stage.made_tasks})


@row("versions", "5,000 versions with their representations")
def _(context: Context, result: Result) -> None:
    stage = context.stage
    both(context, result, "versions_with_representations", stage, {"project": stage.publishes, "count": stage.versions})


@row("folder-by-id", "folder by id × 500")
def _(context: Context, result: Result) -> None:
    stage = context.stage
    both(context, result, "folder_by_id", stage, {"project": stage.project, "ids": (stage.folder_ids * 500)[:500]})


@row("projects", "40 projects", target=0.2)
def _(context: Context, result: Result) -> None:
    both(context, result, "list_projects", context.stage, {"names": context.stage.projects})


@row("links", "links of 500 folders", target=0.1)
def _(context: Context, result: Result) -> None:
    stage = context.stage
    both(context, result, "folders_links", stage, {"project": stage.projects[2], "ids": stage.linked_ids})


@row("creates", "create 5,000 folders by batch")
def _(context: Context, result: Result) -> None:
    # In a project of its own: the lists above count what is in the first one.
    arguments = {"project": context.stage.projects[1], "prefix": "new", "count": 5000, "chunk": 500}
    both(context, result, "batch_creates", context.stage, arguments, runs=min(3, context.runs))


# ------------------------------------------------------------------------------------------------------ entity hub


@row("hub-load", "hub: load {folders:,} folders", target=0.35)
def _(context: Context, result: Result) -> None:
    stage = context.stage
    both(context, result, "hub_load", stage, {"project": stage.project, "count": stage.folders})


@row("hub-load-5000", f"hub: load {HUB:,} folders", target=0.35)
def _(context: Context, result: Result) -> None:
    both(context, result, "hub_load", context.stage, {"project": context.stage.hub, "count": HUB})


@row("hub-move", f"hub: move a subtree of {SUBTREE:,} folders, read their paths")
def _(context: Context, result: Result) -> None:
    both(context, result, "hub_move", context.stage, context.stage.tree)


@row("hub-commit", f"hub: commit {CHANGED:,} changes")
def _(context: Context, result: Result) -> None:
    arguments = {"project": context.stage.changed, "count": CHANGED}
    both(context, result, "hub_commit", context.stage, arguments, runs=min(3, context.runs))


# ------------------------------------------------------------------------------------------------------- generator


@row("generate", "generate for 1.16.0, beside plain openapi-python-client", target=2.5)
def _(context: Context, result: Result) -> None:
    interleave(
        result,
        theirs=lambda: generation.plain(context.work),
        ours=lambda: generation.ours(context.work),
        runs=min(3, context.runs),
    )


# ----------------------------------------------------------------------------------------------------------- drift


def drift_command(base: str | Path, revision: str | Path) -> list[str | Path]:
    script = Path(sys.executable).with_name("ayon-sdk")
    return [script, "drift", "--base", base, "--revision", revision, "--format", "json"]


@row("drift", "drift from 1.15.0 to 1.16.0, whole process (only ours)")
def _(context: Context, result: Result) -> None:
    command = drift_command("1.15.0", "1.16.0")
    interleave(result, None, lambda: measured_process(command, (0, 1)), runs=min(3, context.runs))


@row("drift-large", "drift of two documents of 20 MB, 5,000 operations (only ours)")
def _(context: Context, result: Result) -> None:
    command = drift_command(*large_schemas.write(context.work))
    interleave(result, None, lambda: measured_process(command, (0, 1)), runs=min(3, context.runs), warm_up=0)
