"""`WorkTemplate` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["WorkTemplateDict"]


class WorkTemplateDict(TypedDict):
    """`WorkTemplate` as plain JSON."""

    directory: str
    file: str
    name: str
