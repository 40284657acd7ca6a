"""`InitializeRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["InitializeRequestModelDict"]


class InitializeRequestModelDict(TypedDict):
    """`InitializeRequestModel` as plain JSON."""

    adminName: str
    adminPassword: str
    adminEmail: NotRequired[str | None]
    adminFullName: NotRequired[str | None]
