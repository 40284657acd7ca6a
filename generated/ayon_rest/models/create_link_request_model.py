"""`CreateLinkRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["CreateLinkRequestModel"]


@define(kw_only=True, repr=False)
class CreateLinkRequestModel(Model):
    """Body of ``links.create_entity_link``. Part of ``CreateLinksRequestModel``.

    Attributes:
        input: 32 characters, matching ``^[0-9a-f]{32}$``.
        output: 32 characters, matching ``^[0-9a-f]{32}$``.
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    input: str
    output: str
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    link: str | None | Unset = UNSET
    link_type: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("input", "input", True, None),
        ("output", "output", True, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
        ("link", "link", False, None),
        ("link_type", "linkType", False, None),
        ("name", "name", False, None),
    )
