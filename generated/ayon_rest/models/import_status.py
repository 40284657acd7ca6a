"""`ImportStatus`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ImportStatus"]


@define(kw_only=True, repr=False)
class ImportStatus(Model):
    """Answer of ``data_import.import_data``.

    Attributes:
        created: The server's default is 0.
        failed: The server's default is 0.
        phase: The server's default is "validating".
        preview: The server's default is False.
        skipped: The server's default is 0.
        updated: The server's default is 0.
    """

    created: int | None | Unset = UNSET
    failed: int | None | Unset = UNSET
    failed_items: dict[str, Any] | None | Unset = UNSET
    phase: Literal["validating", "importing"] | str | None | Unset = UNSET
    preview: bool | None | Unset = UNSET
    skipped: int | None | Unset = UNSET
    updated: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("created", "created", False, None),
        ("failed", "failed", False, None),
        ("failed_items", "failedItems", False, None),
        ("phase", "phase", False, None),
        ("preview", "preview", False, None),
        ("skipped", "skipped", False, None),
        ("updated", "updated", False, None),
    )
