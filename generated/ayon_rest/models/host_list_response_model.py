"""`HostListResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .host_model import HostModel

__all__ = ["HostListResponseModel"]


@define(kw_only=True, repr=False)
class HostListResponseModel(Model):
    """Answer of ``services.list_hosts``.
    """

    hosts: list[HostModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("hosts", "hosts", False, ("list", ("model", "host_model", "HostModel"))),
    )
