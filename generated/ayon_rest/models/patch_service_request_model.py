"""`PatchServiceRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .service_config_model import ServiceConfigModel

__all__ = ["PatchServiceRequestModel"]


@define(kw_only=True, repr=False)
class PatchServiceRequestModel(Model):
    """Body of ``services.patch_service``.

    Attributes:
        config: Deprecated.
    """

    config: ServiceConfigModel | None | Unset = UNSET
    env: dict[str, Any] | None | Unset = UNSET
    hostname: str | None | Unset = UNSET
    mem_limit: str | None | Unset = UNSET
    ports: list[str] | None | Unset = UNSET
    should_run: bool | None | Unset = UNSET
    storage_path: str | None | Unset = UNSET
    user: str | None | Unset = UNSET
    volumes: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("config", "config", False, ("model", "service_config_model", "ServiceConfigModel")),
        ("env", "env", False, None),
        ("hostname", "hostname", False, None),
        ("mem_limit", "memLimit", False, None),
        ("ports", "ports", False, None),
        ("should_run", "shouldRun", False, None),
        ("storage_path", "storagePath", False, None),
        ("user", "user", False, None),
        ("volumes", "volumes", False, None),
    )
