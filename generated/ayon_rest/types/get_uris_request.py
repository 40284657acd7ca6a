"""`GetUrisRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["GetUrisRequestDict"]


class GetUrisRequestDict(TypedDict):
    """`GetUrisRequest` as plain JSON."""

    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    ids: NotRequired[list[str] | None]
