"""`ResolveRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ResolveRequestModel"]


@define(kw_only=True, repr=False)
class ResolveRequestModel(Model):
    """Body of ``uris.resolve_uris``.

    Attributes:
        resolve_roots: The server's default is False.
    """

    uris: list[str]
    resolve_roots: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("uris", "uris", True, None),
        ("resolve_roots", "resolveRoots", False, None),
    )
