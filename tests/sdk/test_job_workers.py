"""Job workers: several processes that share work, and what becomes of it when one dies."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from support.relay import Relay

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncJobWorker, AsyncServerAPI, Job, JobWorker, ServerAPI
from ayon_sdk.errors import NotServiceUser, RequestFailed
from ayon_sdk.retry import RetryPolicy

PATIENCE = 40.0
QUICK: dict[str, Any] = {"poll_interval": 0.3, "heartbeat": 0.3, "stale_after": 2.0, "grace": 10.0}

WORKER = """
import os, sys, time
from ayon_sdk import JobWorker, ServerAPI

url, key, topic, path, seconds, grace = sys.argv[1:7]

def note(what, job):
    line = f"{what} {job.source['summary']['n']} {os.getpid()}\\n"
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, line.encode())
    os.close(file)

def work(job):
    note("begin", job)
    time.sleep(float(seconds))
    note("end", job)

server = ServerAPI(url, key)
worker = JobWorker(
    server, topic, topic + ".work", work,
    poll_interval=0.3, heartbeat=0.3, stale_after=2.0, grace=float(grace), concurrency=int(sys.argv[7]),
)
print("ready", flush=True)
worker.run()
print("stopped", flush=True)
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def service(sandbox: Sandbox) -> Iterator[ServerAPI]:
    with ServerAPI(sandbox.url, sandbox.service_key) as connection:
        yield connection


@pytest.fixture
def topic() -> str:
    return f"jobs.t{uuid.uuid4().hex[:12]}"


def eventually(condition: Callable[[], Any]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def order(service: ServerAPI, topic: str, count: int) -> list[str]:
    return [service.create_event(topic, summary={"n": number}) for number in range(count)]


def jobs(service: ServerAPI, topic: str) -> list[dict[str, Any]]:
    fields = {"id", "status", "sender", "retries", "description", "summary", "dependsOn"}
    return [dict(event) for event in service.get_events([f"{topic}.work"], fields=fields)]


def all_are(service: ServerAPI, topic: str, status: str, count: int) -> bool:
    return Counter(job["status"] for job in jobs(service, topic)) == {status: count}


@contextmanager
def running(worker: JobWorker) -> Iterator[None]:
    failed: list[BaseException] = []

    def run() -> None:
        try:
            worker.run()
        except BaseException as error:  # noqa: BLE001 - raised below
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        worker.stop()
        thread.join(PATIENCE)
    assert not thread.is_alive()
    assert not failed, failed


class TestOneWorker:
    def test_does_what_is_there_and_what_comes(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 2)
        done: list[int] = []

        def work(job: Job) -> dict[str, Any]:
            job.update(progress=50, description=f"half of {job.source['summary']['n']}", payload={"p": 1})
            done.append(job.source["summary"]["n"])
            return {"answer": 42}

        # Between two questions lies a minute: what comes later is done because of the event.
        with running(JobWorker(service, topic, f"{topic}.work", work, description="work", poll_interval=60.0)):
            eventually(lambda: len(done) == 2)
            eventually(lambda: all_are(service, topic, "finished", 2))
            service.create_event(topic, summary={"n": 2})
            eventually(lambda: all_are(service, topic, "finished", 3))
        assert done == [0, 1, 2]
        job = jobs(service, topic)[0]
        assert (job["description"], job["summary"]) == ("half of 0", {"answer": 42})
        event = service.get_event(job["id"])
        assert event is not None
        assert event["payload"] == {"p": 1}

    def test_several_at_once(self, service: ServerAPI, topic: str) -> None:
        together = threading.Barrier(3, timeout=PATIENCE)
        order(service, topic, 6)

        def work(_: Job) -> None:
            together.wait()

        with running(JobWorker(service, topic, f"{topic}.work", work, concurrency=3, **QUICK)):
            eventually(lambda: all_are(service, topic, "finished", 6))

    def test_an_error_fails_the_job(self, service: ServerAPI, topic: str, caplog: pytest.LogCaptureFixture) -> None:
        order(service, topic, 1)

        def work(_: Job) -> None:
            raise ArithmeticError("no disk at http://me:secret@disk/?token=abc")

        with running(JobWorker(service, topic, f"{topic}.work", work, max_retries=0, **QUICK)):
            eventually(lambda: all_are(service, topic, "failed", 1))
        description = jobs(service, topic)[0]["description"]
        assert description == "no disk at http://disk/?token=…"
        assert "ArithmeticError" in caplog.text

    def test_a_job_that_failed_is_run_again(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        tries: list[int] = []

        def work(job: Job) -> None:
            tries.append(job.retries)
            if job.retries < 2:
                raise ArithmeticError("not yet")

        with running(JobWorker(service, topic, f"{topic}.work", work, max_retries=5, **QUICK)):
            eventually(lambda: all_are(service, topic, "finished", 1))
        assert tries == [0, 1, 2]

    def test_what_a_handler_returns_has_to_be_a_dictionary(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        work: Any = lambda _: "text"  # noqa: E731
        with running(JobWorker(service, topic, f"{topic}.work", work, max_retries=0, **QUICK)):
            eventually(lambda: all_are(service, topic, "failed", 1))
        assert "dictionary" in jobs(service, topic)[0]["description"]

    def test_a_job_that_is_given_back(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        times: list[int] = []

        def work(job: Job) -> None:
            times.append(1)
            if len(times) == 1:
                job.give_back()

        with running(JobWorker(service, topic, f"{topic}.work", work, **QUICK)):
            eventually(lambda: all_are(service, topic, "finished", 1))
        assert len(times) == 2

    def test_a_job_that_is_aborted(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        noticed = threading.Event()

        def work(job: Job) -> None:
            while not job.should_stop:
                time.sleep(0.02)
            if job.is_lost:
                noticed.set()

        with running(JobWorker(service, topic, f"{topic}.work", work, **QUICK)):
            eventually(lambda: all_are(service, topic, "in_progress", 1))
            service.update_event(jobs(service, topic)[0]["id"], status="aborted")
            assert noticed.wait(PATIENCE)
        assert all_are(service, topic, "aborted", 1)

    def test_a_server_that_is_away_for_a_while(self, sandbox: Sandbox, service: ServerAPI, topic: str) -> None:
        order(service, topic, 3)
        done: list[int] = []
        begun, go_on = threading.Event(), threading.Event()

        def work(job: Job) -> None:
            begun.set()
            go_on.wait(PATIENCE)
            done.append(job.source["summary"]["n"])

        with Relay(sandbox.url) as relay, ServerAPI(relay.url, sandbox.service_key, timeout=5, max_retries=1) as far:
            far.retry_policy = RetryPolicy(first=0.05)
            with running(JobWorker(far, topic, f"{topic}.work", work, **{**QUICK, "stale_after": 30.0})):
                assert begun.wait(PATIENCE)
                relay.close()
                go_on.set()
                eventually(lambda: len(done) == 1)
                time.sleep(0.5)
                relay.open()
                eventually(lambda: all_are(service, topic, "finished", 3))
        assert done == [0, 1, 2]

    def test_who_is_no_service_is_told(self, sandbox: Sandbox) -> None:
        with ServerAPI(sandbox.url, sandbox.admin_key) as admin, pytest.raises(NotServiceUser):
            JobWorker(admin, "a.b", "a.c", lambda _: None).run()

    def test_a_topic_that_is_not_valid(self, service: ServerAPI) -> None:
        with pytest.raises(RequestFailed, match="Invalid topic"):
            JobWorker(service, "!!", "a.c", lambda _: None, listen=False).run()

    @pytest.mark.parametrize("wrong", [{"concurrency": 0}, {"heartbeat": 40.0}, {"poll_interval": 0}, {"grace": -1}])
    def test_numbers_that_make_no_sense(self, service: ServerAPI, wrong: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=next(iter(wrong))):
            JobWorker(service, "a.b", "a.c", lambda _: None, **wrong)

    def test_progress_that_makes_no_sense(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        with running(JobWorker(service, topic, f"{topic}.work", lambda job: job.update(101), max_retries=0, **QUICK)):
            eventually(lambda: all_are(service, topic, "failed", 1))
        assert "percentage" in jobs(service, topic)[0]["description"]


class TestAsync:
    def test_jobs_and_an_end(self, sandbox: Sandbox, service: ServerAPI, topic: str) -> None:
        order(service, topic, 4)
        cancelled: list[int] = []

        async def main() -> None:
            async with AsyncServerAPI(sandbox.url, sandbox.service_key) as server:

                async def work(job: Any) -> dict[str, Any]:
                    await job.update(progress=10)
                    if job.source["summary"]["n"] == 3:
                        try:
                            await asyncio.sleep(PATIENCE)
                        except asyncio.CancelledError:
                            cancelled.append(3)
                            raise
                    return {"n": job.source["summary"]["n"]}

                worker = AsyncJobWorker(server, topic, f"{topic}.work", work, concurrency=2, **{**QUICK, "grace": 0.3})
                task = asyncio.ensure_future(worker.run())
                while [job["status"] async for job in server.get_events([f"{topic}.work"])].count("finished") < 3:
                    await asyncio.sleep(0.05)
                worker.stop()
                await asyncio.wait_for(task, PATIENCE)

        asyncio.run(main())
        assert cancelled == [3]
        assert Counter(job["status"] for job in jobs(service, topic)) == {"finished": 3, "restarted": 1}


class TestProcesses:
    @contextmanager
    def started(
        self,
        sandbox: Sandbox,
        topic: str,
        path: Path,
        count: int,
        seconds: float,
        grace: float = 10,
        concurrency: int = 1,
    ) -> Iterator[list[subprocess.Popen[str]]]:
        values = (sandbox.url, sandbox.service_key, topic, str(path), str(seconds), str(grace), str(concurrency))
        processes = [
            subprocess.Popen([sys.executable, "-c", WORKER, *values], stdout=subprocess.PIPE, text=True)
            for _ in range(count)
        ]
        try:
            for process in processes:
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n"
            yield processes
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.communicate(timeout=PATIENCE)

    def lines(self, path: Path, what: str) -> list[tuple[str, int]]:
        if not path.exists():
            return []
        rows = [line.split() for line in path.read_text("ascii").splitlines()]
        return [(number, int(pid)) for kind, number, pid in rows if kind == what]

    def test_one_is_killed_in_the_middle_of_a_job(
        self, sandbox: Sandbox, service: ServerAPI, topic: str, tmp_path: Path
    ) -> None:
        path = tmp_path / "log"
        count = 24
        with self.started(sandbox, topic, path, 3, 0.3) as processes:
            order(service, topic, count)
            eventually(
                lambda: len({pid for _, pid in self.lines(path, "begin")}) == 3 and len(self.lines(path, "end")) > 3
            )
            victim = processes[0].pid
            killed: set[str] = set()

            def in_the_middle() -> bool:
                # Stopped first, so that nothing happens between looking and killing.
                os.kill(victim, signal.SIGSTOP)
                begun = {number for number, pid in self.lines(path, "begin") if pid == victim}
                killed.update(begun - {number for number, pid in self.lines(path, "end") if pid == victim})
                if not killed:
                    os.kill(victim, signal.SIGCONT)
                return bool(killed)

            eventually(in_the_middle)
            os.kill(victim, signal.SIGKILL)
            eventually(lambda: all_are(service, topic, "finished", count))
        begun = Counter(number for number, _ in self.lines(path, "begin"))
        ended = Counter(number for number, _ in self.lines(path, "end"))
        assert ended == {str(number): 1 for number in range(count)}
        assert len(killed) == 1
        assert begun == {str(number): 1 + (str(number) in killed) for number in range(count)}
        recovered = list(service.get_events(["job.recovered"], fields={"summary"}))
        assert [event["summary"]["target"] for event in recovered].count(f"{topic}.work") == 1

    @pytest.mark.parametrize("grace", [10.0, 0.2], ids=["finished", "given back"])
    def test_asked_to_end(self, sandbox: Sandbox, service: ServerAPI, topic: str, tmp_path: Path, grace: float) -> None:
        path = tmp_path / "log"
        with self.started(sandbox, topic, path, 1, 1.5, grace) as (process,):
            order(service, topic, 1)
            eventually(lambda: self.lines(path, "begin"))
            process.send_signal(signal.SIGTERM)
            out, _ = process.communicate(timeout=PATIENCE)
            assert (process.returncode, out) == (0, "stopped\n")
        assert all_are(service, topic, "finished" if grace > 1 else "restarted", 1)
        if grace < 1:
            with running(JobWorker(service, topic, f"{topic}.work", lambda _: None, **QUICK)):
                eventually(lambda: all_are(service, topic, "finished", 1))

    def test_the_same_worker_starts_again(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        # What a worker that was killed leaves behind.
        left = service.enroll_event_job(topic, f"{topic}.work", "render-7")
        assert left is not None
        service.update_event(left["id"], status="in_progress")
        worker = JobWorker(service, topic, f"{topic}.work", lambda _: None, sender="render-7", poll_interval=0.3)
        with running(worker):
            eventually(lambda: all_are(service, topic, "finished", 1))

    def test_a_job_that_kills_its_workers_fails_in_the_end(self, service: ServerAPI, topic: str) -> None:
        order(service, topic, 1)
        left = service.enroll_event_job(topic, f"{topic}.work", "gone")
        assert left is not None
        service.update_event(left["id"], status="in_progress", retries=3)
        with running(JobWorker(service, topic, f"{topic}.work", lambda _: None, **QUICK)):
            eventually(
                lambda: all_are(service, topic, "failed", 1) and "died" in jobs(service, topic)[0]["description"]
            )
