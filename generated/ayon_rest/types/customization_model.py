"""`CustomizationModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["CustomizationModelDict"]


class CustomizationModelDict(TypedDict):
    """`CustomizationModel` as plain JSON."""

    frontend_flags: NotRequired[list[str] | None]
    login_background: NotRequired[str | None]
    motd: NotRequired[str | None]
    studio_logo: NotRequired[str | None]
