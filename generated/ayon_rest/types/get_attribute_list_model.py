"""`GetAttributeListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .attribute_model import AttributeModelDict

__all__ = ["GetAttributeListModelDict"]


class GetAttributeListModelDict(TypedDict):
    """`GetAttributeListModel` as plain JSON."""

    attributes: NotRequired[list[AttributeModelDict] | None]
