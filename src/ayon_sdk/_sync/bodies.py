# Derived from src/ayon_sdk/_async/bodies.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Request bodies: what a caller may give, and how it gets on the wire, once more if need be."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Callable
from typing import Any, Optional, Union, cast

from ..sentinels import NOT_SET
from . import _compat_io

CHUNK_SIZE = 1024 * 1024
"""Bytes that are read from a file at a time."""


class RequestBody:
    """A request body.

    Args:
        content: Bytes, a file opened in binary mode, pieces of bytes, or None for no body.
        content_type: Media type, empty when there is no body.
        size: Bytes in all, None when that is not known.
        progress: Called with the number of bytes of each piece that was handed over.
        chunk_size: Bytes in a piece read from a file.
    """

    def __init__(
        self,
        content: Any,
        content_type: str,
        size: Optional[int] = None,
        progress: Optional[Callable[[int], None]] = None,
        chunk_size: int = CHUNK_SIZE,
    ) -> None:
        self._content = content
        self._content_type = content_type
        self._size = size
        self._progress = progress
        self._chunk_size = chunk_size
        self._start: Optional[int] = None
        self._started = False
        if hasattr(content, "read"):
            self._start = _position(content)
            if size is None and self._start is not None:
                self._size = _rest(content, self._start)

    @property
    def can_start_again(self) -> bool:
        """Whether the whole body can be sent once more."""
        if self._content is None or isinstance(self._content, (bytes, list, tuple)):
            return True
        return self._start is not None or not self._started

    def headers(self) -> dict[str, str]:
        """Headers that describe the body."""
        headers: dict[str, str] = {}
        if self._content_type:
            headers["content-type"] = self._content_type
        if self._size is not None and not isinstance(self._content, bytes) and self._content is not None:
            headers["content-length"] = str(self._size)
        return headers

    def start(self) -> Union[bytes, Callable[[], Iterator[bytes]], None]:
        """The body for one attempt, from its beginning."""
        if self._content is None or (isinstance(self._content, bytes) and self._progress is None):
            return self._content
        return self._pieces

    def _pieces(self) -> Iterator[bytes]:
        content = self._content
        if self._started and self._start is not None:
            content.seek(self._start)
        self._started = True
        for piece in self._raw_pieces(content):
            yield piece
            if self._progress is not None:
                self._progress(len(piece))

    def _raw_pieces(self, content: Any) -> Iterator[bytes]:
        if isinstance(content, bytes):
            view = memoryview(content)
            for begin in range(0, len(view), self._chunk_size):
                yield bytes(view[begin : begin + self._chunk_size])
        elif hasattr(content, "read"):
            while True:
                piece = _compat_io.to_thread(content.read, self._chunk_size)
                if not piece:
                    break
                yield piece
        elif hasattr(content, "__aiter__"):
            for piece in content:
                yield bytes(piece)
        else:
            for piece in content:
                yield bytes(piece)


def body_of(
    json: Any,
    content: Any,
    content_type: str,
    progress: Optional[Callable[[int], None]] = None,
    chunk_size: int = CHUNK_SIZE,
) -> RequestBody:
    """Make the body of a request.

    Args:
        json: JSON data, NOT_SET when there is none.
        content: Raw body, None when there is none: bytes, text, a file opened in binary mode, or pieces of bytes.
        content_type: Media type of the raw body.
        progress: Called with the number of bytes of each piece of the raw body.
        chunk_size: Bytes in a piece read from a file.

    Raises:
        TypeError: The body is of a type that can't be sent.
        ValueError: The JSON data holds a number that is not finite, or itself.
    """
    if json is not NOT_SET:
        if content is not None:
            raise TypeError("a request has JSON or a raw body, not both")
        from .. import jsonio

        return RequestBody(jsonio.dumps(json), "application/json")
    if content is None:
        return RequestBody(None, content_type)
    if isinstance(content, RequestBody):
        return content
    if isinstance(content, str):
        return RequestBody(content.encode("utf-8"), content_type or "text/plain; charset=utf-8", progress=progress)
    if isinstance(content, (bytes, bytearray, memoryview)):
        return RequestBody(bytes(cast("bytes", content)), content_type, progress=progress, chunk_size=chunk_size)
    if hasattr(content, "read"):
        if hasattr(content, "encoding"):
            raise TypeError("a file must be opened in binary mode to be sent")
        return RequestBody(content, content_type, progress=progress, chunk_size=chunk_size)
    if isinstance(content, (Iterable, Iterable)):
        return RequestBody(content, content_type, progress=progress)
    expected = "expected bytes, text, a binary file or pieces of bytes"
    raise TypeError(f"a body can't be of type {type(content).__name__}; {expected}")


def _position(stream: Any) -> Optional[int]:
    """Where a stream stands, None when it can't go back there."""
    try:
        return stream.tell() if stream.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _rest(stream: Any, start: int) -> Optional[int]:
    """Bytes between here and the end of a stream that can seek."""
    try:
        end = stream.seek(0, os.SEEK_END)
        stream.seek(start)
    except (OSError, ValueError):
        return None
    return (end if isinstance(end, int) else stream.tell()) - start
