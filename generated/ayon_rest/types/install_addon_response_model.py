"""`InstallAddonResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["InstallAddonResponseModelDict"]


class InstallAddonResponseModelDict(TypedDict):
    """`InstallAddonResponseModel` as plain JSON."""

    eventId: str
