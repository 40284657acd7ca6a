"""`SpawnServiceRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .service_config_model import ServiceConfigModel

__all__ = ["SpawnServiceRequestModel"]


@define(kw_only=True, repr=False)
class SpawnServiceRequestModel(Model):
    """Body of ``services.spawn_service``.
    """

    addon_name: str
    addon_version: str
    hostname: str
    service: str
    config: ServiceConfigModel | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addon_name", "addonName", True, None),
        ("addon_version", "addonVersion", True, None),
        ("hostname", "hostname", True, None),
        ("service", "service", True, None),
        ("config", "config", False, ("model", "service_config_model", "ServiceConfigModel")),
    )
