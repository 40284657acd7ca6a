"""Actions of a misbehaving server that serve a file: well, or with one fault."""

from __future__ import annotations

import hashlib
import re
from typing import Optional

from .misbehaving import Action, Connection, Recorded

PNG_HEAD = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x08\x08\x02\0\0\0\x7f\x14\xe8\xc0"
"""How a picture begins: servers look at it before they take one."""


def etag_of(content: bytes) -> str:
    """A strong ETag."""
    return f'"{hashlib.sha1(content).hexdigest()}"'


def serve(
    content: bytes,
    *,
    etag: Optional[str] = "",
    modified: Optional[str] = None,
    ranges: bool = True,
    clip: Optional[int] = None,
    content_type: str = "application/octet-stream",
    stop_after: Optional[int] = None,
    reset: bool = False,
    stall: float = 0.0,
    announce: Optional[int] = None,
    headers: Optional[dict[str, str]] = None,
) -> Action:
    """Serve a file.

    Args:
        content: What is in the file.
        etag: The file's ETag, that of the content by default, None for none.
        modified: Last-Modified header.
        ranges: Whether ranges are honoured.
        clip: Most bytes that a partial answer holds, whatever was asked for.
        content_type: Content-Type header.
        stop_after: Bytes of this answer's body after which the connection ends.
        reset: Whether it ends with a reset.
        stall: Seconds of silence before it ends.
        announce: Content-Length, when it is to be wrong.
        headers: Further headers.
    """
    tag = etag_of(content) if etag == "" else etag

    def act(connection: Connection, request: Recorded) -> bool:
        status, body, further = 200, content, {}
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("range", ""))
        condition = request.headers.get("if-range")
        if ranges and wanted and condition in (None, tag, modified):
            start = int(wanted[1])
            end = min(len(content), int(wanted[2]) + 1 if wanted[2] else len(content), start + (clip or len(content)))
            if start >= len(content):
                connection.send(
                    b"HTTP/1.1 416 Range\r\nContent-Length: 0\r\nContent-Range: bytes */%d\r\n\r\n" % len(content)
                )
                return True
            status, body = 206, content[start:end]
            further["Content-Range"] = f"bytes {start}-{end - 1}/{len(content)}"
        lines = {
            "Content-Type": content_type,
            "Content-Length": str(len(body) if announce is None else announce),
            **({"ETag": tag} if tag else {}),
            **({"Last-Modified": modified} if modified else {}),
            **further,
            **(headers or {}),
        }
        head = f"HTTP/1.1 {status} S\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n"
        cut = len(body) if stop_after is None else stop_after
        connection.send(head.encode() + body[:cut])
        if stall:
            connection.wait(stall)
        if reset:
            # Let the client read what was sent before.
            connection.wait(0.2)
            connection.reset()
        return stop_after is None and announce is None

    return act


def redirect(location: str, status: int = 302) -> Action:
    """Send the client to another address."""

    def act(connection: Connection, request: Recorded) -> bool:
        connection.send(f"HTTP/1.1 {status} Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode())
        return True

    return act
