"""`HostHealthModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["HostHealthModel"]


@define(kw_only=True, repr=False)
class HostHealthModel(Model):
    """Part of ``HeartbeatRequestModel``, ``HostModel``.

    Attributes:
        cpu: At least 0, at most 100. The server's default is 0.
        mem: At least 0, at most 100. The server's default is 0.
    """

    cpu: float | None | Unset = UNSET
    mem: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("cpu", "cpu", False, None),
        ("mem", "mem", False, None),
    )
