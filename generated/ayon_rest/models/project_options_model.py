"""`ProjectOptionsModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectOptionsModel"]


@define(kw_only=True, repr=False)
class ProjectOptionsModel(Model):
    """Part of ``ServerConfigModel``.

    Attributes:
        project_code_regex: The server's default is "^.{0,3}".
    """

    project_code_regex: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("project_code_regex", "project_code_regex", False, None),
    )
