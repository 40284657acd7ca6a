"""What the headers of a download say: which part of what content an answer holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Optional

__all__ = ["ContentPart", "Validator", "is_encoded", "part_of"]

# No content has more bytes than a number of 18 digits says.
_RANGE = re.compile(r"^\s*bytes\s+([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)\s*$", re.I)


class Validator(NamedTuple):
    """How to tell whether content is still the same."""

    etag: Optional[str] = None
    """Strong ETag, None when there is none or only a weak one."""
    modified: Optional[str] = None
    """Last-Modified as it was sent."""
    size: Optional[int] = None
    """Bytes of the whole content."""

    def contradicts(self, other: Validator) -> bool:
        """Whether the other one must be of other content."""
        if self.size is not None and other.size is not None and self.size != other.size:
            return True
        if self.etag and other.etag:
            return self.etag != other.etag
        return bool(self.modified and other.modified and self.modified != other.modified)

    def or_else(self, other: Validator) -> Validator:
        """Both together, this one first."""
        size = other.size if self.size is None else self.size
        return Validator(self.etag or other.etag, self.modified or other.modified, size)

    def if_range(self) -> Optional[str]:
        """Value of the header If-Range, None when there is nothing but the size to go by."""
        return self.etag or self.modified


class ContentPart(NamedTuple):
    """The part of the content that an answer holds."""

    start: int
    """Offset of its first byte in the content."""
    end: Optional[int]
    """Offset after its last byte, None when it is not known before the end."""
    validator: Validator
    """Of the whole content."""


def is_encoded(headers: Mapping[str, str]) -> bool:
    """Whether the content was packed for the way, although that was not asked for."""
    return headers.get("content-encoding", "").strip().lower() not in ("", "identity")


def part_of(status: int, headers: Mapping[str, str]) -> Optional[ContentPart]:
    """Read which part of the content an answer holds.

    Args:
        status: 200 or 206.
        headers: Headers of the answer; names compare without regard to case.

    Returns:
        The part, None when a partial answer does not say which part it is.
    """
    etag = headers.get("etag")
    if etag and etag.startswith("W/"):
        etag = None
    modified = headers.get("last-modified")
    # The size of encoded content says nothing about the content.
    length = None if is_encoded(headers) else _number(headers.get("content-length"))
    if status == 206:
        found = _RANGE.match(headers.get("content-range", ""))
        if found is None or is_encoded(headers):
            return None
        start, last = int(found[1]), int(found[2])
        size = None if found[3] == "*" else int(found[3])
        if last < start or (size is not None and last >= size):
            return None
        return ContentPart(start, last + 1, Validator(etag, modified, size))
    return ContentPart(0, length, Validator(etag, modified, length))


def _number(value: Optional[str]) -> Optional[int]:
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
