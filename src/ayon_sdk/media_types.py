"""Media types of files: told from their first bytes, else from their names."""

from __future__ import annotations

import json
import mimetypes
import os
import re
from typing import BinaryIO, Optional, Union

__all__ = [
    "DEFAULT_MEDIA_TYPE",
    "get_media_mime_type",
    "get_media_mime_type_for_content",
    "get_media_mime_type_for_stream",
    "guess_content_type",
    "guess_content_type_for_stream",
    "media_type_of_name",
]

DEFAULT_MEDIA_TYPE = "application/octet-stream"

# Signatures that stand at a fixed place near the beginning of a file. Containers (zip, gzip, ogg) are not here: what
# they hold is told better by the name.
_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"8BPS", "image/vnd.adobe.photoshop"),
    (0, b"\x00\x00\x01\x00", "image/x-icon"),
    (0, b"v/1\x01", "image/x-exr"),
    (0, b"SDPX", "image/x-dpx"),
    (0, b"XPDS", "image/x-dpx"),
    (0, b"#?RADIANCE", "image/vnd.radiance"),
    (4, b"jP  ", "image/jp2"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, b"\x06\x0e+4\x02\x05\x01\x01", "application/mxf"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
)

_RIFF_KINDS = {b"WEBP": "image/webp", b"WAVE": "audio/x-wav", b"AVI ": "video/x-msvideo"}

_MP4_BRANDS = {
    b"qt  ": "video/quicktime",
    b"M4V ": "video/x-m4v",
    b"M4VH": "video/x-m4v",
    b"M4VP": "video/x-m4v",
    b"M4A ": "audio/mp4",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"avif": "image/avif",
    b"avis": "image/avif",
}

# Names of the field that the standard library does not know on every platform.
_EXTENSIONS = {
    ".avif": "image/avif",
    ".dpx": "image/x-dpx",
    ".exr": "image/x-exr",
    ".gz": "application/gzip",
    ".hdr": "image/vnd.radiance",
    ".heic": "image/heic",
    ".m4v": "video/x-m4v",
    ".mkv": "video/x-matroska",
    ".mov": "video/quicktime",
    ".mp4": "video/mp4",
    ".mxf": "application/mxf",
    ".svg": "image/svg+xml",
    ".tx": "image/tiff",
    ".usd": "model/vnd.usd",
    ".usda": "model/vnd.usda",
    ".usdc": "model/vnd.usdc",
    ".usdz": "model/vnd.usdz+zip",
    ".webm": "video/webm",
    ".webp": "image/webp",
}

_HEAD_SIZE = 4096
_JSON_LIMIT = 1024 * 1024
_SVG = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>/]", re.S)


def get_media_mime_type_for_content(content: Union[bytes, bytearray, memoryview]) -> Optional[str]:
    """Tell the media type of content from what it holds.

    Known are the image, video and document formats of the field, SVG and JSON.

    Args:
        content: The content, or its beginning; JSON is told only from whole content.

    Returns:
        Media type such as ``"image/png"``, None when the content tells nothing.
    """
    data = bytes(content)
    return _type_of_head(data[:_HEAD_SIZE]) or ("application/json" if _is_json(data) else None)


def get_media_mime_type_for_stream(stream: BinaryIO) -> Optional[str]:
    """Tell the media type of a stream from what it holds.

    Args:
        stream: Binary stream that can seek; read from its current position, where it is left again.

    Returns:
        Media type such as ``"image/png"``, None when the content tells nothing or the stream can't seek.
    """
    try:
        start = stream.tell() if stream.seekable() else None
    except (AttributeError, OSError):
        start = None
    if start is None:
        return None
    try:
        head = stream.read(_HEAD_SIZE)
        found = _type_of_head(head)
        if found or head.lstrip()[:1] not in (b"{", b"["):
            return found or get_media_mime_type_for_content(head)
        return get_media_mime_type_for_content(head + stream.read(_JSON_LIMIT))
    finally:
        stream.seek(start)


def get_media_mime_type(filepath: Union[str, os.PathLike[str]]) -> Optional[str]:
    """Tell the media type of a file from what it holds.

    Args:
        filepath: Path to a file.

    Returns:
        Media type such as ``"image/png"``, None when the content tells nothing or there is no such file.
    """
    if not os.path.isfile(filepath):
        return None
    with open(filepath, "rb") as stream:
        return get_media_mime_type_for_stream(stream)


def media_type_of_name(name: str) -> Optional[str]:
    """Tell the media type from the extension of a file name, None when it is not known."""
    extension = os.path.splitext(name)[1].lower()
    if extension in _EXTENSIONS:
        return _EXTENSIONS[extension]
    # Packed content ("x.svgz", "x.tar.gz") is not of the inner type as it travels.
    guessed, encoding = mimetypes.guess_type(f"file{extension}", strict=False)
    return None if encoding else guessed


def guess_content_type(filepath: Union[str, os.PathLike[str]], name: Optional[str] = None) -> str:
    """Guess the content type of a file: by content, then by name, then ``application/octet-stream``.

    Args:
        filepath: Path to a file that exists.
        name: Name the file is uploaded under, the name of the path by default.
    """
    found = get_media_mime_type(filepath)
    return found or media_type_of_name(name or os.path.basename(filepath)) or DEFAULT_MEDIA_TYPE


def guess_content_type_for_stream(stream: BinaryIO, name: Optional[str] = None) -> str:
    """Guess the content type of a stream: by content, then by name, then ``application/octet-stream``."""
    found = get_media_mime_type_for_stream(stream)
    return found or (media_type_of_name(name) if name else None) or DEFAULT_MEDIA_TYPE


def _type_of_head(head: bytes) -> Optional[str]:
    if head[:4] == b"RIFF" and head[8:12] in _RIFF_KINDS:
        return _RIFF_KINDS[head[8:12]]
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "video/3gpp" if brand[:2] == b"3g" else _MP4_BRANDS.get(brand, "video/mp4")
    if head[:4] == b"\x1aE\xdf\xa3":
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "image/bmp"
    for offset, signature, media_type in _SIGNATURES:
        if head.startswith(signature, offset):
            return media_type
    return "image/svg+xml" if _SVG.match(head) else None


def _is_json(data: bytes) -> bool:
    if not data or len(data) > _JSON_LIMIT + _HEAD_SIZE:
        return False
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True
