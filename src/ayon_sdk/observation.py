"""What can be seen of the requests of a connection: records for hooks, and lines in the log.

Imported only when somebody looks: a hook is set, or the logger ``ayon_sdk.requests`` takes DEBUG.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import TYPE_CHECKING, Literal, NamedTuple, Optional

from .redaction import redact

if TYPE_CHECKING:
    from .responses import ServerResponse

__all__ = ["HookEntry", "RequestHook", "RequestRecord", "Watch"]

_log = logging.getLogger("ayon_sdk.requests")
_numbers = count(1)
_NOT_FOR_HOOKS = frozenset({
    "authorization", "connection", "content-length", "cookie", "host", "transfer-encoding", "x-api-key", "x-as-user",
})  # fmt: skip
"""Where a request ends, where it goes and who sends it is not theirs to say."""


class RequestRecord(NamedTuple):
    """One attempt to get a request answered, as hooks see it; without secrets.

    Example:
        def slow(record: RequestRecord) -> None:
            if record.phase == "after" and record.elapsed_ms > 1000:
                print(record.method, record.path, record.elapsed_ms)
    """

    phase: Literal["before", "after"]
    """Whether the attempt is about to be made, or is over."""
    request: int
    """Number of the request in this process; all its attempts have the same."""
    attempt: int
    """Number of the attempt, from 1."""
    attempts: int
    """How many attempts there may be."""
    method: str
    """HTTP verb."""
    url: str
    """Address; after redirects the one that answered."""
    path: str
    """Path and query that were asked for, the whole address when it is not on the server."""
    template: str
    """Path of the generated operation, e.g. ``"/api/projects/{project_name}"``; empty for other requests."""
    sent_as: str
    """Whom the request is made for, in words."""
    status: int = 0
    """HTTP status of the answer; 0 when there is none."""
    elapsed_ms: float = 0.0
    """Milliseconds from sending to the complete answer; of a streamed answer, such as a download, to its head."""
    error: str = ""
    """Why there is no answer, in words."""
    error_type: str = ""
    """The same in one word: ``"connect"``, ``"timeout"``, ``"lost"``, ``"certificate"``, ``"invalid"``, or the name of
    what ended the attempt from outside, e.g. ``"CancelledError"``."""


RequestHook = Callable[[RequestRecord], Optional[Mapping[str, str]]]
"""Called before and after every attempt; what it returns before one are further headers, e.g. ``traceparent``."""


class HookEntry:
    """A hook of a connection.

    Args:
        hook: What is called.
    """

    __slots__ = ("hook", "removed", "told")

    def __init__(self, hook: RequestHook) -> None:
        self.hook: RequestHook = hook
        self.removed: bool = False
        """Whether it is to be called for no further attempt."""
        self.told: bool = False
        """Whether it was said that the hook fails."""

    def call(self, record: RequestRecord) -> Optional[Mapping[str, str]]:
        """Call the hook; its errors are its own, and do no harm to the request."""
        try:
            found = self.hook(record)
            return _clean(found) if found and record.phase == "before" else None
        except Exception as error:  # noqa: BLE001 - whatever it is, the request goes on
            level = logging.DEBUG if self.told else logging.WARNING
            self.told = True
            name = getattr(self.hook, "__qualname__", type(self.hook).__name__)
            _log.log(level, "request hook %s failed: %s: %s", name, type(error).__name__, redact(str(error)))
            return None


class Watch:
    """Tells the hooks of a connection, and the log, about the attempts of one request.

    Args:
        hooks: The hooks.
        template: Path of the generated operation.
    """

    def __init__(self, hooks: Iterable[HookEntry], template: str) -> None:
        self._hooks = hooks
        self._called: list[HookEntry] = []
        self._template = template
        self._number = next(_numbers)

    def before(self, facts: ServerResponse) -> dict[str, str]:
        """An attempt is about to be made; returns further headers for it."""
        headers: dict[str, str] = {}
        # Those are told of the end of the attempt, too, even when they are removed meanwhile.
        self._called = [entry for entry in self._hooks if not entry.removed]
        if self._called:
            record = self._record("before", facts)
            for entry in self._called:
                headers.update(entry.call(record) or ())
        return headers

    def after(self, facts: ServerResponse, error: str = "", error_type: str = "") -> None:
        """An attempt is over."""
        record = self._record("after", facts, redact(error), error_type)
        if _log.isEnabledFor(logging.DEBUG):
            outcome = record.status or record.error or record.error_type
            _log.debug(
                "%s %s: %s in %.0f ms, attempt %s of %s",
                record.method,
                record.path,
                outcome,
                record.elapsed_ms,
                record.attempt,
                record.attempts,
                extra={"ayon_request": record},
            )
        for entry in self._called:
            entry.call(record)

    def _record(
        self, phase: Literal["before", "after"], facts: ServerResponse, error: str = "", error_type: str = ""
    ) -> RequestRecord:
        return RequestRecord(
            phase,
            self._number,
            facts.attempt,
            facts.attempts,
            facts.method,
            facts.url,
            facts.path,
            self._template,
            facts.sent_as,
            0 if error_type else facts.status_code,
            facts.elapsed_ms,
            error,
            error_type,
        )


def _clean(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that can travel.

    Raises:
        ValueError: One has line breaks, blanks in its name, or the like.
    """
    out: dict[str, str] = {}
    for name, value in headers.items():
        if not name or not all("!" <= char <= "~" and char != ":" for char in name):
            raise ValueError(f"{name!r} can't be the name of a header")
        if not all(" " <= char <= "~" for char in value):
            raise ValueError(f"the value of {name} can't be that of a header")
        if name.lower() not in _NOT_FOR_HOOKS:
            out[name.lower()] = value
    return out
