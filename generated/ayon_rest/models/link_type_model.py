"""`LinkTypeModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["LinkTypeModel"]


@define(kw_only=True, repr=False)
class LinkTypeModel(Model):
    """Part of ``LinkTypeListResponse``, ``ProjectModel``, ``ProjectPatchModel`` and 1 more.
    """

    input_type: str
    link_type: str
    name: str
    output_type: str
    data: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("input_type", "inputType", True, None),
        ("link_type", "linkType", True, None),
        ("name", "name", True, None),
        ("output_type", "outputType", True, None),
        ("data", "data", False, None),
    )
