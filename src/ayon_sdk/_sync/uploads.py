# Derived from src/ayon_sdk/_async/uploads.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Uploads: streamed from a file or stream, complete or refused."""

from __future__ import annotations

import os
from collections.abc import Iterator, Callable
from typing import BinaryIO

from ..errors import TransferError
from ..progress import TransferProgress
from . import _compat_io
from .bodies import RequestBody


class UploadBody(RequestBody):
    """The content of one upload; every attempt begins where the stream stood.

    Args:
        stream: Binary stream, read from its current position to its end.
        content_type: Media type.
        chunk_size: Bytes that are read at a time.
        progress: Is kept up to date.
        name: What is uploaded, for messages.

    Raises:
        ValueError: There is nothing to read: the server takes no empty files.
        TypeError: The stream does not give bytes.
    """

    def __init__(
        self, stream: BinaryIO, content_type: str, chunk_size: int, progress: TransferProgress, name: str
    ) -> None:
        super().__init__(stream, content_type, chunk_size=chunk_size)
        self._stream = stream
        self._name = name
        self._watched = progress
        self._attempted = False
        self._first: bytes = b""
        if self._start is None:
            # There is no other way to find out whether a stream that can't seek is empty.
            self._first = bytes_of(stream.read(chunk_size), name)
        else:
            bytes_of(stream.read(0), name)
        if self._size == 0 or (self._size is None and not self._first):
            raise ValueError(f"{name} is empty, and the server takes no empty files")
        if self._size is not None:
            progress.expect_content_size(self._size)

    def start(self) -> Callable[[], Iterator[bytes]]:
        """The content for one attempt, from its beginning."""
        return self._content_of_attempt

    @property
    def can_repeat(self) -> bool:
        """Whether the stream can go back to where it stood."""
        return self._start is not None

    def _content_of_attempt(self) -> Iterator[bytes]:
        progress = self._watched
        if self._attempted:
            progress.next_attempt()
            progress.reset_transferred()
        self._attempted = True
        self._started = True
        if self._start is not None:
            self._stream.seek(self._start)
        sent = 0
        piece = self._first or self._read(sent)
        while piece:
            following = sent + len(piece)
            if following == self._size:
                # Before the last piece: without it the server does not take the file.
                _compat_io.to_thread(self._check_end)
            yield piece
            sent = following
            progress.add_transferred_chunk(len(piece))
            piece = self._read(sent)
        if self._size is not None and sent < self._size:
            raise TransferError(f"{self._name} shrank from {self._size} to {sent} bytes while it was uploaded")

    def _read(self, sent: int) -> bytes:
        wanted = self._chunk_size if self._size is None else min(self._chunk_size, self._size - sent)
        if wanted == 0:
            return b""
        return bytes_of(_compat_io.to_thread(self._stream.read, wanted), self._name)

    def _check_end(self) -> None:
        """Make sure that the stream still ends where it did."""
        if self._start is None or self._size is None:
            return
        position = self._stream.tell()
        end = self._stream.seek(0, os.SEEK_END)
        self._stream.seek(position)
        if end - self._start != self._size:
            raise TransferError(
                f"{self._name} changed from {self._size} to {end - self._start} bytes while it was uploaded"
            )


def bytes_of(piece: object, name: str) -> bytes:
    """What a stream gave, as bytes.

    Raises:
        TypeError: It gave something else.
    """
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray):
        return bytes(piece)
    if piece is None:
        raise TypeError(f"{name} has no bytes ready; uploads need a stream that waits for them")
    raise TypeError(f"{name} gives {type(piece).__name__} instead of bytes; open it in binary mode")
