"""`AccessGroupsOnProject` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["AccessGroupsOnProjectDict"]


class AccessGroupsOnProjectDict(TypedDict):
    """`AccessGroupsOnProject` as plain JSON."""

    accessGroups: list[str]
    project: str
