"""A job, as the function that does it gets to see it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Optional

from ..job_records import JobOutcome, JobState

if TYPE_CHECKING:
    from ..typing import EventDict
    from .server_api import AsyncServerAPI


class AsyncJob:
    """A job that a worker does.

    Attributes:
        id: Id of the event that stands for the work.
        source: The event to work on, with ``summary`` and ``payload``.
        retries: How often the job was run before.
        sender: Name of the worker that does it.
        server: The connection of the worker.
    """

    def __init__(self, server: AsyncServerAPI, job_id: str, source: EventDict, sender: str, state: JobState) -> None:
        self.server = server
        self.id = job_id
        self.source = source
        self.retries: int = state.retries
        self.sender = sender
        self.progress: int = 0
        self._state = state

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id} of {self.source['topic']} {self.progress} %>"

    @property
    def should_stop(self) -> bool:
        """Whether the handler should come to an end: the worker stops, or the job is not its own any more.

        A handler that returns early because of it calls `give_back`, or the job counts as finished.
        """
        return self._state.stopping or self._state.lost

    @property
    def is_lost(self) -> bool:
        """Whether the job is not this worker's any more: it was aborted, or another worker was given it."""
        return self._state.lost

    async def update(
        self,
        progress: Optional[int] = None,
        description: Optional[str] = None,
        summary: Optional[dict[str, Any]] = None,
        payload: Optional[dict[str, Any]] = None,
    ) -> None:
        """Tell how far the job is; what is None stays as it is.

        Args:
            progress: How much is done, in percent (0 to 100).
            description: Text for people.
            summary: Short facts; all of them.
            payload: Everything else; all of it.

        Raises:
            ValueError: The progress is no percentage, or a value can't be written as JSON; nothing is sent.
            ServerUnreachable: There was no answer.
        """
        if progress is not None:
            if not 0 <= progress <= 100:
                raise ValueError(f"progress is a percentage, 0 to 100, not {progress!r}")
            self.progress = int(progress)
        if not self._state.lost:
            await self.server.update_event(
                self.id, description=description, summary=summary, payload=payload, progress=self.progress
            )
            self._state.told = time.monotonic()

    def give_back(self) -> None:
        """Leave the job to another worker, or to this one later: what the handler returns does not count any more."""
        self._state.outcome = JobOutcome("restarted")
