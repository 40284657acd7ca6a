"""`BodyExportApiCsvExportEntityTypePost`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["BodyExportApiCsvExportEntityTypePost"]


@define(kw_only=True, repr=False)
class BodyExportApiCsvExportEntityTypePost(Model):
    """Body of ``data_import.export``.

    Attributes:
        entity_ids: 2 items.
    """

    entity_ids: list[str | list[str]] | None | Unset = UNSET
    field_names: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_ids", "entity_ids", False, None),
        ("field_names", "field_names", False, None),
    )
