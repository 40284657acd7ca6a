"""`ReleaseInfo` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ReleaseInfoDict"]


class ReleaseInfoDict(TypedDict):
    """`ReleaseInfo` as plain JSON."""

    backendBranch: str
    backendCommit: str
    buildDate: str
    buildTime: str
    frontendBranch: str
    frontendCommit: str
    version: str
