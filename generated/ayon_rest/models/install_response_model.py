"""`InstallResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["InstallResponseModel"]


@define(kw_only=True, repr=False)
class InstallResponseModel(Model):
    """Answer of ``desktop.create_dependency_package``, ``desktop.create_installer``.
    """

    event_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("event_id", "eventId", False, None),
    )
