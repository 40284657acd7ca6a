"""Workers: services that do jobs which the server hands out, on any number of machines."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Optional, Union, cast

from ..errors import (
    AyonError,
    GraphQlQueryFailed,
    NotServiceUser,
    RequestFailed,
    ServerUnreachable,
    UnauthorizedError,
)
from ..identity import machine_name
from ..job_records import JobOutcome, JobSighting, JobState, recovery_hash, short_message
from . import _compat_io
from .job import AsyncJob

if TYPE_CHECKING:
    from types import FrameType

    from ..live_types import LiveEventDict
    from ..typing import EventFilter
    from .event_stream import AsyncEventListener
    from .server_api import AsyncServerAPI

__all__ = ["AsyncJob", "AsyncJobWorker"]

RECOVERED_TOPIC = "job.recovered"
"""Topic of the events that tell that a job was taken from a worker that gave no sign of life."""
_TICK = 0.1
_FIRST_PAUSE = 1.0
_RETRIES = 3
"""How often a job is run again when nothing else is said, as the server has it."""
_OPEN = ("pending", "in_progress")


class _Place:
    """Room for one job at a time, with a name of its own: the server knows a worker by its name."""

    def __init__(self, sender: str) -> None:
        self.sender = sender
        self.job: Optional[AsyncJob] = None
        self.state = JobState()
        self.work: Optional[_compat_io.Background] = None
        self.retry_at = 0.0


class AsyncJobWorker:
    """Does jobs: for each event of a topic the server makes one, and hands it to one of the workers that ask.

    Any number of workers on any number of machines may share the work. A job whose worker died is run again: at once
    when a worker of the same name starts, otherwise when another one has seen no sign of life for `stale_after`
    seconds. Everything else is run once: nobody takes over a job whose worker is alive.

    Args:
        server: Connection with the key of a service.
        source_topic: Topic, or topics, of the events to work on; a star stands for anything.
        target_topic: Topic of the events that stand for the work.
        handler: Does the work: gets a job, and may return a dictionary that becomes the ``summary`` of the event. An
            error that it raises fails the job, with the error's message as description.
        sender: Name of the worker, which no other may have at the same time; a new one for each process when it is not
            given. One that stays gives a worker that is started again its unfinished job at once.
        description: Description of the events that stand for the work.
        concurrency: How many jobs to do at once. A synchronous worker does each in a thread.
        sequential: Take on a job only when all before it are finished.
        events_filter: Only events that fit, see `AsyncServerAPI.enroll_event_job`.
        max_retries: How often a job that failed is run again; 3 when it is not given.
        ignore_older_than: Leave out events older than so many days.
        ignore_sender_types: Leave out events sent by such kinds of senders.
        poll_interval: Longest time in seconds between two questions for work; it is also asked when an event happens.
        listen: Whether to listen to events, to have work at once; one websocket.
        heartbeat: Seconds between two signs of life of a job.
        stale_after: Seconds without one after which a job of another worker is taken over.
        grace: Seconds that jobs may take to come to their end when the worker stops; what is left is given back.

    Raises:
        ValueError: A number makes no sense.
        TypeError: The handler is no callable.

    Example:
        def render(job):
            frames = job.source["payload"]["frames"]
            for number, frame in enumerate(frames):
                job.update(progress=100 * number // len(frames), description=f"frame {frame}")
            return {"frames": len(frames)}

        worker = JobWorker(server, "studio.render.requested", "studio.render.process", render)
        worker.run()
    """

    def __init__(
        self,
        server: AsyncServerAPI,
        source_topic: Union[str, Iterable[str]],
        target_topic: str,
        handler: Callable[[AsyncJob], Union[Awaitable[Optional[dict[str, Any]]], Optional[dict[str, Any]]]],
        *,
        sender: Optional[str] = None,
        description: Optional[str] = None,
        concurrency: int = 1,
        sequential: Optional[bool] = None,
        events_filter: Optional[EventFilter] = None,
        max_retries: Optional[int] = None,
        ignore_older_than: Optional[int] = None,
        ignore_sender_types: Optional[Iterable[str]] = None,
        poll_interval: float = 15.0,
        listen: bool = True,
        heartbeat: float = 10.0,
        stale_after: float = 60.0,
        grace: float = 30.0,
    ) -> None:
        if not callable(handler):
            raise TypeError(f"the handler has to be callable, and {handler!r} is not")
        if concurrency < 1:
            raise ValueError(f"concurrency is a number of jobs, not {concurrency!r}")
        if not 0 < heartbeat < stale_after / 2:
            raise ValueError("heartbeat has to be less than half of stale_after: one may get lost")
        if poll_interval <= 0 or grace < 0:
            raise ValueError("poll_interval and grace are numbers of seconds")
        from ..event_topics import topics_given

        self._server = server
        self._topics = topics_given([source_topic] if isinstance(source_topic, str) else source_topic)
        self._target = target_topic
        self._handler = handler
        self._max_retries = max_retries
        self._options: dict[str, Any] = {
            "description": description,
            "sequential": sequential,
            "events_filter": events_filter,
            "max_retries": max_retries,
            "ignore_older_than": ignore_older_than,
            "ignore_sender_types": None if ignore_sender_types is None else list(ignore_sender_types),
        }
        self._poll = poll_interval
        self._listen = listen
        self._heartbeat = heartbeat
        self._stale_after = stale_after
        self._grace = grace
        self.sender: str = sender or f"{machine_name()}-{os.getpid()}-{os.urandom(3).hex()}"
        """Name of the worker; one that does several jobs at once has further names, with a number at their end."""
        self._places = [_Place(self.sender if not one else f"{self.sender}-{one + 1}") for one in range(concurrency)]
        self._stops = 0
        self._woken = True
        self._running = False
        self._asked_all = False
        self._pause = _FIRST_PAUSE
        self._next_question = 0.0
        self._next_look = 0.0
        self._seen: dict[str, JobSighting] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.sender} {self._target} {len(self.jobs)} of {len(self._places)} jobs>"

    @property
    def jobs(self) -> list[AsyncJob]:
        """The jobs that are being done."""
        return [place.job for place in self._places if place.job is not None]

    @property
    def is_running(self) -> bool:
        """Whether it asks for work, or finishes what it has."""
        return self._running

    def stop(self) -> None:
        """Take on no more jobs and come to an end; `run` returns when it has. A second call gives jobs back at once.

        It can be called from any thread.
        """
        self._stops += 1

    async def run(self, *, handle_signals: bool = True) -> None:
        """Work until `stop` is called, or the process is asked to end.

        The server may be away for a while: work goes on when it is back.

        Args:
            handle_signals: Stop at SIGTERM and SIGINT; only the main thread can do that.

        Raises:
            NotServiceUser: The token does not belong to a service user.
            UnauthorizedError: There is no token, or the server does not accept it.
            RequestFailed: The server does not take the question for work, e.g. because a topic is not valid.
            RuntimeError: It runs already.
        """
        if self._running:
            raise RuntimeError("this worker runs already")
        self._running = True
        listener = None
        try:
            with self._signals(handle_signals):
                if not await self._server.is_service_user():
                    raise NotServiceUser("Only service users are given jobs: use the key of a service")
                listener = await self._start_listening()
                try:
                    while not self._stops:
                        await self._turn()
                        await _compat_io.sleep(_TICK)
                finally:
                    await self._wind_down()
        finally:
            self._running = False
            self._stops = 0
            if listener is not None:
                await listener.stop()

    @contextmanager
    def _signals(self, wanted: bool) -> Generator[None, None, None]:
        if not wanted or threading.current_thread() is not threading.main_thread():
            yield
            return

        def ask_to_stop(_number: int, _frame: Optional[FrameType]) -> None:
            self.stop()

        before = {number: signal.signal(number, ask_to_stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def _start_listening(self) -> Optional[AsyncEventListener]:
        if not self._listen:
            return None
        try:
            return await self._server.events.listen(self._topics, self._wake)
        except UnauthorizedError:
            raise
        except AyonError as error:
            self._server.log.warning("The worker asks for work every %s seconds only: %s", self._poll, error)
            return None

    def _wake(self, event: LiveEventDict) -> None:
        self._woken = self._woken or event["status"] == "finished"

    async def _turn(self) -> None:
        """Do what is due: end jobs, give signs of life, ask for work, look after other workers' jobs."""
        try:
            await self._settle()
            await self._keep_alive()
            if any(place.job is None for place in self._places):
                now = time.monotonic()
                if self._woken or now >= self._next_question:
                    self._woken = False
                    found = await self._ask()
                    self._pause = _FIRST_PAUSE if found else min(self._poll, self._pause * 1.5)
                    self._next_question = time.monotonic() + min(self._poll, self._pause)
                if now >= self._next_look:
                    self._next_look = now + max(_TICK, self._stale_after / 5)
                    await self._look_after_others()
        except UnauthorizedError:
            raise
        except (ServerUnreachable, RequestFailed, GraphQlQueryFailed) as error:
            if isinstance(error, RequestFailed) and error.status < 500 and not self._asked_all:
                # The first question tells whether this can ever work.
                raise
            self._server.log.warning("The worker could not talk to the server, and goes on: %s", error)
            self._next_question = time.monotonic() + self._pause
            self._pause = min(self._poll, self._pause * 2)

    # Taking on jobs

    async def _ask(self) -> bool:
        """Ask for jobs, as many as there is room for; whether there was one."""
        found = False
        for place in self._places:
            if place.job is not None or self._stops:
                continue
            enrolled = await self._server._enroll(  # pyright: ignore[reportPrivateUsage]
                list(self._topics), self._target, place.sender, **self._options
            )
            if enrolled is not None and all(job.id != enrolled["id"] for job in self.jobs):
                found = await self._begin(place, enrolled["id"], enrolled["dependsOn"]) or found
            elif self._asked_all:
                # What there is no more of for one there is not for others; only unfinished jobs belong to one.
                break
        self._asked_all = True
        return found

    async def _begin(self, place: _Place, job_id: str, source_id: str) -> bool:
        event = await self._event(job_id)
        if event is None or event["sender"] != place.sender:
            return False
        source = await self._event(source_id)
        if source is None:
            await self._server.update_event(job_id, status="failed", description="The event to work on is gone")
            return True
        await self._server.update_event(job_id, sender=place.sender, status="in_progress", progress=0)
        place.state = state = JobState(event.get("retries") or 0, time.monotonic())
        place.job = job = AsyncJob(self._server, job_id, source, place.sender, state)
        place.work = _compat_io.Background(lambda: self._do(job, state), f"ayon-job-{job_id}")
        return True

    async def _do(self, job: AsyncJob, state: JobState) -> None:
        try:
            summary: Any = await _compat_io.settled(self._handler(job))
            if summary is not None and not isinstance(summary, dict):
                raise TypeError(f"a handler returns a dictionary or nothing, not {type(summary).__name__}")
        except (Exception, SystemExit) as error:
            self._server.log.error("Job %s failed", job.id, exc_info=True)
            state.outcome = JobOutcome("failed", short_message(error))
        else:
            if state.outcome is None:
                state.outcome = JobOutcome("finished", None, cast("Optional[dict[str, Any]]", summary))

    async def _event(self, event_id: str) -> Any:
        """An event, None when there is none any more."""
        try:
            return await self._server.get_event(event_id)
        except RequestFailed as error:
            if error.status != 404:
                raise
        return None

    # Doing them

    async def _settle(self) -> None:
        """Tell the server about jobs that are done; again later, when it can't be reached."""
        for place in self._places:
            job, work = place.job, place.work
            if job is None or work is None or work.is_alive or time.monotonic() < place.retry_at:
                continue
            place.retry_at = time.monotonic() + _FIRST_PAUSE
            await self._conclude(job, place.state)
            place.job = place.work = None
            self._woken = True

    async def _conclude(self, job: AsyncJob, state: JobState) -> None:
        """Tell the server what became of a job; one that did not come to its end goes back into the queue."""
        outcome = state.outcome or JobOutcome("restarted")
        if not await self._is_ours(job, state):
            return
        try:
            await self._server.update_event(
                job.id,
                status=outcome.status,
                description=outcome.description,
                summary=outcome.summary,
                progress=100 if outcome.status == "finished" else None,
            )
        except ValueError as error:
            await self._server.update_event(job.id, status="failed", description=short_message(error))

    async def _is_ours(self, job: AsyncJob, state: JobState) -> bool:
        """Whether a job is still this worker's: nobody has aborted it, and nobody else was given it."""
        event = await self._event(job.id)
        ours = event is not None and event["sender"] == job.sender and event["status"] in _OPEN
        if not ours and not state.lost:
            state.lost = True
            now = "deleted" if event is None else f"{event['status']}, of {event['sender']}"
            self._server.log.warning("Job %s is not the worker's any more: it is %s", job.id, now)
        return ours

    async def _keep_alive(self) -> None:
        """Give a sign of life for each job from time to time."""
        for place in self._places:
            job, work = place.job, place.work
            if job is None or work is None or not work.is_alive or job.is_lost:
                continue
            if time.monotonic() - place.state.told >= self._heartbeat:
                place.state.told = time.monotonic()
                if await self._is_ours(job, place.state):
                    await job.update()

    # Jobs of workers that died

    async def _look_after_others(self) -> None:
        """Put jobs back into the queue whose workers have given no sign of life for too long."""
        now = time.monotonic()
        seen: dict[str, JobSighting] = {}
        ours = {job.id for job in self.jobs}
        async for event in self._server.get_events(
            topics=[self._target], statuses=list(_OPEN), fields=("id", "sender", "status", "updatedAt"), limit=500
        ):
            if event["id"] in ours:
                continue
            # Times of the server are compared with one another only: clocks need not agree.
            state = (event["sender"], event["status"], event["updatedAt"])
            known = self._seen.get(event["id"])
            seen[event["id"]] = known if known is not None and known.state == state else JobSighting(state, now)
        self._seen = seen
        for job_id, sighting in seen.items():
            if now - sighting.since >= self._stale_after:
                await self._recover(job_id, sighting)

    async def _recover(self, job_id: str, sighting: JobSighting) -> None:
        sender = sighting.state[0]
        try:
            # The server takes each hash once: of several workers that notice, one goes on.
            await self._server.create_event(
                RECOVERED_TOPIC,
                sender=self.sender,
                event_hash=recovery_hash(job_id, sighting, self._stale_after),
                description=f"No sign of life of {sender}: its job is put back into the queue",
                summary={"job": job_id, "worker": sender, "target": self._target},
            )
        except RequestFailed as error:
            if error.status != 409:
                raise
            return
        event = await self._event(job_id)
        if event is None or event["sender"] != sender or event["status"] != sighting.state[1]:
            return
        retries = (event.get("retries") or 0) + 1
        self._server.log.warning("Job %s: no sign of life of its worker %s", job_id, sender)
        if retries > (_RETRIES if self._max_retries is None else self._max_retries):
            text = f"The worker {sender} died while it did this, and so did others before"
            await self._server.update_event(job_id, status="failed", description=text)
        else:
            await self._server.update_event(job_id, status="restarted", retries=retries)
        self._woken = True

    # The end

    async def _wind_down(self) -> None:
        """Wait for the jobs that are being done, and give back those that take too long."""
        for place in self._places:
            place.state.stopping = True
        asked = self._stops
        end = time.monotonic() + self._grace
        while self.jobs and time.monotonic() < end and self._stops <= max(asked, 1):
            try:
                await self._settle()
                await self._keep_alive()
            except AyonError as error:
                self._server.log.warning("The worker could not talk to the server, and goes on: %s", error)
            if self.jobs:
                await _compat_io.sleep(_TICK)
        for place in self._places:
            job, work = place.job, place.work
            if job is None or work is None:
                continue
            await work.stop(0.5)
            try:
                await self._conclude(job, place.state)
            except AyonError as error:
                self._server.log.error("Job %s could not be given back; others will notice: %s", job.id, error)
            place.state.lost = True
            place.job = place.work = None
