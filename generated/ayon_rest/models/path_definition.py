"""`PathDefinition`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["PathDefinition"]


@define(kw_only=True, repr=False)
class PathDefinition(Model):
    """Part of ``FilesystemSourceInfo``.

    Attributes:
        darwin: The server's default is "".
        linux: The server's default is "".
        windows: The server's default is "".
    """

    darwin: str | None | Unset = UNSET
    linux: str | None | Unset = UNSET
    windows: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("darwin", "darwin", False, None),
        ("linux", "linux", False, None),
        ("windows", "windows", False, None),
    )
