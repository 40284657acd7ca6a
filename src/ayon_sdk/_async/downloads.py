"""Downloads: streamed, resumed where they broke, complete or not there at all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Optional

from ..content_ranges import Validator, is_encoded, part_of
from ..errors import RequestFailed, ServerUnreachable, TransferError, TransferInterrupted
from ..landing import Landing, in_chunks
from ..progress import TransferProgress
from ..redaction import redact_url
from ..responses import Headers, ServerResponse, error_of
from ..retry import RETRIED_STATUSES, RetryPolicy
from . import _compat_io
from .connection import AsyncStreamedAnswer

_ENOUGH = 1024 * 1024
"""After so many new bytes a connection that breaks counts as the first one again."""


class _Interrupted(Exception):
    """Internal: this attempt is over, another one may succeed."""

    def __init__(self, reason: str, answer: Optional[ServerResponse] = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.answer = answer


class _PageInstead(Exception):
    """Internal: the answer is an HTML page where a file was asked for."""


class AsyncDownload:
    """One download.

    Args:
        stream: Opens a request, as `AsyncConnection._stream` does.
        base_url: URL of the server.
        attempts: How many attempts in a row may fail.
        policy: How long to wait between them.
        landing: Where the bytes go.
        chunk_size: Bytes that are handed on at a time.
        progress: Is kept up to date.
    """

    def __init__(
        self,
        stream: Callable[..., AbstractAsyncContextManager[AsyncStreamedAnswer]],
        base_url: str,
        attempts: int,
        policy: RetryPolicy,
        landing: Landing,
        chunk_size: int,
        progress: TransferProgress,
    ) -> None:
        self._stream = stream
        self._base_url = base_url
        self._attempts = attempts
        self._policy = policy
        self._landing = landing
        self._chunk_size = chunk_size
        self._progress = progress
        self._known = Validator()
        # In blocking code a file takes each piece as it comes: the fewer bytes are held, the faster they move.
        self._at_once = chunk_size if landing.in_chunks or _compat_io.CHANGES_THREADS else 1
        self._uncounted = 0

    async def run(self, url: str) -> None:
        """Download what an address holds.

        Raises:
            RequestFailed: The server refused.
            TransferInterrupted: The content did not arrive in full, after all attempts.
            TransferError: The answer is not a file.
            OSError: The file can't be written.
        """
        progress = self._progress
        progress.set_started()
        try:
            progress.set_source_url(redact_url(url))
            progress.set_destination_url(self._landing.describe())
            await self._fetch_file(url)
            await _compat_io.to_thread(self._landing.finish)
        except BaseException as error:
            # Without waiting: the task may have been cancelled.
            self._landing.discard()
            progress.set_failed(str(error) or type(error).__name__)
            raise
        progress.set_transfer_done()

    async def _fetch_file(self, url: str) -> None:
        problem = f"GET {redact_url(url)} answered with an HTML page, not with a file"
        try:
            return await self._fetch(url)
        except _PageInstead:
            path = url[len(self._base_url) :]
            if not url.startswith(f"{self._base_url}/") or path.startswith("/api/"):
                raise TransferError(f"{problem}; perhaps it is the login page of a proxy") from None
        # The frontend answers every path it does not know with its page; files are below /api.
        try:
            await self._fetch(f"{self._base_url}/api{path}")
        except _PageInstead:
            raise TransferError(f"{problem}, and so did /api{path}") from None
        except RequestFailed as error:
            raise TransferError(f"{problem}; /api{path} → {error.status}: {error.detail}") from error

    async def _fetch(self, url: str) -> None:
        """Ask until all of the content is there."""
        landing = self._landing
        failures = 0
        secured = 0
        while True:
            before = landing.position
            try:
                await self._fetch_part(url)
                if self._known.size is None or landing.position >= self._known.size:
                    return
                if landing.position > before:
                    # Servers may answer a range with less than was asked for.
                    continue
                problem = _Interrupted("the server sent nothing new")
            except ServerUnreachable as error:
                problem = _Interrupted(error.reason or str(error))
                problem.__cause__ = error
            except _Interrupted as error:
                problem = error
            if landing.position >= secured + _ENOUGH:
                failures = 0
                secured = landing.position
            failures += 1
            answer = problem.answer
            headers = answer.headers if answer else Headers()
            cause = problem.__cause__
            delay = self._policy.delay(
                failures,
                headers.get("retry-after"),
                date=headers.get("date"),
                nobody_listens=isinstance(cause.__cause__ if cause else None, ConnectionRefusedError),
            )
            if failures >= self._attempts or delay is None:
                raise self._given_up(url, problem) from problem.__cause__
            await _compat_io.sleep(delay)
            self._progress.next_attempt()

    async def _fetch_part(self, url: str) -> None:
        """Send one request and take what it brings."""
        landing, progress = self._landing, self._progress
        async with self._stream("GET", url, headers=self._headers(), max_retries=1) as answer:
            await self._check(answer)
            part = part_of(answer.status_code, answer.headers)
            if part is None:
                self._restart()
                raise _Interrupted("the server sent a part without saying which")
            if self._known.contradicts(part.validator):
                self._restart()
            if part.start > landing.position:
                self._restart()
                raise _Interrupted("the server sent another part than it was asked for")
            self._known = part.validator.or_else(self._known)
            if progress.content_size != self._known.size:
                progress.expect_content_size(self._known.size)
            encoded = is_encoded(answer.headers)
            try:
                at = await self._take(answer, part.start, encoded)
            except ServerUnreachable:
                if encoded:
                    # A position in decoded content is none in what the server holds.
                    self._restart()
                raise
        if part.end is not None and at != part.end:
            raise _Interrupted(f"the server sent {at - part.start} of {part.end - part.start} bytes")

    def _headers(self) -> list[tuple[str, str]]:
        headers = [("accept-encoding", "identity")]
        if self._landing.position:
            headers.append(("range", f"bytes={self._landing.position}-"))
            condition = self._known.if_range()
            if condition:
                headers.append(("if-range", condition))
        return headers

    async def _check(self, answer: AsyncStreamedAnswer) -> None:
        """Go on only with an answer that holds a file, or a part of one."""
        status = answer.status_code
        if status == 416 and self._landing.position:
            await answer.read()
            self._restart()
            raise _Interrupted("the content is shorter than what was there of it")
        if status in RETRIED_STATUSES:
            whole = await answer.read()
            raise _Interrupted(f"the server answered {status}: {whole.detail}", whole)
        if status >= 400:
            raise error_of(await answer.read())
        if status == 206 or (200 <= status < 300 and status not in (204, 205)):
            self._refuse_page(answer)
            return
        raise TransferError(f"GET {answer.url} → {status}: there is no file in this answer")

    def _refuse_page(self, answer: AsyncStreamedAnswer) -> None:
        """Refuse the page of the frontend or of a login; files may be HTML too, those of the API say so."""
        if not answer.headers.get("content-type", "").lower().startswith("text/html"):
            return
        if not answer.url.startswith(f"{self._base_url}/api/") and "content-disposition" not in answer.headers:
            raise _PageInstead

    async def _take(self, answer: AsyncStreamedAnswer, start: int, encoded: bool) -> int:
        """Write what is new in a body that begins at an offset; return the offset of its end."""
        if self._progress.transferred_size != self._landing.position:
            self._progress.set_transferred_size(self._landing.position)
        self._uncounted = 0
        at = start
        waiting: list[bytes] = []
        size = 0
        try:
            # Pieces as they come, so that what came before a break is not lost.
            pieces: AsyncIterator[bytes] = answer.chunks(raw=not encoded)
            async for piece in pieces:
                old = max(0, self._landing.position + size - at)
                at += len(piece)
                if old:
                    piece = piece[old:]
                waiting.append(piece)
                size += len(piece)
                if size >= self._at_once:
                    await self._write(waiting)
                    if size >= self._chunk_size:
                        self._count()
                    waiting, size = [], 0
        except ServerUnreachable:
            await self._write(waiting)
            self._count()
            raise
        await self._write(waiting)
        self._count()
        return at

    async def _write(self, pieces: list[bytes]) -> None:
        for chunk in in_chunks(pieces, self._chunk_size):
            await _compat_io.to_thread(self._landing.write, chunk)
            self._uncounted += sum(map(len, chunk))
            if self._uncounted >= self._chunk_size:
                self._count()

    def _count(self) -> None:
        """Tell the progress what was written."""
        if self._uncounted:
            self._progress.add_transferred_chunk(self._uncounted)
            self._uncounted = 0

    def _restart(self) -> None:
        """Forget what is there of the content: it is not the same any more."""
        self._landing.restart()
        self._known = Validator()
        self._progress.reset_transferred()

    def _given_up(self, url: str, problem: _Interrupted) -> Exception:
        answer = problem.answer
        if answer is not None:
            answer.attempt = answer.attempts = self._progress.get_attempt()
            return error_of(answer)
        size = self._known.size
        attempts = self._progress.get_attempt()
        got = f"{self._landing.position} of {'an unknown number of' if size is None else size} bytes"
        shown = redact_url(url)
        return TransferInterrupted(
            f"GET {shown}: the download broke, {got} had arrived after {attempts} attempts: {problem.reason}",
            "GET",
            shown,
            attempts,
            problem.reason,
        )
