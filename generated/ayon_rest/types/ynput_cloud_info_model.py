"""`YnputCloudInfoModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .ynput_cloud_subscription_model import YnputCloudSubscriptionModelDict

__all__ = ["YnputCloudInfoModelDict"]


class YnputCloudInfoModelDict(TypedDict):
    """`YnputCloudInfoModel` as plain JSON."""

    instanceId: str
    collectSaturatedMetrics: NotRequired[bool | None]
    connected: NotRequired[bool | None]
    instanceName: NotRequired[str | None]
    managed: NotRequired[bool | None]
    offlineMode: NotRequired[bool | None]
    orgId: NotRequired[str | None]
    orgName: NotRequired[str | None]
    orgTitle: NotRequired[str | None]
    subscriptions: NotRequired[list[YnputCloudSubscriptionModelDict] | None]
