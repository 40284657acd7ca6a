"""Undo the Content-Encoding of an answer, piece by piece: gzip and deflate, which is what requests offer."""

from __future__ import annotations

import zlib
from typing import Any, Optional

GZIP, ZLIB, BARE = 31, zlib.MAX_WBITS, -zlib.MAX_WBITS
"""What `zlib.decompressobj` calls the three formats."""

_GZIP_MAGIC = b"\x1f\x8b"


class Decoder:
    """Decodes the body of one answer.

    Encodings that were not offered are left as they are: what reads the body says what it expected.

    Args:
        encoding: Content-Encoding of the answer, None when there is none.
    """

    def __init__(self, encoding: Optional[str]) -> None:
        names = [name.strip().lower() for name in (encoding or "").split(",")]
        kinds = [name for name in names if name and name != "identity"]
        known = all(name in ("gzip", "x-gzip", "deflate") for name in kinds)
        # The one that was applied last is undone first.
        self._layers = [_Layer(name == "deflate") for name in reversed(kinds)] if known else []

    def decode(self, data: bytes) -> bytes:
        """Decode a piece.

        Raises:
            zlib.error: It is not encoded as announced.
        """
        for layer in self._layers:
            data = layer.decode(data)
        return data

    def rest(self) -> bytes:
        """What is left when the body is at its end.

        Raises:
            zlib.error: There should have been more.
        """
        data = b""
        for layer in self._layers:
            data = layer.decode(data) + layer.rest()
        return data


class _Layer:
    """One encoding."""

    def __init__(self, is_deflate: bool) -> None:
        self._is_deflate = is_deflate
        self._inner: Any = None
        self._held = b""
        self._is_first = True
        self._is_over = False

    def decode(self, data: bytes) -> bytes:
        out = b""
        while data and not self._is_over:
            if self._inner is None:
                # Two bytes tell the formats apart.
                self._held += data
                data = b""
                if len(self._held) < 2:
                    break
                data, self._held = self._held, b""
                self._inner = self._new(data)
                if self._inner is None:
                    break
            out += self._inner.decompress(data)
            data = self._inner.unused_data
            if self._inner.eof:
                # A gzip body may be several, one after another; zeros between and after them are padding.
                self._inner, self._is_first, self._is_over = None, False, self._is_deflate
                data = data.lstrip(b"\0")
        return out

    def rest(self) -> bytes:
        if (self._held and self._is_first) or self._inner is not None:
            raise zlib.error("the compressed body ends too early")
        return b""

    def _new(self, start: bytes) -> Any:
        if start.startswith(_GZIP_MAGIC):
            return zlib.decompressobj(GZIP)
        if not self._is_first:
            # Whatever follows the body is not part of it.
            self._is_over = True
            return None
        if not self._is_deflate:
            raise zlib.error("the body is not compressed as its header says")
        # Some servers mean the bare format by that name, which has no header.
        has_header = start[0] & 0x0F == 8 and int.from_bytes(start[:2], "big") % 31 == 0
        return zlib.decompressobj(ZLIB if has_header else BARE)
