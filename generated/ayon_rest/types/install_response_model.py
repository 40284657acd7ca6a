"""`InstallResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["InstallResponseModelDict"]


class InstallResponseModelDict(TypedDict):
    """`InstallResponseModel` as plain JSON."""

    eventId: NotRequired[str | None]
