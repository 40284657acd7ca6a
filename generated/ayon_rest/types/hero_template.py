"""`HeroTemplate` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["HeroTemplateDict"]


class HeroTemplateDict(TypedDict):
    """`HeroTemplate` as plain JSON."""

    directory: str
    file: str
    name: str
