"""`ProductAttribModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProductAttribModelDict"]


class ProductAttribModelDict(TypedDict):
    """`ProductAttribModel` as plain JSON."""

    description: NotRequired[str | None]
    productGroup: NotRequired[str | None]
