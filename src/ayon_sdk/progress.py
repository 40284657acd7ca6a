"""Progress of one upload or download, and a bar to show it.

A transfer fills the object while it runs; any other thread may read it at the same time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Optional, Union

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ["RichTransferProgress", "TransferProgress", "rich_progress"]

UNKNOWN_URL = "N/A"


class TransferProgress:
    """State of one transfer: how much of how much, which attempt, done or failed and why.

    One object belongs to one transfer; a second one refuses it with ValueError. All methods may be called from any
    thread. Sizes are whole bytes.

    Args:
        on_change: Called with this object after every change, from the thread (or task) of the transfer. What it
            raises ends the transfer.

    Example:
        progress = TransferProgress(on_change=lambda p: print(p.transferred_size, "of", p.content_size))
        server.download_project_file("demo", file_id, "notes.txt", progress=progress)
    """

    def __init__(self, on_change: Optional[Callable[[TransferProgress], None]] = None) -> None:
        self._lock = threading.Lock()
        self._on_change = on_change
        self._content_size: Optional[int] = None
        self._transferred = 0
        self._attempt = 0
        self._done = False
        self._failed = False
        self._fail_reason: Optional[str] = None
        self._source_url = UNKNOWN_URL
        self._destination_url = UNKNOWN_URL

    def __repr__(self) -> str:
        size = self._content_size
        if self._failed:
            state = f"failed: {self._fail_reason}"
        elif self._done:
            state = "done"
        else:
            state = f"attempt {self._attempt}" if self._attempt else "not started"
        return f"<{type(self).__name__} {self._transferred} of {'?' if size is None else size} bytes, {state}>"

    def changed(self) -> None:
        """Tell whoever watches that something changed; subclasses may override it."""
        if self._on_change is not None:
            self._on_change(self)

    def get_content_size(self) -> Optional[int]:
        """Get the size of the whole content in bytes, None while it is not known."""
        return self._content_size

    def set_content_size(self, content_size: Union[int, str]) -> None:
        """Set the size of the whole content, once.

        Args:
            content_size: Bytes; a string is accepted as it stands in a Content-Length header.

        Raises:
            ValueError: The size was set before, is negative or is not a number.
        """
        size = int(content_size)
        if size < 0:
            raise ValueError(f"Content size can't be negative, got {size}")
        with self._lock:
            if self._content_size is not None:
                raise ValueError(f"Content size was already set, to {self._content_size} bytes")
            self._content_size = size
        self.changed()

    def get_started(self) -> bool:
        """Whether the transfer has started."""
        return self._attempt > 0

    def set_started(self) -> None:
        """Mark the transfer as started; this is attempt 1.

        Raises:
            ValueError: It has started before.
        """
        with self._lock:
            if self._attempt:
                raise ValueError("Progress has already started, every transfer needs its own")
            self._attempt = 1
        self.changed()

    def get_attempt(self) -> int:
        """Get the number of the current attempt, 0 before the start."""
        return self._attempt

    def next_attempt(self) -> None:
        """Count one more attempt; what was transferred stays until `reset_transferred`.

        Raises:
            ValueError: The transfer has not started.
        """
        with self._lock:
            if not self._attempt:
                raise ValueError("Progress has not started yet")
            self._attempt += 1
        self.changed()

    def get_transfer_done(self) -> bool:
        """Whether all content was transferred."""
        return self._done

    def set_transfer_done(self) -> None:
        """Mark the transfer as complete.

        Raises:
            ValueError: It has not started, or is complete already.
        """
        with self._lock:
            if self._done:
                raise ValueError("Progress is already done")
            if not self._attempt:
                raise ValueError("Progress has not started yet")
            self._done = True
        self.changed()

    def get_failed(self) -> bool:
        """Whether the transfer failed for good."""
        return self._failed

    def get_fail_reason(self) -> Optional[str]:
        """Get why the transfer failed, None when it did not."""
        return self._fail_reason

    def set_failed(self, reason: str) -> None:
        """Mark the transfer as failed.

        Args:
            reason: What happened, for people.
        """
        with self._lock:
            self._failed = True
            self._fail_reason = reason
        self.changed()

    def get_transferred_size(self) -> int:
        """Get how many bytes were transferred so far."""
        return self._transferred

    def set_transferred_size(self, transferred: int) -> None:
        """Set how many bytes were transferred so far."""
        with self._lock:
            self._transferred = int(transferred)
        self.changed()

    def reset_transferred(self) -> None:
        """Begin to count from zero."""
        self.set_transferred_size(0)

    def add_transferred_chunk(self, chunk_size: int) -> None:
        """Count a chunk of so many bytes."""
        with self._lock:
            self._transferred += int(chunk_size)
        self.changed()

    def get_source_url(self) -> str:
        """Get where the content comes from, a URL or a file path; ``"N/A"`` while it is not known."""
        return self._source_url

    def set_source_url(self, url: str) -> None:
        """Set where the content comes from."""
        with self._lock:
            self._source_url = url
        self.changed()

    def get_destination_url(self) -> str:
        """Get where the content goes to, a URL or a file path; ``"N/A"`` while it is not known."""
        return self._destination_url

    def set_destination_url(self, url: str) -> None:
        """Set where the content goes to."""
        with self._lock:
            self._destination_url = url
        self.changed()

    @property
    def is_running(self) -> bool:
        """Whether the transfer has started and neither ended nor failed."""
        with self._lock:
            return self._attempt > 0 and not self._done and not self._failed

    @property
    def transfer_progress(self) -> Optional[float]:
        """Transferred part in percent, None while the content size is not known."""
        with self._lock:
            if self._content_size is None:
                return None
            if self._content_size == 0:
                return 100.0 if self._done else 0.0
            return self._transferred * 100 / self._content_size

    @property
    def content_size(self) -> Optional[int]:
        """Size of the whole content in bytes, see `set_content_size`."""
        return self.get_content_size()

    @content_size.setter
    def content_size(self, content_size: Union[int, str]) -> None:
        self.set_content_size(content_size)

    @property
    def started(self) -> bool:
        """Whether the transfer has started."""
        return self.get_started()

    @property
    def transfer_done(self) -> bool:
        """Whether all content was transferred."""
        return self.get_transfer_done()

    @property
    def failed(self) -> bool:
        """Whether the transfer failed for good."""
        return self.get_failed()

    @property
    def fail_reason(self) -> Optional[str]:
        """Why the transfer failed, None when it did not."""
        return self.get_fail_reason()

    @property
    def source_url(self) -> str:
        """Where the content comes from."""
        return self.get_source_url()

    @source_url.setter
    def source_url(self, url: str) -> None:
        self.set_source_url(url)

    @property
    def destination_url(self) -> str:
        """Where the content goes to."""
        return self.get_destination_url()

    @destination_url.setter
    def destination_url(self, url: str) -> None:
        self.set_destination_url(url)

    @property
    def transferred_size(self) -> int:
        """Bytes transferred so far."""
        return self.get_transferred_size()

    @transferred_size.setter
    def transferred_size(self, transferred: int) -> None:
        self.set_transferred_size(transferred)

    def expect_content_size(self, content_size: Optional[int]) -> None:
        """Set or correct the content size, for transfers: a second attempt may find a file of another size."""
        with self._lock:
            self._content_size = content_size
        self.changed()


class RichTransferProgress(TransferProgress):
    """A `TransferProgress` that draws a bar in the terminal; see `rich_progress`."""

    def __init__(self, description: str, display: Optional[Progress] = None) -> None:
        super().__init__()
        try:
            from rich import progress as bars
        except ImportError as error:
            raise ImportError("Progress bars need the package 'rich': pip install 'ayon-sdk[cli]'") from error
        self._owns_display = display is None
        self._display = display or bars.Progress(
            bars.TextColumn("{task.description}", markup=False),
            bars.BarColumn(),
            bars.DownloadColumn(),
            bars.TransferSpeedColumn(),
            bars.TimeRemainingColumn(),
        )
        self._description = description
        self._task: Optional[TaskID] = None

    def changed(self) -> None:
        """Draw the new state."""
        super().changed()
        ended = self.transfer_done or self.failed
        if self._task is None:
            if not self.started or ended:
                return
            self._task = self._display.add_task(self._description, total=self.content_size)
            if self._owns_display:
                self._display.start()
        description = self._description
        if self.failed:
            description = f"{description} failed"
        elif self.get_attempt() > 1:
            description = f"{description} (attempt {self.get_attempt()})"
        self._display.update(
            self._task, total=self.content_size, completed=self.transferred_size, description=description
        )
        if ended and self._owns_display:
            self._display.stop()


def rich_progress(description: str, *, display: Optional[Progress] = None) -> RichTransferProgress:
    """Make a progress that draws a bar in the terminal (needs ``pip install 'ayon-sdk[cli]'``).

    Args:
        description: What stands beside the bar.
        display: A running ``rich.progress.Progress`` to add the bar to, for several transfers at once; without it
            the bar has a display of its own, which ends with the transfer.

    Returns:
        A progress for exactly one transfer.

    Raises:
        ImportError: The package rich is not installed.

    Example:
        server.upload_reviewable("demo", version_id, "sh010.mp4", progress=rich_progress("sh010"))
    """
    return RichTransferProgress(description, display)
