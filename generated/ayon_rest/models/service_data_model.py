"""`ServiceDataModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ServiceDataModel"]


@define(kw_only=True, repr=False)
class ServiceDataModel(Model):
    """Part of ``ServiceModel``.
    """

    env: dict[str, Any] | None | Unset = UNSET
    image: str | None | Unset = UNSET
    mem_limit: str | None | Unset = UNSET
    ports: list[str] | None | Unset = UNSET
    storage_path: str | None | Unset = UNSET
    user: str | None | Unset = UNSET
    volumes: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("env", "env", False, None),
        ("image", "image", False, None),
        ("mem_limit", "memLimit", False, None),
        ("ports", "ports", False, None),
        ("storage_path", "storagePath", False, None),
        ("user", "user", False, None),
        ("volumes", "volumes", False, None),
    )
