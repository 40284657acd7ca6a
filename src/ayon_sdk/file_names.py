"""Names of files as they travel in headers."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import BinaryIO, Optional, Union
from urllib.parse import quote

__all__ = ["header_file_name", "name_of_stream", "safe_config_file_name"]

_PLAIN = re.compile(r"[ !#-\[\]-~\xa1-\xff]+")
_CONFIG_NAME = re.compile(r"[a-zA-Z0-9._-]+")


def header_file_name(name: Union[str, os.PathLike[str]]) -> str:
    """Write the name of a file for the header ``X-File-Name``.

    The server reads headers as Latin-1 and decodes nothing, so a name it can read goes as it is, and is stored exactly.
    Any other name, and one with quotes or backslashes, is percent-encoded as UTF-8.

    Args:
        name: Name of a file in any script.

    Raises:
        ValueError: The name is empty.
    """
    text = unicodedata.normalize("NFC", os.fspath(name))
    if not text.strip():
        raise ValueError("The name of the file is empty")
    if _PLAIN.fullmatch(text) and text == text.strip():
        return text
    # A header loses blanks at its ends.
    blank = " " if text == text.strip() else ""
    return quote(text.encode("utf-8", "surrogateescape"), safe=f"{blank}!#$&'()+,;=@[]{{}}~^`|/")


def safe_config_file_name(name: Union[str, os.PathLike[str]]) -> str:
    """Check the name of a file of the server's configuration.

    Raises:
        ValueError: The name has characters that the server does not take there.
    """
    text = os.fspath(name)
    if not _CONFIG_NAME.fullmatch(text):
        raise ValueError(f"The server takes only a-z, A-Z, 0-9, '.', '_' and '-' in this file name, not {text!r}")
    return text


def name_of_stream(stream: BinaryIO) -> Optional[str]:
    """Get the path of the file behind a stream, None when there is none."""
    name: object = getattr(stream, "name", None)
    return name if isinstance(name, str) and not name.startswith("<") else None
