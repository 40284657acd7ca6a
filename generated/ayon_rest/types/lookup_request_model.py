"""`LookupRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .context_filter_model import ContextFilterModelDict

__all__ = ["LookupRequestModelDict"]


class LookupRequestModelDict(TypedDict):
    """`LookupRequestModel` as plain JSON."""

    context: NotRequired[list[ContextFilterModelDict] | None]
    names: NotRequired[list[str] | None]
    versionIds: NotRequired[list[str] | None]
