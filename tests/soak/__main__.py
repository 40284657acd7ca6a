"""``python -m tests.soak``: load and restarts for ten minutes, and what came of it."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ayon_sdk import AsyncServerAPI, RequestRecord, ServerAPI
from tests.soak.journal import Journal
from tests.soak.work import PROJECT, Blocking, Waiting, Worker, run_blocking
from tests.support.leaks import descriptors, left
from tests.support.restarting import RestartingSandbox

THREADS, TASKS = 4, 12
PAUSE = 0.06
"""Seconds between two pieces of work of one worker: load, but a machine that others can use."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a soak; returns the exit code: 0 when nothing was lost, doubled or left behind."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0, help="how long to work (default 600)")
    parser.add_argument("--calm", type=float, default=8.0, help="seconds between two kills, on average (default 8)")
    parser.add_argument("--seed", type=int, default=1, help="what the workers and the kills go by")
    parser.add_argument("--json", type=Path, default=None, help="also write the counts to this file")
    options = parser.parse_args(arguments)
    report = soak(options.seconds, options.calm, options.seed)
    if options.json is not None:
        options.json.write_text(json.dumps(report, indent=1) + "\n")
    print(as_text(report))
    return 1 if report["lost"] or report["doubled"] or report["problems"] or report["left behind"] else 0


def soak(seconds: float, calm: float, seed: int) -> dict[str, Any]:
    """Work for so long, then count."""
    before, threads = descriptors(), set(threading.enumerate())
    with tempfile.TemporaryDirectory(prefix="ayon-sdk-soak-") as place:
        folder = Path(place)
        (folder / "data").mkdir()
        with RestartingSandbox(folder / "data") as sandbox:
            report = _work(sandbox, folder, seconds, calm, seed)
    end = time.monotonic() + 10
    while (leaked := left(before, threads)) and time.monotonic() < end:
        time.sleep(0.1)
    report["left behind"] = leaked
    return report


def _work(sandbox: RestartingSandbox, folder: Path, seconds: float, calm: float, seed: int) -> dict[str, Any]:
    journal, attempts = Journal(), Counter[str]()
    lock = threading.Lock()

    def count(record: RequestRecord) -> None:
        if record.phase == "after":
            with lock:
                attempts["requests"] += record.attempt == 1
                attempts["sent again"] += record.attempt > 1
                attempts["without answer"] += not record.status

    with ServerAPI(sandbox.url, sandbox.admin_key) as server:
        server.create_project(PROJECT, "soak")
        began = time.monotonic()
        until = began + seconds
        server.add_request_hook(count)

        def blocking(number: int) -> None:
            worker = Worker(seed * 1000 + number, Blocking(server), journal, folder, until, PAUSE)
            run_blocking(worker.run())

        def waiting() -> None:
            asyncio.run(_tasks(sandbox, journal, folder, until, seed, count))

        workers = [threading.Thread(target=blocking, args=(number,)) for number in range(THREADS)]
        workers.append(threading.Thread(target=waiting))
        for worker in workers:
            worker.start()
        pick = random.Random(seed)
        while (now := time.monotonic()) < until - 3:
            time.sleep(min(pick.uniform(0.3, 1.7) * calm, max(0.0, until - 3 - now)))
            sandbox.kill()
            time.sleep(pick.uniform(0.0, 1.5))
            sandbox.start()
        for worker in workers:
            worker.join(120)
            if worker.is_alive():
                journal.problem("a worker hangs")
        report: dict[str, Any] = {
            "seconds": round(time.monotonic() - began),
            "kills": sandbox.kills,
            "sent": dict(journal.sent),
            "done": dict(journal.done),
            "unanswered": dict(journal.unanswered),
            **attempts,
            "longest": round(journal.longest, 1),
        }
        report.update(_counted(server, journal))
        report["problems"] = journal.problems
        return report


async def _tasks(
    sandbox: RestartingSandbox, journal: Journal, folder: Path, until: float, seed: int, count: Any
) -> None:
    async with AsyncServerAPI(sandbox.url, sandbox.admin_key) as server:
        server.add_request_hook(count)
        api = Waiting(server)
        workers = [
            Worker(seed * 1000 + THREADS + number, api, journal, folder, until, PAUSE * TASKS / THREADS)
            for number in range(TASKS)
        ]
        await asyncio.gather(*(worker.run() for worker in workers))


def _counted(server: ServerAPI, journal: Journal) -> dict[str, int]:
    """Compare what must be on the server with what is."""
    lost = doubled = 0
    folders: Counter[str] = Counter()
    names: Counter[str] = Counter()
    labels: dict[str, str] = {}
    for folder in server.get_folders(PROJECT, active=None, fields={"id", "name", "label"}):
        folders[folder["id"]] += 1
        names[folder["name"]] += 1
        labels[folder["id"]] = folder["label"]
    lost += len(set(journal.folders) - set(folders))
    lost += sum(labels.get(folder_id) != label for folder_id, label in journal.labels.items())
    # More than was asked for is double, too: everything has a name of its own.
    doubled += sum(count - 1 for count in folders.values()) + sum(count - 1 for count in names.values())
    doubled += len(set(folders) - set(journal.folders))
    events = Counter(
        event["topic"] for event in server.get_events(fields={"id", "topic"}) if event["topic"].startswith("soak.")
    )
    lost += len(journal.events - set(events))
    doubled += sum(count - 1 for count in events.values()) + len(set(events) - journal.events)
    for file_id, digest in journal.files.items():
        content = server.raw_get(f"projects/{PROJECT}/thumbnails/{file_id}").content
        lost += hashlib.sha256(content).hexdigest() != digest
    checked = len(journal.folders) + len(journal.labels) + len(journal.events) + len(journal.files)
    return {"checked": checked, "lost": lost, "doubled": doubled}


def as_text(report: dict[str, Any]) -> str:
    """The counts as a table and a sentence."""
    lines = [f"{'':10} {'sent':>8} {'done':>8} {'no answer at first':>20}"]
    for kind in report["sent"]:
        row = (report[part].get(kind, 0) for part in ("sent", "done", "unanswered"))
        lines.append("{:10} {:>8} {:>8} {:>20}".format(kind, *row))
    totals = (sum(report[part].values()) for part in ("sent", "done", "unanswered"))
    lines.append("{:10} {:>8} {:>8} {:>20}".format("all", *totals))
    lines += [
        "",
        f"{report['seconds']} s, {report['kills']} times killed and started again; {report['requests']} requests, "
        f"{report['sent again']} attempts more, {report['without answer']} attempts without an answer; "
        f"longest piece of work {report['longest']} s.",
        f"sent {sum(report['sent'].values())}, done {sum(report['done'].values())}, "
        f"checked {report['checked']}, lost {report['lost']}, doubled {report['doubled']}, "
        f"left behind {len(report['left behind'])}.",
    ]
    return "\n".join([*lines, *report["problems"][:20], *report["left behind"]])


if __name__ == "__main__":
    sys.exit(main())
