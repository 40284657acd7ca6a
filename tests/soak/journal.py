"""What a soak has done, and what must therefore be on the server at its end."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager


class Journal:
    """Counts and expectations of all workers.

    Attributes:
        sent: Kind of work → how often it was begun.
        done: … how often it is known to be done.
        unanswered: … how often there was no answer, so that it had to be found out whether it was done.
        folders: Id → name of the folders that must exist.
        labels: Id of a folder → its last label.
        events: Topics of the events that must have happened once each.
        files: Id → digest of the files that must be stored.
        problems: What is wrong already; empty in the end, or the soak has failed.
        longest: Seconds that the longest call took.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.sent: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.unanswered: Counter[str] = Counter()
        self.folders: dict[str, str] = {}
        self.labels: dict[str, str] = {}
        self.events: set[str] = set()
        self.files: dict[str, str] = {}
        self.problems: list[str] = []
        self.longest = 0.0

    @contextmanager
    def doing(self, kind: str) -> Generator[None, None, None]:
        """Count a piece of work: sent at the beginning of the block, done at its end."""
        with self._lock:
            self.sent[kind] += 1
        began = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001 - reported at the end
            self.problem(f"{kind}: {type(error).__name__}: {error}")
            return
        finally:
            with self._lock:
                self.longest = max(self.longest, time.monotonic() - began)
        with self._lock:
            self.done[kind] += 1

    def no_answer(self, kind: str) -> None:
        """Count a call that got no answer."""
        with self._lock:
            self.unanswered[kind] += 1

    def problem(self, text: str) -> None:
        """Note something that must not happen."""
        with self._lock:
            self.problems.append(text)
