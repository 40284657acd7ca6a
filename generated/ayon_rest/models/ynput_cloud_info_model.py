"""`YnputCloudInfoModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .ynput_cloud_subscription_model import YnputCloudSubscriptionModel

__all__ = ["YnputCloudInfoModel"]


@define(kw_only=True, repr=False)
class YnputCloudInfoModel(Model):
    """Answer of ``ynput_cloud.get_ynput_cloud_info``, ``ynput_cloud.set_ynput_cloud_key``.

    Attributes:
        collect_saturated_metrics: The server's default is False.
        connected: The server's default is False.
        managed: The server's default is False.
        org_title: Deprecated.
    """

    instance_id: str
    collect_saturated_metrics: bool | None | Unset = UNSET
    connected: bool | None | Unset = UNSET
    instance_name: str | None | Unset = UNSET
    managed: bool | None | Unset = UNSET
    offline_mode: bool | None | Unset = UNSET
    org_id: str | None | Unset = UNSET
    org_name: str | None | Unset = UNSET
    org_title: str | None | Unset = UNSET
    subscriptions: list[YnputCloudSubscriptionModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("instance_id", "instanceId", True, None),
        ("collect_saturated_metrics", "collectSaturatedMetrics", False, None),
        ("connected", "connected", False, None),
        ("instance_name", "instanceName", False, None),
        ("managed", "managed", False, None),
        ("offline_mode", "offlineMode", False, None),
        ("org_id", "orgId", False, None),
        ("org_name", "orgName", False, None),
        ("org_title", "orgTitle", False, None),
        ("subscriptions", "subscriptions", False, ("list", ("model", "ynput_cloud_subscription_model", "YnputCloudSubscriptionModel"))),
    )
