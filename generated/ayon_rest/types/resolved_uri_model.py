"""`ResolvedURIModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .resolved_entity_model import ResolvedEntityModelDict

__all__ = ["ResolvedURIModelDict"]


class ResolvedURIModelDict(TypedDict):
    """`ResolvedURIModel` as plain JSON."""

    uri: str
    entities: NotRequired[list[ResolvedEntityModelDict] | None]
    error: NotRequired[str | None]
