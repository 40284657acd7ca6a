"""Where downloads land: in a file that appears only when it is whole, or in a stream of the caller."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import UnsupportedOperation
from pathlib import Path
from typing import BinaryIO, Optional, Protocol, Union, cast

from .errors import TransferError

__all__ = ["FileLanding", "Landing", "StreamLanding", "in_chunks"]

_BUFFER = 64 * 1024
"""Bytes that are collected before they are written, so that small pieces don't cost a system call each."""


class Landing(Protocol):
    """Takes the bytes of one download in order."""

    position: int
    """Bytes that arrived so far."""
    in_chunks: bool
    """Whether it matters to somebody how many bytes are written at a time."""

    def describe(self) -> str:
        """Where the bytes go to, for people."""
        ...

    def write(self, pieces: Iterable[bytes]) -> None:
        """Take the next bytes, in pieces."""
        ...

    def restart(self) -> None:
        """Forget what arrived: the content has changed."""
        ...

    def finish(self) -> None:
        """Make the whole content available."""
        ...

    def discard(self) -> None:
        """Leave nothing behind; does nothing after `finish`."""
        ...


class FileLanding:
    """A download to a file.

    The bytes go to a hidden file beside the target, which takes the target's name when it is complete. Until then a
    file that has the name stays as it is. Missing folders are made with the first byte, and removed again when the
    download fails.

    The system writes to the disk when it sees fit. To wait for that costs more than the download itself on a busy disk
    or a network share, and guards only against a loss of power, after which the server still has the content. What a
    share has to say about a full disk or a quota it says when the file is closed, before it gets its name.

    Args:
        filepath: File to write; a symbolic link is followed.

    Raises:
        IsADirectoryError: The target is a folder.
        NotADirectoryError: A file stands where a folder of the path should be.
        PermissionError: The target or its folder can't be written.
        OSError: The target is neither a file nor new.
    """

    in_chunks: bool = False

    def __init__(self, filepath: Union[str, os.PathLike[str]]) -> None:
        shown = os.fspath(filepath)
        target = Path(os.path.realpath(shown))
        if not shown or target.is_dir() or shown[-1:] in (os.sep, os.altsep):
            raise IsADirectoryError(errno.EISDIR, "Can't download to a folder, the name of a file is missing", shown)
        if target.exists() and not stat.S_ISREG(target.stat().st_mode):
            raise OSError(errno.EINVAL, "Can't download to what is not a file, give its stream instead", shown)
        folder = _existing(target.parent)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, f"Can't download, '{folder}' is not a folder", shown)
        # Found out now and not after the download; what os.access can't see shows when the file is opened.
        if not os.access(folder, os.W_OK) or (target.exists() and not os.access(target, os.W_OK)):
            raise PermissionError(errno.EACCES, "Can't download, no permission to write", shown)
        self.position: int = 0
        self._target = target
        self._shown = shown
        self._part = target.parent / f".{os.urandom(8).hex()}.part"
        self._file: Optional[BinaryIO] = None
        self._made: list[Path] = []
        self._ended = False

    def describe(self) -> str:
        """Path of the file."""
        return self._shown

    def write(self, pieces: Iterable[bytes]) -> None:
        """Append to the hidden file.

        Raises:
            OSError: The disk is full, a limit is reached or the disk is broken; the message says how far it got.
        """
        try:
            file = self._open()
            # Not joined: memory for large blocks comes from the system anew each time, page by page, which takes
            # longer than to write them.
            for piece in pieces:
                file.write(piece)
                self.position += len(piece)
        except OSError as error:
            raise self._explained(error) from None

    def restart(self) -> None:
        """Begin with an empty file again."""
        self.position = 0
        if self._file is not None:
            self._file.seek(0)
            self._file.truncate()

    def finish(self) -> None:
        """Put the file under its name."""
        try:
            self._open().close()
            if self._target.exists():
                os.chmod(self._part, stat.S_IMODE(self._target.stat().st_mode))
            os.replace(self._part, self._target)
        except OSError as error:
            raise self._explained(error) from None
        self._ended = True

    def discard(self) -> None:
        """Remove the hidden file and the folders made for it."""
        if self._ended:
            return
        self._ended = True
        if self._file is not None:
            # What is still buffered may not fit on the disk.
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                self._part.unlink()
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()

    def _open(self) -> BinaryIO:
        if self._file is None:
            if self._ended:
                raise OSError(errno.EBADF, "The download has ended", self._shown)
            missing = self._target.parent
            while not missing.exists():
                self._made.insert(0, missing)
                missing = missing.parent
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(self._part, "xb", _BUFFER)  # noqa: SIM115 - closed by finish or discard
        return self._file

    def _explained(self, error: OSError) -> OSError:
        if error.errno is None:
            return error
        reason = f"{os.strerror(error.errno)} after {self.position} bytes of a download"
        return OSError(error.errno, reason, self._shown)


class StreamLanding:
    """A download to a binary stream of the caller, from its current position on.

    Args:
        stream: Stream to write to; it stays open. One that can't seek takes a download that has to start anew only
            when nothing was written yet.

    Raises:
        TypeError: The stream takes text, or nothing.
        OSError: What is behind the stream refuses already.
    """

    in_chunks: bool = True

    def __init__(self, stream: BinaryIO) -> None:
        try:
            stream.write(b"")
        except (TypeError, AttributeError, UnsupportedOperation) as error:
            raise TypeError(f"The stream can't be written with bytes: {error}") from None
        self.position: int = 0
        self._stream = stream
        self._start: Optional[int] = None
        self._was_at_end = False
        with suppress(AttributeError, OSError):
            if stream.seekable():
                self._start = stream.tell()
                self._was_at_end = stream.seek(0, os.SEEK_END) == self._start
                stream.seek(self._start)

    def describe(self) -> str:
        """Name of the stream's file, or its type."""
        name = getattr(self._stream, "name", None)
        return name if isinstance(name, str) else f"<{type(self._stream).__name__}>"

    def write(self, pieces: Iterable[bytes]) -> None:
        """Write to the stream, all of it at once."""
        chunk = b"".join(pieces)
        while chunk:
            # Raw streams may take less than they were given; wrappers may forget to say how much they took.
            written = cast("Optional[int]", self._stream.write(chunk))
            count = written if written is not None and 0 < written < len(chunk) else len(chunk)
            self.position += count
            chunk = chunk[count:]

    def restart(self) -> None:
        """Go back to where the stream was.

        Raises:
            TransferError: It can't seek, and something was written.
        """
        if self.position == 0:
            return
        if self._start is None:
            raise TransferError(
                f"The content changed after {self.position} bytes of it were written to {self.describe()}, "
                "which can't seek"
            )
        self._rewind()
        self.position = 0

    def finish(self) -> None:
        """Hand over to the stream what it buffers."""
        with suppress(AttributeError):
            self._stream.flush()

    def discard(self) -> None:
        """Go back to where the stream was, when it can seek; remove what was appended."""
        if self._start is not None and self.position and not self._stream.closed:
            with suppress(OSError, ValueError):
                self._rewind()

    def _rewind(self) -> None:
        self._stream.seek(self._start or 0)
        if self._was_at_end:
            self._stream.truncate()


def in_chunks(pieces: Iterable[bytes], size: int) -> Iterator[list[bytes]]:
    """Group pieces, split where need be, so that each group has this many bytes, the last one perhaps fewer."""
    chunk: list[bytes] = []
    room = size
    for piece in pieces:
        while len(piece) >= room:
            chunk.append(piece[:room])
            yield chunk
            piece = piece[room:]
            chunk, room = [], size
        if piece:
            chunk.append(piece)
            room -= len(piece)
    if chunk:
        yield chunk


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
