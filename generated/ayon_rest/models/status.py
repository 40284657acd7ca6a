"""`Status`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Status"]


@define(kw_only=True, repr=False)
class Status(Model):
    """Part of ``Anatomy``, ``ProjectModel``, ``ProjectPatchModel`` and 1 more.

    Attributes:
        name: 1 to 100 characters.
        color: The server's default is "#cacaca".
        icon: The server's default is "".
        short_name: The server's default is "".
        state: The server's default is "not_started".
    """

    name: str
    color: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    original_name: str | None | Unset = UNSET
    scope: list[str] | None | Unset = UNSET
    short_name: str | None | Unset = UNSET
    state: Literal["not_started", "in_progress", "done", "blocked"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("color", "color", False, None),
        ("icon", "icon", False, None),
        ("original_name", "original_name", False, None),
        ("scope", "scope", False, None),
        ("short_name", "shortName", False, None),
        ("state", "state", False, None),
    )
