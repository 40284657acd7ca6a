"""Bytes on disk: written whole or not at all, served with ranges."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import quote

from starlette.responses import PlainTextResponse, Response, StreamingResponse

if TYPE_CHECKING:
    from ayon_sandbox.registry import Request

_CHUNK = 256 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def blob_path(request: Request, *parts: str) -> Path:
    """Return where some bytes are kept; the parts never lead out of the directory for files.

    Args:
        request: The call.
        *parts: E.g. project, kind, id. What is not a plain name is replaced by its hash.
    """
    return safe_path(request.application.files_dir, *parts)


def safe_path(files_dir: Path, *parts: str) -> Path:
    """Return where some bytes are kept, see `blob_path`."""
    safe = [
        part if re.fullmatch(r"[A-Za-z0-9_\-]{1,120}", part) else hashlib.sha256(part.encode()).hexdigest()
        for part in parts
    ]
    return files_dir.joinpath(*safe)


def save(path: Path, source: IO[bytes]) -> int:
    """Write bytes to a temporary file, then move it to its place; returns how many there were."""
    path.parent.mkdir(parents=True, exist_ok=True)
    size = 0
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".incoming-")
    try:
        with os.fdopen(handle, "wb") as target:
            while True:
                chunk = source.read(_CHUNK)
                if not chunk:
                    break
                size += len(chunk)
                target.write(chunk)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return size


def disposition(kind: str, name: str) -> str:
    """Return a Content-Disposition header; names of any script are encoded."""
    plain = quote(name, safe=" !#$&'()+,;=@[]{}~`^.-_")
    if plain == name:
        return f'{kind}; filename="{name}"'
    return f"{kind}; filename*=utf-8''{quote(name, safe='')}"


def _read(path: Path, start: int, length: int) -> Iterator[bytes]:
    with path.open("rb") as source:
        source.seek(start)
        left = length
        while left > 0:
            chunk = source.read(min(_CHUNK, left))
            if not chunk:
                return
            left -= len(chunk)
            yield chunk


def serve(request: Request, path: Path, media_type: str, headers: dict[str, str] | None = None) -> Response:
    """Answer with the bytes of a file, or with the one range that was asked for.

    Args:
        request: The call, for its Range and If-Range headers.
        path: The file.
        media_type: Content type.
        headers: More headers.
    """
    status = path.stat()
    size = status.st_size
    etag = '"' + hashlib.md5(f"{status.st_mtime_ns}-{size}".encode(), usedforsecurity=False).hexdigest() + '"'
    modified = formatdate(status.st_mtime, usegmt=True)
    out = {**(headers or {}), "accept-ranges": "bytes", "etag": etag, "last-modified": modified}
    asked = request.headers.get("range")
    condition = request.headers.get("if-range")
    if asked and (condition is None or condition in (etag, modified)):
        found = _RANGE.fullmatch(asked.strip().split(",")[0])
        if found is None or not (found.group(1) or found.group(2)):
            return PlainTextResponse("Malformed range header.", 400)
        if found.group(1) and found.group(2) and int(found.group(1)) > int(found.group(2)):
            return PlainTextResponse("Range header: start must be less than end", 400)
        start, stop = _bounds(found.group(1), found.group(2), size)
        if start >= size or stop < start:
            return PlainTextResponse("", 416, {"content-range": f"*/{size}"})
        out["content-range"] = f"bytes {start}-{stop}/{size}"
        out["content-length"] = str(stop - start + 1)
        return _plain(_read(path, start, stop - start + 1), 206, out, media_type)
    out["content-length"] = str(size)
    return _plain(_read(path, 0, size), 200, out, media_type)


def _plain(content: Iterator[bytes], status: int, headers: dict[str, str], media_type: str) -> Response:
    # A media type of text gets no charset of ours: the file says nothing of one.
    response = StreamingResponse(content, status, headers)
    response.headers["content-type"] = media_type
    return response


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:
        return max(size - int(last), 0), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


def image_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG or JPEG, None for anything else."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + length
    return None
