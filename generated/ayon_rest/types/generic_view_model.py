"""`GenericViewModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

__all__ = ["GenericViewModelDict"]


class GenericViewModelDict(TypedDict):
    """`GenericViewModel` as plain JSON."""

    access: dict[str, Any]
    accessLevel: int
    label: str
    owner: str
    position: int
    scope: Literal["project", "studio"] | str
    settings: dict[str, Any]
    viewType: str
    visibility: Literal["public", "private"] | str
    working: bool
    id: NotRequired[str | None]
