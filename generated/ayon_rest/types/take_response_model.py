"""`TakeResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .action_context import ActionContextDict

__all__ = ["TakeResponseModelDict"]


class TakeResponseModelDict(TypedDict):
    """`TakeResponseModel` as plain JSON."""

    actionIdentifier: str
    addonName: str
    addonVersion: str
    context: ActionContextDict
    eventId: str
    userName: str
    variant: str
    args: NotRequired[list[str] | None]
