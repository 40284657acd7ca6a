"""`YnputCloudSubscriptionModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["YnputCloudSubscriptionModelDict"]


class YnputCloudSubscriptionModelDict(TypedDict):
    """`YnputCloudSubscriptionModel` as plain JSON."""

    name: str
    productType: str
    trialEnd: NotRequired[str | None]
