"""`PublishTemplate` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["PublishTemplateDict"]


class PublishTemplateDict(TypedDict):
    """`PublishTemplate` as plain JSON."""

    directory: str
    file: str
    name: str
