"""`ServiceListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .service_model import ServiceModel

__all__ = ["ServiceListModel"]


@define(kw_only=True, repr=False)
class ServiceListModel(Model):
    """Answer of ``services.list_services``.
    """

    services: list[ServiceModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("services", "services", False, ("list", ("model", "service_model", "ServiceModel"))),
    )
