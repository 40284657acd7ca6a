"""What workers note about jobs, and say about them."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from .quoting import cut
from .redaction import redact

if TYPE_CHECKING:
    from .typing import EventStatus


class JobOutcome(NamedTuple):
    """What became of a job."""

    status: EventStatus
    description: Optional[str] = None
    summary: Optional[dict[str, Any]] = None


@dataclass
class JobState:
    """What worker and job know about one another."""

    retries: int = 0
    """How often the job was run before."""
    told: float = 0.0
    """When the server last got a sign of life."""
    stopping: bool = False
    """Whether the worker stops."""
    lost: bool = False
    """Whether the job is not the worker's any more."""
    outcome: Optional[JobOutcome] = None
    """What became of it; None while it is being done."""


class JobSighting(NamedTuple):
    """A job of another worker, as it was seen."""

    state: tuple[Optional[str], str, str]
    """Its worker, its status, and when it changed, as the server says."""
    since: float
    """When it was seen like that for the first time, by the clock of this process."""


def recovery_hash(job_id: str, sighting: JobSighting, stale_after: float) -> str:
    """What only one worker can claim: the right to put a job in this state back into the queue, for a while.

    Should the one that has it die before it does, another gets it after that while.
    """
    text = f"{job_id} {sighting.state} {int(time.time() / max(stale_after, 1.0))}"
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def short_message(error: BaseException) -> str:
    """What an error says, for people: no traceback, no credentials."""
    text = redact(" ".join(str(error).split()))
    return cut(text if text else type(error).__name__)
