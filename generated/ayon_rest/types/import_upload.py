"""`ImportUpload` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ImportUploadDict"]


class ImportUploadDict(TypedDict):
    """`ImportUpload` as plain JSON."""

    id: str
